package layout

import (
	"math"
	"sort"
)

// parting is what stands at the two sides of a gutter: side a with fewer
// rows, side b with more.
type parting struct {
	a, b  []row
	right bool    // a is the right side
	ruled bool    // a vertical rule stands in the gutter
	hinge bool    // the gutter is one, see hinge
	width float64 // of the gutter
	over  int     // rows of the left side that hang over into the right one
	most  int     // how many may
	usual float64 // distance of the rows of side a, see pitch
	own   bool    // each row of side a belongs to the one beside it, see ends
	cells cells   // what the rows of side a have in common
}

// row is a line of one side of a gutter.
type row struct {
	x0, x1 float64
	base   float64
	size   float64
	bold   bool
	marked bool // it begins with a list sign
	first  rune
	last   rune
	lead   float64 // how wide its first word is
	strips int     // how many stand on it
	strip  int     // its first strip
	mate   int     // the row of the other side on the same base line, or -1
	goesOn bool    // it goes on with a sentence of the row above
	spaced bool    // white space sets it off from the row above
	opens  bool    // it is the first of a group of rows that stand close
	dated          // what it says of years
}

// verdict is what the sides of a gutter are to each other.
type verdict uint8

const (
	none   verdict = iota
	linked         // cells of rows: a label or a date beside what it belongs to
	apart          // columns that are read one after the other
)

// part puts every strip of a gutter's stretch on its side.
func (s *sheet) part(strips []strip, g gutter, put func(t *strip, i int, right bool)) {
	for i := g.from; i < g.to; i++ {
		t := &strips[i]
		if t.x0 < g.x-1 && t.x1 > g.x+1 {
			if l, r, ok := s.split(t, g.x); ok {
				put(&l, i, false)
				put(&r, i, true)
				continue
			}
		}
		put(t, i, t.x0 >= g.x-8 && (t.x0+t.x1)/2 >= g.x)
	}
}

// parting collects the rows at the sides of a gutter. They are good until the
// next call.
func (s *sheet) parting(strips []strip, g gutter) *parting {
	left, right := s.scratch.left[:0], s.scratch.right[:0]
	s.part(strips, g, func(t *strip, i int, isRight bool) {
		if isRight {
			right = s.addRow(right, t, i)
		} else {
			left = s.addRow(left, t, i)
		}
	})
	s.scratch.left, s.scratch.right = left, right
	p := &s.scratch.parting
	*p = parting{a: left, b: right, hinge: s.isHinge(g.x)}
	if len(right) < len(left) || len(right) == len(left) && narrower(right, left) {
		p.a, p.b, p.right = right, left, true
	}
	l0, l1 := extent(left)
	r0, r1 := extent(right)
	p.width = r0 - l1
	for i := range left {
		if left[i].x1 > r0-0.2*left[i].size {
			p.over++
		}
	}
	p.most = max(1, len(left)/8)
	p.ruled = s.ruledAlong(l1-1, r0+1, p)
	group(left, l0, max(l1, r0-0.25*(r0-l0)), len(left) >= leastHinge && l1-l0 < 0.6*(r1-r0) && flush(left))
	group(right, r0, r1, false)
	mate(p.a, p.b)
	p.cells = cellsOf(p.a)
	return p
}

func (s *sheet) addRow(rows []row, t *strip, i int) []row {
	if n := len(rows); n > 0 {
		r := &rows[n-1]
		if t.base-r.base < 0.3*min(t.size, r.size) {
			r.x0, r.x1 = min(r.x0, t.x0), max(r.x1, t.x1)
			if t.size > r.size { // a small label beside the text is not what others stand level with
				r.size, r.base = t.size, t.base
			}
			r.last = s.lastRune(t)
			r.strips++
			return rows
		}
	}
	r := row{x0: t.x0, x1: t.x1, base: t.base, size: t.size, bold: s.bold(t), strip: i, mate: -1,
		first: s.firstRune(t), last: s.lastRune(t), dated: s.datesOf(t), strips: 1, lead: s.chunks[s.order[t.a]].x1 - t.x0}
	if r.marked = s.marked(t); r.marked && t.sign == 0 && !t.dot && t.b > t.a+1 {
		r.x0 = s.chunks[s.order[t.a+1]].x0
	}
	return append(rows, r)
}

func extent(rows []row) (x0, x1 float64) {
	x0, x1 = math.Inf(1), math.Inf(-1)
	for i := range rows {
		x0, x1 = min(x0, rows[i].x0), max(x1, rows[i].x1)
	}
	return x0, x1
}

func narrower(a, b []row) bool {
	a0, a1 := extent(a)
	b0, b1 := extent(b)
	return a1-a0 < b1-b0
}

// verdict weighs what speaks for columns against what speaks for rows.
func (p *parting) verdict() verdict {
	if p.overlap() <= 0 || p.over > p.most {
		return none
	}
	if len(p.a) == 1 {
		return p.single()
	}
	var mated, onText, heads, matedHeads, groups, free int
	itemized := p.itemized()
	for i := range p.a {
		r := &p.a[i]
		if r.mate >= 0 {
			mated++
			if b := &p.b[r.mate]; b.goesOn || b.marked && !b.opens && p.b[r.mate-1].marked && !itemized {
				onText++
			}
		} else if p.alone(i) {
			free++
			continue
		}
		if r.opens {
			heads++
			if r.mate >= 0 && !p.b[r.mate].goesOn {
				matedHeads++
			}
		}
		if groups == 0 || r.base-p.a[i-1].base > 1.55*max(r.size, p.a[i-1].size) {
			groups++
		}
	}
	p.own = p.ends(mated)
	n := len(p.a) - free
	perGroup := float64(n) / float64(max(groups, 1))
	switch {
	case p.lists():
		return apart
	case p.own, p.table(), p.below():
		return linked
	case 10*mated >= 9*n && 3*mated >= len(p.a) && p.ofYears(mated):
		return linked
	case 10*mated >= 9*n && 3*mated >= len(p.a) && (7*onText <= max(n, 7) || mated == n && p.labels()):
		return linked
	case p.ruled:
		return apart
	case 4*matedHeads >= 3*heads && 3*mated >= len(p.a) && 5*onText <= n && (perGroup <= 2.6 || 10*mated >= 7*n):
		return linked
	case p.width < 0.7*min(p.a[0].size, p.a[len(p.a)-1].size) && n < 6:
		return none
	}
	return apart
}

// itemized reports whether each list sign of one nesting at the right stands beside
// a row at the left: the items of a list with a label each. Below a heading another
// list begins, which may stand elsewhere.
func (p *parting) itemized() bool {
	if p.right {
		return false
	}
	x, items := 0.0, 0
	for i := range p.b {
		r := &p.b[i]
		beside, here := r.mate >= 0, x > 0 && math.Abs(r.x0-x) <= 1.5
		switch {
		case beside && (!r.marked || p.a[r.mate].marked || x > 0 && !here), !beside && r.marked && here:
			return false
		case beside:
			x = r.x0
			items++
		case !r.marked && r.spaced && (r.bold || r.size > 1.1*p.a[0].size):
			x = 0
		}
	}
	return items >= 3
}

// labels reports whether the left side is set flush right against the text at its
// right, as the labels of a form are.
func (p *parting) labels() bool {
	if p.right {
		return len(p.a) >= leastHinge && flush(p.b)
	}
	return p.cells.flush
}

// flush reports whether rows end at one place, as dates at the margin do, and do
// not begin at one.
func flush(rows []row) bool {
	same := true
	for i := range rows {
		if math.Abs(rows[i].x1-rows[0].x1) > 1 {
			return false
		}
		same = same && math.Abs(rows[i].x0-rows[0].x0) < 1
	}
	return !same
}

// table reports whether each row stands beside one of the other side, and all of
// one side are bold and none of the other: labels beside what they say.
func (p *parting) table() bool {
	if len(p.a) != len(p.b) {
		return false
	}
	a, b := p.a[0].bold, p.b[0].bold
	for i := range p.a {
		if p.a[i].mate < 0 || p.a[i].bold != a || p.b[i].bold != b {
			return false
		}
	}
	return a != b
}

// alone reports whether row i of side a has white space at the other side.
func (p *parting) alone(i int) bool {
	r := &p.a[i]
	at := sort.Search(len(p.b), func(k int) bool { return p.b[k].base > r.base })
	above := at == 0 || p.b[at-1].base < r.base-0.8*r.size
	below := at == len(p.b) || p.b[at].base-0.8*p.b[at].size > r.base
	return above && below
}

// single weighs a side of one row: the name beside the contact lines is a
// column, a date beside its entry is not.
func (p *parting) single() verdict {
	if r := &p.a[0]; r.mate < 0 && len(p.b) >= 2 && len(p.b) <= 8 && p.width > 2*r.size {
		return apart
	}
	return linked
}

// overlap returns how far the two sides stand beside each other.
func (p *parting) overlap() float64 {
	a, b := p.a, p.b
	if len(a) == 0 || len(b) == 0 {
		return 0
	}
	return min(a[len(a)-1].base, b[len(b)-1].base) - max(a[0].base-a[0].size, b[0].base-b[0].size)
}

// lists reports whether both sides are lists under a heading each: the first
// row is bold, the others are not, and all begin at one place. What ends at one
// place instead, as dates at the margin do, is no list.
func (p *parting) lists() bool {
	first := 0
	for first < len(p.a) && p.a[first].mate < 0 {
		first++
	}
	if first == len(p.a) {
		return false
	}
	for _, rows := range [2][]row{p.a[first:], p.b[p.a[first].mate:]} {
		if len(rows) < 2 || !rows[0].bold {
			return false
		}
		ends := true
		for i := range rows[1:] {
			r, prev := &rows[i+1], &rows[i]
			if r.bold || r.marked || math.Abs(r.x0-prev.x0) > 1.5 {
				return false
			}
			ends = ends && math.Abs(r.x1-prev.x1) < 1.5
		}
		if ends {
			return false
		}
	}
	return true
}

// ruledAlong reports whether a vertical rule stands between x0 and x1 along
// most of side a.
func (s *sheet) ruledAlong(x0, x1 float64, p *parting) bool {
	a := p.a
	if len(a) == 0 {
		return false
	}
	top, bottom := a[0].base-a[0].size, a[len(a)-1].base
	for _, r := range s.posts {
		if r.X1-r.X0 < 4 && r.X0 >= x0 && r.X1 <= x1 && min(r.Y1, bottom)-max(r.Y0, top) > 0.6*(bottom-top) {
			return true
		}
	}
	return false
}
