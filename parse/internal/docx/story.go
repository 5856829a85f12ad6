package docx

import "github.com/vitae-go/vitae/parse/internal/flow"

// item is a block, or an aside that stands behind the block before it.
type item struct {
	block flow.Block
	aside *flow.Aside // nil for a block
	lead  int         // blanks typed before the first word
	typed bool        // the list marker was typed
}

// story is a part of running text while it is read: the body, a header, a note.
type story struct {
	d        *document
	x        *scanner
	rels     map[string]relation
	role     flow.Role
	fields   []complexField
	column   int    // current column of a section
	ground   ground // what lies behind the text
	change   change // tracked change around the text
	gap      float64
	after    float64    // space behind the last paragraph, points
	link     string     // target of the link around the text
	indents  []int      // of the typed lists around the next paragraph, twips
	count    int        // the typed number of the last item, see splitNumber
	ruleDue  bool       // a rule stands alone above the next text
	lastLine *flow.Line // the last line laid
	boxed    rules      // borders of the last paragraph
	joined   *paragraph // a paragraph whose mark is deleted; the next goes on
}

// ground is the colour behind text. The zero value is the white page.
type ground struct {
	color   uint32
	painted bool // color is known
	unknown bool // something is behind, of a colour that is not known
}

// change is the tracked change that text stands in.
type change uint8

const (
	settled change = iota
	inserted
	deleted
)

func (d *document) readBody() []item {
	s := &story{d: d, x: newScanner(d.text, d.left), rels: d.rels}
	if !s.x.root() {
		d.note(s.x.err)
		return nil
	}
	var items []item
	for s.x.child(1) {
		switch s.x.name {
		case "background":
			if c, ok := rgb(s.x.attr("color")); ok && !nearWhite(c) {
				s.ground = ground{color: c, painted: true}
			}
		case "body":
			items = append(items, s.blocks()...)
		}
	}
	d.note(s.x.err)
	return items
}

// transparent are the elements around blocks or words that change nothing about them.
var transparent = map[string]bool{
	"sdt": true, "sdtContent": true, "customXml": true, "smartTag": true, "ins": true, "moveTo": true, "Choice": true,
	"dir": true, "bdo": true, "ruby": true, "rubyBase": true, "oMath": true, "oMathPara": true, "subDoc": true,
}

// blocks reads the blocks inside the element just opened.
func (s *story) blocks() []item {
	var items []item
	depth := s.x.depth
	for s.x.child(depth) {
		items = append(items, s.blockElement()...)
	}
	return append(items, s.unjoined()...)
}

// unjoined lays the paragraph that waits for a next one to join.
func (s *story) unjoined() []item {
	p := s.joined
	if p == nil {
		return nil
	}
	s.joined = nil
	return s.finish(p)
}

// blockElement reads the element just opened among blocks.
func (s *story) blockElement() (items []item) {
	switch name := s.x.name; name {
	case "p", "oMathPara":
		return s.paragraph()
	case "tbl":
		return append(s.unjoined(), s.table()...)
	case "AlternateContent":
		s.alternatives(func() { items = s.blocks() })
	case "ins", "moveTo", "del", "moveFrom":
		s.changed(name, func() { items = s.blocks() })
	case "sectPr":
		s.d.section(s.x)
	case "altChunk":
		s.d.unread = true
	default:
		if transparent[name] {
			return s.blocks()
		}
	}
	return items
}

// changed reads what stands in a tracked change.
func (s *story) changed(name string, read func()) {
	s.d.out.Meta.TrackedChanges = true
	saved := s.change
	switch {
	case name == "del" || name == "moveFrom":
		s.change = deleted
	case s.change == settled:
		s.change = inserted
	}
	read()
	s.change = saved
}

// alternatives reads the first Choice, or the Fallback if there is no Choice:
// both hold the same text for different readers.
func (s *story) alternatives(read func()) {
	chosen := false
	depth := s.x.depth
	for s.x.child(depth) {
		if name := s.x.name; !chosen && (name == "Choice" || name == "Fallback") {
			chosen = true
			read()
		}
	}
}
