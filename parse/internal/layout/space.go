package layout

import (
	"math"
	"slices"
	"unicode"
	"unicode/utf8"
)

// space decides what stands between the chunks of a line.
func (s *sheet) space(l *line) {
	var groups []trackedGroup
	widest := 0.0
	for from := 0; from < len(l.tokens); {
		to := from + 1
		for to < len(l.tokens) && s.alike(l.tokens[to-1], l.tokens[to]) {
			to++
		}
		g := trackedGroup{from, to, s.tracking(l.tokens[from:to])}
		widest = max(widest, g.track)
		groups = append(groups, g)
		from = to
	}
	if widest == 0 && len(groups) > 1 {
		widest = s.within(l.tokens)
	}
	for _, g := range groups {
		edge := 0.0
		if g.from > 0 && widest > 0 && s.smallCaps(l.tokens[g.from-1], l.tokens[g.from]) {
			edge = widest
			if g.track == 0 && s.count(l.tokens[g.from:g.to]) < 4 {
				g.track = widest // too few letters to tell
			}
		}
		s.spaceAlike(l.tokens, g, edge)
	}
}

// trackedGroup is neighbouring tokens of one size and the space set between
// their letters.
type trackedGroup struct {
	from, to int
	track    float64
}

// within returns the least space between the letters of the longest token, if it
// is set apart: a year beside small capitals.
func (s *sheet) within(tokens []token) float64 {
	longest := &s.chunks[tokens[0].chunk]
	for _, t := range tokens {
		if c := &s.chunks[t.chunk]; c.to-c.from > longest.to-longest.from {
			longest = c
		}
	}
	least := math.Inf(1)
	for i := longest.from + 1; i < longest.to; i++ {
		if !s.dropped[i] && !s.dropped[i-1] {
			least = min(least, s.glyphs[i].X-s.glyphs[i-1].X-s.glyphs[i-1].W)
		}
	}
	if longest.to-longest.from < 4 || least < 0.06*longest.size {
		return 0
	}
	return least
}

// smallCaps reports whether two neighbours are set in sizes as capitals and small
// capitals of one type are.
func (s *sheet) smallCaps(t, u token) bool {
	a, b := s.chunks[t.chunk].size, s.chunks[u.chunk].size
	return min(a, b) > 0.6*max(a, b) && min(a, b) < 0.95*max(a, b)
}

// count returns the number of glyphs of tokens.
func (s *sheet) count(tokens []token) int {
	n := 0
	for _, t := range tokens {
		c := &s.chunks[t.chunk]
		n += int(c.to - c.from)
	}
	return n
}

// alike reports whether two neighbours are set in one size, so that their gaps compare.
func (s *sheet) alike(t, u token) bool {
	a, b := &s.chunks[t.chunk], &s.chunks[u.chunk]
	return a.size-b.size < 0.1 && b.size-a.size < 0.1 && u.sep == '?'
}

// spaceAlike decides the gaps before and between the tokens of a group. The gap
// before the first may hold the space between letters that is set at the edge.
func (s *sheet) spaceAlike(tokens []token, group trackedGroup, edge float64) {
	for i := max(group.from, 1); i < group.to; i++ {
		if tokens[i].sep != '?' {
			continue
		}
		prev, c := &s.chunks[tokens[i-1].chunk], &s.chunks[tokens[i].chunk]
		g := &s.glyphs[c.from]
		size := max(min(prev.size, c.size), 0.6*max(prev.size, c.size))
		gap, least := c.x0-prev.x1, wordGap(size, g.Space)
		t := group.track
		if i == group.from {
			t = edge
		}
		switch {
		case gap > 1.05*size+2.5*t, gap > 0.3*size && s.onChips(prev, c), gap > 0.7*size+2.5*t && s.unlike(prev, c):
			tokens[i].sep = '\t'
		case gap > least+t, t == 0 && c.space && gap > 0.04*size, c.face:
			tokens[i].sep = ' '
		default:
			tokens[i].sep = 0
		}
	}
}

// unlike reports whether two neighbours differ in weight and in size, as a date
// and the title in the next column do.
func (s *sheet) unlike(a, b *chunk) bool {
	bold := func(c *chunk) bool { return c.bold || s.font(s.glyphs[c.from].Font).Bold }
	return bold(a) != bold(b) && math.Abs(a.size-b.size) > 0.1*max(a.size, b.size)
}

// tracking returns the space set between the letters of letter-spaced text,
// zero for usual text.
func (s *sheet) tracking(tokens []token) float64 {
	n := s.count(tokens)
	if (len(tokens) < 4 || 2*n > 5*len(tokens)) && (n < 4 || !s.doubtful(tokens)) {
		return 0
	}
	gaps := make([]float64, 0, n)
	letters := 0
	last := 0.0
	for k, t := range tokens {
		c := &s.chunks[t.chunk]
		for i := c.from; i < c.to; i++ {
			g := &s.glyphs[i]
			if s.dropped[i] {
				continue
			}
			if k > 0 || i > c.from {
				gaps = append(gaps, g.X-last)
			}
			last = g.X + g.W
			if r, _ := utf8.DecodeRuneInString(g.Text); unicode.IsLetter(r) {
				letters++
			}
		}
	}
	slices.Sort(gaps)
	size := s.chunks[tokens[0].chunk].size
	low := gaps[len(gaps)*3/10]
	if low < 0.06*size || low > 1.5*size || 4*letters < 3*n {
		return 0
	}
	return low
}

// doubtful reports whether a gap between two tokens is barely that of words:
// the space between letters may be as wide.
func (s *sheet) doubtful(tokens []token) bool {
	for i := 1; i < len(tokens); i++ {
		prev, c := &s.chunks[tokens[i-1].chunk], &s.chunks[tokens[i].chunk]
		if !c.space && c.x0-prev.x1 < 1.3*wordGap(c.size, s.glyphs[c.from].Space) {
			return true
		}
	}
	return false
}

// stop sets a tab at the hinges, and before the chunks that begin at a stop, if
// the gap is wider than those between the words of the line.
func (s *sheet) stop(l *line, stops []float64) {
	for i := 1; i < len(l.tokens); i++ {
		if l.tokens[i].sep == ' ' && s.hinged(&s.chunks[l.tokens[i-1].chunk], &s.chunks[l.tokens[i].chunk]) {
			l.tokens[i].sep = '\t'
		}
	}
	if len(stops) == 0 {
		return
	}
	least, second := math.Inf(1), math.Inf(1) // gaps of the line
	for i := 1; i < len(l.tokens); i++ {
		if l.tokens[i].sep == ' ' {
			em := s.gap(l, i) / s.chunks[l.tokens[i].chunk].size
			least, second = min(least, em), min(second, max(least, em))
		}
	}
	for i := 1; i < len(l.tokens); i++ {
		c, prev := &s.chunks[l.tokens[i].chunk], &s.chunks[l.tokens[i-1].chunk]
		em := s.gap(l, i) / c.size
		other := math.Abs(c.size-prev.size) > 0.08*c.size // another size of type needs no wide gap
		words := least                                    // the narrowest of the other gaps
		if em == least {
			words = second
		}
		if l.tokens[i].sep != ' ' || em < 0.35 && !(other && em > 0.2) || !other && em < 1.4*words && !math.IsInf(words, 1) {
			continue
		}
		for _, x := range stops {
			if math.Abs(c.x0-x) < 1.5 {
				l.tokens[i].sep = '\t'
			}
		}
	}
}

// gap returns the white space before token i of a line.
func (s *sheet) gap(l *line, i int) float64 {
	return s.chunks[l.tokens[i].chunk].x0 - s.chunks[l.tokens[i-1].chunk].x1
}

// tabular reports whether a line beside line i begins where it does, ends before
// the margin, and has no word space all the same: the words of both stand apart.
func (s *sheet) tabular(lines []line, i int, right float64) bool {
	for _, k := range [2]int{i - 1, i + 1} {
		if k < 0 || k >= len(lines) || len(lines[k].tokens) < 2 || lines[k].x1 > right-1.5 {
			continue
		}
		l := &lines[k]
		if math.Abs(l.left-lines[i].left) > 1 || math.Abs(l.tall-lines[i].tall) > 0.1*l.tall {
			continue
		}
		tabs, spaces := 0, 0
		for _, t := range l.tokens {
			switch t.sep {
			case '\t':
				tabs++
			case ' ':
				spaces++
			}
		}
		if tabs > 0 && spaces == 0 {
			return true
		}
	}
	return false
}

// unjustify turns the tabs of a line back to spaces if all its gaps are wide
// because the line was stretched to the margin.
func (s *sheet) unjustify(l *line, right float64) {
	if len(l.tokens) < 4 || l.x1 < right-1.5 {
		return
	}
	least, most, n := 1e9, 0.0, 0
	for i := 1; i < len(l.tokens); i++ {
		if l.tokens[i].sep == 0 {
			continue
		}
		gap := s.gap(l, i)
		least, most, n = min(least, gap), max(most, gap), n+1
	}
	if n < 3 || most > 1.8*least {
		return
	}
	for i := 1; i < len(l.tokens); i++ {
		if l.tokens[i].sep == '\t' {
			l.tokens[i].sep = ' '
		}
	}
}
