// Package flow is what every format reader hands to package parse: pages of
// blocks of lines of styled runs, in reading order, with geometry where the
// format has pages. It holds text, not spans: package parse joins the runs to
// one text and gives every piece its span.
//
// Lengths are in points (1/72 inch). The origin of a page is its top left
// corner; y grows downwards. A zero Box means that the format has no geometry.
package flow

// Document is a whole file as its reader saw it.
type Document struct {
	Pages    []Page
	Asides   []Aside
	Problems []Problem
	Meta     Meta
}

// Page is one page. Formats without pages have one Page with no size.
type Page struct {
	Width, Height float64
	Columns       int   // text columns found; 0 or 1 is a plain page
	Images        []Box // raster images painted on the page
	Paths         int   // vector shapes other than rules and plain bands
	Blocks        []Block
}

// Kind is what a format itself says a block is. Geometry alone says Paragraph or Item.
type Kind uint8

// The kinds of block.
const (
	Paragraph Kind = iota
	Heading        // Level is 1 for the highest
	Item           // a list item; Level is 0 for the outermost list
	Row            // a table row, its cells separated by tabs
)

// Role says whether a block belongs to the text or to the page around it.
type Role uint8

// The roles of a block.
const (
	Body   Role = iota
	Header      // a page header (DOCX header part, or repeated at the top of pages)
	Footer
)

// Block is a group of lines that stand together.
type Block struct {
	Kind        Kind
	Level       int
	Role        Role
	Column      int     // 0 is the first column in reading order
	SpaceBefore float64 // points, where the format states it
	Box         Box
	Lines       []Line
}

// Line is one line as printed. In formats without geometry it is one source line or paragraph.
//
// A wide gap, a tab or the border of a table cell inside a line is a run whose
// text is a single "\t".
//
// A line that Wraps reads on behind a space, with two exceptions: if it ends in
// a soft hyphen (U+00AD) the word reads on without that hyphen and without a
// space; if it ends in "-" the word reads on without a space.
type Line struct {
	Box    Box
	Marker string // the list marker as painted ("•", "-", "1."), not part of Runs
	Wraps  bool   // the next line of the block continues this one
	Ruled  bool   // a rule is drawn along the line, just above or below it
	Runs   []Run
}

// Run is a piece of a line in one style.
type Run struct {
	Text  string
	Box   Box
	Style Style
	Link  string // target of the link on these words, empty if none
	// Source is the byte range of the file in which Text stands verbatim; {0, 0} if
	// it stands nowhere so, or the format is no text.
	Source [2]int
}

// Style is how a run is set.
type Style struct {
	Font      string  // family as the file names it, without a subset prefix
	Size      float64 // points; 0 unknown
	Bold      bool
	Italic    bool
	Underline bool
	SmallCaps bool
	Color     uint32 // 0xRRGGBB
}

// Box is a rectangle on a page; X0 <= X1 and Y0 <= Y1.
type Box struct{ X0, Y0, X1, Y1 float64 }

// Empty reports whether the box covers nothing.
func (b Box) Empty() bool { return b.X1 <= b.X0 || b.Y1 <= b.Y0 }

// Union returns the smallest box that covers both; an empty box counts as nothing.
func (b Box) Union(c Box) Box {
	switch {
	case b == Box{}:
		return c
	case c == Box{}:
		return b
	}
	return Box{min(b.X0, c.X0), min(b.Y0, c.Y0), max(b.X1, c.X1), max(b.Y1, c.Y1)}
}

// AsideKind is why words that are in the file are not in the text.
type AsideKind uint8

// The kinds of aside.
const (
	HiddenText AsideKind = iota + 1 // a reader cannot see it; Reason says how it is hidden
	Comment                         // a review comment, an HTML or Markdown comment
	Deleted                         // text that a tracked change removed
	Inserted                        // text that a tracked change added; it is in the text as well
	Annotation                      // a note on a PDF page
)

// Aside is words that are in the file but not in the text.
type Aside struct {
	Kind   AsideKind
	Reason string // for HiddenText: "white on white", "render mode 3", "tiny", "off page", "covered", "clipped", "transparent", "vanish", …
	Text   string
	Page   int // from 1; 0 in formats without pages
	Box    Box
	// After places the aside behind block After[1] of page After[0]; {0, -1} is the start of the document.
	After [2]int
}

// Problem is something that could not be read, or was read with doubt.
type Problem struct {
	Code    string // short and stable: "page-unreadable", "xref-rebuilt", …
	Message string // one sentence: what, and what the user can do
	Page    int    // from 1; 0 if it concerns the whole file
}

// Meta is what the file says of itself.
type Meta struct {
	Title, Author, Subject, Keywords, Producer, Creator string
	Pages                                               int // page count as stated, 0 unknown
	Created, Modified                                   string
	Photo                                               bool // an image that is placed like a portrait
	TrackedChanges                                      bool
	Fields                                              map[string]string // front matter and the like
}
