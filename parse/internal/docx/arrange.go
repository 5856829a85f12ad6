package docx

import (
	"unicode/utf8"

	"github.com/vitae-go/vitae/parse/internal/flow"
)

// A table in a resume is a grid of facts, a rail of dates or labels beside
// entries, or a frame that sets two columns. The rows tell which: a grid has
// one line in every cell; a rail one long cell and else short ones; a frame
// has long cells side by side.

const (
	shortLines = 3  // lines a rail's cell has at most
	shortRunes = 45 // characters they have at most; a date with its place
	longRunes  = 80 // two cells over this are prose side by side, not a grid
	labelLines = 3  // a bold label beside more blocks than this heads a section
)

// arrange lays the cells of a table out as blocks, as a person reads them.
func (s *story) arrange(rows [][]cell) []item {
	t := tableau{story: s}
	for _, row := range rows {
		if row = t.withBlocks(row); len(row) > 0 {
			t.rows = append(t.rows, row)
		}
	}
	for i, row := range t.rows {
		row[0].tall = i+1 < len(t.rows) && t.rows[i+1][0].column > row[0].column
		if left := row[0]; len(row) > 1 && !row[1].short() && left.label() {
			t.sections = t.sections || heads(&left, &row[1])
		}
	}
	for from := 0; from < len(t.rows); {
		to := t.frame(from)
		if to > from && t.broken(t.rows[from:to]) {
			t.columns(t.rows[from:to])
			from = to
			continue
		}
		t.row(t.rows[from])
		from++
	}
	return t.items
}

// tableau is a table while its cells are laid out.
type tableau struct {
	story    *story
	rows     [][]cell // without empty cells
	sections bool     // the first column holds the headings of sections
	items    []item
}

// withBlocks returns the cells of a row that hold blocks, each with a block
// first; asides before them stand before the row.
func (t *tableau) withBlocks(row []cell) []cell {
	kept := row[:0]
	for _, c := range row {
		for len(c.items) > 0 && c.items[0].aside != nil {
			t.items, c.items = append(t.items, c.items[0]), c.items[1:]
		}
		if len(c.items) > 0 {
			kept = append(kept, c)
		}
	}
	return kept
}

// frame returns the end of the rows from from on that have cells side by side
// and of which at least one sets columns; from itself if there are none.
func (t *tableau) frame(from int) int {
	end, parallel := from, false
	for ; end < len(t.rows) && len(t.rows[end]) > 1; end++ {
		row := t.rows[end]
		switch {
		case isParallel(row):
			parallel = true
		case !allHeadings(row):
			// A grid or a rail; a frame ends here.
			if !parallel {
				return from
			}
			return end
		}
	}
	if !parallel {
		return from
	}
	return end
}

// broken reports whether the rows of a frame cut its columns at other places
// than between sections, so that a column must be read to its end first.
func (t *tableau) broken(rows [][]cell) bool {
	for i, row := range rows {
		if allHeadings(row) {
			return true
		}
		headed := 0
		for _, c := range row {
			if headingLike(c.first()) {
				headed++
			}
		}
		if i > 0 && headed > 0 && headed < len(row) {
			return true
		}
	}
	return false
}

// columns reads rows column by column.
func (t *tableau) columns(rows [][]cell) {
	last := 0
	for _, row := range rows {
		last = max(last, row[len(row)-1].column)
	}
	shown := 0
	for column := 0; column <= last; column++ {
		found := false
		for _, row := range rows {
			for i := range row {
				if row[i].column == column {
					t.put(&row[i], shown)
					found = true
				}
			}
		}
		if found {
			shown++
		}
	}
	t.story.d.columns = max(t.story.d.columns, shown)
}

// row lays out one row.
func (t *tableau) row(row []cell) {
	if len(row) == 1 {
		t.put(&row[0], 0)
		return
	}
	headed := t.headed(row)
	if headed && len(row) > 2 {
		t.put(&row[0], 0)
		t.row(row[1:])
		return
	}
	framed := len(longCells(row)) > 1 || !headed && holdsSections(row)
	switch {
	case !headed && isGrid(row):
		t.join(row)
		return
	case !headed && !framed:
		t.rail(row)
		return
	}
	for i := range row {
		column := 0 // a label above what it labels is no column
		if framed {
			column = i
		}
		t.put(&row[i], column)
	}
	if framed {
		t.story.d.columns = max(t.story.d.columns, len(row))
	}
}

// put lays out a cell on its own.
func (t *tableau) put(c *cell, column int) {
	for _, it := range c.items {
		it.block.Column = max(it.block.Column, column)
		t.items = append(t.items, it)
	}
}

// isGrid reports whether the cells of a row make one line.
func isGrid(row []cell) bool {
	long := 0
	for i := range row {
		if !row[i].single() || i > 0 && !sameHeight(row[0].first(), row[i].first()) {
			return false
		}
		if row[i].runes() > longRunes {
			long++
		}
	}
	return long < 2
}

// sameHeight reports whether two blocks could stand on one line. A name beside
// its contact details is a block of its own.
func sameHeight(a, b *flow.Block) bool {
	const most = 1.4
	x, y := sizeOf(a), sizeOf(b)
	return x == 0 || y == 0 || max(x, y) < most*min(x, y)
}

// holdsSections reports whether some cell holds a heading behind its first
// block: such a cell is a column of the page.
func holdsSections(row []cell) bool {
	for i := range row {
		first := row[i].first()
		for j := range row[i].items {
			if b := &row[i].items[j].block; b != first && b.Kind == flow.Heading {
				return true
			}
		}
	}
	return false
}

// headed reports whether the first cell of a row is the heading of the others.
func (t *tableau) headed(row []cell) bool {
	if !row[0].label() {
		return false
	}
	return heads(&row[0], &row[1]) || t.sections && headingLike(row[0].first())
}

// heads reports whether a label is the heading of a section rather than the
// label of a line: by its kind, its size, or the length of what it heads.
func heads(label, text *cell) bool {
	first, next := label.first(), text.first()
	if first.Kind == flow.Heading || sizeOf(first) >= sizeOf(next)+1 {
		return true
	}
	return headingLike(first) && (label.tall || len(text.items) > labelLines)
}

// join sets cells of one line each side by side, parted by tabs.
func (t *tableau) join(cells []cell) {
	t.items = append(t.items, gridRow(cells))
	for i := range cells {
		t.items = append(t.items, cells[i].items[1:]...)
	}
}

func gridRow(cells []cell) item {
	block := cells[0].items[0].block
	block.Kind, block.Level = flow.Row, 0
	line := block.Lines[0]
	line.Runs = append([]flow.Run(nil), line.Runs...)
	for _, c := range cells[1:] {
		more := c.items[0].block.Lines[0]
		line.Runs = append(line.Runs, flow.Run{Text: "\t", Style: more.Runs[0].Style})
		line.Runs = append(line.Runs, more.Runs...)
		line.Ruled = line.Ruled || more.Ruled
	}
	if utf8.RuneCountInString(line.Runs[0].Text) == 1 && line.Runs[1].Text == "\t" && splitMarker(&line) {
		block.Kind = flow.Item // a column of bullets
	}
	block.Lines = []flow.Line{line}
	return item{block: block}
}
