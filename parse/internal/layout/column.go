package layout

import (
	"math"
)

// text is a part of a page that is read line by line from top to bottom.
type text struct {
	strips []strip
	column int
	bound  float64   // where its column ends
	stops  []float64 // where cells begin, also behind narrow gaps
	reaches
}

const (
	// maxDepth bounds how often a column is divided into columns.
	maxDepth = 5
	// maxEffort bounds how many strips are looked at in search of columns on
	// one page: far more than any page that people read needs.
	maxEffort = 200_000
)

// read divides strips, sorted by base line, into texts in reading order. It
// returns the number of the last column used. The text has room up to bound.
func (s *sheet) read(strips []strip, column, depth int, bound float64) int {
	if len(strips) == 0 {
		return column
	}
	if s.effort += len(strips); depth < maxDepth && len(strips) >= 6 && s.effort < maxEffort {
		if g, ok := s.gutter(strips); ok {
			return s.divide(strips, g.headed(strips), column, depth, bound)
		}
		if from, g, ok := s.band(strips); ok {
			return s.divide(strips, g.shift(from).headed(strips), column, depth, bound)
		}
	}
	strips, stops := s.rails(strips)
	s.texts = append(s.texts, text{strips: strips, column: column, stops: stops, bound: bound})
	return column
}

// band looks for a gutter in each part of the strips that white space sets off
// from the others: columns of a few lines, as in the head of a resume, do not
// show in the page as a whole.
func (s *sheet) band(strips []strip) (from int, g gutter, ok bool) {
	bottom := strips[0].bottom()
	for i := 1; i <= len(strips); i++ {
		if i < len(strips) && strips[i].top()-bottom < 0.9*strips[i].size {
			bottom = max(bottom, strips[i].bottom())
			continue
		}
		if i-from >= 4 && i-from < len(strips) {
			if g, ok := s.gutter(strips[from:i]); ok {
				return from, g, true
			}
		}
		if i < len(strips) {
			from, bottom = i, strips[i].bottom()
		}
	}
	return 0, gutter{}, false
}

// headed adds to columns the headings level above them, one over each, that do not
// begin where their columns do: a column may stand in from its heading.
func (g gutter) headed(strips []strip) gutter {
	if g.bands != nil || g.cells != nil {
		return g
	}
	for k := max(1, g.from-1); k <= g.from && k+1 < g.to; k++ {
		l, r := &strips[k-1], &strips[k]
		if l.x0 > r.x0 {
			l, r = r, l
		}
		text := strips[k+1].size
		level := math.Abs(l.base-r.base) < 0.1*text && math.Abs(l.size-r.size) < 0.1*text
		if level && l.size > 1.1*text && l.x1 < min(r.x0, g.x)-text && math.Abs(r.x0-g.x) < r.size {
			g.from, g.x = k-1, min(g.x, r.x0)
			break
		}
	}
	return g
}

// divide reads what stands above the gutter, then the columns at its sides,
// the left one first, then what stands below.
func (s *sheet) divide(strips []strip, g gutter, column, depth int, bound float64) int {
	last := s.read(strips[:g.from:g.from], column, depth, bound)
	if len(g.cells) > 0 {
		from := g.from
		for _, c := range g.cells {
			last = max(last, s.read(strips[from:c.from:c.from], column, depth+1, bound))
			left, right := s.sides(strips, c)
			last = max(last, s.read(left, column, depth+1, inner(right, bound)), s.read(right, column, depth+1, bound))
			from = c.to
		}
		last = max(last, s.read(strips[from:g.to:g.to], column, depth+1, bound))
	} else if len(g.bands) > 0 {
		for i, from := range g.bands {
			to := g.to
			if i+1 < len(g.bands) {
				to = g.bands[i+1]
			}
			left, right := s.sides(strips, gutter{x: g.x, from: from, to: to})
			last = max(last, s.read(left, column, depth+1, inner(right, bound)), s.read(right, column, depth+1, bound))
		}
	} else {
		left, right := s.sides(strips, g)
		last = max(last, s.read(left, column, depth+1, inner(right, bound)))
		last = max(last, s.read(right, last+1, depth+1, bound))
	}
	return max(last, s.read(strips[g.to:], column, depth, bound))
}

// inner returns where the column left of the strips of another one ends.
func inner(right []strip, bound float64) float64 {
	if x, _ := bounds(right); x < bound {
		return x - 8
	}
	return bound
}

// sides returns the strips at the left and at the right of a gutter.
func (s *sheet) sides(strips []strip, g gutter) (left, right []strip) {
	s.part(strips, g, func(t *strip, _ int, isRight bool) {
		if isRight {
			right = append(right, *t)
		} else {
			left = append(left, *t)
		}
	})
	return left, right
}

// bounds returns where strips begin and end.
func bounds(strips []strip) (left, right float64) {
	left, right = math.Inf(1), math.Inf(-1)
	for i := range strips {
		left, right = min(left, strips[i].x0), max(right, strips[i].x1)
	}
	return left, right
}

func (s *sheet) prevBase(strips []strip, i int) float64 {
	if i == 0 {
		return math.Inf(-1)
	}
	return strips[i-1].base
}
