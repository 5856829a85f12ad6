package parse

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/vitae-go/vitae/parse/internal/lexicon"
	"github.com/vitae-go/vitae/parse/internal/width"
)

// setArea sets the subject of a degree.
func (m *meaning) setArea(s Span, e *Entry) {
	behind := !s.Empty() && m.doc.Text[s.Start] == ','
	s = trimPiece(m.doc.Text, s)
	if lexicon.IsEngagement(m.doc.Words(s)) {
		m.addSummary(e, s, Low) // "part-time"
		return
	}
	if s.Empty() || behind && !strings.Contains(m.doc.Words(s), ",") && m.setGrade(s, e) { // "Diplom, mit Auszeichnung"
		return
	}
	if end := lexicon.Degree(m.doc.Words(s)); end > 0 && s.Start+end < s.End && (m.doc.Text[s.Start+end] == ',' || m.apartFrom(e.Degree, s)) {
		s = trimPiece(m.doc.Text, Span{s.Start + end, s.End}) // "Bachelor of Science - BS, Physics"
	}
	if text := oneLine(m.doc.Words(s)); len(text) == s.Len() {
		s = trimPiece(m.doc.Text, Span{s.Start + lexicon.SubjectLead(text), s.End})
	}
	s = m.cutGrade(m.cutHonours(s, e), e)
	if at, ok := endOfArea(m.doc.Words(s)); ok {
		m.addSummary(e, trimPiece(m.doc.Text, Span{s.Start + at + 1, s.End}), Low)
		s.End = s.Start + at
	}
	if words := m.doc.Words(s); strings.HasSuffix(words, ".") && width.Over(lastWord(words), 4) {
		s.End-- // the end of a sentence, not of an abbreviation
	}
	set(&e.Area, m.doc.value(s, High))
}

// apartFrom reports whether a degree that is known stands on another row than a span,
// so that it does not go on with it, as "Grado, Ingeniería Informática" does.
func (m *meaning) apartFrom(degree Field[string], s Span) bool {
	between := Span{degree.Span.End, s.Start}
	return degree.Found() && (between.Len() < 0 || strings.Contains(m.doc.Words(between), "\n"))
}

// endOfArea finds the full stop behind a subject that a sentence follows.
func endOfArea(s string) (int, bool) {
	at := strings.Index(s, ". ")
	if at < 0 || width.Under(lastWord(s[:at]), 4) || lexicon.IsAbbreviation(lastWord(s[:at])) {
		return 0, false
	}
	next, _ := utf8.DecodeRuneInString(s[at+2:])
	return at, unicode.IsUpper(next)
}
