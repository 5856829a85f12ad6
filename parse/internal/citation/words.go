package citation

import (
	_ "embed"
	"slices"
	"sync"

	"github.com/vitae-go/vitae/parse/internal/wordlist"
)

//go:embed data/words.txt
var wordsText string

// vocabulary has the words of citations by their class.
var vocabulary = sync.OnceValue(func() map[string][]string { return wordlist.Classes(wordsText) })

// is reports whether a word is one of a class.
func is(class, word string) bool { return slices.Contains(vocabulary()[class], word) }
