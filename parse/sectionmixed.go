package parse

import (
	"slices"
	"strings"

	"github.com/vitae-go/vitae/parse/internal/lexicon"
)

// studies takes the entries that are studies out of a section that its heading
// says is about work and education both: "Berufserfahrung & Bildung".
func (m *meaning) studies(p *part, s *Section) (Section, bool) {
	if s.Kind != Experience || !slices.Contains(p.kinds, Education) {
		return Section{}, false
	}
	out := Section{Kind: Education, Heading: s.Heading}
	var rows []row
	kept := s.Entries[:0]
	for i := range s.Entries {
		e := &s.Entries[i]
		if !studied(e.Title.Value) {
			kept = append(kept, *e)
			continue
		}
		out.Span = out.Span.Cover(e.Span)
		for j := range p.rows {
			if p.rows[j].span.Start >= e.Span.Start && p.rows[j].span.End <= e.Span.End {
				rows = append(rows, p.rows[j])
			}
		}
	}
	if len(rows) == 0 {
		return Section{}, false
	}
	s.Entries = kept
	out.Entries = m.entries(Education, rows)
	return out, len(out.Entries) > 0
}

// studied reports whether the title of an entry is a degree and its subject.
func studied(title string) bool {
	end := lexicon.Degree(title)
	if end <= 0 {
		return false
	}
	rest := strings.TrimLeft(strings.ToLower(title[end:]), " ,")
	for _, of := range ofSubject {
		if strings.HasPrefix(rest, of) {
			return true
		}
	}
	return lexicon.TitleScore(title[:end]) < 2 && (rest == "" || strings.HasPrefix(title[end:], ","))
}
