package parse

import "github.com/vitae-go/vitae/parse/internal/date"

// hasDate reports whether a text shows a date that is meant as one.
func hasDate(text string) bool {
	for _, m := range date.Find(text) {
		if m.Form != date.Duration && !m.Doubtful {
			return true
		}
	}
	return false
}

// when makes the fields of a date or range found at offset base of the text.
func when(m *date.Match, base int, c Confidence) (start, end Field[Date]) {
	span := Span{base + m.Start, base + m.End}
	if m.From != (date.Date{}) {
		start = Field[Date]{dateOf(m.From), span, c}
	}
	if m.To != (date.Date{}) {
		end = Field[Date]{dateOf(m.To), span, c}
	}
	return start, end
}

func dateOf(d date.Date) Date {
	return Date{Year: d.Year, Month: d.Month, Day: d.Day, Precision: Precision(d.Precision), Current: d.Current, Expected: d.Expected}
}
