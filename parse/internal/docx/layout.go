package docx

// layout is the paragraph properties that one place states: document defaults, a style, a paragraph.
type layout struct {
	style   string
	outline int // 1 for the highest heading; 0 not stated, -1 body text
	num     int // list; 0 not stated, -1 none
	level   int // of the list; -1 not stated
	before  int // twips; -1 not stated
	after   int
	indent  int    // twips of the left edge
	indents bool   // indent is stated
	rules   rules  // borders above and below
	ruled   bool   // rules are stated
	back    uint32 // shading
	shaded  bool   // back is stated and not clear
	section bool   // the paragraph ends a section
	gone    bool   // a tracked change deleted the paragraph mark
}

type rules struct{ above, below bool }

func unstated() layout { return layout{level: -1, before: -1, after: -1} }

// over returns the layout with what top states in place of what it states itself.
func (l layout) over(top *layout) layout {
	if top.outline != 0 {
		l.outline = top.outline
	}
	if top.num != 0 {
		l.num = top.num
	}
	if top.level >= 0 {
		l.level = top.level
	}
	if top.before >= 0 {
		l.before = top.before
	}
	if top.after >= 0 {
		l.after = top.after
	}
	if top.indents {
		l.indent, l.indents = top.indent, true
	}
	if top.ruled {
		l.rules, l.ruled = top.rules, true
	}
	if top.shaded {
		l.back, l.shaded = top.back, true
	}
	l.gone, l.section = top.gone, top.section
	return l
}

// layout reads the paragraph properties of the element just opened.
func (d *document) layout(x *scanner) layout {
	l := unstated()
	depth := x.depth
	for x.child(depth) {
		switch x.name {
		case "pStyle":
			l.style = x.attr("val")
		case "outlineLvl":
			if l.outline = number(x.attr("val"), 9) + 1; l.outline > 9 || l.outline < 1 {
				l.outline = -1
			}
		case "numPr":
			d.numbered(x, &l)
		case "spacing":
			d.spacing(x, &l)
		case "ind":
			for _, name := range [...]string{"left", "start"} {
				if n, ok := twips(x.attr(name)); ok {
					l.indent, l.indents = n, true
				}
			}
		case "pBdr":
			l.rules, l.ruled = borders(x), true
		case "shd":
			if c, ok := fill(x); ok {
				l.back, l.shaded = c, true
			}
		case "rPr":
			d.mark(x, &l)
		case "sectPr":
			d.section(x)
			l.section = true
		case "framePr":
			// A drop cap is a paragraph of its own; its letter begins the next one.
			drop := x.attr("dropCap")
			l.gone = drop == "drop" || drop == "margin"
		case "pPrChange":
			d.out.Meta.TrackedChanges = true
		}
	}
	return l
}

func (d *document) numbered(x *scanner, l *layout) {
	depth := x.depth
	for x.child(depth) {
		switch x.name {
		case "ilvl":
			l.level = min(max(number(x.attr("val"), 0), 0), maxListLevel)
		case "numId":
			if l.num = number(x.attr("val"), 0); l.num <= 0 {
				l.num = -1
			}
		}
	}
}

func (d *document) spacing(x *scanner, l *layout) {
	if n, ok := twips(x.attr("before")); ok && n >= 0 {
		l.before = n
	}
	if n, ok := twips(x.attr("after")); ok && n >= 0 {
		l.after = n
	}
}

// mark reads the properties of the paragraph mark, of which only its deletion matters.
func (d *document) mark(x *scanner, l *layout) {
	depth := x.depth
	for x.child(depth) {
		switch x.name {
		case "del", "moveFrom":
			l.gone = true
			d.out.Meta.TrackedChanges = true
		case "ins", "moveTo":
			d.out.Meta.TrackedChanges = true
		}
	}
}

func borders(x *scanner) rules {
	var r rules
	depth := x.depth
	for x.child(depth) {
		drawn := x.attr("val") != "" && x.attr("val") != "none" && x.attr("val") != "nil"
		switch x.name {
		case "top":
			r.above = drawn
		case "bottom":
			r.below = drawn
		}
	}
	return r
}
