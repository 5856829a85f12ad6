package layout

import "math"

// leastLeader is the number of dots in a row that lead the eye over a gap; an
// ellipsis has three, a writer lost in thought a few more.
const leastLeader = 6

// dropLeaders leaves out the rows of dots that lead from one cell to another, or
// from a heading to the margin: they say nothing, as a rule says nothing.
func (s *sheet) dropLeaders() {
	for i := 0; i < len(s.glyphs); {
		if !isDot(s.glyphs[i].Text) {
			i++
			continue
		}
		end, dots := s.leader(i)
		for k := i; k < end && dots >= leastLeader; k++ {
			s.dropped[k] = true
		}
		i = end
	}
}

// leader returns the end of the dots from glyph i to the right, whatever blanks
// are between them, and their number.
func (s *sheet) leader(i int) (end, dots int) {
	last := &s.glyphs[i]
	end, dots = i+1, 1
	for k := end; k < len(s.glyphs); k++ {
		g := &s.glyphs[k]
		if isBlank(g.Text) {
			continue
		}
		if !isDot(g.Text) || g.X <= last.X || g.X-last.X > 2*g.Size || math.Abs(g.Y-last.Y) > 0.1*g.Size {
			break
		}
		last, end, dots = g, k+1, dots+1
	}
	return end, dots
}

func isDot(text string) bool { return text == "." || text == "·" || text == "…" || text == "‥" }
