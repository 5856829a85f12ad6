package parse

import (
	"strings"

	"github.com/vitae-go/vitae/parse/internal/date"
	"github.com/vitae-go/vitae/parse/internal/lexicon"
	"github.com/vitae-go/vitae/parse/internal/width"
)

// withoutTableHead leaves out the first row of a section if it only says what
// the columns of a table hold: "Period | Position | Company".
func (m *meaning) withoutTableHead(rows []row) []row {
	if len(rows) < 2 || strings.IndexByte(rows[1].text, '\t') < 0 && rows[0].block.Kind != Row || hasDate(rows[0].text) {
		return rows
	}
	cells, named := strings.Count(rows[0].text, "\t")+1, true
	for cell := range strings.SplitSeq(rows[0].text, "\t") {
		named = named && namesColumn(cell)
	}
	if cells > 1 && (named || aboveDates(rows, cells)) {
		return rows[1:]
	}
	return rows
}

// aboveDates reports whether the first row of a table is a few words above each
// column, of which one has a date in every row below: "When | Where | What".
func aboveDates(rows []row, cells int) bool {
	const most = 20 // letters of the name of a column
	column := -1
	for i := range rows {
		r := &rows[i]
		if i > 0 && r.block.Kind != Row {
			continue // a line below a row of the table
		}
		if r.block.Kind != Row || strings.Count(r.text, "\t")+1 != cells {
			return false
		}
		at, n := -1, 0
		for cell := range strings.SplitSeq(r.text, "\t") {
			if i == 0 && (width.Over(cell, most) || strings.ContainsAny(cell, "0123456789,.")) {
				return false
			}
			if at < 0 && hasDate(cell) {
				at = n
			}
			n++
		}
		if i > 0 && (at < 0 || column >= 0 && at != column) {
			return false
		}
		column = at
	}
	return len(rows) > 2
}

// namesColumn reports whether a cell says what stands below it: a label, or
// several with a slash between them.
func namesColumn(cell string) bool {
	if _, ok := lexicon.Label(cell); ok || lexicon.IsColumnName(cell) || date.IsLabel(cell) {
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
