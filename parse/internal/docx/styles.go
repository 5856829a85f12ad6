package docx

import "strings"

// style is a paragraph, character or table style.
type style struct {
	name, kind, basedOn string
	standard            bool // the one that stands where none is named
	layout              layout
	look                look
	shaded              bool // a table style that paints behind some cells
	state               uint8
}

const (
	unresolved uint8 = iota
	resolving
	resolved
)

// styleSheet is the styles of a document.
type styleSheet struct {
	byID   map[string]*style
	layout layout // document defaults
	look   look
	normal *style // default paragraph style; may be nil
}

// readStyles reads the styles part.
func (d *document) readStyles(name string) {
	d.styles = styleSheet{byID: map[string]*style{}, layout: unstated(), look: look{color: autoColor}}
	x := d.elements(name)
	if x == nil {
		return
	}
	for x.child(1) {
		switch x.name {
		case "docDefaults":
			d.readDefaults(x)
		case "style":
			id := x.attr("styleId")
			s := d.readStyle(x)
			if err := d.left.entry(); err != nil {
				x.fail(err)
			}
			if d.styles.byID[id] == nil {
				d.styles.byID[id] = s
			}
			if s.standard && s.kind == "paragraph" {
				d.styles.normal = s
			}
		}
	}
	d.note(x.err)
}

func (d *document) readDefaults(x *scanner) {
	for x.child(2) {
		kind := x.name
		for x.child(3) {
			switch {
			case kind == "rPrDefault" && x.name == "rPr":
				d.styles.look = d.look(x)
			case kind == "pPrDefault" && x.name == "pPr":
				d.styles.layout = d.layout(x)
			}
		}
	}
}

func (d *document) readStyle(x *scanner) *style {
	s := &style{kind: x.attr("type"), layout: unstated(), look: look{color: autoColor}}
	s.standard = x.attr("default") == "1" || x.attr("default") == "true"
	depth := x.depth
	for x.child(depth) {
		switch x.name {
		case "name":
			s.name = x.attr("val")
		case "basedOn":
			s.basedOn = x.attr("val")
		case "pPr":
			s.layout = d.layout(x)
		case "rPr":
			s.look = d.look(x)
		case "tcPr", "tblStylePr":
			s.shaded = paints(x) || s.shaded
		}
	}
	if level := headingLevel(s.name); level > 0 && s.layout.outline == 0 {
		s.layout.outline = level
	}
	return s
}

// paints reports whether a shading other than white is inside the element just opened.
func paints(x *scanner) bool {
	depth, found := x.depth, false
	for x.child(depth) {
		if x.name == "shd" {
			c, ok := fill(x)
			found = found || ok && !nearWhite(c)
			continue
		}
		found = paints(x) || found
	}
	return found
}

// headingLevel returns the level of a built-in heading style by its name,
// which Word writes in English whatever its own language; 0 for other styles.
// Title and Subtitle are no headings: they name the person.
func headingLevel(name string) int {
	const word = "heading"
	if len(name) < len(word)+1 || !strings.EqualFold(name[:len(word)], word) {
		return 0
	}
	rest := strings.TrimSpace(name[len(word):])
	if len(rest) != 1 || rest[0] < '1' || rest[0] > '9' {
		return 0
	}
	return int(rest[0] - '0')
}

// maxAncestors bounds a chain of styles; Word's own are not deeper than a few.
const maxAncestors = 50

// style returns a style with all that it inherits, or nil.
func (d *document) style(id string) *style {
	return d.inherit(d.styles.byID[id], 0)
}

// inherit completes a style once. A style that is based on itself inherits nothing.
func (d *document) inherit(s *style, ancestors int) *style {
	if s == nil || s.state != unresolved || ancestors > maxAncestors {
		return s
	}
	s.state = resolving
	if base := d.inherit(d.styles.byID[s.basedOn], ancestors+1); base != nil {
		s.layout = base.layout.over(&s.layout)
		s.look = base.look.over(&s.look)
		s.shaded = s.shaded || base.shaded
	}
	s.state = resolved
	return s
}

// paragraph returns the layout and look of a paragraph that states own.
func (d *document) paragraph(own *layout) (layout, look) {
	base, text := d.styles.layout, d.styles.look
	s := d.styles.normal
	if own.style != "" {
		if named := d.styles.byID[own.style]; named != nil {
			s = named
		} else if level := headingLevel(own.style); level > 0 {
			base.outline = level // the styles are lost; the identifier still tells
		}
	}
	if s = d.inherit(s, 0); s != nil {
		base, text = base.over(&s.layout), text.over(&s.look)
	}
	return base.over(own), text
}
