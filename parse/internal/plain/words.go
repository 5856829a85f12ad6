package plain

import (
	_ "embed"
	"sync"

	"github.com/vitae-go/vitae/parse/internal/wordlist"
)

//go:embed data/words.txt
var wordsText string

// vocabulary has the words of pages by their class.
var vocabulary = sync.OnceValue(func() map[string][]string { return wordlist.Classes(wordsText) })
