package parse

import (
	"testing"

	"github.com/stretchr/testify/require"
)

func TestLanguageTold(t *testing.T) {
	for in, want := range map[string]string{
		"fluent in Hebrew":      "fluent|Hebrew",
		"conversational French": "conversational|French",
		"fluido en inglés":      "fluido|inglés",
		"fluente em inglês":     "fluente|inglês",
		"interested in French":  "",
		"Hebrew, fluent":        "",
	} {
		got := ""
		if at, n := languageTold(in); at > 0 {
			got = in[:levelTold(in[:at])] + "|" + in[at:at+n]
		}
		require.Equal(t, want, got, in)
	}
}
