package layout

import (
	"cmp"
	"math"
	"slices"

	"github.com/vitae-go/vitae/parse/internal/flow"
)

// mostSideways is how many glyphs of a page are headings set sideways at most: more
// are a page that is turned.
const mostSideways = 120

// sideways reports whether glyphs are a few words in large type that run straight
// up or down, as headings beside their sections do.
func (s *sheet) sideways(glyphs []Glyph) bool {
	if b := bearing(glyphs[0].Angle); b != 90 && b != 270 || len(glyphs) > mostSideways || len(s.glyphs) < 3*len(glyphs) {
		return false
	}
	larger := 0
	for i := range s.glyphs {
		if s.glyphs[i].Size > 0.87*glyphs[0].Size {
			larger++
		}
	}
	for i := range glyphs {
		if math.Abs(glyphs[i].Size-glyphs[0].Size) > 0.3*glyphs[0].Size {
			return false
		}
	}
	return 5*larger < len(s.glyphs)
}

// headSideways puts the headings that run along their sections before these: where
// the page shows white space across, between the heading before and the middle of
// this one.
func (s *sheet) headSideways(glyphs []Glyph) {
	var heads []flow.Block
	for from := 0; from < len(glyphs); {
		to := from + 1
		for to < len(glyphs) && math.Abs(glyphs[to].Y-glyphs[to-1].Y) < 2.5*glyphs[to].Size && math.Abs(glyphs[to].X-glyphs[to-1].X) < glyphs[to].Size {
			to++
		}
		heads = append(heads, s.turnBack(glyphs[from:to])...)
		from = to
	}
	slices.SortStableFunc(heads, func(a, b flow.Block) int { return cmp.Compare(a.Box.Y0, b.Box.Y0) })
	upright, above := s.upright(), math.Inf(-1)
	at := make([]int, len(heads))
	for i := range heads {
		middle := (heads[i].Box.Y0 + heads[i].Box.Y1) / 2
		at[i] = s.startBetween(upright, above, middle)
		if at[i] < len(s.out) {
			heads[i].Column = s.out[at[i]].Column
		}
		above = middle
	}
	s.insert(heads, at)
}

// insert puts blocks before those at some places of the page.
func (s *sheet) insert(blocks []flow.Block, at []int) {
	before := make([][]flow.Block, len(s.out)+1)
	for i := range blocks {
		before[at[i]] = append(before[at[i]], blocks[i])
	}
	out := make([]flow.Block, 0, len(s.out)+len(blocks))
	for i := range s.out {
		out = append(append(out, before[i]...), s.out[i])
	}
	s.out = append(out, before[len(s.out)]...)
}

// upright returns the blocks of the page that are wide rather than tall, from the
// top down.
func (s *sheet) upright() []int {
	order := make([]int, 0, len(s.out))
	for i := range s.out {
		if b := &s.out[i]; b.Role == flow.Body && b.Box.Y1-b.Box.Y0 < 2*(b.Box.X1-b.Box.X0) {
			order = append(order, i)
		}
	}
	slices.SortStableFunc(order, func(i, j int) int { return cmp.Compare(s.out[i].Box.Y0, s.out[j].Box.Y0) })
	return order
}

// startBetween returns the upright block with which a section begins whose heading
// stands sideways: behind the last of the widest gaps between two heights.
func (s *sheet) startBetween(upright []int, above, middle float64) int {
	at, widest, bottom := len(s.out), 0.0, math.Inf(-1)
	for _, i := range upright {
		b := s.out[i].Box
		if b.Y0 > middle {
			break
		}
		if gap := b.Y0 - bottom; b.Y0 > above && gap > 0.75*widest {
			at = i
			if !math.IsInf(bottom, -1) {
				widest = max(widest, gap)
			}
		}
		bottom = max(bottom, b.Y1)
	}
	return at
}
