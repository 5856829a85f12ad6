package parse

// NewResume reads the meaning of a document: contact, sections, entries,
// bullets. It is pure and never fails; a line that it cannot place is in
// [Resume.Unplaced].
func NewResume(doc *Document, opts *Options) *Resume {
	all := rows(doc)
	m := &meaning{doc: doc, body: bodyLook(all)}
	cut := parts(doc, all, headings(doc, all, m.body))
	r := &Resume{Document: doc}
	var taken []Span
	r.Contact, taken = readContact(doc, regions(cut))
	for i, p := range cut {
		if i == 0 {
			if s, ok := m.opening(p, taken); ok {
				r.Sections = append(r.Sections, s)
			}
			continue
		}
		r.Sections = append(r.Sections, m.sections(p)...)
	}
	r.Unplaced = unplaced(r, all, taken)
	return r
}

// regions returns where the contact of a resume may stand: above and beside
// all sections, then in sections of its own.
func regions(cut []*part) [][]row {
	out := [][]row{cut[0].rows}
	for _, p := range cut[1:] {
		if p.kind() == ContactDetails {
			out = append(out, p.rows)
		}
	}
	return out
}

// opening reads what stands above all headings and is not contact: a summary
// without a heading.
func (m *meaning) opening(p *part, taken []Span) (Section, bool) {
	var span Span
	for i := range p.rows {
		r := &p.rows[i]
		if overlaps(taken, r.span) {
			continue
		}
		s := newSketch(r, m.body)
		if s.prose < 1 || s.words < 6 && span.Empty() {
			continue
		}
		if !span.Empty() && overlaps(taken, Span{span.End, r.span.Start}) {
			break
		}
		span = span.Cover(r.span)
	}
	if span.Empty() {
		return Section{}, false
	}
	return Section{Kind: Summary, Span: span, Text: m.doc.value(span, High)}, true
}

func overlaps(spans []Span, s Span) bool {
	for _, t := range spans {
		if t.Overlaps(s) {
			return true
		}
	}
	return false
}

// sections reads a part of the document as the section, or sections, that it is.
func (m *meaning) sections(p *part) []Section {
	s := Section{Kind: p.kind(), Heading: p.heading, Span: p.heading.Span}
	for i := range p.rows {
		s.Span = s.Span.Cover(p.rows[i].span)
	}
	if len(p.rows) == 0 {
		return []Section{s}
	}
	switch s.Kind {
	case Summary, Objective, References:
		m.readText(p, &s)
	case ContactDetails:
	case Skills:
		m.readSkills(p, &s)
	case Languages:
		s.Entries = m.languages(p.rows)
	case Interests:
		s.Entries = m.interests(p.rows)
	default:
		s.Entries = m.entries(s.Kind, p.rows)
	}
	return []Section{s}
}

// readText reads a section of running text.
func (m *meaning) readText(p *part, s *Section) {
	var span Span
	for i := range p.rows {
		span = span.Cover(p.rows[i].span)
	}
	s.Text = m.doc.value(span, High)
}
