package layout

// trim leaves out of the stretch what stands above or below its columns rather
// than in them.
func (p *parting) trim(g gutter, pageHeight float64) gutter {
	a, b := p.a, p.b
	// Below the end of a short side the other one is no column any more.
	ends, goesOn := a, b
	if a[len(a)-1].base > b[len(b)-1].base {
		ends, goesOn = b, a
	}
	last := ends[len(ends)-1]
	if len(ends) < 8 && last.base-ends[0].base < 0.2*pageHeight {
		for i := 1; i < len(goesOn); i++ {
			r, prev := &goesOn[i], &goesOn[i-1]
			if r.base > last.base+0.3*last.size && r.base-prev.base > 1.55*max(r.size, prev.size) {
				g.to = r.strip
				break
			}
		}
	}
	left, right := b, a
	if !p.right {
		left, right = a, b
	}
	// Rows of the right column above the left one, set off by space.
	best, at := 0.0, 0
	for i := 1; i < len(right) && right[i-1].base < left[0].base-0.5*left[0].size; i++ {
		if gap := (right[i].base - right[i-1].base) / max(right[i].size, right[i-1].size); gap > max(best, 2.2) {
			best, at = gap, i
		}
	}
	if at > 0 && right[at].strip < left[0].strip {
		g.from = max(g.from, right[at].strip)
	} else if at > 0 {
		g.from = max(g.from, left[0].strip)
	}
	return g
}
