package parse

import (
	"strings"

	"github.com/vitae-go/vitae/parse/internal/lexicon"
	"github.com/vitae-go/vitae/parse/internal/width"
)

// withoutNumber takes the number off a label that counts the entries of a section:
// "Project #1", "Employer 2", "Project-III".
func withoutNumber(label string) string {
	const marks = " #-–."
	s := strings.TrimRight(label, " :.)-–—")
	at := strings.LastIndexAny(s, marks)
	if at <= 0 {
		return label
	}
	if number := strings.TrimLeft(s[at:], marks); arabicValue(number) == 0 && romanValue(number) == 0 {
		return label
	}
	return strings.TrimRight(s[:at], marks)
}

// withoutCount leaves out the rows that only count the entries of a section,
// "Project #1", where the next row names one. That begins the entry then.
func withoutCount(rows []row) []row {
	out := rows[:0:0]
	for i := range rows {
		r := rows[i]
		if i > 0 && rows[i-1].counts() {
			r.opens, r.gap = true, max(r.gap, rows[i-1].gap)
		}
		if i+1 == len(rows) || !r.counts() {
			out = append(out, r)
		}
	}
	return out
}

// counts reports whether a row is nothing but the label of an entry and its number.
func (r *row) counts() bool {
	if r.marker != "" || width.Over(r.text, 30) {
		return false
	}
	label := withoutNumber(r.text)
	part, _ := lexicon.Label(label)
	return label != r.text && (part == "title" || part == "organization" || part == "client")
}
