package layout

import (
	"cmp"
	"math"
	"slices"
)

// line is a line of a text while its block is sought.
type line struct {
	strips []strip
	tokens []token
	to     int // the end of the strips in their text, -1 if they are a copy
	marker marker
	x0, x1 float64 // of the text, the marker not counted
	left   float64 // with the marker
	margin float64 // where it could end at most
	bound  float64 // where its column has room up to
	base   float64
	size   float64 // that most of its letters have
	tall   float64 // the largest size
	font   int32   // that most of its letters have
	bold   bool    // all its letters are
	caps   bool    // all its letters are capitals
	tabs   bool
	ruled  bool
	column int
}

// token is a chunk of a line with what stands before it.
type token struct {
	chunk int32
	sep   byte // 0 nothing, ' ' or '\t'
}

// lines groups the strips of a text into lines.
func (s *sheet) lines(t *text) []line {
	out := make([]line, 0, len(t.strips))
	bullets := s.bullets(t.strips)
	for i := range t.strips {
		st := &t.strips[i]
		if k := lineOf(out, st); k >= 0 && !s.opensItem(&out[k], st, bullets) {
			out[k].add(t.strips, i)
			continue
		}
		out = append(out, line{strips: t.strips[i : i+1 : i+1], to: i + 1, base: st.base, tall: st.size, column: t.column})
	}
	slices.SortStableFunc(out, func(a, b line) int { return cmp.Compare(a.base, b.base) })
	out = s.foldRows(out)
	right := t.margin()
	for i := range out {
		s.finish(&out[i], right, t.stops)
	}
	s.rule(out)
	return out
}

// bullets returns where the list signs stand that strips begin with.
func (s *sheet) bullets(strips []strip) []float64 {
	var out []float64
	for i := range strips {
		if t := &strips[i]; s.marked(t) && len(out) < maxBullets {
			out = append(out, t.edge())
		}
	}
	slices.Sort(out)
	return out
}

// maxBullets bounds the list signs of a text that are compared.
const maxBullets = 4096

// opensItem reports whether a strip begins a list beside the label that the
// line holds so far: with a sign that stands above or below others.
func (s *sheet) opensItem(l *line, t *strip, bullets []float64) bool {
	if !s.marked(t) || l.strips[0].edge() > t.edge() {
		return false
	}
	for i := range l.strips {
		if s.marked(&l.strips[i]) {
			return false
		}
	}
	at, _ := slices.BinarySearch(bullets, t.edge()-1)
	n := 0
	for ; at < len(bullets) && bullets[at] < t.edge()+1 && n < 2; at++ {
		n++
	}
	return n > 1
}

// margin returns where the lines of a text end, infinity if only one of them
// ends there.
func (t *text) margin() float64 {
	right, n := math.Inf(-1), 0
	for i := range t.strips {
		right = max(right, t.strips[i].x1)
	}
	for i := range t.strips {
		if t.strips[i].x1 > right-1.5 {
			n++
		}
	}
	if n < 2 {
		return math.Inf(1)
	}
	return right
}

// foldRows moves a line that goes on with the left cell of the row above into
// that row: a title too long to stand beside its date on one line.
func (s *sheet) foldRows(lines []line) []line {
	out := lines[:0]
	for i := range lines {
		if n := len(out); n > 0 && s.foldsInto(&out[n-1], &lines[i]) {
			l := &out[n-1]
			l.strips = slices.Clone(l.strips)
			l.strips[0].more = append(l.strips[0].more, lines[i].strips...)
			continue
		}
		out = append(out, lines[i])
	}
	return out
}

// foldsInto reports whether a line goes on with the left one of two cells.
func (s *sheet) foldsInto(l, next *line) bool {
	if len(l.strips) != 2 || len(next.strips) != 1 || len(l.strips[0].more)+len(l.strips[1].more) > 0 {
		return false
	}
	left, right, t := &l.strips[0], &l.strips[1], &next.strips[0]
	if left.x0 > right.x0 {
		left, right = right, left
	}
	size := left.size
	if t.base-l.base > 1.6*size || math.Abs(t.size-size) > 0.05*size || math.Abs(t.x0-left.x0) > 0.3*size || s.marked(t) ||
		t.x1-t.x0 > right.x0-left.x0 || right.x0-left.x1 < 1.05*size || right.x0-left.x0 < 2*(right.x1-right.x0) {
		return false
	}
	last, first := &s.chunks[s.order[left.b-1]], &s.chunks[s.order[t.a]]
	end, start := &s.glyphs[last.to-1], &s.glyphs[first.from]
	room := right.x0 - 0.6*size - left.x1
	return end.Font == start.Font && end.Color == start.Color && room < first.x1-first.x0+0.3*size
}

// lineOf returns the line that a strip stands on, -1 if it begins a new one.
func lineOf(lines []line, t *strip) int {
	for k := len(lines) - 1; k >= 0 && k >= len(lines)-4; k-- {
		if lines[k].takes(t) {
			return k
		}
	}
	return -1
}

// add puts strip i of a text on the line. Strips that follow one another in the
// text stay where they are.
func (l *line) add(strips []strip, i int) {
	st := &strips[i]
	if l.to == i {
		from := i - len(l.strips)
		l.strips, l.to = strips[from:i+1:i+1], i+1
	} else {
		l.strips, l.to = append(l.strips, *st), -1
	}
	if st.size > l.tall {
		l.tall, l.base = st.size, st.base
	}
}

// takes reports whether a strip stands on the line: beside what is there, and
// level with it. A raised or lowered piece counts if it touches the line.
func (l *line) takes(t *strip) bool {
	small := min(l.tall, t.size)
	drop := math.Abs(t.base - l.base)
	if drop > 0.5*max(l.tall, t.size) {
		return false
	}
	gap := math.Inf(1)
	for i := max(0, len(l.strips)-64); i < len(l.strips); i++ {
		o := &l.strips[i]
		if t.x0 < o.x1-0.3*small && t.x1 > o.x0+0.3*small {
			return false
		}
		gap = min(gap, max(t.x0-o.x1, o.x0-t.x1))
	}
	if drop <= 0.3*small {
		return true
	}
	// The bands of the small letters overlap by most of the smaller one.
	top, bottom := max(l.base-0.7*l.tall, t.base-0.7*t.size), min(l.base, t.base)
	return bottom-top > 0.45*small && gap < 0.6*small
}

// finish puts the line's chunks in order and decides what stands between them.
func (s *sheet) finish(l *line, right float64, stops []float64) {
	slices.SortStableFunc(l.strips, func(a, b strip) int { return cmp.Compare(a.x0, b.x0) })
	l.left, l.x1 = l.strips[0].edge(), math.Inf(-1)
	for i := range l.strips {
		l.x1 = max(l.x1, l.strips[i].x1)
	}
	if need := len(s.chunks) + len(l.strips); cap(s.tokens)-len(s.tokens) < need && len(s.tokens) == 0 {
		s.tokens = make([]token, 0, need)
	}
	from := len(s.tokens)
	for i := range l.strips {
		s.lay(l.strips, i)
	}
	l.tokens = s.tokens[from:len(s.tokens):len(s.tokens)]
	l.x0 = l.strips[0].x0
	s.space(l, right, stops)
	s.mark(l)
	s.face(l)
}

// lay appends the chunks of strip i of a line, and of what continues its cell, as tokens.
func (s *sheet) lay(strips []strip, i int) {
	t := &strips[i]
	if i > 0 && t.sign > 0 {
		s.tokens = append(s.tokens, token{t.sign - 1, '?'})
	}
	for k := t.a; k < t.b; k++ {
		sep := byte('?')
		switch {
		case k == t.a && i > 0 && t.sign > 0:
			sep = ' '
		case k == t.a && i == 0:
			sep = 0
		case k == t.a && len(strips[i-1].more) > 0:
			sep = '\t'
		}
		s.tokens = append(s.tokens, token{s.order[k], sep})
	}
	for m := range t.more {
		sep := byte(' ')
		for k := t.more[m].a; k < t.more[m].b; k++ {
			s.tokens = append(s.tokens, token{s.order[k], sep})
			sep = '?'
		}
	}
}
