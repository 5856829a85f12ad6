package layout

import "github.com/vitae-go/vitae/parse/internal/flow"

// maxChips bounds how many areas of a page are taken for chips.
const maxChips = 512

// chips returns the filled or framed areas of a page that are as small as the
// words that are set on them: labels in boxes, such as skills.
func chips(p *Page) []flow.Box {
	var out []flow.Box
	add := func(b flow.Box) {
		if h := b.Y1 - b.Y0; h > 5 && h < 40 && b.X1-b.X0 > h && b.X1-b.X0 < 0.4*p.Width && len(out) < maxChips {
			out = append(out, b)
		}
	}
	for i := range p.Fills {
		add(p.Fills[i].Box)
	}
	for _, b := range p.Frames {
		add(b)
	}
	return out
}

// chip returns the chip that a chunk stands on, -1 if there is none.
func (s *sheet) chip(c *chunk) int {
	x, y := (c.x0+c.x1)/2, c.base-0.3*c.size
	for i, b := range s.chips {
		if inside(b, x, y) && b.Y1-b.Y0 < 3.2*c.size {
			return i
		}
	}
	return -1
}

// onChips reports whether two chunks stand on different chips, or over different
// strokes.
func (s *sheet) onChips(a, b *chunk) bool {
	if len(s.chips) > 1 {
		if i := s.chip(a); i >= 0 && i != s.chip(b) {
			return true
		}
	}
	over, next := s.stroke(a), s.stroke(b)
	return over.X1 > over.X0 && next.X1 > next.X0 && over.X1 < next.X0
}

// stroke returns the rule that is drawn below a chunk as the lower edge of a chip
// without others: lower than words are underlined, and as wide as the words at least.
func (s *sheet) stroke(c *chunk) flow.Box {
	for _, r := range s.rulesIn(c.base+0.2*c.size, c.base+0.8*c.size) {
		if r.X0 <= c.x0+1 && r.X1 >= c.x1-1 && r.X1-r.X0 < 0.4*s.width {
			return r
		}
	}
	return flow.Box{}
}

// inRowOfChips reports whether a strip is next to a gutter at x in a row of chips
// that goes on at the other side of it: as close as chips stand, no columns part.
func (s *sheet) inRowOfChips(strips []strip, i int, x float64) bool {
	if len(s.chips) < 2 {
		return false
	}
	t := &strips[i]
	if t.x1 <= x+1 {
		return i+1 < len(strips) && s.close(t, &strips[i+1]) && strips[i+1].x0 >= x-1
	}
	return i > 0 && t.x0 >= x-1 && strips[i-1].x1 <= x+1 && s.close(&strips[i-1], t)
}

// close reports whether two strips of one row end and begin on chips that less
// than an em parts.
func (s *sheet) close(a, b *strip) bool {
	if b.base-a.base > 0.3*a.size || b.base < a.base {
		return false
	}
	left, right := s.chip(&s.chunks[s.order[a.b-1]]), s.chip(&s.chunks[s.order[b.a]])
	return left >= 0 && right >= 0 && left != right && s.chips[right].X0-s.chips[left].X1 < a.size
}
