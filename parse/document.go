package parse

// Document is a file as text with its layout: one UTF-8 Text in reading order,
// and pages of blocks of lines of runs that point into it. A Document is
// immutable once made and safe for concurrent use.
//
// In Text a line ends in "\n", a blank line parts two blocks, and a tab parts
// pieces of one line that stand apart: a tab stop, a wide gap, the border of a
// table cell. List markers are not part of Text; see [Line.Marker].
type Document struct {
	Format   string // name of the [Format] that read it, "pdf"
	Text     string
	Pages    []Page
	Asides   []Aside
	Problems []Problem
	Meta     Meta

	source *source // nil in formats that are no text

	index func() *index // nil in a document made by hand
}

// Page is one page. Formats without pages give one Page of no size.
type Page struct {
	Span          Span
	Width, Height float64 // points; 0 in formats without pages
	Columns       int     // columns of text; 0 or 1 for a plain page
	Images        []Box   // raster images painted on it
	Paths         int     // vector shapes, rules and plain bands apart
	Blocks        []Block
}

// Block is a group of lines that stand together.
type Block struct {
	Span        Span
	Kind        BlockKind
	Level       int // of a heading, from 1; of an item, nesting from 0
	Role        BlockRole
	Column      int     // from 0, in reading order
	SpaceBefore float64 // points, where the format states it
	Box         Box
	Lines       []Line
}

// BlockKind is what the format itself says a block is.
type BlockKind uint8

// The kinds of block.
const (
	Paragraph BlockKind = iota // nothing in particular
	Heading
	Item // of a list
	Row  // of a table; tabs part the cells
)

// BlockRole says whether a block is text or stands in the margin of the page.
type BlockRole uint8

// The roles of a block.
const (
	Body       BlockRole = iota
	PageHeader           // DOCX header part, or a block repeated at the top of pages
	PageFooter
)

// Line is one printed line; in formats without geometry, one paragraph or source line.
type Line struct {
	Span   Span // without the closing "\n"
	Box    Box
	Marker string // list marker as painted, "•" or "1."; it is not in Text
	Wraps  bool   // the next line of the block continues this one
	Ruled  bool   // a rule is drawn along the line
	Runs   []Run
}

// Run is a piece of a line in one style.
type Run struct {
	Span  Span
	Box   Box
	Style Style
	Link  string // where the words lead, empty if nowhere
	// Source is the byte range of the run in the source file where its text stands
	// verbatim (Markdown and plain text); empty elsewhere.
	Source Span
}

// Style is how a run is set. Zero values mean that the format does not say.
type Style struct {
	Font      string  // family
	Size      float64 // points
	Bold      bool
	Italic    bool
	Underline bool
	SmallCaps bool
	Color     uint32 // 0xRRGGBB
}

// Box is a rectangle on a page in points from its top left corner, y downwards.
// The zero Box means that the format has no geometry.
type Box struct{ X0, Y0, X1, Y1 float64 }

// Empty reports whether the box covers nothing.
func (b Box) Empty() bool { return b.X1 <= b.X0 || b.Y1 <= b.Y0 }

// Aside is words that are in the file but not in Text, because a reader of the
// page does not see them or should not: hidden text, comments, tracked
// deletions. They count for nothing in a score, and rules report them.
type Aside struct {
	Kind   AsideKind
	Reason string // how text is hidden: "white on white", "tiny", "off page", …
	Text   string
	Page   int  // from 1; 0 in formats without pages
	Box    Box  // where it is on the page
	At     Span // the line of Text it stands next to
}

// AsideKind is why words are not in the text.
type AsideKind uint8

// The kinds of aside.
const (
	HiddenText AsideKind = iota + 1
	Comment              // review comment, HTML or Markdown comment
	Deleted              // removed by a tracked change
	Inserted             // added by a tracked change; stands in Text as well
	Annotation           // a note on a PDF page
)

// Problem is something in a file that could not be read, or only with doubt.
// The rest of the file is in the Document.
type Problem struct {
	Code    string // short and stable, "page-unreadable"
	Message string // what, and what can be done about it
	Page    int    // from 1; 0 if it concerns the whole file
}

// Meta is what a file says of itself. None of it is part of a resume's text.
type Meta struct {
	Title, Author, Subject, Keywords, Producer, Creator string
	Pages                                               int    // page count as stated; 0 unknown
	Created, Modified                                   string // as written in the file
	Photo                                               bool   // an image is placed like a portrait
	TrackedChanges                                      bool
	Fields                                              map[string]string // YAML front matter
}
