package parse

import (
	"strings"

	"github.com/vitae-go/vitae/parse/internal/date"
	"github.com/vitae-go/vitae/parse/internal/width"
)

// upTo is the end of a range that stands below its beginning: in a column of
// dates too narrow for both.
type upTo struct {
	span Span
	both date.Match
}

// joinHalves joins the halves of ranges that stand one below the other in a
// column of dates: "2016 –" beside a title, "2018" beside what is below it. The
// beginning learns its end; the row of the end keeps the words beside it.
func (m *meaning) joinHalves(rows []row) []row {
	out := rows[:0:0]
	for i := 0; i < len(rows); i++ {
		if j, end := m.otherHalf(rows, i); j > i {
			if out == nil {
				out = append(make([]row, 0, len(rows)), rows[:i]...)
				rows = append([]row(nil), rows...)
			}
			rows[i].upTo = end
			for k := i + 1; k < j; k++ {
				if isJoint(rows[k].text) {
					rows[k].setSpan(m.doc, Span{})
				}
			}
			rows[j].setSpan(m.doc, Span{end.span.End, max(end.span.End, rows[j].span.End)})
		}
		if out != nil && !rows[i].span.Empty() {
			out = append(out, rows[i])
		}
	}
	if out == nil {
		return rows
	}
	return out
}

// otherHalf finds the row that begins with the end of the range that row i
// begins, and the words of that end.
func (m *meaning) otherHalf(rows []row, i int) (int, *upTo) {
	r := &rows[i]
	first, beside := r.firstCell()
	if first == "" || !opensRange(first) {
		return 0, nil
	}
	found := date.Find(first)
	year := lacksYear(&found[0], first)
	const most = 3 // rows down to the other half
	for j := i + 1; j < len(rows) && j <= i+most; j++ {
		next := &rows[j]
		if next.page != r.page || next.column != r.column || next.marker != "" {
			return 0, nil
		}
		x := next.lines[0].Box
		if beside > 0 && x.X0 > beside-1 && !hasDate(next.text) {
			continue // more of what stands beside the dates
		}
		cell, _ := next.firstCell()
		both, ok := date.Parse(first + " " + cell)
		if !ok && isJoint(cell) {
			first += " " + cell
			continue
		}
		if cell = strings.TrimSpace(cell); !ok || year && (len(cell) != 4 || !startsWithYear(cell)) || both.Form != date.Range || both.To == both.From || beside > 0 && x.X0 > beside-1 {
			return 0, nil
		}
		at := next.span.Start + strings.Index(next.text, cell)
		return j, &upTo{Span{at, at + len(cell)}, both}
	}
	return 0, nil
}

// firstCell returns the first cell of a row, if it is short as a date is, and
// where the next one begins on the page, 0 if there is none or that is unknown.
func (r *row) firstCell() (cell string, beside float64) {
	const most = 30 // letters of half a range
	cell, _, more := strings.Cut(r.text, "\t")
	if width.Over(cell, most) {
		return "", 0
	}
	if end := spreadEnd(r.text); more && end > len(cell) {
		cell, more = r.text[:end], end < len(r.text)
	}
	if !more {
		return cell, 0
	}
	beside, _ = r.xOf(Span{r.span.Start + len(cell) + 1, r.span.End})
	return cell, beside
}

// spreadEnd returns where half a range ends whose words are stretched over a cell
// that is set justified, "May\t2021\t–", and 0 where a text begins with none.
func spreadEnd(s string) int {
	const most = 3 // tabs between them
	if strings.Count(s, "\t") < 2 {
		return 0
	}
	found := date.Find(s[:min(len(s), 40)])
	if len(found) == 0 || found[0].Start > 0 || found[0].Form == date.Range || strings.Count(s[:found[0].End], "\t") > most {
		return 0
	}
	end := found[0].End
	if rest, ok := strings.CutPrefix(s[end:], "\t"); ok {
		if joint, _, more := strings.Cut(rest, "\t"); more && isJoint(joint) {
			return end + len("\t") + len(joint)
		}
	}
	return 0
}

// lacksYear reports whether a range ends in a month the year of which is only
// guessed: it may stand below.
func lacksYear(x *date.Match, s string) bool {
	end := strings.TrimSpace(s[max(strings.LastIndexAny(s, "-–—"), 0):])
	return x.Form == date.Range && x.To.Month > 0 && x.From.Year > 0 && x.End == len(strings.TrimRight(s, " ")) && strings.IndexFunc(end, isDigitRune) < 0
}

// opensRange reports whether a text is a date and a dash or word that another
// one follows, or a range the last year of which may stand below.
func opensRange(s string) bool {
	if s[0] > '~' && strings.IndexFunc(s, isWordRune) != 0 {
		return false
	}
	found := date.Find(s)
	if len(found) != 1 || found[0].Start > 0 || found[0].Form == date.Duration {
		return false
	}
	x := &found[0]
	if lacksYear(x, s) {
		return true
	}
	if x.Form == date.Range {
		last := strings.TrimRight(s[:x.End], " ")
		return x.To.Current && x.End == len(strings.TrimRight(s, " ")) && isDash(last[len(strings.TrimRight(last, "-–—")):])
	}
	rest := strings.TrimSpace(s[x.End:])
	return rest != "" && isJoint(rest)
}

// isJoint reports whether a text is what joins the ends of a range, and no more.
func isJoint(s string) bool {
	if s = strings.TrimSpace(s); s == "" || len(s) > 12 {
		return false
	}
	m, ok := date.Parse("2001 " + s + " 2002")
	return ok && m.Form == date.Range && strings.IndexFunc(s, isDigitRune) < 0
}

func isDigitRune(r rune) bool { return '0' <= r && r <= '9' }

// close gives the row's first date the end that stands below it.
func (s *sketch) close() {
	if s.upTo == nil || len(s.dates) == 0 || s.dates[0].Start > 0 {
		return
	}
	x := &s.dates[0]
	x.From, x.To, x.Form, x.Doubtful = s.upTo.both.From, s.upTo.both.To, date.Range, false
	if rest := strings.TrimSpace(s.rest); rest != "" {
		cell, _ := s.firstCell()
		x.End = max(x.End, len(strings.TrimRight(cell, " ")))
		s.rest = trimMarks(s.text[x.End:])
	}
}
