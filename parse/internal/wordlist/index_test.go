package wordlist

import (
	"testing"

	"github.com/stretchr/testify/require"
)

func TestIndex(t *testing.T) {
	const text = "# A remark, of no value.\nfruit: apple, pear,  quince, -berry\nherb: sage, apple, !\n\nthyme,rosemary\n"
	data, err := Write(text, func(dst []byte, _, phrase string) ([]byte, bool) {
		if phrase == "!" {
			return dst, false // no key
		}
		return append(dst, phrase...), phrase[0] == '-'
	})
	require.NoError(t, err)
	x := Open(text, string(data))
	for phrase, want := range map[string]string{"apple": "fruit", "pear": "fruit", "quince": "fruit", "sage": "herb", "thyme": "", "rosemary": ""} {
		got, ok := x.Find([]byte(phrase))
		require.True(t, ok, phrase)
		require.Equal(t, want, got, phrase)
	}
	for _, phrase := range []string{"", "appl", "apples", "applepear", "remark", "berry", "-berry", "!"} {
		_, ok := x.Find([]byte(phrase))
		require.False(t, ok, phrase)
	}
	var apart []string
	x.Apart(func(value, phrase string) { apart = append(apart, value+"="+phrase) })
	require.Equal(t, []string{"fruit=-berry"}, apart)
}
