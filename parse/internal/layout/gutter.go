package layout

import (
	"cmp"
	"math"
	"slices"

	"github.com/vitae-go/vitae/parse/internal/flow"
)

// gutter is the white space between two columns: it parts the strips
// [from, to) at x.
type gutter struct {
	x        float64
	from, to int
	bands    []int    // if set, the columns are read band by band, each from one of these strips on
	cells    []gutter // if set, the columns stand only here, see grid
}

// gutter finds the gutter that parts most strips.
func (s *sheet) gutter(strips []strip) (best gutter, ok bool) {
	if g, ok := s.tinted(strips); ok {
		return g, true
	}
	if g, ok := s.carded(strips); ok {
		return g, true
	}
	most, width := 0, 0.0
	for _, x := range s.candidates(strips) {
		for _, run := range s.runs(strips, x) {
			if run = s.below(strips, run); run.to-run.from < most {
				continue
			}
			p := s.parting(strips, run)
			v := p.verdict()
			if v == linked && len(p.a) >= 6 {
				s.tied = append(s.tied, x)
			}
			n, across := run.to-run.from, p.width
			bands, inBands := p.banded()
			switch {
			case inBands && (v == apart || v == linked && (p.adrift() || p.stacked())):
				run.bands, run.from = bands, bands[0]
				n = run.to - run.from
			case v != apart || s.isTied(x, len(p.a)):
				continue
			default:
				if cells, ok := s.grid(strips, run, p); len(cells) > 0 {
					run.cells = cells
				} else if ok {
					continue
				} else {
					run = p.trim(run, s.height)
					n = run.to - run.from
				}
			}
			if n > most || n == most && across > width {
				best, most, width, ok = run, n, across, true
			}
		}
	}
	return best, ok
}

// shift moves a gutter found in a part of the strips that begins at from.
func (g gutter) shift(from int) gutter {
	g.from, g.to = g.from+from, g.to+from
	for i := range g.bands {
		g.bands[i] += from
	}
	for i := range g.cells {
		g.cells[i] = g.cells[i].shift(from)
	}
	return g
}

// below leaves out of a run the strips above its right column if they are wider
// than those of its left one: text across both that ends before the gutter.
func (s *sheet) below(strips []strip, g gutter) gutter {
	first := g.from
	for first < g.to && strips[first].x0 < g.x-1 && s.splitAt(&strips[first], g.x) < 0 {
		first++
	}
	for first > g.from && strips[first-1].base > strips[min(first, g.to-1)].base-0.3*strips[first-1].size {
		first--
	}
	if first == g.from || first == g.to {
		return g
	}
	above, beside := 0.0, 0.0
	for i := g.from; i < g.to; i++ {
		if t := &strips[i]; t.x1 <= g.x+1 && i < first {
			above = max(above, t.x1)
		} else if t.x1 <= g.x+1 {
			beside = max(beside, t.x1)
		}
	}
	if beside > 0 && above > beside+2*strips[first].size && above > g.x-2*strips[first].size {
		g.from = first
	}
	return g
}

// isTied reports whether the sides of a gutter at x, the smaller one of n rows,
// are known to be cells of rows from a larger part of the page.
func (s *sheet) isTied(x float64, n int) bool {
	for _, tied := range s.tied {
		if math.Abs(tied-x) < 1.5 && n < 12 {
			return true
		}
	}
	return false
}

// tinted finds a side bar: a filled area along the page that holds a part of
// the strips whole.
func (s *sheet) tinted(strips []strip) (gutter, bool) {
	for _, f := range s.fills {
		if f.X1-f.X0 > 0.6*s.width || f.X1-f.X0 < 0.1*s.width || f.Y1-f.Y0 < 0.35*s.height {
			continue
		}
		for _, x := range [2]float64{f.X0, f.X1} {
			if g, ok := s.along(strips, x, f); ok {
				return g, true
			}
		}
	}
	return gutter{}, false
}

// along returns the gutter at the edge x of a filled area.
func (s *sheet) along(strips []strip, x float64, f flow.Box) (gutter, bool) {
	var left, right int
	g := gutter{x: x, from: -1}
	for i := range strips {
		t := &strips[i]
		if t.base < f.Y0 || t.top() > f.Y1 {
			continue
		}
		if g.from < 0 {
			g.from = i
		}
		g.to = i + 1
		switch {
		case t.x1 <= x+1:
			left++
		case t.x0 >= x-1:
			right++
		default:
			return g, false
		}
	}
	return g, min(left, right) >= 2
}

// candidates returns places where a gutter may end: left edges that several
// strips share, and right borders of valleys in what the strips cover.
func (s *sheet) candidates(strips []strip) []float64 {
	left, right := bounds(strips)
	if !(right-left > 40) {
		return nil
	}
	edges := s.scratch.edges[:0]
	for i := range strips {
		if x := strips[i].x0; x > left+12 {
			edges = append(edges, x)
		}
	}
	s.scratch.edges = edges
	out := shared(edges)
	return append(out, s.valleys(strips, left, right)...)
}

// shared returns the values that at least three of the edges have in common,
// the most common ones first.
func shared(edges []float64) []float64 {
	slices.Sort(edges)
	type group struct {
		x float64
		n int
	}
	var groups []group
	for i := 0; i < len(edges); {
		j := i + 1
		for j < len(edges) && edges[j]-edges[i] < 1.5 {
			j++
		}
		if j-i >= 3 {
			groups = append(groups, group{edges[i], j - i})
		}
		i = j
	}
	slices.SortFunc(groups, func(a, b group) int { return cmp.Or(b.n-a.n, cmp.Compare(a.x, b.x)) })
	groups = groups[:min(len(groups), 12)]
	out := make([]float64, len(groups))
	for i, g := range groups {
		out[i] = g.x
	}
	return out
}

// valleys returns the right borders of the places that few strips cover.
func (s *sheet) valleys(strips []strip, left, right float64) []float64 {
	const bin = 3
	n := int((right-left)/bin) + 2
	if n > 4096 {
		return nil
	}
	cover := append(s.scratch.cover[:0], make([]int, n+1)...)
	s.scratch.cover = cover
	for i := range strips {
		cover[max(0, int((strips[i].x0-left)/bin))]++
		cover[min(n, int((strips[i].x1-left)/bin)+1)]--
	}
	for i := 1; i <= n; i++ {
		cover[i] += cover[i-1]
	}
	peak := slices.Max(cover)
	var out []float64
	before := 0 // highest cover since the last valley
	for i := 1; i < n; i++ {
		before = max(before, cover[i-1])
		if cover[i] >= cover[i+1] || cover[i] > peak/3 {
			continue
		}
		if 2*cover[i] <= before { // the last bin of a valley
			out = append(out, left+float64(i+1)*bin-0.5)
			before = 0
		}
	}
	return out[:min(len(out), 12)]
}

// runs returns the stretches of strips none of which crosses x. A few may hang over
// it: where most do, what stands left of x ends elsewhere.
func (s *sheet) runs(strips []strip, x float64) []gutter {
	out := s.scratch.runs[:0]
	from, left, right, over := 0, 0, 0, 0
	end := func(to int) {
		if left >= 1 && right >= 1 && left+right >= 3 && 2*over <= left {
			out = append(out, gutter{x: x, from: from, to: to})
		}
		from, left, right, over = to+1, 0, 0, 0
	}
	bars := s.crossing(x)
	_, margin := bounds(strips)
	bar := 0
	for i := range strips {
		t := &strips[i]
		for bar < len(bars) && bars[bar] < t.base-0.4*t.size {
			if bars[bar] > s.prevBase(strips, i) {
				head := headsRule(strips[from:i], bars[bar])
				end(i - head)
				from = i - head
			}
			bar++
		}
		switch {
		case s.inRowOfChips(strips, i, x):
			end(i)
		case t.x1 <= x+1:
			left++
		case right > 0 && t.hangsOver(x, margin):
			left, over = left+1, over+1
		case t.x0 >= x-1:
			right++
		default:
			if len(strips) > 5 && s.splitAt(t, x) >= 0 {
				left, right = left+1, right+1
				continue
			}
			end(i)
		}
	}
	end(len(strips))
	s.scratch.runs = out
	return out
}

// hangsOver reports whether a strip that begins left of a gutter at x ends
// only a little behind it: a word too long for its column, rather than a line
// that spans both columns up to the margin.
func (t *strip) hangsOver(x, margin float64) bool {
	over := t.x1 - x
	return over < 0.2*(t.x1-t.x0) && over < 0.2*(margin-x)
}

// headsRule counts the strips at the end of a stretch that are the heading of
// what stands below a rule across the page: a single line that stands close
// above the rule, and farther from what is above it.
func headsRule(strips []strip, rule float64) int {
	n := len(strips)
	if n < 3 {
		return 0
	}
	t, above := &strips[n-1], &strips[n-2]
	if rule-t.base < 1.2*t.size && t.base-above.base > 1.55*t.size {
		return 1
	}
	return 0
}

// crossing returns the heights of the rules and shelves that run across x, from
// top to bottom. They are good until the next call.
func (s *sheet) crossing(x float64) []float64 {
	out := s.scratch.bars[:0]
	for _, b := range s.shelves {
		if b.X0 < x-15 && b.X1 > x+15 {
			out = append(out, b.Y0, b.Y1)
		}
	}
	for _, r := range s.bars {
		if r.Y1-r.Y0 < 4 && r.X0 < x-15 && r.X1 > x+15 {
			out = append(out, (r.Y0+r.Y1)/2)
		}
	}
	slices.Sort(out)
	s.scratch.bars = out
	return out
}
