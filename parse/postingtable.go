package parse

import (
	"strings"

	"github.com/vitae-go/vitae/parse/internal/cue"
)

// readCells files a row of a table: a fact and its value, or a requirement and
// whether it is required.
func (r *postingReader) readCells(row *row) {
	cells := cellSpans(r.doc.Text, row.span)
	if len(cells) < 2 {
		r.readColumnHead(row)
		return
	}
	first, last := r.doc.Words(cells[0]), r.doc.Words(cells[len(cells)-1])
	if c, ok := cue.Label(first); ok {
		if !isFact(c) && r.headsTable() && !strings.ContainsAny(last, " ,;") {
			r.class, r.headed = c, true // "Requirement | Level"
			return
		}
		r.readFact(c, cells[1])
		return
	}
	switch c, ok := cue.Heading(last); {
	case ok && (c == cue.Required || c == cue.Preferred):
		r.add(c, cells[0])
	case cue.Optional(last):
		r.add(cue.Preferred, cells[0])
	case cue.Obligatory(last):
		r.add(cue.Required, cells[0])
	case r.class != cue.None:
		r.add(r.class, cells[0].Cover(cells[len(cells)-1]))
	default:
		r.add(cue.About, row.span)
	}
}

// headsTable reports whether the row is the first of several of a table.
func (r *postingReader) headsTable() bool {
	return (r.above == nil || r.above.block.Kind != Row) && r.next != nil && r.next.block.Kind == Row
}

// readColumnHead reads a row of one cell: the name of a part, or of a column.
func (r *postingReader) readColumnHead(row *row) {
	if c, ok := cue.Heading(row.text); ok && strings.Contains(row.text, " ") && !isFact(c) {
		r.class, r.headed = c, true
		return
	}
	r.add(cue.About, row.span)
}

// cellSpans cuts a span at tabs.
func cellSpans(text string, s Span) []Span {
	var out []Span
	start := s.Start
	for i := s.Start; i <= s.End; i++ {
		if i < s.End && text[i] != '\t' {
			continue
		}
		if cell := trimSpan(text, Span{start, i}); !cell.Empty() {
			out = append(out, cell)
		}
		start = i + 1
	}
	return out
}
