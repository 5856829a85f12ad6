package parse

import (
	"slices"

	"github.com/vitae-go/vitae/parse/internal/date"
)

// hasDate reports whether a text shows a date that is meant as one.
func hasDate(text string) bool {
	return slices.ContainsFunc(date.Find(text), isTime)
}

// isTime reports whether a date is surely one, and says when.
func isTime(m date.Match) bool { return m.Form != date.Duration && !m.Doubtful }

// isDate reports whether a text is a date or "Present", and nothing else.
func isDate(text string) bool {
	_, ok := date.Parse(text)
	return ok
}

// when makes the fields of a date or range found at offset base of the text.
func (m *meaning) when(x *date.Match, base int, c Confidence) (start, end Field[Date]) {
	span := Span{base + x.Start, base + x.End}
	if x.From != (date.Date{}) {
		start = Field[Date]{m.dateOf(x.From), span, c}
	}
	if x.To != (date.Date{}) {
		end = Field[Date]{m.dateOf(x.To), span, c}
	}
	return start, end
}

// dayFirst reports whether the document prints the day before the month.
func dayFirst(all []row) bool {
	var o date.Order
	for i := range all {
		o.Add(all[i].text)
	}
	return o.DayFirst()
}

func (m *meaning) dateOf(d date.Date) Date {
	if m.dayFirst {
		d = d.Swapped()
	}
	return Date{Year: d.Year, Month: d.Month, Day: d.Day, Precision: Precision(d.Precision), Current: d.Current, Expected: d.Expected}
}
