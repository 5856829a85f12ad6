package layout

import (
	"cmp"
	"math"
	"slices"
)

// strip is a stretch of chunks on one base line with no wide gap in it: a
// line, or the part of a line that stands in one column or cell.
type strip struct {
	a, b   int32 // chunks, as positions in sheet.order
	x0, x1 float64
	base   float64
	size   float64
	more   []strip // lines of the same cell that go on below, see rails
	sign   int32   // the chunk of a list sign that stands before it, plus one; 0 none
	dot    bool    // a list sign is drawn before it
	signX  float64 // where the sign begins
}

// edge returns where the strip begins, its list sign included.
func (t *strip) edge() float64 {
	if t.sign > 0 || t.dot {
		return min(t.signX, t.x0)
	}
	return t.x0
}

// wide is the gap, in ems, from which two pieces of a line may be pieces of
// different columns or cells.
const wide = 0.95

func (t *strip) top() float64    { return t.base - 0.78*t.size }
func (t *strip) bottom() float64 { return t.base + 0.24*t.size }

// strips sorts the chunks by base line and position and joins neighbours.
func (s *sheet) strips() []strip {
	s.order = make([]int32, len(s.chunks))
	for i := range s.order {
		s.order[i] = int32(i)
	}
	slices.SortFunc(s.order, func(a, b int32) int {
		c, d := &s.chunks[a], &s.chunks[b]
		return cmp.Or(cmp.Compare(c.base, d.base), cmp.Compare(c.x0, d.x0), cmp.Compare(a, b))
	})
	var out []strip
	right := s.margin()
	for from := 0; from < len(s.order); {
		to := s.cluster(from)
		row := s.order[from:to]
		slices.SortFunc(row, func(a, b int32) int {
			return cmp.Or(cmp.Compare(s.chunks[a].x0, s.chunks[b].x0), cmp.Compare(a, b))
		})
		row = s.unshadow(row)
		if s.stretched(row, right) {
			out = append(out, s.strip(int32(from), int32(from+len(row))))
		} else {
			out = s.join(out, from, from+len(row))
		}
		from = to
	}
	slices.SortStableFunc(out, byPlace)
	return s.tableCells(s.signed(out))
}

// byPlace orders strips from top to bottom, those on one base line from the left.
func byPlace(a, b strip) int {
	return cmp.Or(cmp.Compare(a.base, b.base), cmp.Compare(a.x0, b.x0))
}

// margin returns where the rows of the page end, infinity if only one of them
// ends there.
func (s *sheet) margin() float64 {
	right, n := math.Inf(-1), 0
	for i := range s.chunks {
		right = max(right, s.chunks[i].x1)
	}
	for i := range s.chunks {
		if s.chunks[i].x1 > right-1.5 {
			n++
		}
	}
	if n < 2 {
		return math.Inf(1)
	}
	return right
}

// cluster returns the end of the chunks from position from on that share its
// base line.
func (s *sheet) cluster(from int) int {
	first := &s.chunks[s.order[from]]
	to := from + 1
	for to < len(s.order) {
		c := &s.chunks[s.order[to]]
		if c.base-first.base > 0.12*min(first.size, c.size)+0.1 {
			break
		}
		to++
	}
	return to
}

// unshadow drops the chunks of a row that are painted twice.
func (s *sheet) unshadow(row []int32) []int32 {
	out := row[:0]
	for _, i := range row {
		c := &s.chunks[i]
		echo := false
		for k := len(out) - 1; k >= 0 && k >= len(out)-3; k-- {
			if d := &s.chunks[out[k]]; s.echoes(d, c) {
				d.bold, echo = true, true
				break
			}
		}
		if !echo {
			out = append(out, i)
		}
	}
	return out
}

// stretched reports whether a row is a justified line with few words: all its
// gaps are about as wide, and it ends at the right margin.
func (s *sheet) stretched(row []int32, right float64) bool {
	if len(row) < 4 || s.chunks[row[len(row)-1]].x1 < right-1.5 {
		return false
	}
	least, most, n := math.Inf(1), 0.0, 0
	for k := 1; k < len(row); k++ {
		c, prev := &s.chunks[row[k]], &s.chunks[row[k-1]]
		gap := (c.x0 - prev.x1) / c.size
		if gap > 0.1 {
			least, most, n = min(least, gap), max(most, gap), n+1
		}
	}
	return n >= 3 && most > wide && most < 5 && most < 1.8*least
}

// join appends the strips of a row.
func (s *sheet) join(out []strip, from, to int) []strip {
	for i := from; i < to; i++ {
		c := &s.chunks[s.order[i]]
		if i > from {
			t := &out[len(out)-1]
			if c.x0-t.x1 < wide*max(min(c.size, t.size), 0.6*max(c.size, t.size)) {
				t.add(c)
				continue
			}
		}
		out = append(out, strip{a: int32(i), b: int32(i + 1), x0: c.x0, x1: c.x1, base: c.base, size: c.size})
	}
	return out
}

func (t *strip) add(c *chunk) {
	t.b++
	t.x1 = max(t.x1, c.x1)
	if c.size > t.size {
		t.size, t.base = c.size, c.base
	}
}

// split parts a strip at x, where one of its chunks begins.
func (s *sheet) split(t *strip, x float64) (left, right strip, ok bool) {
	i := s.splitAt(t, x)
	if i < 0 {
		return left, right, false
	}
	left, right = s.strip(t.a, i), s.strip(i, t.b)
	left.sign, left.dot, left.signX = t.sign, t.dot, t.signX
	right.more = t.more
	return left, right, true
}

// splitAt returns the chunk of a strip that begins at x, -1 if there is none.
func (s *sheet) splitAt(t *strip, x float64) int32 {
	for i := t.a + 1; i < t.b; i++ {
		if c := &s.chunks[s.order[i]]; math.Abs(c.x0-x) < 1 && s.parts(t, i) {
			return i
		}
	}
	return -1
}

// parts reports whether a gutter may stand before the chunk at position i of a
// strip: not inside a word, and not behind a list sign.
func (s *sheet) parts(t *strip, i int32) bool {
	c, prev := &s.chunks[s.order[i]], &s.chunks[s.order[i-1]]
	gap := c.x0 - prev.x1
	if !s.hinged(prev, c) && (gap < 0.12*c.size || gap < 0.4*c.size && gap < 1.2*s.usualGap(t, i)) {
		return false
	}
	return i > t.a+1 || !s.isSign(s.textOf(prev), s.glyphs[prev.from].Font, true)
}

// usualGap returns the middle one of the gaps between the words of a strip,
// that before the chunk at position i left out.
func (s *sheet) usualGap(t *strip, i int32) float64 {
	gaps := s.scratch.gaps[:0]
	for k := t.a + 1; k < t.b; k++ {
		if gap := s.chunks[s.order[k]].x0 - s.chunks[s.order[k-1]].x1; k != i && gap > 0.1*t.size {
			gaps = append(gaps, gap)
		}
	}
	s.scratch.gaps = gaps
	if len(gaps) == 0 {
		return 0
	}
	slices.Sort(gaps)
	return gaps[len(gaps)/2]
}

// strip makes the strip of the chunks [a, b).
func (s *sheet) strip(a, b int32) strip {
	c := &s.chunks[s.order[a]]
	t := strip{a: a, b: a + 1, x0: c.x0, x1: c.x1, base: c.base, size: c.size}
	for i := a + 1; i < b; i++ {
		t.add(&s.chunks[s.order[i]])
	}
	return t
}
