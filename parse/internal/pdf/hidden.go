package pdf

import (
	"math"

	"github.com/vitae-go/vitae/parse/internal/flow"
	"github.com/vitae-go/vitae/parse/internal/layout"
)

// Why nobody sees a glyph.
const (
	hiddenMode        = "render mode 3"
	hiddenTransparent = "transparent"
	hiddenTiny        = "tiny"
	hiddenOffPage     = "off page"
	hiddenClipped     = "clipped"
	hiddenCovered     = "covered"
	hiddenWhite       = "white on white"
	hiddenColor       = "no contrast"
	hiddenLayer       = "layer off"
	hiddenField       = "hidden field"
)

const (
	tinySize    = 2.0 // points; below it text cannot be read
	leastSeen   = 1.1 // contrast ratio below which text cannot be told from its ground
	nearWhite   = 0.9 // luminance from which text counts as white
	middle      = 0.3 // height of the middle of a lower-case letter above the base line, in ems
	margin      = 1.0 // points that a glyph's middle may lie outside the page or the clip
	clipLeast   = 4   // the rendering modes from which text adds to the clip
	clipOnly    = 7   // and the one that paints nothing besides
	coverHeight = 0.4 // ems that a layer must be high and wide to cover text
)

// hiddenByState returns why glyphs of a size are not seen in the current state, empty if they are.
func (p *painter) hiddenByState(size float64) string {
	s := &p.state
	alpha := s.fillAlpha
	if strokes(s.text.mode) {
		alpha = s.strokeAlpha
	}
	switch {
	case p.frame().hidden != "":
		return p.frame().hidden
	case p.layers > 0:
		return hiddenLayer
	case s.text.mode == 3 || s.text.mode == clipOnly:
		return hiddenMode
	case alpha*s.groupAlpha < seenAlpha:
		return hiddenTransparent
	case size < tinySize:
		return hiddenTiny
	}
	return ""
}

// middleOf returns the middle of a glyph's lower-case height, whatever its direction.
func middleOf(g *layout.Glyph) (x, y float64) {
	along, up := g.W/2, middle*g.Size
	if g.Angle == 0 {
		return g.X + along, g.Y - up
	}
	sin, cos := math.Sincos(g.Angle * math.Pi / 180)
	return g.X + along*cos - up*sin, g.Y - along*sin - up*cos
}

// hiddenByPlace returns why a glyph is not seen where it stands.
func (p *painter) hiddenByPlace(g *layout.Glyph) string {
	x, y := middleOf(g)
	switch {
	case !holds(grown(flow.Box{X1: p.page.Width, Y1: p.page.Height}, margin), x, y):
		return hiddenOffPage
	case !holds(grown(p.state.clip, margin), x, y):
		return hiddenClipped
	}
	return ""
}

// revealClipText takes back that the last text object in rendering mode 7 is
// hidden: what is painted now shows in the shape of its letters.
func (p *painter) revealClipText() {
	if !p.clipText {
		return
	}
	p.clipText = false
	for i := len(p.page.Glyphs) - 1; i >= 0 && p.page.Glyphs[i].Seq == p.seq; i-- {
		if g := &p.page.Glyphs[i]; g.Hidden == hiddenMode {
			g.Hidden, p.unknown[i] = "", true
		}
	}
}

// maxLooks bounds how many pairs of glyph and layer are compared on a page,
// maxFileLooks on all pages of a file.
const (
	maxLooks     = 20_000_000
	maxFileLooks = 200_000_000
)

// hideByColor finds the glyphs that a later layer covers and those of the
// colour of the ground they stand on.
func (p *painter) hideByColor() {
	below, looks := 0, 0 // below: layers painted before the glyph at hand
	defer func() { p.doc.looks += looks }()
	for i := range p.page.Glyphs {
		for below < len(p.painted) && p.painted[below].at <= i {
			below++
		}
		g := &p.page.Glyphs[i]
		if g.Hidden != "" || g.Text == " " {
			continue
		}
		if looks += len(p.painted); looks > maxLooks || p.doc.looks+looks > maxFileLooks {
			return
		}
		x, y := middleOf(g)
		switch {
		case p.covered(g, x, y, below):
			g.Hidden = hiddenCovered
		case !p.unknown[i]:
			g.Hidden = p.lostOn(g, x, y, below)
		}
	}
}

// covered reports whether one of the layers from the n-th on hides a glyph.
func (p *painter) covered(g *layout.Glyph, x, y float64, n int) bool {
	for i := n; i < len(p.painted); i++ {
		l := &p.painted[i]
		if l.opaque && holds(l.box, x, y) && min(l.box.X1-l.box.X0, l.box.Y1-l.box.Y0) > coverHeight*g.Size {
			return true
		}
	}
	return false
}

// ground is a colour of text upon another, and why it is lost there.
type ground struct {
	text, below uint32
	reason      string
}

// lostOn returns why a glyph cannot be told from the first n layers, empty if it can.
func (p *painter) lostOn(g *layout.Glyph, x, y float64, n int) string {
	below, known := p.backdrop(x, y, n)
	if !known {
		return ""
	}
	if last := &p.ground; last.text != g.Color || last.below != below || below == 0 && g.Color == 0 {
		*last = ground{g.Color, below, lost(g.Color, below)}
	}
	return p.ground.reason
}

func lost(text, below uint32) string {
	switch {
	case contrast(text, below) >= leastSeen:
		return ""
	case luminance(text) >= nearWhite:
		return hiddenWhite
	}
	return hiddenColor
}

// scanShare is the share of the page that the image of a scanned page covers.
const scanShare = 0.7

// keepScanText takes back what is hidden where that is the text layer of a
// scanned page: an image of the whole page, and next to no other text.
func (p *painter) keepScanText() {
	if !p.scanned() {
		return
	}
	seen, behind := 0, 0
	for i := range p.page.Glyphs {
		switch g := &p.page.Glyphs[i]; {
		case g.Text == " ":
		case g.Hidden == "":
			seen++
		case ofTextLayer(g):
			behind++
		}
	}
	if behind < 10*seen {
		return
	}
	for i := range p.page.Glyphs {
		if g := &p.page.Glyphs[i]; ofTextLayer(g) {
			g.Hidden = ""
		}
	}
}

// ofTextLayer reports whether a glyph is hidden in one of the ways of text
// recognition programs.
func ofTextLayer(g *layout.Glyph) bool {
	return g.Hidden == hiddenMode || g.Hidden == hiddenCovered || g.Hidden == hiddenTransparent
}

// scanned reports whether an image covers nearly the whole page.
func (p *painter) scanned() bool {
	page := flow.Box{X1: p.page.Width, Y1: p.page.Height}
	for _, image := range p.page.Images {
		if area(intersect(image, page)) >= scanShare*area(page) {
			return true
		}
	}
	return false
}
