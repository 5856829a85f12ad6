package layout

import (
	"unicode"
	"unicode/utf8"
)

// rails joins the rows of narrow cells that run over several lines beside the
// text they label: dates or labels in a rail at the left or right. The first
// row of a cell stays; the others move into its more.
func (s *sheet) rails(strips []strip) []strip {
	for range 2 {
		g, p, ok := s.rail(strips)
		if !ok {
			break
		}
		strips = s.gather(strips, g, p)
	}
	return strips
}

// rail finds the gutter beside a rail with rows that have no mate.
func (s *sheet) rail(strips []strip) (gutter, *parting, bool) {
	if len(strips) < 5 {
		return gutter{}, nil, false
	}
	var best gutter
	var rail *parting
	for _, x := range s.candidates(strips) {
		for _, run := range s.runs(strips, x) {
			if rail != nil && run.to-run.from <= best.to-best.from {
				continue
			}
			p := s.parting(strips, run)
			if p.verdict() == linked && s.folds(strips, p) {
				best, rail = run, p
			}
		}
	}
	return best, rail, rail != nil
}

// folds reports whether a row of side a continues the cell above it.
func (s *sheet) folds(strips []strip, p *parting) bool {
	x0, x1 := extent(p.a)
	y0, y1 := extent(p.b)
	if x1-x0 > 0.6*(y1-y0) {
		return false
	}
	for i := range p.a {
		if s.continues(strips, p, i) {
			return true
		}
	}
	return false
}

// continues reports whether row i of side a goes on with the cell of the row above.
func (s *sheet) continues(strips []strip, p *parting, i int) bool {
	if i == 0 {
		return false
	}
	prev, r := &p.a[i-1], &p.a[i]
	if r.base-prev.base > 1.4*max(prev.size, r.size) || r.bold != prev.bold {
		return false
	}
	if r.mate < 0 || p.b[r.mate].goesOn {
		return true
	}
	above, here := &strips[prev.strip], &strips[r.strip]
	return unicode.IsLower(s.firstRune(here)) || isDash(s.lastRune(above)) ||
		s.marked(&strips[p.b[r.mate].strip]) && !s.marked(here)
}

// gather moves the rows that continue a cell into the strip that begins it.
func (s *sheet) gather(strips []strip, g gutter, p *parting) []strip {
	out := append(make([]strip, 0, len(strips)), strips[:g.from]...)
	head, at := -1, -1
	s.part(strips, g, func(t *strip, i int, right bool) {
		if right == p.right {
			for at+1 < len(p.a) && p.a[at+1].strip <= i {
				at++
				if !s.continues(strips, p, at) {
					head = -1
				}
			}
			if head >= 0 && p.a[at].strip == i && s.continues(strips, p, at) {
				out[head].more = append(out[head].more, *t)
				return
			}
			if head < 0 {
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
