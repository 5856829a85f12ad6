package parse

import (
	"slices"
	"strings"

	"github.com/vitae-go/vitae/parse/internal/lexicon"
)

// joinInitials gives back to a name the initials in brackets behind it that are
// set in another style: "*Universidade Federal de Lagoa* (UFL)".
func (d *draft) joinInitials(doc *Document) {
	for i := len(d.pieces) - 1; i > 0; i-- {
		p, name := &d.pieces[i], &d.pieces[i-1]
		inside := inCapitalLetters(p.text) && strings.TrimSpace(doc.Words(Span{name.span.End, max(name.span.End, p.span.Start)})) == "(" && strings.HasPrefix(doc.Text[p.span.End:], ")")
		if !inside || p.row != name.row || !strings.Contains(name.text, " ") {
			continue
		}
		name.span.End = p.span.End + len(")")
		name.score(doc)
		name.local = name.local || p.local
		d.pieces = slices.Delete(d.pieces, i, i+1)
	}
}

// inCapitalLetters reports whether a text is a word of capitals, or two with a mark
// between them: "UFL", "CEFT/MG".
func inCapitalLetters(s string) bool {
	if len(s) < 2 || len(s) > 12 {
		return false
	}
	for i := range len(s) {
		if c := s[i]; (c < 'A' || c > 'Z') && (i == 0 || c != '/' && c != '-') {
			return false
		}
	}
	return true
}

// endsInInitials reports whether piece i is the name of a school with its
// initials behind a dash: "Universidade Federal de Lagoa – UFL".
func (d *draft) endsInInitials(i int, s splitter) bool {
	text := d.pieces[i].text
	left, right, ok := s.at(text)
	return ok && isInitials(text[right:]) && lexicon.IsSchool(text[:left]) && lexicon.Degree(text[:left]) == 0
}
