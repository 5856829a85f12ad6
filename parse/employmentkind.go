package parse

import (
	"slices"
	"strings"

	"github.com/vitae-go/vitae/parse/internal/lexicon"
)

// dropKinds takes the kind of employment out of a head that names a position
// elsewhere: the row "Part-time then full-time" below it is no employer.
func (d *draft) dropKinds() {
	for i := len(d.pieces) - 1; i >= 0 && len(d.pieces) > 1; i-- {
		if isKind(d.pieces[i].text) && d.titledBeside(i) {
			if d.told.Empty() {
				d.told = d.pieces[i].span
			}
			d.pieces = slices.Delete(d.pieces, i, i+1)
		}
	}
}

// titledBeside reports whether another piece than i names a position.
func (d *draft) titledBeside(i int) bool {
	for k := range d.pieces {
		if k != i && d.pieces[k].title >= 2 && !isKind(d.pieces[k].text) {
			return true
		}
	}
	return false
}

// isKind reports whether a text is one kind of employment or two.
func isKind(s string) bool {
	if lexicon.IsEngagement(s) {
		return !lexicon.IsIndependent(s) // who works for many names no employer
	}
	for _, joints := range [...][]string{{", ", " / "}, lexicon.Then.Words(), lexicon.And.Words()} {
		for _, joint := range joints {
			if a, b, ok := strings.Cut(s, joint); ok && lexicon.IsEngagement(a) {
				return lexicon.IsEngagement(b)
			}
		}
	}
	return false
}
