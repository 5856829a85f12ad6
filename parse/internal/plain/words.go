package plain

import (
	_ "embed"
	"sync"

	"github.com/vitae-go/vitae/parse/internal/wordlist"
)

//go:embed data/words.txt
var wordsText string

// vocabulary has the words of pages by their class.
var vocabulary = sync.OnceValue(func() map[string][]string {
	v := make(map[string][]string)
	for class, word := range wordlist.Phrases(wordsText) {
		v[class] = append(v[class], word)
	}
	return v
})
