package pdf

import (
	"math"

	"github.com/vitae-go/vitae/parse/internal/layout"
	"github.com/vitae-go/vitae/parse/internal/pdf/font"
)

// listSign is the text of a sign that stands before a line and is no character.
const listSign = "•"

// maxSigns bounds the signs of a page that are looked at.
const maxSigns = 256

// nameSigns gives glyphs without a meaning one where they are list signs: a
// single glyph at the beginning of a line with a gap behind it.
func (p *painter) nameSigns() {
	left := maxSigns
	for i := range p.page.Glyphs {
		g := &p.page.Glyphs[i]
		if g.Text != font.Unknown || g.Hidden != "" || !lone(p.page.Glyphs, i) {
			continue
		}
		if left--; left < 0 {
			return
		}
		if leads(p.page.Glyphs, g) {
			g.Text = listSign
		}
	}
}

// lone reports whether the i-th glyph has no neighbour on its line that has no
// meaning either: a sign, not a word.
func lone(glyphs []layout.Glyph, i int) bool {
	beside := func(k int) bool {
		return k >= 0 && k < len(glyphs) && glyphs[k].Text == font.Unknown && math.Abs(glyphs[k].Y-glyphs[i].Y) < glyphs[i].Size/2
	}
	return !beside(i-1) && !beside(i+1)
}

// leads reports whether a glyph has nothing close at its left, and text a
// little way off at its right.
func leads(glyphs []layout.Glyph, g *layout.Glyph) bool {
	const near, gapLeast, gapMost = 2, 0.15, 4 // ems
	before, behind := math.Inf(1), math.Inf(1)
	for k := range glyphs {
		o := &glyphs[k]
		if math.Abs(o.Y-g.Y) > g.Size/2 || o == g || o.Text == " " || o.Angle != g.Angle {
			continue
		}
		if o.X >= g.X {
			behind = min(behind, o.X-g.X-g.W)
		} else {
			before = min(before, g.X-o.X-o.W)
		}
	}
	return before > near*g.Size && behind > gapLeast*g.Size && behind < gapMost*g.Size
}
