package font

import (
	"strings"

	"github.com/vitae-go/vitae/parse/internal/pdf/object"
)

// composite decodes a Type 0 font.
type composite struct {
	name     string
	unicode  *cmap
	encoding *cmap    // nil: codes of two bytes that are glyph numbers
	charset  *charset // of a predefined encoding whose codes are characters; nil otherwise
	ordering string   // the character collection
	widths   *cidWidths
	toGlyph  []byte // CIDToGIDMap, two bytes a glyph; nil: identity
	program  func() map[uint32]rune
	glyphs   map[uint32]*Glyph
	room     []Glyph // for the next glyphs
	meter    Meter
}

// glyphBytes is what a glyph met takes, with its entry in a map.
const glyphBytes = 96

func loadComposite(f *Font, v object.Value, meter Meter) {
	descendant := v.Key("DescendantFonts").Index(0)
	descriptor := descendant.Key("FontDescriptor")
	name := descendant.Key("BaseFont").Name()
	if name == "" {
		name = v.Key("BaseFont").Name()
	}
	f.Style = styleOf(name, descriptor)
	d := &composite{name: plainName(name), glyphs: map[uint32]*Glyph{}, meter: meter}
	d.widths = readCIDWidths(descendant, meter)
	d.ordering = string(descendant.Key("CIDSystemInfo").Key("Ordering").Bytes())
	d.program = reverseCharacters(descriptor, meter)
	if m := v.Key("ToUnicode"); m.Kind() == object.Stream {
		d.unicode = metered(m.Data(), meter)
	}
	if m := descendant.Key("CIDToGIDMap"); m.Kind() == object.Stream {
		d.toGlyph = m.Data()
	}
	if encoding := v.Key("Encoding"); encoding.Kind() == object.Stream {
		d.encoding = metered(encoding.Data(), meter)
		f.Vertical = d.encoding.vertical
	} else {
		d.charset = predefined(encoding.Name())
		f.Vertical = strings.HasSuffix(encoding.Name(), "-V")
	}
	f.decoder = d
	if code, ok := d.unicode.blank(); ok {
		f.Space = max(0, d.widths.of(d.cid(code)))
	}
}

func (d *composite) next(s []byte) (*Glyph, int) {
	code, size := d.split(s)
	key := code ^ uint32(size)<<28
	if g, ok := d.glyphs[key]; ok {
		return g, size
	}
	if len(d.room) == 0 {
		d.room = make([]Glyph, 32)
	}
	g := &d.room[0]
	d.room = d.room[1:]
	g.Text, g.Width, g.Blank = d.text(code, s[:size]), d.widths.of(d.cid(code)), size == 1 && s[0] == ' '
	if d.charset != nil {
		g.Width = d.charset.width(size, d.widths.standard)
	}
	d.glyphs[key] = g
	d.meter.took(len(d.widths.ranges), glyphBytes)
	return g, size
}

func (d *composite) split(s []byte) (uint32, int) {
	switch {
	case d.charset != nil:
		return d.charset.split(s)
	case d.encoding != nil:
		return d.encoding.split(s)
	}
	size := min(2, len(s))
	return codeOf(s[:size]), size
}

// cid returns the glyph number of a code.
func (d *composite) cid(code uint32) uint32 {
	if d.encoding != nil {
		return d.encoding.number(code)
	}
	return code
}

func (d *composite) text(code uint32, raw []byte) string {
	if text, ok := readable(d.unicode.textFor(code), d.name); ok {
		return text
	}
	if text, ok := readable(d.built(code, raw), d.name); ok {
		return text
	}
	return unknownIn(d.name)
}

// built returns what a code stands for without a ToUnicode map: by its
// character set, its collection, or the font program.
func (d *composite) built(code uint32, raw []byte) string {
	if d.charset != nil {
		return d.charset.text(raw)
	}
	cid := d.cid(code)
	if d.ordering != "" && d.ordering != "Identity" {
		// The collections for Chinese, Japanese and Korean all begin with ASCII.
		if 1 <= cid && cid <= 95 {
			return string(rune(cid + 31))
		}
		return ""
	}
	if at := 2 * int(cid); d.toGlyph != nil && at+1 < len(d.toGlyph) {
		cid = codeOf(d.toGlyph[at : at+2])
	}
	return textOf(d.program()[cid])
}
