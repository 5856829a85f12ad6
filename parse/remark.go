package parse

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/vitae-go/vitae/parse/internal/lexicon"
	"github.com/vitae-go/vitae/parse/internal/person"
)

// cutRemarks takes off a position what a word and a colon behind a comma tell
// besides, "Research Intern, Supervisor: Prof. Ada Example", or whom one worked
// under: "Research Associate, Lakeside University, with Prof. Ada Example". It
// belongs to the description.
func (d *draft) cutRemarks(doc *Document) {
	for i := 0; i < len(d.pieces) && d.told.Empty(); i++ {
		p := &d.pieces[i]
		if i > 0 && isGuide(p.text) {
			d.told = p.span
			d.pieces = append(d.pieces[:i], d.pieces[i+1:]...)
			return
		}
		if at := max(remarkAt(p.text), guideAt(p.text)); at > 0 && len(p.text) == p.span.Len() {
			d.told = trimPiece(doc.Text, Span{p.span.Start + at, p.span.End})
			p.span.End = p.span.Start + at
			p.span = trimPiece(doc.Text, p.span)
			p.score(doc)
		}
	}
}

// remarkAt returns where the comma or the end of the line stands behind which one
// or two words and a colon begin a remark, 0 if none does.
func remarkAt(s string) int {
	colon := strings.Index(s, ": ")
	if colon <= 0 {
		return 0
	}
	at := strings.LastIndexAny(s[:colon], ",\n")
	if at <= 0 || strings.Count(strings.TrimLeft(s[at+1:colon], " "), " ") > 1 || strings.IndexByte(s[:at], '(') >= 0 && strings.IndexByte(s[:at], ')') < 0 {
		return 0
	}
	return at
}

// guideAt returns where the comma stands behind which a text ends in the person that
// one worked under, 0 if it does not.
func guideAt(s string) int {
	if comma := strings.LastIndex(s, ", "); comma > 0 && isGuide(s[comma+2:]) {
		return comma
	}
	return 0
}

// isGuide reports whether a text names the person that one worked under: "with
// Prof. Ada Example".
func isGuide(s string) bool {
	for _, with := range lexicon.Guide.Words() {
		if name, ok := strings.CutPrefix(s, with[1:]); ok && strings.Contains(name, " ") && lexicon.OrganizationScore(name) < 2 && !isPlace(name) {
			if _, ok := person.Parse(name); ok {
				return true
			}
		}
	}
	return false
}

// cutNote takes off a position in italics what stands behind it upright: the work
// or the team it was for.
func (m *meaning) cutNote(d *draft, e *Entry) {
	for i := range d.rows {
		r := &d.rows[i]
		if !e.Title.Found() || r.span.Start != e.Title.Span.Start || e.Organization.Span.Overlaps(r.span) {
			continue
		}
		for _, turn := range r.turns(r.span.Start) {
			if at := r.span.Start + turn; at < e.Title.Span.End && r.italicUpTo(at) && r.text[turn-1] == ' ' {
				note := trimSpan(m.doc.Text, Span{at, e.Title.Span.End})
				e.Title = m.doc.value(trimSpan(m.doc.Text, Span{e.Title.Span.Start, at}), e.Title.Confidence)
				m.addSummary(e, note, Low)
				return
			}
		}
	}
}

// cutSchoolRemark takes off a school what brackets behind it say of the studies:
// "Lakeside University (4th year, ongoing)". Names begin with a capital.
func (m *meaning) cutSchoolRemark(e *Entry) {
	words := m.doc.Words(e.Organization.Span)
	open, inside := lastBrackets(words)
	if open == 0 || !isAside(inside) {
		return
	}
	s := e.Organization.Span
	m.addSummary(e, Span{s.Start + open + 2, s.End - 1}, Low)
	e.Organization = m.doc.value(trimPiece(m.doc.Text, Span{s.Start, s.Start + open}), e.Organization.Confidence)
}

// isAside reports whether words in brackets begin in lower case, or with a number
// and go on so.
func isAside(s string) bool {
	if event, end := lexicon.Event(s); event != "" && end == 0 {
		return true // "(졸업)"
	}
	first, _ := utf8.DecodeRuneInString(strings.TrimLeft(s, "0123456789.ºª°% "))
	return unicode.IsLower(first) && (strings.Contains(s, " ") || isDegree(s))
}
