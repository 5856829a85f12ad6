package layout

import "math"

// banded reports whether side a of a gutter is a rail of headings or labels
// that stand beside their sections without sharing base lines with them, and
// if so returns the strips that each section begins with. White space runs
// across both sides between the sections; the labels are short.
func (p *parting) banded() (starts []int, ok bool) {
	large := p.larger()
	if len(p.a) < 3 && !large || len(p.a) == 0 || len(p.a) > len(p.b) || p.right {
		return nil, false
	}
	if a0, a1 := extent(p.a); a1-a0 > 0.45*p.across() {
		return nil, false
	}
	if !p.sparse() && !large {
		return nil, false
	}
	bands := p.bands()
	labelled, high := 0, 0
	for i := range bands {
		if bands[i].labels > 0 {
			labelled++
		}
		high += bands[i].high
	}
	return sections(bands, large), (labelled >= 3 || large && labelled > 0) && 5*high >= 4*len(p.a)
}

// leastHeaded is how many rows stand at least under each heading in a rail: there
// are fewer beside a name.
const leastHeaded = 6

// larger reports whether side a is set in larger type than all of side b: headings
// rather than labels.
func (p *parting) larger() bool {
	least, most := math.Inf(1), 0.0
	for i := range p.a {
		least = min(least, p.a[i].size)
	}
	for i := range p.b {
		most = max(most, p.b[i].size)
	}
	return least > 1.2*most && len(p.b) >= leastHeaded*len(p.a)
}

// band is a part of a gutter's stretch that white space across both sides sets
// off from the next.
type band struct {
	strip  int     // its first one
	gap    float64 // the white space above it
	size   float64 // of its first row
	rows   int
	labels int // rows of side a
	high   int // labels among its first rows
}

// bands divides both sides at the white space that runs across them.
func (p *parting) bands() []band {
	var out []band
	bottom := math.Inf(-1)
	for i, j := 0, 0; i < len(p.a) || j < len(p.b); {
		label := j >= len(p.b) || i < len(p.a) && p.a[i].strip < p.b[j].strip
		var r *row
		if label {
			r = &p.a[i]
			i++
		} else {
			r = &p.b[j]
			j++
		}
		if gap := r.base - 0.78*r.size - bottom; gap > 0.45*r.size {
			out = append(out, band{strip: r.strip, gap: gap, size: r.size})
		}
		bottom = max(bottom, r.base+0.24*r.size)
		b := &out[len(out)-1]
		b.rows++
		if label {
			b.labels++
			if b.rows <= 4 || b.rows < 2*b.labels {
				b.high++
			}
		}
	}
	return out
}

// sections returns the strips that the sections begin with. Between two labels
// the widest gap is where the next section begins: its label may stand beside
// its middle. Where the gaps are about as wide, the label begins it. What stands
// above the widest gap over the first label, the name for one, is in no section,
// unless large labels are set lower than their text.
func sections(bands []band, large bool) []int {
	var out []int
	from := 0
	if len(bands) > 1 && bands[0].labels == 0 {
		from = 1
	}
	for i := from; i < len(bands); i++ {
		if bands[i].gap > bands[from].gap {
			from = i
		}
		if bands[i].labels > 0 {
			if bands[i].gap > 0.75*bands[from].gap {
				from = i
			}
			if large && len(out) == 0 && bands[from].gap < bands[from].size {
				from = 0 // the label is set lower than what it stands beside
			}
			out = append(out, bands[from].strip)
			from = min(i+1, len(bands)-1)
		}
	}
	return out
}

// adrift reports whether a label of side a stands between the base lines of
// side b. What is set a hair higher than its row, as a word in a frame is, does not.
func (p *parting) adrift() bool {
	j := 0
	for i := range p.a {
		r := &p.a[i]
		j = nearest(p.b, j, r.base)
		if r.opens && r.mate < 0 && !p.alone(i) && math.Abs(p.b[j].base-r.base) > 0.2*r.size {
			return true
		}
	}
	return false
}

// stacked reports whether the labels of side a are of several lines each, the
// first beside a line and the others beside items of a list below it: employer,
// town and dates beside a title and what was done.
func (p *parting) stacked() bool {
	cells := 0 // that go on beside items
	for i, first := 0, -1; i < len(p.a); i++ {
		r := &p.a[i]
		switch {
		case r.mate < 0 || !p.b[r.mate].marked:
			first = i
		case first < 0 || isDash(p.a[i-1].last) || r.base-p.a[i-1].base > 1.6*r.size:
			return false // a label for the item
		case first == i-1:
			cells++
		}
	}
	return cells >= 2
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
