package layout

import "math"

// banded reports whether side a of a gutter is a rail of headings or labels
// that stand beside their sections without sharing base lines with them, and
// if so returns the strips that each section begins with. White space runs
// across both sides between the sections; the labels are short.
func (p *parting) banded() (starts []int, ok bool) {
	if len(p.a) < 3 || len(p.a) > len(p.b) {
		return nil, false
	}
	if a0, a1 := extent(p.a); a1-a0 > 0.45*p.across() {
		return nil, false
	}
	var bands, labelled, high int
	bottom := math.Inf(-1)
	i, j := 0, 0
	var inBand, ofA int // rows of the band, and how many of them are labels
	close := func() {
		if ofA > 0 && ofA < inBand && ofA <= 3 {
			labelled++
		}
	}
	for i < len(p.a) || j < len(p.b) {
		label := j >= len(p.b) || i < len(p.a) && p.a[i].base-p.a[i].size < p.b[j].base-p.b[j].size
		r := &row{}
		if label {
			r = &p.a[i]
			i++
		} else {
			r = &p.b[j]
			j++
		}
		if r.base-0.78*r.size > bottom+0.45*r.size {
			close()
			bands++
			inBand, ofA = 0, 0
			starts = append(starts, r.strip)
		}
		bottom = max(bottom, r.base+0.24*r.size)
		inBand++
		if label {
			ofA++
			if inBand <= 3 {
				high++
			}
		}
	}
	close()
	return starts, bands >= 3 && 4*labelled >= 3*bands && 4*high >= 3*len(p.a)
}

// across returns the width of both sides together.
func (p *parting) across() float64 {
	a0, a1 := extent(p.a)
	b0, b1 := extent(p.b)
	return max(a1, b1) - min(a0, b0)
}
