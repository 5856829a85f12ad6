package font

import (
	"math"
	"strconv"
	"sync"
	"unicode/utf8"

	"github.com/vitae-go/vitae/parse/internal/pdf/object"
)

// simple decodes a font with codes of one byte: Type 1, TrueType, Type 3.
type simple struct {
	name    string
	style   Style
	unicode *cmap
	names   [256]string     // from the Differences; empty where they say nothing
	base    *table          // nil: only the font program knows
	program func() *builtIn // read when first asked
	widths  []float64       // from the code first on, in units of the font size; nil: those of the standard fonts
	first   int
	missing float64
	glyphs  [256]Glyph
	known   [256]bool
}

// simpleBytes is what a simple font holds besides its maps.
const simpleBytes = 14 << 10

// readNameBytes is what reading a name of the Differences costs.
const readNameBytes = 16

func loadSimple(f *Font, v object.Value, meter Meter) {
	descriptor := v.Key("FontDescriptor")
	name := v.Key("BaseFont").Name()
	if name == "" {
		name = descriptor.Key("FontName").Name()
	}
	f.Style = styleOf(name, descriptor)
	d := &simple{name: plainName(name), style: f.Style}
	if m := v.Key("ToUnicode"); m.Kind() == object.Stream {
		d.unicode = metered(m.Data(), meter)
	}
	type3 := v.Key("Subtype").Name() == "Type3"
	unit := 0.001
	if type3 {
		unit, f.Scale = type3Units(v)
	}
	d.readWidths(v, descriptor, unit)
	d.readEncoding(v.Key("Encoding"), type3)
	if d.base == nil {
		d.builtInBase(v, descriptor, name, meter)
	}
	meter.took(simpleBytes+readNameBytes*v.Key("Encoding").Key("Differences").Len(), simpleBytes)
	f.decoder = d
	f.Space = d.spaceWidth()
}

// spaceWidth returns the width of a blank. A font whose ToUnicode map has none
// is not asked further: TeX's fonts have no blank at all.
func (d *simple) spaceWidth() float64 {
	code := uint32(' ')
	if d.unicode != nil {
		var ok bool
		if code, ok = d.unicode.blank(); !ok || code > 255 {
			return 0
		}
	}
	g, _ := d.next([]byte{byte(code)})
	if g.Text != " " {
		return 0
	}
	return max(0, g.Width)
}

func (d *simple) readWidths(v, descriptor object.Value, unit float64) {
	d.missing = emWidth(descriptor.Key("MissingWidth").Number())
	d.first = int(min(max(v.Key("FirstChar").Number(), 0), 255))
	list := v.Key("Widths")
	n := min(list.Len(), 256-d.first)
	if n <= 0 {
		return
	}
	d.widths = make([]float64, n)
	for i := range d.widths {
		if width := list.Index(i).Number() * unit; width > -20 && width < 20 {
			d.widths[i] = width
		}
	}
}

// readEncoding reads /Encoding: a name, or a dictionary with a base and differences.
func (d *simple) readEncoding(encoding object.Value, type3 bool) {
	if encoding.Kind() == object.Name {
		d.base = baseEncoding(encoding.Name())
		return
	}
	d.base = baseEncoding(encoding.Key("BaseEncoding").Name())
	list := encoding.Key("Differences")
	code, numbered, named := 0, 0, 0
	for i := range min(list.Len(), 4096) {
		switch item := list.Index(i); item.Kind() {
		case object.Number:
			code = int(min(max(item.Number(), 0), 256))
		case object.Name:
			if code < len(d.names) {
				d.names[code] = item.Name()
				switch item.Name() {
				case ".notdef":
				case "a" + strconv.Itoa(code):
					numbered++
					named++
				default:
					named++
				}
			}
			code++
		}
	}
	if type3 && named > 0 && numbered == named {
		// The bitmap fonts of TeX name every glyph by its code.
		d.names = [256]string{}
		d.base = tables().byName["ot1"]
	}
}

// builtInBase finds the encoding of a font that names none: its program's, its
// name's, or the standard one where the font has the usual letters.
func (d *simple) builtInBase(v, descriptor object.Value, name string, meter Meter) {
	trueType := v.Key("Subtype").Name() == "TrueType"
	d.program = sync.OnceValue(func() *builtIn { return readBuiltIn(descriptor, trueType, meter) })
	d.base = fontEncoding(name)
	symbolic := int(descriptor.Key("Flags").Number())&flagSymbolic != 0
	subset := len(name) != len(d.name)
	if d.base == nil && (!symbolic || !subset && d.program() == nil) {
		d.base = tables().byName["standard"]
		if trueType {
			d.base = winAnsi()
		}
	}
}

// type3Units returns the ems to a unit of Widths and to a unit of the font
// size. A Type 3 font may draw its glyphs in any units: what they measure
// is told by its bounding box, and an em is taken to be that high.
func type3Units(v object.Value) (unit, scale float64) {
	unit = 0.001
	if m := v.Key("FontMatrix"); m.Len() == 6 {
		unit = math.Hypot(m.Index(0).Number(), m.Index(1).Number())
	}
	box := v.Key("FontBBox")
	height := math.Abs(box.Index(3).Number()-box.Index(1).Number()) * unit
	if height > 0 && (height < 0.4 || height > 2.5) && height < 1e4 {
		return unit, height
	}
	return unit, 1
}

func (d *simple) next(s []byte) (*Glyph, int) {
	code := s[0]
	if !d.known[code] {
		d.known[code] = true
		text := d.text(code)
		d.glyphs[code] = Glyph{Text: text, Width: d.width(code, text), Blank: code == ' '}
	}
	return &d.glyphs[code], 1
}

func (d *simple) text(code byte) string {
	if text, ok := readable(d.unicode.textFor(uint32(code)), d.name); ok {
		return text
	}
	if text, ok := readable(d.encoded(code), d.name); ok {
		return text
	}
	switch {
	case code == ' ':
		return " "
	case d.names[code] == ".notdef":
		return ""
	}
	return unknownIn(d.name)
}

// encoded returns what a code stands for by its glyph's name or its place in the encoding.
func (d *simple) encoded(code byte) string {
	if name := d.names[code]; name != "" {
		return nameText(name)
	}
	if d.program != nil {
		if text := d.program().text(code); text != "" {
			return text
		}
	}
	if d.base != nil {
		return textOf(d.base[code])
	}
	return ""
}

func (d *simple) width(code byte, text string) float64 {
	if d.widths == nil {
		char, _ := utf8.DecodeRuneInString(text)
		return standardWidth(d.name, d.style, code, char)
	}
	if i := int(code) - d.first; i >= 0 && i < len(d.widths) {
		return d.widths[i]
	}
	return d.missing
}

// readable returns text as it is to be read, and whether a source has said
// anything: control characters and the like are no answer.
func readable(text, fontName string) (string, bool) {
	switch text {
	case "":
		return "", false
	case "\n", "\r", "\t":
		return " ", true
	}
	for _, char := range text {
		if private(char) {
			return privateText(char, fontName), true
		}
		if char < ' ' {
			return "", false
		}
	}
	text = Normal(text)
	return text, text != Unknown
}
