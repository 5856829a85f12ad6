package docx

import (
	"strings"

	"github.com/vitae-go/vitae/parse/internal/flow"
)

// paragraph is a paragraph while it is read.
type paragraph struct {
	layout layout
	look   look // of its text, before character styles
	ground ground
	words  words
	asides []flow.Aside
	boxes  []textBox // that hang on it
	rule   bool      // a drawn line hangs on it
	hidden aside     // hidden, inserted and deleted text not yet put down
	insert aside
	cut    aside
}

// aside gathers neighbouring text of one kind and reason.
type aside struct {
	kind   flow.AsideKind
	reason string
	text   []byte
}

func (a *aside) add(p *paragraph, kind flow.AsideKind, reason, text string) {
	if a.reason != reason {
		a.flush(p)
	}
	a.kind, a.reason = kind, reason
	a.text = appendClean(a.text, text, false)
}

// flush puts the text down. Hidden blanks and tabs are of no interest.
func (a *aside) flush(p *paragraph) {
	if text := strings.TrimSpace(string(a.text)); text != "" {
		p.asides = append(p.asides, flow.Aside{Kind: a.kind, Reason: a.reason, Text: text})
	}
	a.text = a.text[:0]
}

// paragraph reads the paragraph just opened: its block or blocks, its text boxes, its asides.
func (s *story) paragraph() []item {
	p := s.joined
	s.joined = nil
	own := unstated()
	if p == nil {
		p = &paragraph{}
		p.layout, p.look = s.d.paragraph(&own)
	}
	p.ground = s.ground
	depth := s.x.depth
	for s.x.child(depth) {
		if s.x.name == "pPr" {
			own = s.d.layout(s.x)
			p.layout, p.look = s.d.paragraph(&own)
			if p.layout.shaded {
				p.ground = ground{color: p.layout.back, painted: true}
			}
			continue
		}
		s.inline(p)
	}
	s.closeInstructions()
	if own.gone && len(p.words.text) > 0 && s.x.err == nil {
		s.joined = p
		return nil
	}
	items := s.finish(p)
	if own.section {
		s.column = 0
	}
	return items
}

// inline reads the element just opened inside a paragraph.
func (s *story) inline(p *paragraph) {
	switch name := s.x.name; name {
	case "r":
		s.run(p)
	case "hyperlink":
		saved := s.link
		if target := s.rels[s.x.attr("id")]; target.external {
			s.link = strings.TrimSpace(target.target)
		}
		s.within(p)
		s.link = saved
	case "fldSimple":
		saved := s.link
		if target := hyperlink(s.x.attr("instr")); target != "" {
			s.link = target
		}
		s.within(p)
		s.link = saved
	case "ins", "moveTo", "del", "moveFrom":
		s.changed(name, func() { s.within(p) })
	case "AlternateContent":
		s.alternatives(func() { s.within(p) })
	default:
		if transparent[name] {
			s.within(p)
		}
	}
}

// within reads what is inside the element just opened.
func (s *story) within(p *paragraph) {
	depth := s.x.depth
	for s.x.child(depth) {
		s.inline(p)
	}
}

// finish makes the blocks of a paragraph. Blank paragraphs are space before the next.
func (s *story) finish(p *paragraph) []item {
	p.hidden.flush(p)
	p.insert.flush(p)
	p.cut.flush(p)
	lines, err := p.words.lines(s.d.left)
	s.d.note(err)
	if err != nil {
		s.x.fail(err)
		return nil
	}
	var items []item
	switch {
	case len(lines) == 0 && p.layout.gone:
	case len(lines) == 0:
		s.blank(p)
	case len(lines) == 1 && typedRule(&lines[0]):
		p.rule = true
		s.blank(p)
	default:
		items = s.lay(p, lines)
	}
	for i := range p.asides {
		a := &p.asides[i]
		if err := s.d.left.aside(a.Text); err != nil {
			s.x.fail(err)
		}
		items = append(items, item{aside: a})
	}
	return append(items, s.arrangeBoxes(p.boxes)...)
}

// lineHeight is the height of a line in sizes of its font, and usualSize the
// size where none is stated (ISO/IEC 29500-1, 17.3.2.38).
const (
	lineHeight = 1.2
	usualSize  = 10
)

// blank passes over a paragraph without text.
func (s *story) blank(p *paragraph) {
	points := float64(p.look.size) / 2
	if points == 0 {
		points = usualSize
	}
	s.gap += max(s.after, points20(p.layout.before)) + points*lineHeight
	s.after = points20(p.layout.after)
	if p.rule || p.layout.rules.above || p.layout.rules.below {
		s.ruleDue = true
	}
	s.boxed = rules{}
}

func points20(twips int) float64 { return float64(max(twips, 0)) / 20 }

// lay makes a block of lines, or several if the lines carry typed list markers.
func (s *story) lay(p *paragraph, lines []flow.Line) []item {
	block := flow.Block{
		Role: s.role, Column: s.column, Lines: lines,
		SpaceBefore: s.gap + max(s.after, points20(p.layout.before)),
	}
	s.gap, s.after = 0, points20(p.layout.after)
	s.rule(p, lines)
	if p.layout.num > 0 {
		if marker, marked := s.d.marker(p.layout.num, max(p.layout.level, 0)); marked {
			block.Kind, block.Level = flow.Item, max(p.layout.level, 0)
			lines[0].Marker = marker
		}
	}
	if p.layout.outline > 0 {
		block.Kind, block.Level = flow.Heading, p.layout.outline
	}
	if block.Kind != flow.Paragraph {
		return []item{{block: block}}
	}
	items := s.typedItems(block)
	items[0].lead = p.words.lead()
	s.nest(items, p.layout.indent+items[0].lead*blankWidth)
	return items
}
