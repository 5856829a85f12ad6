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
	return m.apart(p, s, Education, func(e *Entry) bool { return studied(e.Title.Value) })
}

// certificates takes the entries that name neither degree nor school nor subject
// out of a section about education: those that call who has them certified, or
// all if the heading says that it is about these too, "Education / Qualifications".
func (m *meaning) certificates(p *part, s *Section) (Section, bool) {
	heading := strings.ToLower(s.Heading.Value)
	if s.Kind != Education {
		return Section{}, false
	}
	all := slices.Contains(p.kinds, Certifications) || strings.Contains(heading, "certifi") || strings.Contains(heading, "qualifi")
	first := len(s.Entries)
	for first > 0 && lone(&s.Entries[first-1]) && (all || strings.Contains(strings.ToLower(s.Entries[first-1].Organization.Value), "certified")) {
		first--
	}
	if first == 0 || first == len(s.Entries) {
		return Section{}, false
	}
	from := s.Entries[first].Span.Start
	return m.apart(p, s, Certifications, func(e *Entry) bool { return e.Span.Start >= from })
}

// lone reports whether all that is known of studies is a name that is no school's.
func lone(e *Entry) bool {
	return !e.Degree.Found() && !e.Area.Found() && !e.Grade.Found() && e.Organization.Found() && !lexicon.IsSchool(e.Organization.Value)
}

// apart moves the entries that pass a test into a section of another kind, for
// which their rows are read again.
func (m *meaning) apart(p *part, s *Section, kind SectionKind, test func(*Entry) bool) (Section, bool) {
	out := Section{Kind: kind, Heading: s.Heading}
	var rows []row
	kept := s.Entries[:0]
	for i := range s.Entries {
		e := &s.Entries[i]
		if !test(e) {
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
	out.Entries = m.entries(kind, rows)
	return out, len(out.Entries) > 0
}

// studied reports whether the title of an entry is a degree and its subject.
func studied(title string) bool {
	end := lexicon.Degree(title)
	if end <= 0 {
		return false
	}
	rest := strings.TrimLeft(title[end:], " ,")
	return lexicon.SubjectLead(rest) > 0 || lexicon.TitleScore(title[:end]) < 2 && (rest == "" || strings.HasPrefix(title[end:], ","))
}
