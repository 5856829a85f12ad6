package layout

import "github.com/vitae-go/vitae/parse/internal/flow"

// Page is what an interpreter saw painted on one page, in painting order.
// Coordinates are points from the top left corner of the visible page, y
// downwards, with the page's rotation already applied.
type Page struct {
	Width, Height float64
	Fonts         []Font
	Glyphs        []Glyph
	Rules         []flow.Box // thin horizontal or vertical lines, and thin filled bars
	Fills         []Fill     // larger filled areas: bands, side bars, boxes
	Frames        []flow.Box // outlines with round corners
	Images        []flow.Box
	Dots          []flow.Box // small painted shapes about as wide as high, 1 to 9 points: bullets drawn instead of set
	Links         []Link
	Paths         int // other vector shapes
}

// Font is a font as used on a page.
type Font struct {
	Family       string // without subset prefix and style suffix
	Bold, Italic bool
}

// Glyph is one painted character, or several for a ligature.
type Glyph struct {
	Text   string  // UTF-8, never empty; "\ufffd" where the font does not say
	X, Y   float64 // origin on the base line
	W      float64 // advance along the base line, >= 0
	Size   float64 // effective size in points, after all matrices
	Space  float64 // width of a space in this font at this size; 0 unknown
	Angle  float64 // direction of the base line in degrees, 0 is upright text
	Font   int32   // index into Page.Fonts
	Color  uint32  // 0xRRGGBB
	Seq    int32   // text object the glyph was shown in; a change hints at a new piece
	Hidden string  // why a reader cannot see it, as in flow.Aside.Reason; empty if visible
}

// Fill is a filled area.
type Fill struct {
	Box   flow.Box
	Color uint32
}

// Link is a link area.
type Link struct {
	Box flow.Box
	URI string
}
