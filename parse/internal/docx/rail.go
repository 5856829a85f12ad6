package docx

import (
	"strings"

	"github.com/vitae-go/vitae/parse/internal/flow"
)

// rail sets the short cells of a row beside the first lines of the long one.
func (t *tableau) rail(row []cell) {
	rest := make([]cell, len(row))
	for i := range row {
		rest[i] = cell{items: byLine(row[i].items)}
	}
	for first := true; len(rest) > 1 && alongside(rest, first); first = false {
		heads := make([]cell, len(rest))
		left := rest[:0]
		for i, c := range rest {
			n := c.firstLength()
			heads[i].items, c.items = c.items[:n], c.items[n:]
			if len(c.items) > 0 {
				left = append(left, c)
			}
		}
		t.join(heads)
		rest = left
	}
	for i := range rest {
		t.put(&rest[i], 0)
	}
}

// byLine parts paragraphs at their line breaks, for lines stand beside lines.
func byLine(items []item) []item {
	var out []item
	for _, it := range items {
		lines := whole(it.block.Lines)
		it.block.Lines = lines
		if it.block.Kind != flow.Paragraph || len(lines) > shortLines {
			lines = nil
		}
		for i := 0; i+1 < len(lines); i++ {
			part := it
			part.block.Lines = lines[i : i+1 : i+1]
			out = append(out, part)
			it.block.Lines, it.block.SpaceBefore = lines[i+1:], 0
		}
		out = append(out, it)
	}
	return out
}

// whole joins a line that ends with a dash and the one below it: a range of time
// that a narrow cell shows on two lines.
func whole(lines []flow.Line) []flow.Line {
	var out []flow.Line
	for i, line := range lines {
		if i > 0 && endsOpen(&lines[i-1]) {
			last := &out[len(out)-1]
			runs := append(last.Runs[:len(last.Runs):len(last.Runs)], flow.Run{Text: " ", Style: last.Runs[len(last.Runs)-1].Style})
			last.Runs = append(runs, line.Runs...)
			continue
		}
		out = append(out, line)
	}
	return out
}

// endsOpen reports whether a short line ends with a dash behind a space.
func endsOpen(line *flow.Line) bool {
	last := len(line.Runs) - 1
	if last < 0 || lineRunes(line) > shortRunes {
		return false
	}
	text := strings.TrimRight(line.Runs[last].Text, " ")
	for _, dash := range [...]string{" –", " —", " -"} {
		if strings.HasSuffix(text, dash) {
			return true
		}
	}
	return false
}

// alongside reports whether the next lines of the cells stand on one line.
func alongside(cells []cell, first bool) bool {
	for i := range cells {
		it := &cells[i].items[0]
		if !it.joins(first) || !sameHeight(&cells[0].items[0].block, &it.block) {
			return false
		}
	}
	return true
}

// joins reports whether a block can stand on one line with that of the next cell.
func (it *item) joins(first bool) bool {
	b := &it.block
	if it.aside != nil || len(b.Lines) != 1 || b.Kind == flow.Item || b.Kind == flow.Heading {
		return false
	}
	return first || runesOf(b) <= shortRunes
}
