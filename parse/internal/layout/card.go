package layout

import (
	"cmp"
	"math"
	"slices"

	"github.com/vitae-go/vitae/parse/internal/flow"
)

// maxCards bounds how many boxes of a page are taken for cards.
const maxCards = 64

// findCards returns the filled or framed areas of a page that are as wide as a column
// and as high as some lines: boxes in which things are told one beside the other.
func (s *sheet) findCards() []flow.Box {
	var out []flow.Box
	add := func(b flow.Box) {
		w, h := b.X1-b.X0, b.Y1-b.Y0
		if w > 0.15*s.width && w < 0.6*s.width && h > 25 && h < 0.35*s.height && len(out) < maxCards {
			out = append(out, b)
		}
	}
	for _, b := range s.fills {
		add(b)
	}
	for _, b := range s.page.Frames {
		add(b)
	}
	s.eachBox(add)
	slices.SortFunc(out, func(a, b flow.Box) int {
		return cmp.Or(cmp.Compare(a.Y0, b.Y0), cmp.Compare(a.X0, b.X0), cmp.Compare(a.X1, b.X1))
	})
	return out
}

// eachBox calls f with the boxes that four rules make: one at each side, which meet at
// the corners. The rules of tables run on from cell to cell and make none.
func (s *sheet) eachBox(f func(flow.Box)) {
	const near = 2
	posts := s.posts[:min(len(s.posts), maxCards)]
	for i, l := range posts {
		for _, r := range posts[i+1:] {
			if math.Abs(l.Y0-r.Y0) > near || math.Abs(l.Y1-r.Y1) > near {
				continue
			}
			b := flow.Box{X0: min(l.X0, r.X0), Y0: l.Y0, X1: max(l.X1, r.X1), Y1: l.Y1}
			if s.barAlong(b.Y0, b, near) && s.barAlong(b.Y1, b, near) {
				f(b)
			}
		}
	}
}

// barAlong reports whether a rule at a height is as wide as a box.
func (s *sheet) barAlong(y float64, b flow.Box, near float64) bool {
	for _, r := range s.rulesIn(y-2*near, y+2*near) {
		if math.Abs(r.X0-b.X0) <= near && math.Abs(r.X1-b.X1) <= near {
			return true
		}
	}
	return false
}

// carded finds rows of cards among strips: each card is read before the one at its
// right, however their lines fall.
func (s *sheet) carded(strips []strip) (g gutter, ok bool) {
	if len(s.cards) < 2 || len(strips) < 4 {
		return g, false
	}
	for i := range s.cards {
		a := &s.cards[i]
		for j := range s.cards {
			b := &s.cards[j]
			top, bottom := max(a.Y0, b.Y0), min(a.Y1, b.Y1)
			if b.X0 < a.X1 || bottom-top < 0.6*min(a.Y1-a.Y0, b.Y1-b.Y0) {
				continue
			}
			if c, ok := beside(strips, a, b); ok && (len(g.cells) == 0 || c.from >= g.to) {
				if len(g.cells) == 0 {
					g.x, g.from = c.x, c.from
				}
				g.to, g.cells = c.to, append(g.cells, c)
				break
			}
		}
	}
	return g, len(g.cells) > 0
}

// beside returns the gutter between two cards that hold all strips at their height,
// at least two each, but for those right of the second.
func beside(strips []strip, a, b *flow.Box) (gutter, bool) {
	g := gutter{x: b.X0, from: -1}
	left, right := 0, 0
	for i := range strips {
		t := &strips[i]
		if t.base < min(a.Y0, b.Y0) || t.top() > max(a.Y1, b.Y1) {
			continue
		}
		if g.from < 0 {
			g.from = i
		}
		g.to = i + 1
		switch {
		case holds(a, t):
			left++
		case holds(b, t):
			right++
		case t.x0 < b.X1:
			return g, false
		}
	}
	return g, left > 1 && right > 1
}

// holds reports whether a strip stands within a box.
func holds(b *flow.Box, t *strip) bool {
	return t.x0 >= b.X0-1 && t.x1 <= b.X1+1 && t.base >= b.Y0 && t.base <= b.Y1
}
