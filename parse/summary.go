package parse

import (
	"strings"

	"github.com/vitae-go/vitae/parse/internal/lexicon"
)

// longSummary is the length in bytes from which a summary takes no more words.
const longSummary = 4 << 10

// addSummary adds words to the summary of an entry if they follow it.
func (m *meaning) addSummary(e *Entry, s Span, c Confidence) {
	if !e.Summary.Found() {
		e.Summary = m.doc.value(s, c)
		return
	}
	if e.Summary.Span.Len() > longSummary {
		return
	}
	if between := (Span{e.Summary.Span.End, s.Start}); between.Len() >= 0 && strings.Trim(m.doc.Text[between.Start:between.End], marks) == "" {
		e.Summary.Span, e.Summary.Confidence = e.Summary.Span.Cover(s), c
	}
}

// joinSummary sets the words of a summary once all of its rows are known: to
// join them at each row would cost the square of their number.
func (m *meaning) joinSummary(e *Entry) {
	if e.Summary.Found() {
		e.Summary = m.doc.value(e.Summary.Span, e.Summary.Confidence)
	}
}

// titleTold takes the position before the colon of a description for the title
// of an entry that has none: "Engineer: Built the scheduler" below the employer.
func (m *meaning) titleTold(e *Entry) {
	s := e.Summary
	if e.Title.Found() || !e.Organization.Found() || !s.Found() {
		return
	}
	at := strings.Index(m.doc.Words(s.Span), ": ")
	if at <= 0 || at > 60 {
		return
	}
	name, rest := Span{s.Span.Start, s.Span.Start + at}, trimSpan(m.doc.Text, Span{s.Span.Start + at + 1, s.Span.End})
	if words := m.doc.Words(name); lexicon.TitleScore(words) < 2 || strings.Count(words, " ") > 5 || strings.ContainsAny(words, ".;\n") || rest.Empty() {
		return
	}
	e.Title = m.doc.value(name, Low)
	e.Summary = m.doc.value(rest, s.Confidence)
}
