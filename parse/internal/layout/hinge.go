package layout

import (
	"cmp"
	"math"
	"slices"
	"unicode/utf8"
)

// hinge is where labels end, set flush right, and the text they label begins,
// set flush left: two cells however narrow the space between them is.
type hinge struct{ end, start float64 }

const (
	// aligned is how far apart edges may be that are at one place.
	aligned = 0.7
	// leastHinge is the number of lines that make a hinge, leastPlaces that of
	// the places where their labels begin, and where the words behind it end:
	// else a word happens to stand below another, or is as long, as years are.
	leastHinge, leastPlaces = 4, 3
)

// hinges finds the hinges of the page.
func (s *sheet) hinges() []hinge {
	var meetings []meeting
	lefts := make([]float64, 0, len(s.body))
	for i := range s.body {
		t := &s.body[i]
		lefts = append(lefts, t.x0)
		for k := t.a + 1; k < t.b && k < t.a+8; k++ {
			c, prev := &s.chunks[s.order[k]], &s.chunks[s.order[k-1]]
			if gap := c.x0 - prev.x1; gap > 0.2*c.size && prev.x1-t.x0 < 0.4*s.width {
				meetings = append(meetings, meeting{c.x0, prev.x1, t.x0, c.x1, s.endsInDash(prev)})
			}
		}
	}
	slices.Sort(lefts)
	slices.SortFunc(meetings, func(a, b meeting) int { return cmp.Compare(a.start, b.start) })
	var out, few []hinge
	for i := 0; i < len(meetings); {
		j := i + 1
		for j < len(meetings) && meetings[j].start-meetings[i].start < aligned {
			j++
		}
		if j-i < leastHinge {
			few = append(few, pairs(meetings[i:j])...)
			i = j
			continue
		}
		group := slices.Clone(meetings[i:j])
		slices.SortFunc(group, func(a, b meeting) int { return cmp.Compare(a.end, b.end) })
		h := hinge{median(group).end, meetings[i].start}
		group = slices.DeleteFunc(group, func(g meeting) bool {
			return math.Abs(g.end-h.end) > aligned && !(g.dash && math.Abs(g.end-h.end) < 2*aligned)
		})
		n, of := len(group), j-i
		i = j
		at, _ := slices.BinarySearch(lefts, h.start-aligned)
		below, _ := slices.BinarySearch(lefts, h.start+2*aligned)
		ragged := places(group, func(g meeting) float64 { return g.from }) >= leastPlaces && places(group, func(g meeting) float64 { return g.to }) >= leastPlaces
		if n >= leastHinge && 5*n >= 4*of && below-at >= 2 && ragged {
			out = append(out, h)
		}
	}
	return append(out, spacedAs(few, out)...)
}

// pairs returns the hinge of fewer lines than make one by themselves, at least two, if
// they have its form; else nothing.
func pairs(group []meeting) []hinge {
	h := hinge{group[0].end, group[0].start}
	for _, g := range group {
		if math.Abs(g.end-h.end) > aligned {
			return nil
		}
	}
	if places(group, func(g meeting) float64 { return g.from }) < 2 || places(group, func(g meeting) float64 { return g.to }) < 2 {
		return nil
	}
	return []hinge{h}
}

// spacedAs returns the hinges of few lines that are as wide as others of the page: a
// second column of labels and what they label beside the first.
func spacedAs(few, others []hinge) []hinge {
	return slices.DeleteFunc(few, func(h hinge) bool {
		return !slices.ContainsFunc(others, func(o hinge) bool { return math.Abs((o.start-o.end)-(h.start-h.end)) < aligned/2 })
	})
}

// meeting is where two chunks of a line meet.
type meeting struct {
	start, end, from, to float64
	dash                 bool // ends the label and hangs out a little
}

// median returns the middle of meetings in the order of their ends, of those
// without a dash if there are any.
func median(group []meeting) meeting {
	plain := slices.DeleteFunc(slices.Clone(group), func(g meeting) bool { return g.dash })
	if len(plain) == 0 {
		plain = group
	}
	return plain[len(plain)/2]
}

// endsInDash reports whether a dash ends a chunk, as in "2008–".
func (s *sheet) endsInDash(c *chunk) bool {
	for i := c.to - 1; i >= c.from; i-- {
		if g := &s.glyphs[i]; !isBlank(g.Text) {
			last, _ := utf8.DecodeLastRuneInString(g.Text)
			return isDash(last)
		}
	}
	return false
}

// places counts the places at which edges are.
func places[T any](group []T, edge func(T) float64) int {
	edges := make([]float64, len(group))
	for i, g := range group {
		edges[i] = edge(g)
	}
	slices.Sort(edges)
	n, last := 0, math.Inf(-1)
	for _, x := range edges {
		if x-last > 2*aligned {
			n, last = n+1, x
		}
	}
	return n
}

// hinged reports whether a hinge is between two chunks that stand side by side;
// a long label may reach over its end.
func (s *sheet) hinged(prev, c *chunk) bool {
	for _, h := range s.hinge {
		if prev.x1 > h.end-aligned && prev.x1 < c.x0 && math.Abs(c.x0-h.start) <= aligned {
			return true
		}
	}
	return false
}

// isHinge reports whether a gutter at x is a hinge.
func (s *sheet) isHinge(x float64) bool {
	for _, h := range s.hinge {
		if h.start-x < 1.5 && x-h.end > -1.5 {
			return true
		}
	}
	return false
}
