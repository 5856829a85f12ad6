package layout

import (
	"cmp"
	"math"
	"slices"

	"github.com/vitae-go/vitae/parse/internal/flow"
)

// turn sets the text that runs at an angle, each direction as if the page were
// turned, behind the upright text.
func (s *sheet) turn() {
	if len(s.turned) == 0 {
		return
	}
	slices.SortStableFunc(s.turned, func(a, b Glyph) int {
		return cmp.Compare(bearing(a.Angle), bearing(b.Angle))
	})
	for from := 0; from < len(s.turned); {
		to := from + 1
		for to < len(s.turned) && bearing(s.turned[to].Angle) == bearing(s.turned[from].Angle) {
			to++
		}
		if group := s.turned[from:to]; s.sideways(group) {
			s.headSideways(group)
		} else {
			s.out = append(s.out, s.turnBack(group)...)
		}
		from = to
	}
}

// bearing rounds an angle to steps of five degrees, from 0 to 355.
func bearing(angle float64) int {
	b := int(math.Round(angle/5)) * 5 % 360
	if b < 0 {
		b += 360
	}
	return b
}

// turnBack sets glyphs that run at one angle.
func (s *sheet) turnBack(glyphs []Glyph) []flow.Block {
	angle := float64(bearing(glyphs[0].Angle)) * math.Pi / 180
	sin, cos := math.Sincos(angle)
	page := Page{Width: s.width + s.height, Height: s.width + s.height, Fonts: s.fonts, Glyphs: slices.Clone(glyphs)}
	for i := range page.Glyphs {
		g := &page.Glyphs[i]
		g.X, g.Y = g.X*cos-g.Y*sin, g.X*sin+g.Y*cos
		g.Angle = 0
	}
	t := newSheet(&page, nil)
	t.texts = []text{{strips: t.body}}
	t.blocks(t.lines(&t.texts[0]), &text{})
	t.spell()
	for i := range t.out {
		b := &t.out[i]
		b.Box = turnBox(b.Box, sin, cos)
		for k := range b.Lines {
			l := &b.Lines[k]
			l.Box = turnBox(l.Box, sin, cos)
			for r := range l.Runs {
				l.Runs[r].Box = turnBox(l.Runs[r].Box, sin, cos)
			}
		}
	}
	return t.out
}

// turnBox returns the upright box around a box in turned coordinates.
func turnBox(b flow.Box, sin, cos float64) flow.Box {
	if b == (flow.Box{}) {
		return b
	}
	out := flow.Box{X0: math.Inf(1), Y0: math.Inf(1), X1: math.Inf(-1), Y1: math.Inf(-1)}
	for _, p := range [4][2]float64{{b.X0, b.Y0}, {b.X0, b.Y1}, {b.X1, b.Y0}, {b.X1, b.Y1}} {
		x, y := p[0]*cos+p[1]*sin, p[1]*cos-p[0]*sin
		out.X0, out.X1 = min(out.X0, x), max(out.X1, x)
		out.Y0, out.Y1 = min(out.Y0, y), max(out.Y1, y)
	}
	return out
}
