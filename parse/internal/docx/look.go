package docx

import (
	"strconv"
	"strings"

	"github.com/vitae-go/vitae/parse/internal/flow"
)

// field is a bit for each property that a look states.
type field uint16

const (
	bold field = 1 << iota
	italic
	caps
	smallCaps
	vanish
	underline
	size
	color
	back
	squeeze
)

// toggles are the properties that a paragraph style and a character style turn
// off again when both turn them on (ISO/IEC 29500-1, 17.7.3).
const toggles = bold | italic | caps | smallCaps | vanish

// look is the character properties that one place states: document defaults, a style, a run.
type look struct {
	set   field
	on    field // of the switches among set
	font  string
	size  int    // half points
	color uint32 // 0xRRGGBB; autoColor follows the background
	back  uint32 // shading or highlight behind the words
	char  string // character style
}

// autoColor is black on light and white on dark, hence always to be seen.
const autoColor = 1 << 24

// over returns the look with what top states in place of what it states itself.
func (l look) over(top *look) look {
	l.set |= top.set
	l.on = l.on&^top.set | top.on
	if top.font != "" {
		l.font = top.font
	}
	if top.set&size != 0 {
		l.size = top.size
	}
	if top.set&color != 0 {
		l.color = top.color
	}
	if top.set&back != 0 {
		l.back = top.back
	}
	return l
}

// styled returns a paragraph's look under a character style.
func (l look) styled(char *look) look {
	both := l.on & char.on & toggles
	l = l.over(char)
	l.on &^= both
	return l
}

func (l *look) flip(f field, on bool) {
	l.set |= f
	l.on &^= f
	if on {
		l.on |= f
	}
}

// style is the look as the layout knows it.
func (l *look) style() flow.Style {
	s := flow.Style{
		Font: l.font, Size: float64(l.size) / 2,
		Bold: l.on&bold != 0, Italic: l.on&italic != 0, Underline: l.on&underline != 0,
		// Capitals by style are drawn as capitals, though typed otherwise.
		SmallCaps: l.on&(caps|smallCaps) != 0,
	}
	if l.color != autoColor {
		s.Color = l.color
	}
	return s
}

// switches are the elements of character properties that are on or off.
var switches = map[string]field{
	"b": bold, "i": italic, "caps": caps, "smallCaps": smallCaps, "vanish": vanish, "specVanish": vanish,
}

// look reads the character properties of the element just opened.
func (d *document) look(x *scanner) look {
	l := look{color: autoColor}
	depth := x.depth
	for x.child(depth) {
		if f, found := switches[x.name]; found {
			l.flip(f, x.on())
			continue
		}
		switch x.name {
		case "u":
			l.flip(underline, x.on())
		case "w":
			// Characters pressed to a twentieth of their width cannot be read.
			percent, err := strconv.Atoi(strings.TrimSuffix(x.attr("val"), "%"))
			l.flip(squeeze, err == nil && percent > 0 && percent <= 5)
		case "sz":
			if n, ok := halfPoints(x.attr("val")); ok {
				l.set, l.size = l.set|size, n
			}
		case "color":
			l.set, l.color = l.set|color, autoColor
			if c, ok := rgb(x.attr("val")); ok {
				l.color = c
			}
		case "highlight", "shd":
			if c, ok := fill(x); ok {
				l.set, l.back = l.set|back, c
			}
		case "rFonts":
			l.font = d.fontName(x)
		case "rStyle":
			l.char = x.attr("val")
		case "ins", "del", "moveFrom", "moveTo", "rPrChange":
			d.out.Meta.TrackedChanges = true
		}
	}
	return l
}

// halfPoints reads a font size: half points, or in strict files a length such as "10.5pt".
func halfPoints(s string) (int, bool) {
	if points, found := strings.CutSuffix(s, "pt"); found {
		f, err := strconv.ParseFloat(points, 64)
		return int(f * 2), err == nil && f > 0 && f < 4000
	}
	n, err := strconv.ParseFloat(s, 64)
	return int(n), err == nil && n > 0 && n < 8000
}

// twips reads a length in twentieths of a point, or in strict files with a unit.
func twips(s string) (int, bool) {
	if points, found := strings.CutSuffix(s, "pt"); found {
		f, err := strconv.ParseFloat(points, 64)
		return int(f * 20), err == nil && f > -4000 && f < 4000
	}
	n, err := strconv.ParseFloat(s, 64)
	return int(n), err == nil && n > -80000 && n < 80000
}

func rgb(s string) (uint32, bool) {
	s = strings.TrimPrefix(s, "#")
	if len(s) != 6 {
		return 0, false
	}
	n, err := strconv.ParseUint(s, 16, 32)
	return uint32(n), err == nil
}

// highlights are the named colours of w:highlight.
var highlights = map[string]uint32{
	"black": 0, "blue": 0x0000ff, "cyan": 0x00ffff, "green": 0x00ff00, "magenta": 0xff00ff, "red": 0xff0000,
	"yellow": 0xffff00, "white": 0xffffff, "darkBlue": 0x000080, "darkCyan": 0x008080, "darkGreen": 0x008000,
	"darkMagenta": 0x800080, "darkRed": 0x800000, "darkYellow": 0x808000, "darkGray": 0x808080, "lightGray": 0xc0c0c0,
}

// fill reads the colour of a highlight or shading; false if it is clear.
func fill(x *scanner) (uint32, bool) {
	if c, found := highlights[x.attr("val")]; found {
		return c, true
	}
	if x.attr("val") == "solid" {
		if c, ok := rgb(x.attr("color")); ok {
			return c, true
		}
	}
	return rgb(x.attr("fill"))
}

// fontName returns the family for Latin letters, which a theme may name.
func (d *document) fontName(x *scanner) string {
	for _, name := range [...]string{"asciiTheme", "hAnsiTheme"} {
		if theme := x.attr(name); theme != "" {
			if font := d.themeFont(theme); font != "" {
				return font
			}
		}
	}
	for _, name := range [...]string{"ascii", "hAnsi", "cs", "eastAsia"} {
		if font := x.attr(name); font != "" {
			return font
		}
	}
	return ""
}
