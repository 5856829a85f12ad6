package markdown

import (
	"strings"

	"github.com/vitae-go/vitae/parse/internal/plain"
)

// fenced reads src[start:end], the inside of a fence, as plain text unless the
// fence names a language of programs, and reports whether it did: people fence a
// resume in plain text to keep its lines and columns.
func (w *writer) fenced(language string, start, end int) bool {
	switch strings.ToLower(language) {
	case "", "text", "txt", "plain", "plaintext":
	default:
		return false
	}
	if w.tags.Skipping() {
		return false
	}
	blocks, rest := plain.Blocks(w.Text, w.body+start, w.body+end)
	return rest == 0 && w.Add(blocks)
}
