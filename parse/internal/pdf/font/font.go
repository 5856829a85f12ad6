// Package font tells what the codes of a PDF font stand for and how wide
// their glyphs are.
//
// The text of a code comes from the first source that knows it: the font's
// ToUnicode map, its encoding (base encoding and differences, by glyph name),
// the encoding inside the embedded font program. A code that nothing explains
// has the text "\ufffd": never a guess that reads like words.
package font

import "github.com/vitae-go/vitae/parse/internal/pdf/object"

// Unknown is the text of a glyph whose meaning the file does not say.
const Unknown = "\ufffd"

// Font is one font of a file. It fills caches as it decodes: one goroutine at
// a time may use it.
type Font struct {
	Style
	Space    float64 // width of a blank in ems; 0 if the font has none
	Scale    float64 // ems to a unit of the font size; 1 but for some Type 3 fonts
	Vertical bool    // lines run downwards

	decoder decoder
}

// Glyph is what one code shows.
type Glyph struct {
	Text  string  // normalised UTF-8; empty if there is nothing to read, Unknown if nobody knows
	Width float64 // advance in units of the font size
	Blank bool    // the one-byte code 32, to which word spacing applies
}

// decoder takes the first code off a string that is not empty. It returns the
// glyph and the length of the code, at least 1.
type decoder interface {
	next(s []byte) (*Glyph, int)
}

// A Meter is told what a font costs, when it is loaded and when it reads on
// later: bytes gone through, and bytes held for as long as the font is. Many
// fonts may share a large map, so the length of a file says nothing of this.
type Meter func(read, held int)

// took tells the meter, if there is one.
func (m Meter) took(read, held int) {
	if m != nil {
		m(read, held)
	}
}

// Load reads a font dictionary. It always returns a usable font: one that is
// missing or damaged decodes as Helvetica in the standard encoding.
func Load(v object.Value, meter Meter) *Font {
	f := &Font{Scale: 1}
	if v.Key("Subtype").Name() == "Type0" {
		loadComposite(f, v, meter)
	} else {
		loadSimple(f, v, meter)
	}
	return f
}

// Next takes the first code off s, which must not be empty, and returns its
// glyph and the length of the code. The glyph belongs to the font.
func (f *Font) Next(s []byte) (*Glyph, int) { return f.decoder.next(s) }
