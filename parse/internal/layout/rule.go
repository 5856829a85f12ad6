package layout

import (
	"math"
	"sort"

	"github.com/vitae-go/vitae/parse/internal/flow"
)

// rule marks the lines that a rule is drawn along: more than an underline, and
// no border of a table.
func (s *sheet) rule(lines []line) {
	if len(s.bars) == 0 || len(lines) == 0 {
		return
	}
	left, right := math.Inf(1), math.Inf(-1)
	for i := range lines {
		left, right = min(left, lines[i].left), max(right, lines[i].x1)
	}
	at := 0
	for _, r := range s.bars {
		if r.Y1-r.Y0 > 6 || r.X1 < left-10 || r.X0 > right+10 || s.boxed(r) {
			continue
		}
		for at < len(lines) && lines[at].base < r.Y0 {
			at++
		}
		if at > 0 && underlines(&lines[at-1], r) {
			continue
		}
		above, below := math.Inf(1), math.Inf(1)
		if at > 0 && along(&lines[at-1], r) {
			above = (r.Y0 - lines[at-1].base) / lines[at-1].tall
		}
		if at < len(lines) && along(&lines[at], r) {
			below = (lines[at].base - 0.75*lines[at].tall - r.Y1) / lines[at].tall
		}
		if above <= min(1.1, below+0.3) {
			lines[at-1].ruled = true
		} else if below <= 1.1 {
			lines[at].ruled = true
		}
	}
}

// underlines reports whether a rule is drawn under a part of a line.
func underlines(l *line, r flow.Box) bool {
	return r.Y0-l.base < 0.3*l.tall && r.X0 >= l.left-3 && r.X1 <= l.x1+3 && r.X1-r.X0 < 0.97*(l.x1-l.left)+8
}

// along reports whether a rule runs along a line and farther, or beside it up
// to the margin.
func along(l *line, r flow.Box) bool {
	length := r.X1 - r.X0
	return length > 30 && length > 1.2*(l.x1-l.left) && r.X0 < l.x1+2*l.tall && r.X1 > l.left-2*l.tall
}

// boxed reports whether a horizontal rule meets a vertical one.
func (s *sheet) boxed(r flow.Box) bool {
	for _, v := range s.posts {
		if v.X1 >= r.X0-2 && v.X0 <= r.X1+2 && v.Y0 <= r.Y1+2 && v.Y1 >= r.Y0-2 {
			return true
		}
	}
	return false
}

// rulesIn returns the horizontal rules between two heights.
func (s *sheet) rulesIn(top, bottom float64) []flow.Box {
	from := sort.Search(len(s.bars), func(i int) bool { return s.bars[i].Y0 >= top })
	to := from
	for to < len(s.bars) && s.bars[to].Y0 <= bottom {
		to++
	}
	return s.bars[from:to]
}

// underlined reports whether a rule is drawn under x, as wide as the text
// [x0, x1] at most.
func underlined(rules []flow.Box, x, x0, x1 float64) bool {
	for _, r := range rules {
		if r.X0 <= x && x <= r.X1 && r.X0 >= x0-3 && r.X1 <= x1+3 {
			return true
		}
	}
	return false
}
