package docx

import (
	"strings"
	"unicode"

	"github.com/vitae-go/vitae/parse/internal/flow"
)

// cell is a cell of a table. A cell that goes on from the row above is empty.
type cell struct {
	column int
	tall   bool // there is nothing below it in the next row
	items  []item
}

func longCells(row []cell) []int {
	var long []int
	for i := range row {
		if !row[i].short() {
			long = append(long, i)
		}
	}
	return long
}

func isParallel(row []cell) bool { return len(longCells(row)) > 1 }

func allHeadings(row []cell) bool {
	for i := range row {
		if !row[i].single() || !headingLike(row[i].first()) {
			return false
		}
	}
	return true
}

// single reports whether a cell is one line.
func (c *cell) single() bool {
	first := c.first()
	return c.firstLength() == len(c.items) && len(first.Lines) == 1 && first.Kind != flow.Item
}

// firstLength returns how many items the first block takes with the asides behind it.
func (c *cell) firstLength() int {
	n := 1
	for n < len(c.items) && c.items[n].aside != nil {
		n++
	}
	return n
}

// short reports whether a cell could stand in a rail.
func (c *cell) short() bool {
	lines := 0
	for i := range c.items {
		b := &c.items[i].block // that of an aside is empty
		lines += len(b.Lines)
		if b.Kind == flow.Item || runesOf(b) > shortRunes*max(len(b.Lines), 1) {
			return false
		}
	}
	return lines <= shortLines
}

// label reports whether a cell holds a few words and no figure. A figure makes a date of it.
func (c *cell) label() bool {
	if !c.short() {
		return false
	}
	for i := range c.items {
		if strings.ContainsAny(plainText(c.items[i:i+1]), "0123456789") {
			return false
		}
	}
	return true
}

// first returns the first block of a cell.
func (c *cell) first() *flow.Block { return &c.items[0].block }

func (c *cell) runes() int {
	n := 0
	for i := range c.items {
		n += runesOf(&c.items[i].block)
	}
	return n
}

func runesOf(b *flow.Block) int {
	n := 0
	for i := range b.Lines {
		n += lineRunes(&b.Lines[i])
	}
	return n
}

func sizeOf(b *flow.Block) float64 { return b.Lines[0].Runs[0].Style.Size }

// headingLike reports whether a block is set like a heading: one short line,
// all of it bold or in capitals.
func headingLike(b *flow.Block) bool {
	if len(b.Lines) != 1 || b.Kind == flow.Item || runesOf(b) > shortRunes {
		return false
	}
	return b.Kind == flow.Heading || emphatic(&b.Lines[0])
}

// emphatic reports whether all of a line is bold or in capitals.
func emphatic(line *flow.Line) bool {
	for _, run := range line.Runs {
		if !run.Style.Bold && !run.Style.SmallCaps && !isUpper(run.Text) {
			return false
		}
	}
	return true
}

func isUpper(s string) bool {
	letters := false
	for _, r := range s {
		if unicode.IsLower(r) {
			return false
		}
		letters = letters || unicode.IsUpper(r)
	}
	return letters
}
