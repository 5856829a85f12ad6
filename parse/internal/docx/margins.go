package docx

import (
	"strings"

	"github.com/vitae-go/vitae/parse/internal/flow"
)

// margins is the header and footer parts as the sections name them.
type margins struct {
	headers, footers []margin
	titled           bool // some section has a first page of its own
}

// margin is the place of one header or footer.
type margin struct {
	first bool // on the first page of a section only
	part  string
}

// section reads the section properties just opened.
func (d *document) section(x *scanner) {
	depth := x.depth
	for x.child(depth) {
		switch x.name {
		case "headerReference", "footerReference":
			m := margin{first: x.attr("type") == "first", part: d.rels[x.attr("id")].target}
			switch {
			case m.part == "":
			case x.name == "headerReference":
				d.margins.headers = append(d.margins.headers, m)
			default:
				d.margins.footers = append(d.margins.footers, m)
			}
		case "titlePg":
			d.margins.titled = d.margins.titled || x.on()
		case "cols":
			d.columns = max(d.columns, min(number(x.attr("num"), 0), maxColumns))
		}
	}
}

// readMargins reads the headers, that of the first page first, and the footers.
func (d *document) readMargins() (head, foot []item) {
	seen := map[string]bool{}
	return d.readMargin(d.margins.headers, flow.Header, seen), d.readMargin(d.margins.footers, flow.Footer, seen)
}

// readMargin reads each part once, and of parts with the same text only one.
func (d *document) readMargin(list []margin, role flow.Role, seen map[string]bool) []item {
	var items []item
	for _, first := range []bool{true, false} {
		for _, m := range list {
			if m.first != first || first && !d.margins.titled || seen[m.part] {
				continue
			}
			seen[m.part] = true
			part := d.readPart(m.part, role)
			if text := plainText(part); text == "" || seen["text "+text] {
				continue
			} else {
				seen["text "+text] = true
			}
			items = append(items, part...)
		}
	}
	return items
}

// readPart reads a part whose root holds blocks.
func (d *document) readPart(name string, role flow.Role) []item {
	x := d.elements(name)
	if x == nil {
		return nil
	}
	s := &story{d: d, x: x, rels: d.relations(name), role: role}
	items := s.blocks()
	d.note(x.err)
	return items
}

// plainText joins the words of items.
func plainText(items []item) string {
	var text strings.Builder
	for i := range items {
		for _, line := range items[i].block.Lines {
			for _, run := range line.Runs {
				text.WriteString(run.Text)
			}
			text.WriteByte('\n')
		}
	}
	return text.String()
}
