package markup

import "github.com/vitae-go/vitae/parse/internal/flow"

// row is an open row of an HTML table: where its blocks begin, and those of its cells.
type row struct {
	first int
	cells []int
}

// Len returns the number of blocks so far.
func (b *Builder) Len() int { return len(b.blocks) }

// foldRow makes one block of the blocks of a table row, if the table holds data:
// a paragraph a cell at the most. A row of anything else only lays out the page,
// its cells side by side.
func (b *Builder) foldRow(r row) {
	if r.first >= len(b.blocks) || len(r.cells) < 2 {
		return
	}
	cells := make([][]flow.Block, len(r.cells))
	longest, kind, level := 0, flow.Row, 0
	for i, start := range r.cells {
		end := len(b.blocks)
		if i+1 < len(r.cells) {
			end = r.cells[i+1]
		}
		cells[i] = b.blocks[start:end]
		longest = max(longest, len(cells[i]))
		for _, block := range cells[i] {
			switch {
			case block.Kind == flow.Heading && kind == flow.Row && len(cells[i]) == 1:
				kind, level = flow.Heading, block.Level
			case block.Kind != flow.Paragraph:
				longest = 2
			}
		}
	}
	if longest > 1 || r.cells[0] != r.first {
		setColumns(cells)
		return
	}
	merged := flow.Block{Kind: kind, Level: level, Lines: mergeCells(cells)}
	b.blocks = b.blocks[:r.first]
	if len(merged.Lines) > 0 {
		b.blocks = append(b.blocks, merged)
	}
}

// setColumns numbers the cells as columns of the page where all are long.
func setColumns(cells [][]flow.Block) {
	const long = 3 // blocks
	for _, cell := range cells {
		if n := len(cell); n > 0 && n < long {
			return
		}
	}
	column := 0
	for _, cell := range cells {
		for i := range cell {
			cell[i].Column = column
		}
		if len(cell) > 0 {
			column++
		}
	}
}

// maxMerged bounds the pieces that lines of cells are merged into. A tall cell
// beside many others would make a line of each of them for each of its own.
const maxMerged = 4 * maxLines

// mergeCells puts the lines of the cells side by side, or below one another
// where that would be too many.
func mergeCells(cells [][]flow.Block) []flow.Line {
	var lines []flow.Line
	height := 0
	for _, cell := range cells {
		if len(cell) == 1 {
			height = max(height, len(cell[0].Lines))
		}
	}
	if height*len(cells) > maxMerged {
		for _, cell := range cells {
			for i := range cell {
				lines = append(lines, cell[i].Lines...)
			}
		}
		return lines
	}
	for n := 0; ; n++ {
		var line flow.Line
		any := false
		for i, cell := range cells {
			if i > 0 {
				line.Runs = append(line.Runs, flow.Run{Text: "\t"})
			}
			if len(cell) == 1 && n < len(cell[0].Lines) {
				from := cell[0].Lines[n]
				line.Ruled = line.Ruled || from.Ruled
				line.Runs = append(line.Runs, from.Runs...)
				any = true
			}
		}
		if !any {
			return lines
		}
		line.Runs = trimEnd(line.Runs)
		lines = append(lines, line)
	}
}
