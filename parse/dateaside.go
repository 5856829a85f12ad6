package parse

import (
	"strings"

	"github.com/vitae-go/vitae/parse/internal/date"
)

// fillsCell reports whether a date is all that a cell of several says: how long a
// job was, below its dates and beside its employer.
func (s *sketch) fillsCell(m date.Match) bool {
	before := strings.TrimRight(s.text[:m.Start], " (")
	after := strings.TrimLeft(s.text[m.End:], " )")
	return strings.IndexByte(s.text, '\t') >= 0 && (before == "" || strings.HasSuffix(before, "\t")) && (after == "" || after[0] == '\t')
}

// wordsBeside counts the words beside a date in a bracket.
func (s *sketch) wordsBeside(m date.Match) int {
	open := strings.LastIndexByte(s.text[:m.Start], '(')
	end := strings.IndexByte(s.text[m.End:], ')')
	if open < 0 || end < 0 || strings.IndexByte(s.text[open:m.Start], ')') >= 0 {
		return 0
	}
	return len(strings.Fields(s.text[open+1:m.Start])) + len(strings.Fields(s.text[m.End:m.End+end]))
}

// dropAsides leaves out the one date of a row that stands in a bracket among other
// words where a row next to it says from when to when: "Senior Engineer (promoted
// from Engineer, Jan 2022)" below its employer.
func dropAsides(rows []sketch, body look) {
	for i := range rows {
		s := &rows[i]
		if len(s.dates) != 1 || s.dates[0].Form == date.Range || s.wordsBeside(s.dates[0]) < 2 {
			continue
		}
		if i > 0 && hasRange(rows[i-1].dates) || i+1 < len(rows) && hasRange(rows[i+1].dates) {
			s.dates, s.rest = nil, s.text
			s.read(body)
		}
	}
}
