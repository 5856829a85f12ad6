package rules

import (
	_ "embed"
	"strings"
	"sync"
)

//go:embed data/generic.txt
var genericText string

var genericWords = sync.OnceValue(func() map[string]bool {
	words := map[string]bool{}
	for line := range strings.Lines(genericText) {
		if strings.HasPrefix(line, "#") {
			continue
		}
		for word := range strings.FieldsSeq(line) {
			for part := range strings.SplitSeq(word, "-") {
				words[part] = true
			}
		}
	}
	return words
})

// mostGeneric is the number of words up to which a bullet is looked at as a
// whole; longer ones hold something of their own.
const mostGeneric = 14

// generic reports whether a bullet holds no word that another one would not:
// "maintained and enhanced existing applications".
func (b *Bullet) generic(text string) bool {
	if b.Words < 3 || b.Words > mostGeneric || len(b.Skills)+len(b.Constraint) > 0 || len(b.Figures) > 0 {
		return false
	}
	known := genericWords()
	words, starts := splitWords(text)
	for i, word := range words {
		at := b.Span.Start + starts[i]
		if len(word) <= 3 && !isUpper(word) || b.Verb.Span.Start <= at && at < b.Verb.Span.End {
			continue
		}
		if lower := strings.ToLower(word); !known[lower] && !isAdverb(lower) {
			return false
		}
	}
	return true
}
