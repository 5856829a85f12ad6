package layout

import "math"

// banded reports whether side a of a gutter is a rail of headings or labels
// that stand beside their sections without sharing base lines with them, and
// if so returns the strips that each section begins with. White space runs
// across both sides between the sections; the labels are short.
func (p *parting) banded() (starts []int, ok bool) {
	if len(p.a) < 3 || len(p.a) > len(p.b) || p.right {
		return nil, false
	}
	if a0, a1 := extent(p.a); a1-a0 > 0.45*p.across() {
		return nil, false
	}
	if !p.sparse() {
		return nil, false
	}
	labelled, high := 0, 0
	bottom := math.Inf(-1)
	i, j := 0, 0
	rows, labels := 0, 0 // of the band at hand
	for i < len(p.a) || j < len(p.b) {
		label := j >= len(p.b) || i < len(p.a) && p.a[i].strip < p.b[j].strip
		var r *row
		if label {
			r = &p.a[i]
			i++
		} else {
			r = &p.b[j]
			j++
		}
		if r.base-0.78*r.size > bottom+0.45*r.size {
			rows, labels = 0, 0
			starts = append(starts, r.strip)
		}
		bottom = max(bottom, r.base+0.24*r.size)
		rows++
		if label {
			if labels++; labels == 1 {
				labelled++
			}
			if rows <= 4 {
				high++
			}
		}
	}
	return starts, labelled >= 3 && 5*high >= 4*len(p.a)
}

// adrift reports whether a label of side a stands between the base lines of
// side b.
func (p *parting) adrift() bool {
	for i := range p.a {
		if p.a[i].opens && p.a[i].mate < 0 && !p.alone(i) {
			return true
		}
	}
	return false
}

// sparse reports whether white space takes most of side a between its first
// and its last row.
func (p *parting) sparse() bool {
	ink := 0.0
	for i := range p.a {
		ink += p.a[i].size
	}
	first, last := &p.a[0], &p.a[len(p.a)-1]
	return ink < 0.4*(last.base-first.base+first.size)
}

// across returns the width of both sides together.
func (p *parting) across() float64 {
	a0, a1 := extent(p.a)
	b0, b1 := extent(p.b)
	return max(a1, b1) - min(a0, b0)
}
