package markup

import (
	"strconv"

	"github.com/vitae-go/vitae/parse/internal/flow"
)

// Tags tells a Builder what the tags of HTML mean. It holds the elements that
// are open; end tags that are missing or too many do no harm.
type Tags struct {
	Builder *Builder
	Depth   int // elements that may be open at once; those deeper only pass their text on
	Styles  Styles

	open  []element
	skip  string // the element whose content is no text, "" outside
	lists []list
	rows  []row
	chip  bool // the last thing read was the end of a labelled span
	word  bool // the last thing read was the end of an inline element that holds a word or more

	unseen int    // open elements that only those hear who have the page read to them
	seen   string // the last words outside of such
}

// element is an open element.
type element struct {
	name string
	kind elementKind
	look look
	row  bool // its children stand side by side
	from int  // bytes of text before it
}

// list is an open list.
type list struct{ count int } // -1 for one without numbers

// Start takes a start tag.
func (t *Tags) Start(name string, attrs Attrs) {
	chip, word := t.chip, t.word
	t.chip, t.word = false, false
	if t.skip != "" {
		return
	}
	kind := elements[name]
	switch kind {
	case notText:
		t.skip = name
	case lineBreak:
		t.Builder.EndLine(false)
	case ruleLine:
		t.Builder.Rule()
	case picture:
		t.Builder.Image(attrs["src"], attrs["alt"])
	case void:
	default:
		t.closeImplied(name)
		if len(t.open) >= t.Depth {
			return
		}
		if chip && attrs["class"] != "" {
			t.Builder.Space()
		}
		if word && kind == inline {
			t.Builder.Seam()
		}
		t.push(name, kind, attrs)
	}
}

// push opens an element.
func (t *Tags) push(name string, kind elementKind, attrs Attrs) {
	css := t.Styles.of(name, attrs)
	e := element{name: name, kind: kind, from: t.Builder.size}
	if kind == inline && css&isBlock != 0 {
		e.kind = container
	}
	t.begin(e.kind, name)
	if n := len(t.open); n > 0 && t.open[n-1].row && e.kind <= title {
		t.beginCell()
	}
	if e.row = e.kind == container && css&isRow != 0 && css&(isColumn|isWrapped) == 0; e.row {
		t.Builder.End()
		t.rows = append(t.rows, row{first: t.Builder.Len()})
	}
	e.look = t.dress(name, css, attrs)
	t.open = append(t.open, e)
}

// beginCell notes that the block just begun is another cell of the open row.
func (t *Tags) beginCell() {
	if n := len(t.rows); n > 0 {
		t.Builder.EndLine(false)
		t.rows[n-1].cells = append(t.rows[n-1].cells, t.Builder.Len())
	}
}

// begin opens the block that an element makes.
func (t *Tags) begin(kind elementKind, name string) {
	b := t.Builder
	switch kind {
	case container:
		if t.inHeading() {
			b.EndLine(false)
		} else {
			b.Paragraph()
		}
	case title:
		level, _ := strconv.Atoi(name[1:])
		b.Begin(flow.Heading, level)
	case listing:
		b.End()
		count := -1
		if name == "ol" {
			count = 0
		}
		t.lists = append(t.lists, list{count})
	case entry:
		b.OpenItem(t.marker())
	case table:
		b.End()
	case tableRow:
		b.End()
		t.rows = append(t.rows, row{first: b.Len()})
	case tableCell:
		b.End()
		t.beginCell()
	}
}

func (t *Tags) inHeading() bool {
	n := len(t.open)
	return n > 0 && t.open[n-1].kind == title
}

// marker returns the marker of the next item of the innermost list.
func (t *Tags) marker() string {
	n := len(t.lists)
	if n == 0 || t.lists[n-1].count < 0 {
		return "•"
	}
	t.lists[n-1].count++
	return strconv.Itoa(t.lists[n-1].count) + "."
}

// End takes an end tag.
func (t *Tags) End(name string) {
	t.chip, t.word = false, false
	if t.skip != "" {
		if t.skip == name {
			t.skip = ""
		}
		return
	}
	for i := len(t.open) - 1; i >= 0; i-- {
		if t.open[i].name == name {
			t.chip = name == "span" && t.open[i].look.labelled
			t.word = t.open[i].kind == inline && t.Builder.size > t.open[i].from+1
			t.closeTo(i)
			return
		}
	}
	if k := elements[name]; k == container || k == lineBreak {
		t.Builder.End()
	}
}

// EndText closes what a block of Markdown cannot leave open: every element that
// is not a block itself, and what is no text.
func (t *Tags) EndText() {
	t.skip = ""
	for n := len(t.open); n > 0 && t.open[n-1].kind == inline; n = len(t.open) {
		t.closeTo(n - 1)
	}
}

// Skipping reports whether what is read is no text of the page.
func (t *Tags) Skipping() bool { return t.skip != "" }

// Close closes all elements.
func (t *Tags) Close() { t.closeTo(0) }

func (t *Tags) closeTo(depth int) {
	for n := len(t.open); n > depth; n = len(t.open) {
		e := t.open[n-1]
		t.open = t.open[:n-1]
		t.undress(e.look)
		t.finish(e.kind)
		if e.row {
			t.endRow()
		}
		if n := len(t.open); n > 0 && t.open[n-1].row {
			t.Builder.End()
		}
	}
}

// finish closes the block of an element.
func (t *Tags) finish(kind elementKind) {
	b := t.Builder
	switch kind {
	case container, title, tableCell, table:
		b.End()
	case listing:
		b.End()
		t.lists = t.lists[:len(t.lists)-1]
	case entry:
		b.CloseItem()
	case tableRow:
		t.endRow()
	}
}

func (t *Tags) endRow() {
	t.Builder.End()
	n := len(t.rows) - 1
	t.Builder.foldRow(t.rows[n])
	t.rows = t.rows[:n]
}

// closeImplied closes the element that a start tag ends without saying so.
func (t *Tags) closeImplied(name string) {
	ends := implied[name]
	if elements[name] == container || elements[name] == title {
		ends = implied["p"]
	}
	if len(ends.closes) == 0 {
		return
	}
	for i := len(t.open) - 1; i >= 0; i-- {
		switch open := t.open[i].name; {
		case contains(ends.closes, open):
			t.closeTo(i)
			return
		case t.open[i].kind != inline && !contains(ends.through, open):
			return
		}
	}
}

func contains(names []string, name string) bool {
	for _, n := range names {
		if n == name {
			return true
		}
	}
	return false
}
