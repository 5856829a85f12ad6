package layout

import (
	"slices"
	"strings"

	"github.com/vitae-go/vitae/parse/internal/flow"
)

// asides sets the glyphs that a reader cannot see, one aside for each stretch
// of lines hidden in one way.
func (s *sheet) asides(page int, out *flow.Page) []flow.Aside {
	var asides []flow.Aside
	if s.changes() > maxAsides {
		slices.SortStableFunc(s.hidden, func(a, b Glyph) int { return strings.Compare(a.Hidden, b.Hidden) })
	}
	for from := 0; from < len(s.hidden); {
		to := from + 1
		for to < len(s.hidden) && s.hidden[to].Hidden == s.hidden[from].Hidden {
			to++
		}
		asides = append(asides, s.aside(s.hidden[from:to], page, out)...)
		from = to
	}
	return asides
}

// maxAsides is from how many stretches on the text hidden in one way is kept
// together on a page.
const maxAsides = 64

// changes returns how often the way of hiding changes.
func (s *sheet) changes() int {
	n := 0
	for i := 1; i < len(s.hidden); i++ {
		if s.hidden[i].Hidden != s.hidden[i-1].Hidden {
			n++
		}
	}
	return n
}

func (s *sheet) aside(glyphs []Glyph, page int, out *flow.Page) []flow.Aside {
	reason := glyphs[0].Hidden
	p := Page{Width: s.width, Height: s.height, Fonts: s.fonts, Glyphs: make([]Glyph, len(glyphs))}
	for i, g := range glyphs {
		g.Hidden, g.Angle = "", 0
		p.Glyphs[i] = g
	}
	t := newSheet(&p, nil)
	t.texts = []text{{strips: t.body}}
	t.blocks(t.lines(&t.texts[0]), &t.texts[0])
	t.spell()
	var b strings.Builder
	var box flow.Box
	for i := range t.out {
		for k := range t.out[i].Lines {
			l := &t.out[i].Lines[k]
			if b.Len() > 0 {
				b.WriteByte('\n')
			}
			if l.Marker != "" {
				b.WriteString(l.Marker + " ")
			}
			for _, r := range l.Runs {
				b.WriteString(strings.ReplaceAll(r.Text, wordBreak, "-"))
			}
			box = box.Union(l.Box)
		}
	}
	if b.Len() == 0 {
		return nil
	}
	return []flow.Aside{{
		Kind: flow.HiddenText, Reason: reason, Text: b.String(),
		Page: page + 1, Box: box, After: [2]int{page, blockAbove(out, box.Y0)},
	}}
}

// blockAbove returns the last block that begins above y, -1 if there is none.
func blockAbove(p *flow.Page, y float64) int {
	at := -1
	for i := range p.Blocks {
		if p.Blocks[i].Box.Y0 <= y && p.Blocks[i].Role == flow.Body {
			at = i
		}
	}
	return at
}
