package place

import (
	"testing"

	"github.com/stretchr/testify/require"
)

func TestFold(t *testing.T) {
	for in, want := range map[string]string{
		"  St. Louis ":      "st louis",
		"São\u00a0 Paulo":   "sao paulo",
		"Sa\u0303o":         "sao",
		"ŁÓDŹ":              "lodz",
		"Xi’an":             "xi'an",
		"Нижний\tНовгород":  "нижнии новгород",
		"ΑΘΉΝΑ":             "αθηνα",
		"北京":                "北京",
		".":                 "",
		"Việt Nam":          "viet nam",
		"D.C.":              "dc",
		"broken \xff bytes": "broken \ufffd bytes",
	} {
		require.Equal(t, want, fold(in), in)
	}
}
