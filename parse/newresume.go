package parse

import (
	"strings"

	"github.com/vitae-go/vitae/parse/internal/contact"
	"github.com/vitae-go/vitae/parse/internal/lexicon"
	"github.com/vitae-go/vitae/parse/internal/width"
)

// NewResume reads the meaning of a document: contact, sections, entries,
// bullets. It is pure and never fails; a line that it cannot place is in
// [Resume.Unplaced].
func NewResume(doc *Document, opts *Options) (r *Resume) {
	defer func() {
		if p := recover(); p != nil {
			r = unread(doc, p)
		}
	}()
	all := rows(doc)
	m := &meaning{doc: doc, body: bodyLook(all), dayFirst: dayFirst(all)}
	cut := parts(doc, all, headings(doc, all, m.body))
	dropSignature(cut)
	m.guessKinds(cut)
	cut = m.withJobs(cut)
	r = &Resume{Document: doc}
	var taken []Span
	r.Contact, taken = readContact(doc, regions(cut))
	taken = append(taken, r.Contact.wanted(doc, cut)...)
	for i, p := range cut {
		if i == 0 {
			if s, ok := m.opening(p, taken); ok {
				r.Sections = append(r.Sections, s)
			}
			continue
		}
		r.Sections = append(r.Sections, m.sections(p, taken)...)
	}
	r.Contact.addLabels(doc, taken)
	r.Unplaced = unplaced(r)
	return r
}

// guessKinds finds a kind for parts under unknown headings by what stands in
// them: studies or positions, if no other part is known to hold these.
func (m *meaning) guessKinds(cut []*part) {
	named := make(map[SectionKind]bool)
	for _, p := range cut {
		named[p.kind()] = true
	}
	m.datelessSkills(cut)
	for _, p := range cut[1:] {
		if len(p.kinds) > 0 {
			continue
		}
		studies, positions := m.signs(p)
		switch {
		case !named[Education] && studies:
			p.kinds = []SectionKind{Education}
		case !named[Experience] && positions:
			p.kinds = []SectionKind{Experience}
		case len(p.rows) > 0 && m.listsSkills(p):
			p.kinds, p.label = []SectionKind{Skills}, true
		default:
			continue
		}
		named[p.kinds[0]] = true
		p.heading.Confidence = Low
	}
}

// withJobs makes a section of the jobs that stand under no heading, behind what
// a resume begins with: two or more rows with a time, and positions by them.
func (m *meaning) withJobs(cut []*part) []*part {
	for _, p := range cut {
		if p.kind() == Experience || p.kind() == Education && p == cut[0] {
			return cut
		}
	}
	head := cut[0]
	times, titles, first := 0, 0, -1
	for i := range head.rows {
		s := newSketch(&head.rows[i], m.body, false)
		if s.marker != "" || s.prose > 0.5 || reaches(s.text) {
			continue
		}
		titles += count(s.title >= 2, 1)
		if s.ranged() == 0 {
			continue
		}
		if times++; first < 0 {
			first = i
		}
	}
	if times < 2 || titles < 2 || first < 2 {
		return cut
	}
	for first > 2 && !head.rows[first].opens { // the title above its time
		first--
	}
	jobs := &part{kinds: []SectionKind{Experience}, rows: head.rows[first:], page: head.rows[first].page, column: head.rows[first].column}
	head.rows = head.rows[:first]
	return append([]*part{head, jobs}, cut[1:]...)
}

// datelessSkills takes "Technical experience" for skills where it shows neither
// a date nor a position nor an employer, and another part holds the jobs.
func (m *meaning) datelessSkills(cut []*part) {
	jobs := false
	for _, p := range cut {
		jobs = jobs || p.kind() == Experience && isDated(p.rows)
	}
	for _, p := range cut {
		if jobs && p.kind() == Experience && len(p.rows) > 0 && !m.showsJobs(p) {
			p.kinds = []SectionKind{Skills}
		}
	}
}

// showsJobs reports whether a part shows a date, a position or an employer.
func (m *meaning) showsJobs(p *part) bool {
	for i := range p.rows {
		s := newSketch(&p.rows[i], m.body, false)
		if len(s.dates) > 0 || s.marker == "" && (s.title >= 2 || s.org >= 2 || s.place) {
			return true
		}
	}
	return false
}

// signs reports whether a part shows degrees and schools, and whether it shows
// positions and their times.
func (m *meaning) signs(p *part) (studies, positions bool) {
	var degrees, schools, titles, ranges int
	for i := range p.rows {
		s := newSketch(&p.rows[i], m.body, false)
		if s.prose > 0.9 || s.marker != "" {
			continue
		}
		degrees += count(lexicon.Degree(s.text) > 0, 1)
		schools += count(lexicon.IsSchool(s.text), 1)
		titles += count(s.title >= 2, 1)
		ranges += count(s.ranged() > 0, 1)
	}
	return degrees > 0 && schools > 0, titles > 0 && ranges > 0
}

// regions returns where the contact of a resume may stand: above and beside
// all sections, in sections of its own, then in rows of other sections that
// show an address or number.
func regions(cut []*part) [][]row {
	out := [][]row{cut[0].rows}
	var loose []row
	for _, p := range cut[1:] {
		switch p.kind() {
		case ContactDetails:
			out = append(out, p.rows)
			continue
		case Summary, Objective:
			for i := range p.rows {
				if r := &p.rows[i]; reaches(r.text) || width.Under(r.text, 60) && r.marker == "" {
					loose = append(loose, *r)
				}
			}
		case References:
		default:
			loose = append(loose, p.takeDetails()...)
		}
	}
	if loose != nil {
		out = append(out, loose)
	}
	return out
}

// takeDetails takes the rows out of a part that are nothing but ways to reach
// somebody, as in a footer that no format marks as one.
func (p *part) takeDetails() []row {
	var out []row
	kept := p.rows[:0]
	for i := range p.rows {
		if r := p.rows[i]; width.Under(r.text, 300) && reaches(r.text) && allDetails(r.text) {
			out = append(out, r)
		} else {
			kept = append(kept, r)
		}
	}
	p.rows = kept
	return out
}

// allDetails reports whether most of a text is addresses and numbers.
func allDetails(text string) bool {
	n := 0
	for _, d := range contact.Find(text) {
		n += d.End - d.Start
	}
	return 2*n > len(text)
}

// reaches reports whether a text shows how to reach somebody.
func reaches(text string) bool {
	for _, d := range contact.Find(text) {
		if d.Sure && d.Kind != contact.Link {
			return true
		}
	}
	return false
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
		s := newSketch(r, m.body, false)
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
func (m *meaning) sections(p *part, taken []Span) []Section {
	s := Section{Kind: p.kind(), Heading: p.heading, Span: p.heading.Span}
	for i := range p.rows {
		s.Span = s.Span.Cover(p.rows[i].span)
	}
	if len(p.rows) == 0 {
		return []Section{s}
	}
	if s.Kind == Interests && isDated(p.rows) {
		s.Kind = Volunteering
	}
	if s.Kind == Languages && !m.speaks(p.rows) && m.listsSkills(p) {
		s.Kind = Skills // languages of computers
	}
	if s.Kind == Skills && listsDates(p.rows) {
		s.Kind = Certifications
	}
	switch s.Kind {
	case Summary, Objective, References:
		m.readText(p, &s, taken)
		if l, ok := m.statedLanguages(p); ok && s.Kind != References {
			return []Section{s, l}
		}
	case ContactDetails:
		if l, ok := m.statedLanguages(p); ok {
			return []Section{s, l}
		}
	case Skills:
		m.readSkills(p, &s)
		if p.label && len(s.Groups) == 1 && !s.Groups[0].Label.Found() {
			s.Groups[0].Label = s.Heading
		}
		if l, ok := m.spokenLanguages(&s); ok {
			return []Section{s, l}
		}
	case Languages:
		s.Entries = m.languages(p.rows)
	case Interests:
		s.Entries = m.interests(p.rows)
	case Courses:
		if isDated(p.rows) {
			s.Entries = m.entries(s.Kind, p.rows)
		} else {
			s.Entries = m.interests(p.rows)
		}
	default:
		s.Entries = m.entries(s.Kind, p.rows)
	}
	return []Section{s}
}

// listsDates reports whether each row of a table begins with a date: what is
// headed "Qualifications" may be certificates.
func listsDates(rows []row) bool {
	dated := 0
	for i := range rows {
		r := &rows[i]
		if found := datesOf(r.text); len(found) > 0 && found[0].Start == 0 && strings.IndexByte(r.text, '\t') > 0 {
			dated++
		}
	}
	return dated > 0 && dated >= len(rows)-1
}

// isDated reports whether rows show the times of activities.
func isDated(rows []row) bool {
	for i := range rows {
		if hasDate(rows[i].text) {
			return true
		}
	}
	return false
}

// speaks reports whether a list holds a language that people speak, or how well
// one is spoken.
func (m *meaning) speaks(rows []row) bool {
	for i := range rows {
		if spokenRow(&rows[i]) {
			return true
		}
		for _, s := range listItems(m.doc.Text, rows[i].span) {
			if languageEnd(trimMarks(m.doc.Words(s))) > 0 {
				return true
			}
		}
	}
	return false
}

// listsSkills reports whether a part under an unknown heading is a list of
// short words.
func (m *meaning) listsSkills(p *part) bool {
	items, words := 0, 0
	for i := range p.rows {
		r := &p.rows[i]
		if width.Over(r.text, 200) || hasDate(r.text) || reaches(r.text) || isPlace(r.text) || isLink(r.text) {
			return false
		}
		for _, s := range listItems(m.doc.Text, r.span) {
			w := strings.Count(m.doc.Words(s), " ") + 1
			if w > 4 {
				return false
			}
			items++
			words += w
		}
	}
	return items >= 2 && words <= 2*items+2
}

// readText reads a section of running text.
func (m *meaning) readText(p *part, s *Section, taken []Span) {
	mixed := false // with details of contact
	for i := range p.rows {
		mixed = mixed || overlaps(taken, p.rows[i].span)
	}
	for i := range p.rows {
		r := &p.rows[i]
		if mixed && (reaches(r.text) || width.Under(r.text, 60) && !strings.ContainsAny(r.text, ".!\n")) {
			continue
		}
		if between := (Span{s.Text.Span.End, r.span.Start}); s.Text.Found() && overlaps(taken, between) {
			break
		}
		s.Text.Span, s.Text.Confidence = s.Text.Span.Cover(r.span), High
	}
	if s.Text.Found() {
		s.Text = m.doc.value(s.Text.Span, High)
	}
}
