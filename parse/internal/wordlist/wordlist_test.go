package wordlist

import (
	"fmt"
	"testing"

	"github.com/stretchr/testify/require"
)

const text = `# A remark, of no value.
fruit: apple, pear,  quince
herb: sage, apple

thyme,rosemary
`

func TestPhrases(t *testing.T) {
	var got []string
	for value, phrase := range Phrases(text) {
		got = append(got, value+"="+phrase)
	}
	require.Equal(t, []string{"fruit=apple", "fruit=pear", "fruit=quince", "herb=sage", "herb=apple", "=thyme", "=rosemary"}, got)
}

func TestList(t *testing.T) {
	l := New[string](text)
	for value, phrase := range Phrases(text) {
		l.Add([]byte(phrase), value)
	}
	for phrase, want := range map[string]string{"apple": "fruit", "quince": "fruit", "sage": "herb", "rosemary": ""} {
		got, ok := l.Find([]byte(phrase))
		require.True(t, ok, phrase)
		require.Equal(t, want, got, phrase)
	}
	for _, phrase := range []string{"", "appl", "apples", "applepear", "remark"} {
		_, ok := l.Find([]byte(phrase))
		require.False(t, ok, phrase)
	}
}

// A list takes more than it was made for, and the zero list too.
func TestListGrows(t *testing.T) {
	l := &List[int]{}
	_, ok := l.Find(nil)
	require.False(t, ok)
	for i := range 5000 {
		l.Add([]byte(fmt.Sprint("word", i)), i)
	}
	for i := range 5000 {
		got, ok := l.Find([]byte(fmt.Sprint("word", i)))
		require.True(t, ok)
		require.Equal(t, i, got)
	}
	_, ok = l.Find([]byte("word5000"))
	require.False(t, ok)
}
