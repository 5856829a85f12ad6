package parse

import (
	"strings"

	"github.com/vitae-go/vitae/parse/internal/contact"
	"github.com/vitae-go/vitae/parse/internal/lexicon"
)

// givenBehind reports whether what stands behind the comma of a name is its
// first name, "TAN WEI JIE, MARCUS": the addresses are made of it too.
func (r *contactReader) givenBehind(s string) bool {
	s = strings.TrimSpace(s)
	return s != "" && strings.Count(s, " ") < 3 && r.echoes(s) > 0 && lexicon.TitleScore(s) < 2 && !isPlace(s)
}

// wanted finds the title of somebody in the section that says which position
// is looked for, and returns the spans that it took: the first row under
// "Desired position".
func (c *Contact) wanted(doc *Document, cut []*part) []Span {
	for _, p := range cut[1:] {
		if c.Label.Found() || p.kind() != Objective || len(p.rows) == 0 || contact.Label(headingName(p.heading.Value)) != "label" {
			continue
		}
		r := contactReader{doc: doc}
		if s := p.rows[0].span; r.titled(s) {
			c.Label = Field[string]{doc.join(s), s, High}
			return []Span{s}
		}
	}
	return nil
}
