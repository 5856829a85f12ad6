package parse

import "strings"

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
