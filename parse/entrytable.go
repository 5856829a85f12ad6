package parse

import (
	"strings"

	"github.com/vitae-go/vitae/parse/internal/lexicon"
)

// withoutTableHead leaves out the first row of a section if it only says what
// the columns of a table hold: "Period | Position | Company".
func (m *meaning) withoutTableHead(rows []row) []row {
	if len(rows) < 2 || strings.IndexByte(rows[1].text, '\t') < 0 || hasDate(rows[0].text) {
		return rows
	}
	cells := 0
	for cell := range strings.SplitSeq(rows[0].text, "\t") {
		if !namesColumn(cell) {
			return rows
		}
		cells++
	}
	if cells < 2 {
		return rows
	}
	return rows[1:]
}

// namesColumn reports whether a cell says what stands below it: a label, or
// several with a slash between them.
func namesColumn(cell string) bool {
	if _, ok := lexicon.Label(cell); ok || lexicon.IsColumnName(cell) {
		return true
	}
	for part := range strings.SplitSeq(cell, "/") {
		if _, ok := lexicon.Label(part); !ok && !lexicon.IsColumnName(part) {
			return false
		}
	}
	return true
}

// leastLabels is the number of labels on rows of their own by which a section
// is known for a form to fill in, as the Europass one is.
const leastLabels = 3

// joinLabels joins the labels that stand alone with the rows they label, if
// the section is a form: each label is in a cell of its own, its text in the next.
func (m *meaning) joinLabels(rows []row) []row {
	alone, dates := 0, 0
	for i := range rows {
		if part, ok := formLabel(rows, i); ok {
			alone++
			dates += count(part == "dates", 1)
		}
	}
	if alone < leastLabels || dates == 0 {
		return rows
	}
	out := make([]row, 0, len(rows))
	for i := 0; i < len(rows); i++ {
		r := rows[i]
		if _, ok := formLabel(rows, i); ok {
			r.extend(m.doc, &rows[i+1])
			r.marker, r.level = "", 0
			i++
		}
		out = append(out, r)
	}
	return out
}

// formLabel returns what a row says the next one is, if it says no more.
func formLabel(rows []row, i int) (part string, ok bool) {
	if i+1 >= len(rows) || len(rows[i].text) > 90 {
		return "", false
	}
	if part, ok = lexicon.Label(rows[i].text); !ok {
		return "", false
	}
	if _, next := lexicon.Label(rows[i+1].text); next || rows[i+1].look.level > 0 {
		return "", false
	}
	return part, true
}
