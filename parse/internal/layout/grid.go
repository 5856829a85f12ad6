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
	both, level := 0, 0
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
			both++
			if math.Abs(p.a[a].base-p.b[b].base) < 0.15*min(p.a[a].size, p.b[b].size) {
				level++
			}
		}
	}
	if level < 3 || 5*level < 4*both {
		return nil
	}
	return starts
}
