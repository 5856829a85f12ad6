package layout

import (
	"math"
	"slices"
)

// headCells gives the cell at the right of a first list item its own line above
// the item, where it goes on with the right-hand cells of the head: the date
// below the place, on the base line of the first thing that was done there.
// Where the next item has such a cell too, they are the cells of the items.
func (s *sheet) headCells(lines []line) []line {
	var out []line
	from := 0
	for i := 1; i < len(lines); i++ {
		k := s.headCell(lines, i)
		if k < 0 {
			continue
		}
		l := &lines[i]
		cell := l.strips[k]
		out = append(append(out, lines[from:i]...), line{strips: []strip{cell}, to: -1, base: l.base - 0.01, tall: cell.size, cell: true, column: l.column})
		l.strips, l.to = slices.Delete(slices.Clone(l.strips), k, k+1), -1
		from = i
	}
	if out == nil {
		return lines
	}
	return append(out, lines[from:]...)
}

// headCell returns the strip of line i that is a cell of the head above it, -1
// if there is none.
func (s *sheet) headCell(lines []line, i int) int {
	end := s.cellAtEnd(&lines[i-1], false)
	k := s.cellAtEnd(&lines[i], true)
	if end < 0 || k < 0 || len(lines[i].strips) != 2 {
		return -1
	}
	right := lines[i].strips[k].x1
	if math.Abs(lines[i-1].strips[end].x1-right) > 1.5 {
		return -1
	}
	for n := i + 1; n < len(lines) && s.cellAtEnd(&lines[n], false) < 0; n++ {
		if o := s.cellAtEnd(&lines[n], true); o >= 0 {
			if math.Abs(lines[n].strips[o].x1-right) <= 1.5 {
				return -1
			}
			break
		}
	}
	return k
}

// cellAtEnd returns the last strip of a line of several, -1 if it has only one
// or does not begin with a list sign as it should.
func (s *sheet) cellAtEnd(l *line, item bool) int {
	if len(l.strips) < 2 {
		return -1
	}
	first, last := 0, 0
	for k := range l.strips {
		if l.strips[k].edge() < l.strips[first].edge() {
			first = k
		}
		if l.strips[k].x1 > l.strips[last].x1 {
			last = k
		}
	}
	if first == last || s.marked(&l.strips[first]) != item || s.marked(&l.strips[last]) {
		return -1
	}
	return last
}
