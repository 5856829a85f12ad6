package layout

import "math"

// ends reports whether side a are the ends of the rows at its left, as dates at the
// margin are: each of its rows stands beside one, and each of these has one.
func (p *parting) ends(mated int) bool {
	return mated == len(p.a) && p.right && (p.cells.flush || p.years()) && p.each()
}

// below reports whether the rows of side a stand flush right, each close below a row
// of its own at the left: how well something is known, under the bar that shows it.
func (p *parting) below() bool {
	const least = 2
	if !p.right || len(p.a) < least || !flush(p.a) {
		return false
	}
	j := -1
	for i := range p.a {
		r, above := &p.a[i], j
		for j+1 < len(p.b) && p.b[j+1].base < r.base-0.5*r.size {
			j++
		}
		if r.mate >= 0 || j == above || r.base-p.b[j].base > 2.2*p.b[j].size || r.size > p.b[j].size {
			return false
		}
	}
	return true
}

// years reports whether the rows of side a are narrow cells that begin and end at
// one place, as years do: lines of justified text do so too, but are wide.
func (p *parting) years() bool {
	if len(p.a) < 3 || p.a[0].x1-p.a[0].x0 > 6*p.a[0].size {
		return false
	}
	for i := range p.a {
		if r := &p.a[i]; math.Abs(r.x0-p.a[0].x0) > 1 || math.Abs(r.x1-p.a[0].x1) > 1 || r.marked {
			return false
		}
	}
	return true
}

// each reports whether all rows of side b from the first to the last that one of
// side a stands beside have one, but for the headings among them.
func (p *parting) each() bool {
	for j := p.a[0].mate; j <= p.a[len(p.a)-1].mate; j++ {
		if p.b[j].mate < 0 && !p.heads(j) {
			return false
		}
	}
	return true
}

// heads reports whether row j of side b is a heading of the rows below it: white
// space sets it off, and it is bold or larger than they are.
func (p *parting) heads(j int) bool {
	if j+1 == len(p.b) || !p.b[j].spaced || !p.b[j+1].opens {
		return false
	}
	return p.b[j].bold && !p.b[j+1].bold || p.b[j].size > 1.12*p.b[j+1].size
}
