package layout

import (
	"sort"

	"github.com/vitae-go/vitae/parse/internal/flow"
)

// ruledBy reports whether a rule that is more than an underline is drawn just
// above or below a line, or beside it up to the margin.
func (s *sheet) ruledBy(l *line) bool {
	for _, r := range s.rulesIn(l.base-1.9*l.tall, l.base+1.1*l.tall) {
		wide := r.X1 - r.X0
		if r.Y1-r.Y0 > 6 || wide < 30 || r.X0 > l.x1+3*l.tall || r.X1 < l.left-3*l.tall {
			continue
		}
		if wide > 1.25*(l.x1-l.left) && wide > 60 || wide > 0.5*s.width {
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
