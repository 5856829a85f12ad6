package parse

import (
	"strings"

	"github.com/vitae-go/vitae/parse/internal/date"
	"github.com/vitae-go/vitae/parse/internal/lexicon"
)

// divide cuts the rows that list several dated things, "CKA (2022), CKAD (2023)",
// into a row for each.
func (m *meaning) divide(rows []row) []row {
	var out []row
	for i := range rows {
		ends := thingEnds(rows[i].text)
		if len(ends) > 1 && out == nil {
			out = append(make([]row, 0, len(rows)+8), rows[:i]...)
		}
		if out == nil {
			continue
		}
		if len(ends) < 2 {
			out = append(out, rows[i])
			continue
		}
		start := rows[i].span.Start
		for k, end := range ends {
			thing := rows[i]
			thing.opens = thing.opens && k == 0
			thing.setSpan(m.doc, Span{start, rows[i].span.Start + end})
			start = rows[i].span.Start + end + 1 // behind the mark
			out = append(out, thing)
		}
	}
	if out == nil {
		return rows
	}
	return out
}

// thingMarks part the things of a row.
const thingMarks = ",;|"

// thingEnds returns where the things end that a row lists, each a name and its
// date, parted by the same mark; none if it does not.
func thingEnds(text string) []int {
	const most = 400 // bytes of such a row
	if len(text) > most || strings.IndexByte(text, '\t') >= 0 || !strings.ContainsAny(text, thingMarks) {
		return nil // dates are looked for later, where they are needed
	}
	for _, mark := range [...]string{"|", ";"} {
		if ends := datedCells(text, mark); len(ends) > 1 {
			return ends
		}
	}
	var ends []int
	mark, from := byte(0), 0
	for _, x := range date.Find(text) {
		if x.Form != date.Single && x.Form != date.BareYear || strings.IndexFunc(text[from:x.Start], isWordRune) < 0 {
			return nil
		}
		end := x.End
		if strings.HasPrefix(text[end:], ")") {
			end++
		}
		if rest := text[end:]; rest != "" {
			if strings.IndexByte(thingMarks, rest[0]) < 0 || mark != 0 && rest[0] != mark {
				return nil
			}
			mark = rest[0]
		}
		ends, from = append(ends, end), end
	}
	if from < len(text) {
		return nil
	}
	return ends
}

// datedCells returns where the cells of a row end that a mark parts, if each shows
// words and a date: "CISSP, 2022 | GCIH, 2020, expires 2024".
func datedCells(text, mark string) []int {
	var ends []int
	at := 0
	for cell := range strings.SplitSeq(text, mark) {
		found := date.Find(cell)
		if len(found) == 0 || strings.IndexFunc(cell[:found[0].Start]+cell[found[0].End:], isWordRune) < 0 {
			return nil
		}
		if _, label := lexicon.Label(trimMarks(cell[:found[0].Start])); label {
			return nil // "Issued: May 2023 | Valid until: May 2025"
		}
		at += len(cell)
		ends = append(ends, at)
		at += len(mark)
	}
	return ends
}
