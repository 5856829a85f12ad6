package parse

import (
	"strings"

	"github.com/vitae-go/vitae/parse/internal/lexicon"
	"github.com/vitae-go/vitae/parse/internal/place"
)

// mendSlashes joins what a slash parts where heads without one show that it
// stands in a name: "Daydream / Livepeer" above a title, where the others have
// an employer of one piece above theirs.
func mendSlashes(doc *Document, drafts []draft) {
	counts := make(map[int]int)
	usual := 0
	for i := range drafts {
		d := &drafts[i]
		if n := len(d.pieces); d.slash() < 0 && n > 1 {
			if counts[n]++; counts[n] > counts[usual] {
				usual = n
			}
		}
	}
	for i := range drafts {
		d := &drafts[i]
		for at := d.slash(); usual > 0 && at > 0 && len(d.pieces) > usual; at = d.slash() {
			p := &d.pieces[at-1]
			p.span = p.span.Cover(d.pieces[at].span)
			p.score(doc)
			d.pieces = append(d.pieces[:at], d.pieces[at+1:]...)
		}
	}
}

// slash returns the first piece of a head that stands behind a slash, -1 if
// there is none.
func (d *draft) slash() int {
	for i := range d.pieces {
		if i > 0 && d.pieces[i].bond == slashed && d.pieces[i-1].row == d.pieces[i].row {
			return i
		}
	}
	return -1
}

// insideStyle reports whether the offset i lies in a stretch that is set apart
// from the rest of s[Start:End): "**Acme / Beta** — *Engineer*".
func insideStyle(i int, cuts []int, s Span) bool {
	before, behind := false, false
	for _, c := range cuts {
		if s.Start < c && c < s.End {
			before, behind = before || c < i, behind || c > i
		}
	}
	return before || behind
}

// twins reports whether a slash stands between two titles of one person:
// "Founder / CTO".
func twins(before, after string) bool {
	if bar := strings.IndexAny(after, "/|\t"); bar >= 0 {
		after = after[:bar]
	}
	return lexicon.TitleScore(before) >= 2 && lexicon.TitleScore(after) >= 2 && lexicon.OrganizationScore(before) < 2 && lexicon.OrganizationScore(after) < 2
}

// isRatio reports whether the slash at i stands between two figures: "3.8 / 4.0".
func isRatio(text string, i int) bool {
	return i > 1 && i+2 < len(text) && isDigit(text[i-2]) && isDigit(text[i+2])
}

// isPlaceSlash reports whether the slash at i stands inside a place, "Vienna, Austria / remote".
func isPlaceSlash(text string, i int) bool {
	rest := text[i+1:]
	if end := strings.IndexAny(rest, "/|\t,"); end >= 0 {
		rest = rest[:end]
	}
	m, ok := place.Parse(rest)
	return ok && m.Remote
}
