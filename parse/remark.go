package parse

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/vitae-go/vitae/parse/internal/lexicon"
)

// cutRemarks takes off a position what a word and a colon behind a comma tell
// besides: "Research Intern, Supervisor: Prof. Ada Example". It belongs to the
// description.
func (d *draft) cutRemarks(doc *Document) {
	for i := range d.pieces {
		p := &d.pieces[i]
		if at := remarkAt(p.text); at > 0 && len(p.text) == p.span.Len() && d.told.Empty() {
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
	open := strings.LastIndex(words, " (")
	if open <= 0 || !strings.HasSuffix(words, ")") || !isAside(words[open+2:len(words)-1]) {
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
	return unicode.IsLower(first) && strings.Contains(s, " ")
}
