package parse

import (
	"strings"

	"github.com/vitae-go/vitae/parse/internal/lexicon"
)

// cutHonours cuts off a subject the honours that stand before it, "Cum Laude,
// Biology", and what was studied beside it, "History, Minor in Law", "Physics
// with a concentration in Optics".
func (m *meaning) cutHonours(s Span, e *Entry) Span {
	text := m.doc.Words(s)
	if len(text) != s.Len() {
		return s
	}
	if at := strings.Index(text, ", "); at > 0 && at < 40 && isMark(text[:at]) {
		set(&e.Grade, m.grade(Span{s.Start, s.Start + at}, High))
		s = trimPiece(m.doc.Text, Span{s.Start + at + 1, s.End})
		text = m.doc.Words(s)
	}
	if at := besideAt(text); at > 0 {
		m.addSummary(e, trimPiece(m.doc.Text, Span{s.Start + at, s.End}), Low)
		s = trimPiece(m.doc.Text, Span{s.Start, s.Start + at})
	}
	return s
}

// besideAt returns where the words for what was studied beside a subject
// begin, 0 if there are none.
func besideAt(text string) int {
	for at := 1; at < len(text); at++ {
		lead := ""
		for _, mark := range [...]string{", with a ", ", with ", ", ", "; ", " with a ", " with "} {
			if strings.HasPrefix(text[at:], mark) {
				lead = mark
				break
			}
		}
		if lead == "" {
			continue
		}
		word, rest, _ := strings.Cut(text[at+len(lead):], " ")
		if next, _, _ := strings.Cut(rest, " "); !lexicon.IsBesideSubject(strings.TrimSuffix(word, ":")) || !strings.HasSuffix(word, ":") && next != "in" && next != "on" {
			continue
		}
		return at
	}
	return 0
}
