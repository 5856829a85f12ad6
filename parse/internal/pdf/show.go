package pdf

import (
	"math"

	"github.com/vitae-go/vitae/parse/internal/layout"
	"github.com/vitae-go/vitae/parse/internal/pdf/font"
)

// setting is what all glyphs of one shown string share.
type setting struct {
	glyph   layout.Glyph // a pattern: size, space, angle, font, colour, seq, hidden
	along   float64      // length on the page of one unit of text space along the line
	unknown bool         // the colour is a pattern
}

// verticalOrigin is the height of the point from which vertical glyphs hang, in ems.
const verticalOrigin = 0.88

// show shows a string with the current font.
func (p *painter) show(s []byte) {
	if p.state.text.font == nil || len(s) == 0 {
		return
	}
	set := p.newSetting()
	p.set(&set, s)
}

// set shows a string in a setting.
func (p *painter) set(set *setting, s []byte) {
	t := &p.state.text
	for t.font != nil && len(s) > 0 {
		g, n := t.font.Next(s)
		s = s[n:]
		space := t.charSpace
		if g.Blank {
			space += t.wordSpace
		}
		width := g.Width * t.size
		if t.font.Vertical {
			p.emit(set, g, -width/2, -verticalOrigin*t.size, t.size)
			p.advance(-t.size - space)
			continue
		}
		p.emit(set, g, 0, t.rise, width*t.stretch)
		p.advance(width + space)
	}
}

// newSetting works out what the glyphs of a string share.
func (p *painter) newSetting() setting {
	t, m := &p.state.text, p.textMatrix.then(p.state.ctm)
	along := math.Hypot(m.a, m.b)
	size := 0.0
	if along > 0 {
		size = math.Abs(m.a*m.d-m.b*m.c) / along * math.Abs(t.size) * t.font.Scale
	}
	color := p.state.fill
	if strokes(t.mode) {
		color = p.state.stroke
	}
	return setting{
		along:   along,
		unknown: !color.known || t.mode == 2 && p.state.stroke.rgb != color.rgb,
		glyph: layout.Glyph{
			Size:   size,
			Space:  t.font.Space * math.Abs(t.size*t.stretch) * along,
			Angle:  p.direction(m),
			Font:   p.fontIndex(t.font, m),
			Color:  color.rgb,
			Seq:    p.seq,
			Hidden: p.hiddenByState(size),
		},
	}
}

// strokes reports whether a text rendering mode paints outlines only.
func strokes(mode int) bool { return mode == 1 || mode == 5 }

// direction returns the angle of the base line in degrees, counted against the clock.
func (p *painter) direction(m matrix) float64 {
	t := &p.state.text
	x, y := m.a*t.size*t.stretch, -m.b*t.size*t.stretch
	if t.font.Vertical {
		x, y = -m.c*t.size, m.d*t.size
	}
	if y == 0 {
		y = 0 // not a negative zero, which would turn 180 into -180
	}
	return math.Atan2(y, x) * 180 / math.Pi
}

// emit puts a glyph on the page; x and y shift it from the text position and
// width is its advance, in units of text space.
func (p *painter) emit(set *setting, g *font.Glyph, x, y, width float64) {
	if g.Text == "" {
		return
	}
	glyph := set.glyph
	glyph.Text = g.Text
	glyph.X, glyph.Y = p.state.ctm.apply(p.textMatrix.apply(x, y))
	glyph.W = math.Abs(width) * set.along
	if !(math.Abs(glyph.X) < maxCoordinate && math.Abs(glyph.Y) < maxCoordinate && glyph.W < maxCoordinate && glyph.Size < maxCoordinate) {
		return
	}
	if glyph.Hidden == "" {
		glyph.Hidden = p.hiddenByPlace(&glyph)
	}
	p.page.Glyphs = append(p.page.Glyphs, glyph)
	p.unknown = append(p.unknown, set.unknown)
}

// face is a font as it looks on a page: that it is bold or slanted may come
// from how the text is painted.
type face struct {
	font         *font.Font
	bold, italic bool
}

// fontIndex returns the place of the current font in the page's list.
func (p *painter) fontIndex(f *font.Font, m matrix) int32 {
	key := face{f, f.Bold || p.state.text.mode == 2 && p.state.lineWidth > 0, f.Italic || slanted(m)}
	if i, ok := p.fonts[key]; ok {
		return i
	}
	i := int32(len(p.page.Fonts))
	p.page.Fonts = append(p.page.Fonts, layout.Font{Family: f.Family, Bold: key.bold, Italic: key.italic})
	p.fonts[key] = i
	return i
}

// slanted reports whether a matrix leans upright letters to the right by 8 to 25 degrees.
func slanted(m matrix) bool {
	if m.c == 0 && m.b == 0 {
		return false
	}
	across := math.Abs(m.a*m.d - m.b*m.c)
	lean := m.a*m.c + m.b*m.d
	return lean > 0.14*across && lean < 0.47*across
}
