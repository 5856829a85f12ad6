package layout

import "math"

// grid reports whether the sides of a gutter are cells that are set in rows
// rather than columns of the page: lists in two columns below each job of many,
// or groups of skills two by two. White space runs across both sides again and
// again, and below it both begin anew on one base line. Columns of a page do that
// where they begin, and else only by chance. It returns the stretches in which
// cells stand side by side; the rows between them go across.
func (s *sheet) grid(strips []strip, g gutter, p *parting) (cells []gutter, ok bool) {
	rows := p.rowsOfCells()
	for i, from := range rows {
		c := gutter{x: g.x, from: from, to: g.to}
		if i+1 < len(rows) {
			c.to = rows[i+1]
		}
		if q := s.parting(strips, c); len(q.a) > 0 && (q.verdict() == apart || q.listed()) {
			cells = append(cells, c)
		}
	}
	return cells, rows != nil
}

// listed reports whether the left side begins with a list sign: what stands
// beside it is no date or place of a row.
func (p *parting) listed() bool {
	left := p.a
	if p.right {
		left = p.b
	}
	return left[0].marked
}

// rowsOfCells returns the strips with which rows of cells begin, nil if the
// sides are no cells.
func (p *parting) rowsOfCells() []int {
	bands := p.bands()
	starts := make([]int, 0, len(bands))
	level := 0
	var steps []float64 // from the base line of one side to that of the other
	i, j := 0, 0
	for k := range bands {
		end := math.MaxInt
		if k+1 < len(bands) {
			end = bands[k+1].strip
		}
		if 2*bands[k].rows > len(p.a)+len(p.b) {
			return nil // a page in columns, of which a head or foot is level by chance
		}
		a, b := i, j
		for i < len(p.a) && p.a[i].strip < end {
			i++
		}
		for j < len(p.b) && p.b[j].strip < end {
			j++
		}
		starts = append(starts, bands[k].strip)
		if a < i && b < j {
			step := p.b[b].base - p.a[a].base
			if steps = append(steps, step); math.Abs(step) < 0.15*min(p.a[a].size, p.b[b].size) {
				level++
			}
		}
	}
	if (level < 3 || 5*level < 4*len(steps)) && !p.rail(steps) {
		return nil
	}
	return starts
}

// rail reports whether the left side is a rail of labels in smaller type, which
// stands higher than the text beside it by one step, as what is set by its top does.
// The steps are those from side a to side b.
func (p *parting) rail(steps []float64) bool {
	left, right := p.a, p.b
	step, same := mode(steps, 0.25)
	if p.right {
		left, right, step = right, left, -step
	}
	x0, x1 := extent(left)
	return same >= 3 && same == len(steps) && step > 0 && step < 0.5*left[0].size &&
		left[len(left)-1].size < right[len(right)-1].size && x1-x0 < 0.35*p.across()
}
