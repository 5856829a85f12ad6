package parse

import (
	"strings"
	"unicode"

	"github.com/vitae-go/vitae/parse/internal/lexicon"
)

// splitAtSchool cuts "BSc at Lakeside University", "BSc @ Lakeside University" and,
// in a column of its own before its school, "BSc  Lakeside University, Physics".
func (d *draft) splitAtSchool(doc *Document) {
	for i := range d.pieces {
		text := d.pieces[i].text
		if end := shortDegree(text); end > 0 && i+1 < len(d.pieces) && lexicon.IsSchool(text[end:]) {
			if next := &d.pieces[i+1]; (next.bond == comma || next.bond == tabbed && next.row == d.pieces[i].row) && !lexicon.IsSchool(next.text) && !isPlace(next.text) && !d.pieces[i].local {
				d.cutPiece(doc, i, end, end+1, tabbed)
				return
			}
		}
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

// shortDegree returns where the initials of a degree end that a text begins with and
// a capital follows, "MSc Lakeside University", 0 if there are none.
func shortDegree(s string) int {
	const most = 8
	end := lexicon.Degree(s)
	if end <= 0 || end > most || end+1 >= len(s) || s[end] != ' ' || s[end+1] < 'A' || s[end+1] > 'Z' {
		return 0
	}
	capitals := 0
	for _, c := range s[:end] {
		if c == ' ' {
			return 0
		}
		capitals += count(unicode.IsUpper(c), 1)
	}
	if capitals < 2 {
		return 0
	}
	return end
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
