package layout

import (
	"math"
	"unicode"
)

// reaches tells, by where lines begin, how far those reach that go on in the
// line below: the width of a column or cell that no border shows.
type reaches map[int]reach

// reach is how far the lines reach that begin at about one place.
type reach struct {
	x1    float64
	wraps int // lines that a word in small letters follows: there they are full
}

const (
	reachStep = 4.0 // points in which the places are counted
	leastFull = 3   // lines that must go on
	// leastWords is how many pieces a line has that is full rather than a title
	// or a name which happens to be as long.
	leastWords = 7
)

// reachesOf measures the lines of a text.
func (s *sheet) reachesOf(lines []line) reaches {
	out := make(reaches, 8)
	for i := range lines {
		l := &lines[i]
		if len(l.strips) != 1 {
			continue
		}
		t := &l.strips[0]
		r := out[int(t.x0/reachStep)]
		r.x1 = max(r.x1, t.x1)
		if i+1 < len(lines) && s.runsOn(t, lines[i+1].strips) {
			r.wraps++
		}
		out[int(t.x0/reachStep)] = r
	}
	return out
}

// runsOn reports whether the line below a strip is the next one of a paragraph.
func (s *sheet) runsOn(t *strip, below []strip) bool {
	if len(below) != 1 {
		return false
	}
	next, hang := &below[0], 0.4*t.size
	if s.marked(t) {
		hang = 2.2 * t.size
	}
	return next.base-t.base < 1.6*t.size && math.Abs(next.size-t.size) < 0.1*t.size && next.x0-t.x0 < hang && t.x0-next.x0 < 0.4*t.size &&
		!s.marked(next) && unicode.IsLower(s.firstRune(next))
}

// end returns where lines that begin at x, or a little behind it as items do,
// end at most.
func (r reaches) end(x, size float64) (end float64, ok bool) {
	wraps := 0
	for k := int((x - 1) / reachStep); k <= int((x+2.2*size)/reachStep); k++ {
		if at, found := r[k]; found {
			end = max(end, at.x1)
			wraps += at.wraps
		}
	}
	return end, wraps >= leastFull
}
