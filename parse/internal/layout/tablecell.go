package layout

import (
	"math"
	"slices"
	"sort"

	"github.com/vitae-go/vitae/parse/internal/flow"
)

// tableCells moves the lines with which cells of ruled tables go on into the
// strips that begin the cells, and sets these on one base line: rules show what
// stands in a cell however its lines fall beside those of its neighbours.
func (s *sheet) tableCells(strips []strip) []strip {
	if len(s.posts) < 3 || len(s.bars) < 2 {
		return strips
	}
	frames := make([]flow.Box, len(strips))
	pad := 8.0
	for i := range strips {
		if frames[i] = s.frameOf(&strips[i]); frames[i] != (flow.Box{}) {
			pad = min(pad, max(2, strips[i].x0-frames[i].X0))
		}
	}
	var gone []bool
	for from := 0; from < len(strips); from++ {
		row := tableRow(strips, frames, from)
		if row == nil || !s.foldsRow(strips, frames, row, pad) {
			continue
		}
		if gone == nil {
			gone = make([]bool, len(strips))
		}
		heads := make(map[float64]int, 4)
		for _, i := range row {
			if head, ok := heads[frames[i].X0]; ok {
				strips[head].more = append(strips[head].more, strips[i])
				gone[i] = true
			} else {
				heads[frames[i].X0] = i
				strips[i].base = strips[row[0]].base
			}
			frames[i] = flow.Box{}
		}
	}
	if gone == nil {
		return strips
	}
	out := strips[:0]
	for i := range strips {
		if !gone[i] {
			out = append(out, strips[i])
		}
	}
	slices.SortStableFunc(out, byPlace)
	return out
}

// frameOf returns the box that rules draw around a strip, the zero box if a side
// of it is open or a rule runs through the strip.
func (s *sheet) frameOf(t *strip) flow.Box {
	middle := t.base - 0.3*t.size
	f := flow.Box{X0: math.Inf(-1), Y0: math.Inf(-1), X1: math.Inf(1), Y1: math.Inf(1)}
	for _, p := range s.posts {
		switch x := (p.X0 + p.X1) / 2; {
		case p.Y0 > middle || p.Y1 < middle:
		case x <= t.x0+1:
			f.X0 = max(f.X0, x)
		case x >= t.x1-1:
			f.X1 = min(f.X1, x)
		default:
			return flow.Box{}
		}
	}
	center := (t.x0 + t.x1) / 2
	below := sort.Search(len(s.bars), func(i int) bool { return s.bars[i].Y0 >= middle })
	for i := below - 1; i >= 0 && math.IsInf(f.Y0, -1); i-- {
		if s.bars[i].X0 <= center && center <= s.bars[i].X1 {
			f.Y0 = s.bars[i].Y0
		}
	}
	for i := below; i < len(s.bars) && math.IsInf(f.Y1, 1); i++ {
		if s.bars[i].X0 <= center && center <= s.bars[i].X1 {
			f.Y1 = s.bars[i].Y0
		}
	}
	if math.IsInf(f.X1-f.X0, 1) || math.IsInf(f.Y1-f.Y0, 1) {
		return flow.Box{}
	}
	return f
}

// mostInRow bounds the strips of a row of a table.
const mostInRow = 64

// tableRow returns the strips of the table row that strip from begins, nil if it
// stands in none of several cells.
func tableRow(strips []strip, frames []flow.Box, from int) []int {
	f := frames[from]
	if f == (flow.Box{}) {
		return nil
	}
	row := []int{from}
	several := false
	for i := from + 1; i < len(frames) && strips[i].base < f.Y1 && len(row) < mostInRow; i++ {
		if g := frames[i]; math.Abs(g.Y0-f.Y0) < 1.5 && math.Abs(g.Y1-f.Y1) < 1.5 {
			row = append(row, i)
			several = several || g.X0 != f.X0
		}
	}
	if !several {
		return nil
	}
	return row
}

// foldsRow reports whether some cells of a table row have several lines, and in
// each of these each line ends where the first word of the next had no room.
func (s *sheet) foldsRow(strips []strip, frames []flow.Box, row []int, pad float64) bool {
	folds := false
	last := make(map[float64]int, 4)
	for _, i := range row {
		t, f := &strips[i], frames[i]
		if s.marked(t) {
			return false
		}
		if above, ok := last[f.X0]; ok {
			o := &strips[above]
			c := cell{last: o, room: f.X1 - f.X0 - 2*pad - (o.x1 - o.x0)}
			if !s.overflows(&c, t) {
				return false
			}
			folds = true
		}
		last[f.X0] = i
	}
	return folds
}
