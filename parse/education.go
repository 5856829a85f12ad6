package parse

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/vitae-go/vitae/parse/internal/lexicon"
	"github.com/vitae-go/vitae/parse/internal/place"
	"github.com/vitae-go/vitae/parse/internal/width"
)

// educationRoles tells degree, subject and school apart.
type educationRoles struct{ usual map[shape]seats }

func (p *educationRoles) plan(m *meaning, drafts []draft) {
	mendSlashes(m.doc, drafts)
	for i := range drafts {
		d := &drafts[i]
		d.joinInitials(m.doc)
		for d.promote(m) {
		}
		d.splitBracket(m.doc)
		d.splitAtSchool(m.doc)
		d.cutTold(m.doc)
		d.joinCampus(m.doc)
		for j := 0; j < len(d.pieces); j++ {
			if text := d.pieces[j].text; isGraded(text) {
				if digit := strings.IndexAny(text, "0123456789"); digit > 0 && strings.ContainsAny(text[:digit], ",;.") {
					d.splitGrade(m.doc, j) // "with honours, average: 3.1"
				}
				continue
			}
			d.splitGrade(m.doc, j)
			d.splitSentence(m.doc, j)
			for _, b := range [...]bond{dashed, hyphened} {
				if !d.isSubject(j, splitter{bond: b}) && !d.endsInInitials(j, splitter{bond: b}) && d.split(m.doc, j, splitter{bond: b}) {
					break
				}
			}
			text := d.pieces[j].text
			if first, _, _ := strings.Cut(text, ","); len(d.pieces) < 12 && (lexicon.IsSchool(text) || lexicon.Degree(text) > 0 || isInitials(first)) {
				d.splitSchool(m.doc, j)
			}
		}
		d.endEvents(m.doc)
		d.splitFaculties(m.doc)
		d.cutMarks(m.doc)
		d.endNames(m.doc)
	}
	p.usual = seatsOf(drafts)
}

// isSubject reports whether both sides of a mark in piece i are the subject of
// a degree and a school that the head names in other pieces: "Biology – Ecology".
func (d *draft) isSubject(i int, s splitter) bool {
	left, right, ok := s.at(d.pieces[i].text)
	if !ok {
		return false
	}
	degree, school := false, false
	for j := range d.pieces {
		if j != i {
			degree = degree || degreePiece(&d.pieces[j])
			school = school || lexicon.IsSchool(d.pieces[j].text)
		}
	}
	for _, half := range [...]string{d.pieces[i].text[:left], d.pieces[i].text[right:]} {
		if _, local := placeTail(half); local || lexicon.Degree(half) > 0 || lexicon.IsSchool(half) || isInitials(half) {
			return false
		}
		if isGraded(half) {
			return false
		}
	}
	return degree && school
}

// promote moves a degree or school that stands as the first point under the
// head into the head, and reports whether there was one.
func (d *draft) promote(m *meaning) bool {
	degree, school := false, false
	for i := range d.pieces {
		degree = degree || degreePiece(&d.pieces[i])
		school = school || lexicon.IsSchool(d.pieces[i].text)
	}
	for n := range min(len(d.body), 3) {
		r := &d.body[n]
		isDegree, isSchool := lexicon.Degree(r.text) > 0, lexicon.IsSchool(r.text)
		if r.label != "" && r.label != "institution" || r.prose > 0.9 {
			return false
		}
		if !(isDegree && !degree || isSchool && !school) {
			continue // the subject may stand before the degree
		}
		for i := range d.body[:n+1] {
			d.take(m, &d.body[i])
		}
		d.body = d.body[n+1:]
		return true
	}
	return false
}

func (p *educationRoles) fill(m *meaning, d *draft, e *Entry) {
	var rest []int
	m.tellDegree(d, e)
	seat := p.seats(d)
	for i := range d.pieces {
		p := &d.pieces[i]
		switch {
		case i == seat.degree:
			m.seatDegree(p.span, seat.behind, e)
		case i == seat.school:
			e.Organization = m.doc.value(p.span, Low)
		case !degreePiece(p) && m.setGrade(p.span, e):
		case !e.Degree.Found() && m.setDegree(p.span, e):
		case d.namesKind(i):
			m.addSummary(e, p.span, Low)
		case !e.Organization.Found() && p.org > 0 && lexicon.IsSchool(p.text):
			e.Organization = m.doc.value(p.span, High)
		default:
			rest = append(rest, i)
		}
	}
	for _, i := range rest {
		p := &d.pieces[i]
		switch {
		case !e.Area.Found() && d.subjectInBrackets(m.doc, i):
			m.setArea(p.span, e)
		case !e.Organization.Found() && !e.Degree.Found() && !degreePiece(p):
			e.Organization = m.doc.value(p.span, Low)
		case !e.Organization.Found() && (p.local || e.Area.Found() || p.org >= 2 || len(rest) > 1 && isInitials(p.text)) && !degreePiece(p):
			e.Organization = m.doc.value(p.span, Low)
		case !e.Degree.Found() && e.Organization.Found() && p.title >= 2.5 && p.bond == ownRow:
			e.Degree = m.doc.value(p.span, Low) // a degree that bears the name of the profession
		case !e.Area.Found():
			m.setArea(p.span, e)
		case !e.Organization.Found() && !degreePiece(p):
			e.Organization = m.doc.value(p.span, Low)
		default:
			m.extra(p, d, e)
		}
	}
	if !e.Organization.Found() && e.Area.Found() && !e.Degree.Found() {
		e.Organization, e.Area = e.Area, Field[string]{}
	}
	m.schoolOfKind(e)
	m.cutSchoolRemark(e)
}

// namesKind reports whether a piece only says what kind of school another
// piece is the name of: "Universität, Johannes Kepler Universität".
func (d *draft) namesKind(i int) bool {
	if strings.Contains(d.pieces[i].text, " ") || !lexicon.IsSchool(d.pieces[i].text) {
		return false
	}
	for j := range d.pieces {
		if j != i && strings.Contains(d.pieces[j].text, " ") && lexicon.IsSchool(d.pieces[j].text) && !degreePiece(&d.pieces[j]) {
			return true
		}
	}
	return false
}

// inheritSchool gives a degree without a school the one above it: the school is
// written once, on a row of its own, for several degrees.
func inheritSchool(drafts []draft, entries []Entry) {
	for i := 1; i < len(entries); i++ {
		e, above := &entries[i], &entries[i-1]
		if !e.Degree.Found() || e.Organization.Found() || !above.Organization.Found() || !above.Degree.Found() {
			continue
		}
		if lexicon.IsSecondary(e.Degree.Value) != lexicon.IsSecondary(above.Degree.Value) {
			continue // no university gives the one and the other
		}
		if s := above.Organization.Span; s.Start > above.Degree.Span.Start || drafts[i-1].together(s, above.Degree.Span) {
			continue
		}
		e.Organization = above.Organization
		e.Organization.Confidence = Low
		if !e.Location.Found() {
			e.Location = above.Location
		}
	}
}

// isInitials reports whether a text is written as schools are abbreviated: "UPV",
// "UPV Valencia".
func isInitials(s string) bool {
	if initials, town, ok := strings.Cut(s, " "); ok && len(initials) < 7 {
		return isInitials(initials) && place.IsCity(town)
	}
	if len(s) < 3 || width.Over(s, 6) || lexicon.Degree(s) > 0 {
		return false
	}
	for _, r := range s {
		if !unicode.IsUpper(r) {
			return false
		}
	}
	return utf8.RuneCountInString(s) > 2
}

// degreePiece reports whether a piece begins with a degree, and is not the mark
// that was got for it: "Diploma grade: 92/100".
func degreePiece(p *piece) bool {
	return lexicon.Degree(p.text) > 0 && !isGraded(p.text)
}

// subjectInBrackets reports whether piece i is the subject in brackets behind a degree:
// "B.Tech (CSE)". Initials may also be those of the school, if no other is named.
func (d *draft) subjectInBrackets(doc *Document, i int) bool {
	p := &d.pieces[i]
	if i == 0 || p.span.Start == 0 || doc.Text[p.span.Start-1] != '(' || !isDegree(d.pieces[i-1].text) {
		return false
	}
	return !isInitials(p.text) || d.schoolBehind(i)
}

// schoolBehind reports whether a piece behind piece i names a school.
func (d *draft) schoolBehind(i int) bool {
	return slices.ContainsFunc(d.pieces[i+1:], func(p piece) bool { return lexicon.IsSchool(p.text) || isInitials(p.text) })
}

// isDegree reports whether a text is nothing but a degree.
func isDegree(s string) bool { return s != "" && lexicon.Degree(s) == len(s) }

// setDegree reads a degree and the subject behind it or before it: "MSc in
// Physics", "Physics, MSc".
func (m *meaning) setDegree(s Span, e *Entry) bool {
	s = m.cutGrade(trimSpan(m.doc.Text, s), e)
	text := oneLine(m.doc.Words(s))
	if end := lexicon.Degree(text); end > 0 {
		e.Degree = m.doc.value(Span{s.Start, s.Start + end}, High)
		m.setArea(Span{s.Start + end, s.End}, e)
		return true
	}
	if i, end := degreeTail(text); i > 0 {
		tail := strings.TrimLeft(text[i:], ",(–-: ")
		at := s.Start + len(text) - len(tail)
		e.Degree = m.doc.value(Span{at, at + end}, High)
		set(&e.Area, m.doc.value(trimPiece(m.doc.Text, Span{s.Start, s.Start + i}), High))
		return true
	}
	return false
}

// oneLine returns a text with its line breaks as blanks, offsets unchanged.
func oneLine(s string) string { return strings.ReplaceAll(s, "\n", " ") }

// degreeTail finds a degree behind its subject: where the subject ends and how
// long the degree is; 0 if there is none.
func degreeTail(text string) (at, length int) {
	bare, _, _ := strings.Cut(text, " (")
	if at := strings.LastIndexByte(bare, ' ') + 1; at > 1 && strings.Count(bare, " ") < 8 && strings.IndexByte(bare[at:], '.') > 0 {
		if two := strings.LastIndexByte(bare[:at-1], ' ') + 1; two > 1 && bare[two] >= 'A' && lexicon.Degree(bare[two:]) == len(bare)-two { // "mgr inż."
			at = two
		}
		if end := lexicon.Degree(bare[at:]); end > 1 && end == len(bare)-at { // "Ship Engineering B.Sc."
			return at - 1, end
		}
	}
	if at, length = bareTail(text); at > 0 {
		return at, length
	}
	for i := len(text); i > 0; {
		if i = strings.LastIndexAny(text[:i], ",(–-:"); i <= 0 {
			break
		}
		tail := strings.TrimLeft(text[i:], ",(–-: ")
		if end := lexicon.Degree(tail); end > 0 && strings.Trim(tail[end:], " )") == "" && !isGraded(tail) {
			return i, end
		}
	}
	return 0, 0
}
