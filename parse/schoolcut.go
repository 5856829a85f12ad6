package parse

import (
	"strings"

	"github.com/vitae-go/vitae/parse/internal/lexicon"
)

// splitAtSchool cuts "BSc at Lakeside University" and "BSc @ Lakeside University".
func (d *draft) splitAtSchool(doc *Document) {
	for i := range d.pieces {
		text := d.pieces[i].text
		for _, at := range lexicon.ToSchool.Words() {
			if k := strings.LastIndex(text, at); k > 0 && (lexicon.Degree(text) > 0 || !lexicon.IsSchool(text[:k])) {
				d.cutPiece(doc, i, k, k+len(at), atSign)
				return
			}
		}
		for _, at := range lexicon.ToPlace.Words() {
			if k := strings.Index(text, at); k > 0 && lexicon.Degree(text) > 0 && lexicon.IsSchool(firstWords(text[k+len(at):], 3)) {
				d.cutPiece(doc, i, k, k+len(at), atSign)
				return
			}
		}
	}
}

// firstWords returns the first n words of a text.
func firstWords(s string, n int) string {
	for i := range len(s) {
		if s[i] == ' ' {
			if n--; n == 0 {
				return s[:i]
			}
		}
	}
	return s
}
