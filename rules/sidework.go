package rules

import (
	_ "embed"
	"strings"
	"sync"
)

//go:embed data/sidework.txt
var sideworkText string

// sideWords are the words of which one in the head of a job says that others may
// run beside it.
var sideWords = sync.OnceValue(func() map[string]bool {
	words := map[string]bool{}
	for line := range strings.Lines(sideworkText) {
		for word := range strings.FieldsSeq(line) {
			words[word] = !strings.HasPrefix(line, "#")
		}
	}
	return words
})

// sideWork reports whether the head of a job says that others may run beside it.
func (p *Pass) sideWork(r *Role) bool {
	head := r.Entry.Span
	if len(r.Entry.Bullets) > 0 {
		head.End = max(head.Start, r.Entry.Bullets[0].Span.Start)
	}
	words, _ := splitWords(strings.ToLower(p.Words(head)))
	known := sideWords()
	for _, word := range words[:min(len(words), 40)] {
		if known[word] {
			return true
		}
	}
	return false
}
