package parse

import (
	"strings"

	"github.com/vitae-go/vitae/parse/internal/lexicon"
	"github.com/vitae-go/vitae/parse/internal/place"
)

// splitOdd cuts a position off its employer at the dash or comma of a head that is the
// odd one out: all others of its section name the two apart.
func splitOdd(doc *Document, drafts []draft) {
	odd := -1
	for i := range drafts {
		if len(drafts[i].pieces) >= 2 {
			continue
		}
		if odd >= 0 {
			return
		}
		odd = i
	}
	if odd < 0 || len(drafts[odd].pieces) == 0 || len(drafts) < 2 {
		return
	}
	text := drafts[odd].pieces[0].text
	for _, s := range [...]splitter{{dashed, true}, {comma, true}} {
		if left, right, ok := s.at(text); ok && lexicon.TitleScore(text[:left]) >= 2 && lexicon.TitleScore(text[right:]) < 1 && startsUpper(text[right:]) {
			drafts[odd].split(doc, 0, s)
			return
		}
	}
}

// splitPerhaps cuts positions off their employers at words that also stand before
// a field or a town, "Programadora Java en Consultores del Sur": where several
// heads do so, or one does and no other lacks its employer.
func splitPerhaps(doc *Document, drafts []draft) {
	single, cuts := 0, make([][2]int, len(drafts))
	found := 0
	for i := range drafts {
		if len(drafts[i].pieces) != 1 {
			continue
		}
		single++
		if left, right := perhapsAt(drafts[i].pieces[0].text); right > 0 {
			cuts[i] = [2]int{left, right}
			found++
		}
	}
	if found == 0 || 3*found < 2*single || found == 1 && len(drafts) < 2 {
		return
	}
	for i, cut := range cuts {
		if cut[1] > 0 {
			drafts[i].cutPiece(doc, 0, cut[0], cut[1], atSign)
		}
	}
}

// perhapsAt returns where a text can be cut between a position and what is named
// in capitals behind it, no town, or zeros.
func perhapsAt(text string) (left, right int) {
	for _, at := range lexicon.Perhaps.Words() {
		k := strings.Index(text, at)
		if k <= 0 || right > 0 && k > left {
			continue
		}
		name := text[k+len(at):]
		if startsUpper(name) && lexicon.TitleScore(text[:k]) >= 2 && lexicon.TitleScore(name) < 1 && !place.IsCity(name) && !leansOn(text[:k]) {
			left, right = k, k+len(at)
		}
	}
	return left, right
}
