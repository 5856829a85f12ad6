package parse

import (
	"strings"

	"github.com/vitae-go/vitae/parse/internal/cue"
)

// optionalAside cuts a line at a bracket that is all of it that is optional:
// "Any Python framework (Django is a plus)".
func (r *postingReader) optionalAside(s Span) (before, inside, after Span, ok bool) {
	text := r.doc.Words(s)
	open := strings.IndexByte(text, '(')
	if open <= 0 {
		return
	}
	shut := strings.IndexByte(text[open:], ')')
	if shut < 0 {
		return
	}
	shut += open
	if !cue.Optional(text[open:shut]) || cue.Mark(text[open:shut]) || cue.Optional(text[:open]) || cue.Optional(text[shut:]) {
		return
	}
	return Span{s.Start, s.Start + open}, Span{s.Start + open + 1, s.Start + shut}, Span{s.Start + shut + 1, s.End}, true
}

// marked cuts a line whose items say in brackets how much each is wanted, and
// nothing else: "AWS (must), GCP (nice to have)".
func (r *postingReader) marked(s Span) []Span {
	text := r.doc.Words(s)
	if !strings.Contains(text, "(") || !cue.Optional(text) {
		return nil
	}
	parts := cutTop(r.doc.Text, s, ',')
	for _, part := range parts {
		words := r.doc.Words(part)
		if open := strings.IndexByte(words, '('); open > 0 && strings.HasSuffix(words, ")") && cue.Mark(words[open:]) {
			return parts
		}
	}
	return nil
}
