package layout

import (
	"math"
	"slices"
	"unicode"
	"unicode/utf8"
)

// rails joins the rows of narrow cells that run over several lines beside the
// text they label: dates or labels in a rail at the left or right. The first
// row of a cell stays; the others move into its more. It also returns where
// cells begin that are aligned one below the other.
func (s *sheet) rails(strips []strip) (out []strip, stops []float64) {
	if len(strips) < 4 {
		return strips, nil
	}
	var folds []float64
	for _, x := range s.candidates(strips) {
		for _, run := range s.runs(strips, x) {
			p := s.parting(strips, run)
			if p.verdict() != linked {
				continue
			}
			p.narrowFirst()
			if p.width > 0.2*p.a[0].size {
				stops = append(stops, x)
			}
			if p.folds() {
				folds = append(folds, x)
			}
			break
		}
	}
	for _, x := range folds {
		strips = s.fold(strips, x)
	}
	return strips, stops
}

// fold gathers the cells beside the gutters at x.
func (s *sheet) fold(strips []strip, x float64) []strip {
	runs := s.runs(strips, x)
	for i := len(runs) - 1; i >= 0; i-- {
		p := s.parting(strips, runs[i])
		if p.verdict() != linked {
			continue
		}
		if p.narrowFirst(); p.folds() {
			strips = s.gather(strips, runs[i], p)
		}
	}
	return strips
}

// narrowFirst makes the narrower side a, the cells, where both sides have about
// as many rows, or where it is a column of labels: long ones take more rows than
// what they label.
func (p *parting) narrowFirst() {
	if narrower(p.b, p.a) && (len(p.b) <= len(p.a)+2 || p.right && p.labels()) {
		p.a, p.b, p.right, p.usual, p.own = p.b, p.a, !p.right, 0, false
		p.cells = cellsOf(p.a)
	}
}

// folds reports whether a row of side a continues the cell above it.
func (p *parting) folds() bool {
	x0, x1 := extent(p.a)
	y0, y1 := extent(p.b)
	if x1-x0 > 0.6*(y1-y0) {
		return false
	}
	for i := range p.a {
		if r := &p.a[i]; r.mate >= 0 && !p.hinge && max(p.b[r.mate].x0-r.x1, r.x0-p.b[r.mate].x1) < 0.5*r.size {
			return false // a space between two words
		}
	}
	if p.table() || p.itemized() {
		return false
	}
	for i := range p.a {
		if p.continues(i) {
			return true
		}
	}
	return false
}

// continues reports whether row i of side a goes on with the cell of the row above.
func (p *parting) continues(i int) bool {
	if i == 0 {
		return false
	}
	prev, r := &p.a[i-1], &p.a[i]
	if r.base-prev.base > 1.4*max(prev.size, r.size) || r.bold != prev.bold || prev.last == ':' {
		return false
	}
	if r.mate >= 0 && (r.follows(prev) || p.inList(i)) {
		return false
	}
	if r.mate < 0 || p.b[r.mate].goesOn && !p.anew(r) && !(!p.right && p.cells.flush && p.hadRoom(prev, r)) {
		return true
	}
	// Rows set closer than the cells are, beside lines of one entry.
	pitch := r.base - prev.base
	if !p.right && pitch < 1.3*r.size && pitch < 0.92*p.pitch() && !p.b[r.mate].spaced {
		return true
	}
	return unicode.IsLower(r.first) && (p.right || p.cells.capitals) || isDash(prev.last)
}

// hadRoom reports whether the first word of a row would have stood at the end of
// the row above, had that gone on: the cells are as wide as the widest of them.
func (p *parting) hadRoom(prev, r *row) bool {
	return !isDash(prev.last) && prev.x1-prev.x0+0.3*r.size+r.lead < p.cells.width
}

// cells is what the rows of one side of a gutter have in common.
type cells struct {
	flush    bool // they are set flush right, see flush
	capitals bool // some begin with a capital or a figure: names of languages in most tongues do not
	width    float64
}

func cellsOf(rows []row) cells {
	x0, x1 := extent(rows)
	return cells{
		flush: flush(rows), width: x1 - x0,
		capitals: slices.ContainsFunc(rows, func(r row) bool { return begins(r.first) || r.year > 0 }),
	}
}

// anew reports whether a row begins a cell though the text beside it seems to go on:
// each row has the end of its own, or this one begins with a capital or figure at each
// side, in one type, and no comma or dash stands before it.
func (p *parting) anew(r *row) bool {
	if p.own {
		return true
	}
	b, last := &p.b[r.mate], p.b[r.mate-1].last // what goes on has a row above
	return r.bold == b.bold && math.Abs(r.size-b.size) < 0.1*b.size && begins(r.first) && begins(b.first) && last != ',' && !isDash(last)
}

// begins reports whether words begin with a rune as sentences and cells do.
func begins(r rune) bool { return unicode.IsUpper(r) || unicode.IsDigit(r) || r == '+' }

// pitch returns the usual distance of the rows of side a: most of them are no
// farther apart, though every other one may go on with a cell. Rows in one type that
// are evenly set are as far apart as they are, however far headings stand off.
func (p *parting) pitch() float64 {
	if p.usual == 0 {
		gaps, alike, least, most := make([]float64, 0, len(p.a)), 0, math.Inf(1), 0.0
		for i := 1; i < len(p.a); i++ {
			prev, r := &p.a[i-1], &p.a[i]
			gap := r.base - prev.base
			gaps = append(gaps, gap)
			if r.bold == prev.bold && math.Abs(r.size-prev.size) < 0.12*r.size {
				alike, least, most = alike+1, min(least, gap), max(most, gap)
			}
		}
		slices.Sort(gaps)
		if p.usual = gaps[3*len(gaps)/5]; alike > 1 && most < 1.1*least {
			p.usual = min(p.usual, most)
		}
	}
	return p.usual
}

// gather moves the rows that continue a cell into the strip that begins it.
func (s *sheet) gather(strips []strip, g gutter, p *parting) []strip {
	out := append(make([]strip, 0, len(strips)), strips[:g.from]...)
	head, at := -1, -1
	s.part(strips, g, func(t *strip, i int, right bool) {
		if right == p.right {
			for at+1 < len(p.a) && p.a[at+1].strip <= i {
				at++
				if !p.continues(at) {
					head = -1
				}
			}
			if head >= 0 && p.a[at].strip == i && p.continues(at) {
				out[head].more = append(out[head].more, *t)
				return
			}
			if head < 0 && p.a[at].mate >= 0 {
				head = len(out)
			}
		}
		out = append(out, *t)
	})
	return append(out, strips[g.to:]...)
}

func (s *sheet) firstRune(t *strip) rune {
	r, _ := utf8.DecodeRuneInString(s.glyphs[s.chunks[s.order[t.a]].from].Text)
	return r
}

func (s *sheet) lastRune(t *strip) rune {
	r, _ := utf8.DecodeLastRuneInString(s.glyphs[s.chunks[s.order[t.b-1]].to-1].Text)
	return r
}

func isDash(r rune) bool { return r == '-' || unicode.Is(unicode.Pd, r) }
