package parse

import (
	"context"
	"strings"
	"unicode"

	"github.com/vitae-go/vitae/parse/internal/contact"
	"github.com/vitae-go/vitae/parse/internal/lexicon"
	"github.com/vitae-go/vitae/parse/internal/place"
	"github.com/vitae-go/vitae/parse/internal/width"
)

// NewResume reads the meaning of a document: contact, sections, entries,
// bullets. A line that it cannot place is in [Resume.Unplaced]. It fails only
// with the context, whose error it returns as an [*Error].
func NewResume(ctx context.Context, doc *Document, opts *Options) (r *Resume, err error) {
	defer func() {
		if p := recover(); p != nil {
			r = unread(doc, p)
		}
		if err = ctx.Err(); err != nil {
			r, err = nil, wrap("", formatOf(doc), err)
		}
	}()
	all := joinAnswers(doc, rows(doc))
	dropOutline(doc, all)
	raiseSigned(doc, all)
	m := &meaning{ctx: ctx, doc: doc, body: bodyLook(all), dayFirst: dayFirst(all)}
	cut := parts(doc, all, headings(ctx, doc, all, m.body))
	dropSignature(cut)
	cut = m.skillsInHead(m.unlabelled(m.gridded(cut)))
	m.guessKinds(cut)
	cut = m.withJobs(cut)
	labelBelow(cut)
	if m.stopped() {
		return nil, nil
	}
	r = &Resume{Document: doc}
	var taken []Span
	r.Contact, taken = readContact(doc, regions(cut))
	m.owner = r.Contact.Name.Value
	m.dropRunningHeads(cut)
	taken = append(taken, r.Contact.wanted(doc, cut)...)
	for i, p := range cut {
		if m.stopped() {
			break
		}
		if i == 0 {
			spoken, ok := m.statedLanguages(p)
			if s, ok := m.opening(p, append(taken, spoken.Span)); ok {
				r.Sections = append(r.Sections, s)
			}
			if ok {
				r.Sections = append(r.Sections, spoken)
			}
			continue
		}
		r.Sections = append(r.Sections, m.sections(p, taken)...)
	}
	r.Contact.addLabels(doc, taken)
	r.Unplaced = unplaced(r)
	return r, nil
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
		if r := p.rows[i]; width.Under(r.text, 300) && allDetails(r.text) && (reaches(r.text) || p.kind() == UnknownSection && isProfile(r.text)) {
			out = append(out, r)
		} else {
			kept = append(kept, r)
		}
	}
	if n := len(kept) - 1; n >= 0 && len(out) > 0 && kept[n].headsFoot(&out[len(out)-1]) {
		out, kept = append(out, kept[n]), kept[:n]
	}
	p.rows = kept
	return out
}

// headsFoot reports whether a row is an address far below a section, above the ways to
// reach somebody that end it: the foot of a page that no format marks as one.
func (r *row) headsFoot(last *row) bool {
	const far = 2 // lines
	return r.span.Start < last.span.Start && r.page == last.page && r.gap > far && r.marker == "" && width.Under(r.text, 120) &&
		(place.IsStreet(r.text) || holdsPostcode(r.text))
}

// holdsPostcode reports whether a text ends in a place with its postal code.
func holdsPostcode(s string) bool {
	m, ok := place.AtEnd(s)
	return ok && m.PostalCode != ""
}

// isProfile reports whether a text is the address of somebody's profile.
func isProfile(text string) bool {
	found := contact.Find(text)
	return len(found) == 1 && found[0].Network != "" && found[0].Username != ""
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
		if overlaps(taken, r.span) || lexicon.IsLetter(r.text) {
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
	if s.Kind == Interests && isDated(withoutSentences(p.rows)) && !saysAbout(p.rows) {
		s.Kind = Volunteering
	}
	if s.Kind == Languages && !m.speaks(p.rows) && m.listsSkills(p) {
		s.Kind = Skills // languages of computers
	}
	if s.Kind == Skills && listsDates(p.rows) {
		s.Kind = Certifications
	}
	if m.pointsAway(&s, p.rows) {
		m.readText(p, &s, nil)
		return []Section{s}
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
		if p.label && len(s.Groups) > 0 && !s.Groups[0].Label.Found() {
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
		if studies, ok := m.studies(p, &s); ok {
			return []Section{s, studies}
		}
		if certificates, ok := m.certificates(p, &s); ok {
			return []Section{s, certificates}
		}
	}
	return []Section{s}
}

// pointsAway reports whether all that stands under the heading of things that
// were made is a sentence or two on where to find them: "The full list of my
// publications is available via Google Scholar".
func (m *meaning) pointsAway(s *Section, rows []row) bool {
	switch s.Kind {
	case Projects, Publications, Talks:
	default:
		return false
	}
	own := false
	for i := range rows {
		r := newSketch(&rows[i], m.body, false)
		if i > 1 || r.marker != "" || len(r.dates) > 0 || r.weight >= 1 || r.words < 6 || r.prose < 1 {
			return false
		}
		for w := range strings.FieldsFuncSeq(strings.ToLower(r.text), func(c rune) bool { return !unicode.IsLetter(c) }) {
			own = own || lexicon.IsPointing(w)
		}
	}
	return own
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
		if r.column != p.rows[0].column && width.Under(r.text, 30) && !strings.HasSuffix(r.text, ".") {
			continue // a few words set beside the text
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
