package parse

import (
	"strings"

	"github.com/vitae-go/vitae/parse/internal/date"
	"github.com/vitae-go/vitae/parse/internal/lexicon"
)

// fillDates sets the dates of an entry: those on the row of its title if the
// head shows several.
func (m *meaning) fillDates(d *draft, e *Entry) {
	if len(d.dates) == 0 {
		return
	}
	at := 0
	for i := range d.dates {
		row := &d.rows[d.dates[i].row]
		if len(d.dates) > 1 && row.span.Contains(e.Title.Span) && (d.dates[at].row != d.dates[i].row || d.dates[at].Form != date.Range) {
			at = i
		}
		if d.dates[i].Form == date.Range && d.dates[at].Form != date.Range && len(d.dates) > 1 {
			at = i
		}
	}
	x := &d.dates[at]
	e.Start, e.End = m.when(&x.Match, x.base, confidenceOfDate(x.Form))
	if end := d.rows[x.row].upTo; end != nil && x.Match.Start == 0 {
		e.End.Span = end.span
	}
	if x.Form == date.Range || at+1 >= len(d.dates) {
		return
	}
	next := &d.dates[at+1]
	paired := next.row == x.row || d.rows[x.row].point() && d.rows[next.row].point() && next.row == x.row+1
	if paired && next.Form != date.Range && x.Form != date.Ending {
		if s, end := m.when(&next.Match, next.base, Low); end.Found() && (!end.Value.before(e.Start.Value) || m.dashed(e.Start.Span, s.Span)) {
			e.End, _ = end, s
		}
	}
}

// expiring reports whether the words before a date, or before and in it, say
// that something ends then, "Valid until May 2025", and where they begin.
func expiring(text string, x *date.Match) (start int, ok bool) {
	const most = 4 // words of such a label
	word, _, _ := strings.Cut(text[x.Start:x.End], " ")
	for _, end := range [...]int{x.Start, x.Start + len(word)} {
		from := end
		for range most {
			from = strings.LastIndexAny(strings.TrimRight(text[:from], marks), " \t\n|(") + 1
			if part, known := lexicon.Label(trimMarks(text[from:end])); known && part == "expires" {
				return from, true
			}
			if from == 0 {
				break
			}
		}
	}
	return 0, false
}

// dashed reports whether nothing but a dash parts two spans.
func (m *meaning) dashed(a, b Span) bool {
	switch strings.TrimSpace(m.doc.Words(Span{a.End, b.Start})) {
	case "-", "–", "—", "‐", "−":
		return true
	}
	return false
}

func confidenceOfDate(f date.Form) Confidence {
	if f == date.BareYear {
		return High
	}
	return Exact
}

// before reports whether d is surely earlier than other.
func (d Date) before(other Date) bool {
	if d.Current || other.Current {
		return false
	}
	return d.Year < other.Year || d.Year == other.Year && d.Month > 0 && other.Month > 0 && d.Month < other.Month
}
