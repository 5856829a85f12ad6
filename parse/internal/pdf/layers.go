package pdf

import "github.com/vitae-go/vitae/parse/internal/flow"

// Opacities.
const (
	solidAlpha = 0.95 // what is painted with it hides what is below
	seenAlpha  = 0.05 // what is painted fainter is not seen
)

// maxLayers bounds the painted areas that a page remembers.
const maxLayers = 1 << 13

// cover puts an area on top of what is painted so far.
func (p *painter) cover(l layer) {
	if l.at = len(p.page.Glyphs); len(p.painted) < maxLayers && !l.box.Empty() {
		p.painted = append(p.painted, l)
	}
}

// backdrop returns the colour on top at a place among the first n layers; it
// is not known under images, gradients and shapes of any outline.
func (p *painter) backdrop(x, y float64, n int) (uint32, bool) {
	for i := n - 1; i >= 0; i-- {
		if l := &p.painted[i]; holds(l.box, x, y) {
			return l.color, l.known
		}
	}
	return white, true
}

// differs reports whether a colour can be told from what lies at the middle of
// a box. On pages with many layers it does not look.
func (p *painter) differs(box flow.Box, color paint) bool {
	const many = 256
	if len(p.painted) > many || !color.known {
		return true
	}
	below, known := p.backdrop((box.X0+box.X1)/2, (box.Y0+box.Y1)/2, len(p.painted))
	return !known || below != color.rgb
}
