package parse

import (
	"math"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/vitae-go/vitae/parse/internal/date"
	"github.com/vitae-go/vitae/parse/internal/lexicon"
	"github.com/vitae-go/vitae/parse/internal/width"
)

// findDates keeps the dates of the row that are meant as such.
func (s *sketch) findDates() {
	from := 0
	var rest strings.Builder
	found := datesOf(s.text)
	if len(found) == 0 {
		found = s.stillRuns()
	}
	for i, m := range found {
		if m.Form != date.Range && m.Form != date.Duration && s.wordsBeside(m) > 0 && hasRange(found) {
			continue // "(promoted in 2011)"
		}
		if m.To.Current && !strings.ContainsAny(s.text[m.Start:m.End], "-–—") && lexicon.TitleScore(s.text[:m.Start]) >= 2 && lexicon.TitleScore(s.text[m.End:]) >= 2 {
			continue // "Engineer, since 2018 team lead"
		}
		if m.Doubtful && !s.setApart(m) && !(s.yearFirst && m.Start == 0) && !s.degreeIn(m) && trimMarks(s.text[:m.Start]+s.text[m.End:]) != "" {
			continue
		}
		if m.Form == date.Duration && !s.besideDate(m) && !s.fillsCell(m) && !(i+1 < len(found) && beside(m, found[i+1])) {
			continue
		}
		rest.WriteString(s.text[from:m.Start])
		rest.WriteByte(' ')
		from = m.End
		s.dates = append(s.dates, m)
	}
	if s.listed = s.enumerates(); from == 0 || s.listed {
		s.dates, s.rest = nil, s.text
		return
	}
	rest.WriteString(s.text[from:])
	s.rest = trimIcon(trimMarks(strings.ReplaceAll(rest.String(), "( )", " ")))
	s.close()
}

// degreeIn reports whether a year says when a degree was earned: "B.Sc. from
// Lakeside College in 2016 with honours".
func (s *sketch) degreeIn(m date.Match) bool {
	return strings.HasSuffix(s.text[:m.Start], " in ") && lexicon.Degree(s.text) > 0
}

// stillRuns finds the word for today in brackets at the end of a row, where no
// time says since when: "Assistant, Lakeside University (current)".
func (s *sketch) stillRuns() []date.Match {
	const most = 24
	open := strings.LastIndexByte(s.text, '(')
	if open <= 0 || s.text[len(s.text)-1] != ')' || len(s.text)-open > most {
		return nil
	}
	since := "2000 – " + s.text[open+1:len(s.text)-1]
	found := date.Find(since)
	if len(found) != 1 || found[0].Form != date.Range || !found[0].To.Current || found[0].End != len(since) {
		return nil
	}
	return []date.Match{{Start: open, End: len(s.text), To: found[0].To, Form: date.Ending}}
}

func hasRange(found []date.Match) bool {
	for i := range found {
		if found[i].Form == date.Range {
			return true
		}
	}
	return false
}

// enumerates reports whether the row lists dates rather than being dated:
// "Fall 2022, Spring 2023, Fall 2023".
func (s *sketch) enumerates() bool {
	for i := range s.dates {
		if s.dates[i].Form != date.Single && s.dates[i].Form != date.BareYear {
			return false
		}
	}
	return len(s.dates) > 2
}

// setApart reports whether a year begins or ends the row in a style of its own.
func (s *sketch) setApart(m date.Match) bool {
	at := s.span.Start + m.End
	if m.Start > 0 {
		if m.End < len(s.text) {
			return false
		}
		at = s.span.Start + m.Start
	}
	var last *Run
	for run := range s.runs() {
		if last != nil && run.Span.Start >= at-1 && last.Span.End <= at+1 {
			return last.Style.Bold != run.Style.Bold || last.Style.Italic != run.Style.Italic || last.Style.Color != run.Style.Color
		}
		last = run
	}
	return false
}

// datesOf finds the dates of a row cell by cell.
func datesOf(text string) []date.Match {
	if strings.IndexByte(text, '\t') < 0 {
		return date.Find(text)
	}
	var out []date.Match
	from := 0
	if m, ok := yearAndMonth(text); ok {
		out, from = append(out, m), m.End+1
	} else if end := spreadEnd(text); end > 0 {
		out, from = append(out, date.Find(text[:end])...), end+1
	}
	for from < len(text) {
		end := cellEnd(text, from)
		if next := cellEnd(text, min(end+1, len(text))); next > end && (end == cellEnd(text, 0) || next == len(text)) {
			if m, ok := rangeOfCells(text[from:end], text[min(end+1, next):next]); ok {
				m.Start, m.End = from, next
				out = append(out, m)
				from = next + 1
				continue
			}
		}
		if m, ok := stackedRange(text[from:end]); ok && (from == 0 || end == len(text)) {
			m.Start, m.End = from, end
			out = append(out, m)
			from = end + 1
			continue
		}
		for _, m := range date.Find(text[from:end]) {
			m.Start, m.End = m.Start+from, m.End+from
			out = append(out, m)
		}
		from = end + 1
	}
	return out
}

// yearAndMonth reads the first two cells of a row as a month: "2012", "4".
func yearAndMonth(text string) (date.Match, bool) {
	year := cellEnd(text, 0)
	end := cellEnd(text, min(year+1, len(text)))
	if end == len(text) || year > 12 || end-year > 6 {
		return date.Match{}, false
	}
	both := strings.TrimRight(text[:year], " 年년") + "年" + strings.Trim(text[year+1:end], " 月월") + "月"
	found := date.Find(both)
	if len(found) != 1 || found[0].Form != date.Single || found[0].Start > 0 || found[0].End < len(both) {
		return date.Match{}, false
	}
	found[0].End = end
	return found[0], true
}

// cellEnd returns where the cell of a row ends that begins at from.
func cellEnd(text string, from int) int {
	if n := strings.IndexByte(text[from:], '\t'); n >= 0 {
		return from + n
	}
	return len(text)
}

// stackedRange reads a cell that is two dates and nothing else, the later one above
// the earlier one, as a range: "Present" over "May 2021".
func stackedRange(cell string) (date.Match, bool) {
	const most = 40
	if width.Over(cell, most) {
		return date.Match{}, false
	}
	found := date.Find(cell)
	if len(found) == 0 || len(found) > 2 {
		return date.Match{}, false
	}
	since := &found[len(found)-1]
	to := strings.TrimSpace(cell[:since.Start])
	if since.Form != date.Single || since.End < len(cell) || to == "" || len(found) == 2 && (found[0].Form != date.Single || found[0].Start > 0 || found[0].End != len(to)) {
		return date.Match{}, false
	}
	m, ok := rangeOfCells(cell[since.Start:], to)
	return m, ok && (m.To.Current || m.From.Year < m.To.Year || m.From.Year == m.To.Year && m.From.Month < m.To.Month)
}

// rangeOfCells reads two cells side by side as the ends of a range: each is a
// date and nothing else, and the second is the later one or "Present".
func rangeOfCells(from, to string) (date.Match, bool) {
	const most = 40
	if width.Over(from, most) || width.Over(to, most) {
		return date.Match{}, false
	}
	if m, ok := date.OfForm(from, to); ok {
		return m, true
	}
	a := date.Find(from)
	if len(a) != 1 || a[0].Form != date.Single || len(trimMarks(from[:a[0].Start]+from[a[0].End:])) > 0 {
		return date.Match{}, false
	}
	both := from + " – " + to
	m := date.Find(both)
	if len(m) != 1 || m[0].Form != date.Range || m[0].End != len(both) || m[0].Start != a[0].Start {
		return date.Match{}, false
	}
	return m[0], m[0].To.Current || m[0].To.Precision == m[0].From.Precision
}

// besideDate reports whether a duration stands alone or in brackets by a date: "2019 – 2021 (2 years)".
func (s *sketch) besideDate(m date.Match) bool {
	const fewMarks = 40 // what may stand around one that is alone
	if before, behind := s.text[:m.Start], s.text[m.End:]; len(before)+len(behind) < fewMarks && len(trimMarks(before+behind)) == 0 {
		return true
	}
	return len(s.dates) > 0 && beside(s.dates[len(s.dates)-1], m)
}

// beside reports whether hardly more than marks can stand between two dates.
func beside(a, b date.Match) bool { return b.Start-a.End < 6 }

// ranged returns the dates of a row that are no durations.
func (s *sketch) ranged() int {
	n := 0
	for i := range s.dates {
		if s.dates[i].Form != date.Duration {
			n++
		}
	}
	return n
}

// startsDated reports whether the row begins with a date.
func (s *sketch) startsDated() bool { return s.ranged() > 0 && s.dates[0].Start == 0 }

// point reports whether the row is one date that is no range.
func (s *sketch) point() bool {
	return len(s.dates) == 1 && s.rest == "" && (s.dates[0].Form == date.Single || s.dates[0].Form == date.BareYear)
}

// dropMarker takes the marker off an item that is no more than when and where:
// an icon before the line, not a bullet. It reports whether it did.
func (s *sketch) dropMarker() bool {
	if s.marker == "" || s.ranged() != 1 || s.rest != "" && !s.place {
		return false
	}
	x := &s.dates[0]
	if x.Form != date.Range && (x.Form != date.Single || x.From.Month == 0) {
		return false
	}
	s.marker, s.level = "", 0
	return true
}

// dropPlaceMarker takes the marker off a place right below a row that only
// says when: it is an icon too.
func (s *sketch) dropPlaceMarker(above *sketch) {
	if s.marker != "" && s.place && len(s.dates) == 0 && above.marker == "" && above.ranged() == 1 && (above.rest == "" || !strings.ContainsFunc(above.rest, isWordRune)) {
		s.marker, s.level = "", 0
	}
}

// dropFieldMarker takes the marker off the first item of a list whose next is
// only a date: the two are fields of the entry above, "* **Developer**" and
// "* 2017 - 2019".
func (s *sketch) dropFieldMarker(above *sketch) bool {
	field := s.prose <= 0.5 || s.title >= 2.5 || s.weight >= 1
	if s.marker == "" || above.marker != "" || above.prose >= 0.5 || s.words > 10 || !field || len(s.dates) > 0 || s.stops() {
		return false
	}
	s.marker, s.level, s.prose = "", 0, min(s.prose, 0)
	return true
}

// dropHeadSigns takes the list signs off the heads of entries that stand beside
// their dates: signs that stand nowhere but right of a label begin no points.
func dropHeadSigns(rows []sketch) {
	if !rows[0].onlyDate() || len(rows) < 4 {
		return
	}
	sign, level, heads := rows[1].marker, rows[1].level, 0
	for i := range rows {
		if r := &rows[i]; r.marker == sign && r.level == level {
			if i == 0 || sign == "" || !r.beside(&rows[i-1].row) {
				return
			}
			heads += count(rows[i-1].onlyDate(), 1)
		}
	}
	for i := range rows {
		if r := &rows[i]; heads > 1 && r.marker == sign && r.level == level && rows[i-1].onlyDate() {
			r.marker, r.level, r.prose = "", 0, min(r.prose, 0)
		}
	}
}

// beside reports whether a row stands at the right of another, on its base line.
func (r *row) beside(left *row) bool {
	a, b := left.lines[0].Box, r.lines[0].Box
	return left.page == r.page && b.X0 >= a.X1 && b.Y0 < a.Y1 && math.Abs(a.Y1-b.Y1) < 0.5*(a.Y1-a.Y0)
}

// timed reports whether a row is a time, with a word on it at most: "2013 –
// 2014, unfinished".
func (s *sketch) timed() bool {
	return s.ranged() == 1 && s.startsDated() && s.words <= 1 && !strings.ContainsAny(s.rest, "\t|")
}

// onlyDate reports whether the row holds dates and nothing else.
func (s *sketch) onlyDate() bool { return len(s.dates) > 0 && s.rest == "" }

// trimIcon takes a picture, as stands before dates and places, off the start of
// what is left of a row, and the marks behind it.
func trimIcon(s string) string {
	r, n := utf8.DecodeRuneInString(s)
	if !unicode.Is(unicode.So, r) {
		return s
	}
	return trimMarks(s[n:])
}
