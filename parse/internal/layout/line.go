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
	least  float64 // where the lines of its text begin at least
	bound  float64 // where its column has room up to
	base   float64
	size   float64 // that most of its letters have
	tall   float64 // the largest size
	font   int32   // that most of its letters have
	bold   bool    // all its letters are
	caps   bool    // all its letters are capitals
	tabs   bool
	ruled  bool
	cell   bool // of the head above, see headCells
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
	bullets := s.bulletsOf(t.strips)
	for i := range t.strips {
		st := &t.strips[i]
		base := st.base
		if k := s.lineOf(out, st); k >= 0 {
			switch l := &out[k]; {
			case s.opensItem(l.strips, st, bullets):
			case len(l.strips) == 1 && s.opensItem(t.strips[i:i+1], &l.strips[0], bullets):
				base = l.base - 0.01 // the label before its list
			default:
				l.add(t.strips, i)
				continue
			}
		}
		out = append(out, line{strips: t.strips[i : i+1 : i+1], to: i + 1, base: base, tall: st.size, column: t.column})
	}
	slices.SortStableFunc(out, func(a, b line) int { return cmp.Compare(a.base, b.base) })
	t.reaches = s.reachesOf(out)
	out = s.foldRows(s.headCells(out), t.reaches)
	right := t.margin()
	for i := range out {
		s.finish(&out[i])
	}
	for i := range out {
		s.settle(out, i, right, t.stops)
	}
	s.rule(out)
	return out
}

// bulletsOf returns where the list signs stand that strips begin with.
func (s *sheet) bulletsOf(strips []strip) []float64 {
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

// opensItem reports whether a strip begins a list beside the label before it:
// with a sign that stands above or below others.
func (s *sheet) opensItem(label []strip, t *strip, bullets []float64) bool {
	if !s.marked(t) || label[0].edge() > t.edge() {
		return false
	}
	for i := range label {
		if s.marked(&label[i]) {
			return false
		}
	}
	return twiceAt(bullets, t.edge()) || twiceAt(s.bullets, t.edge())
}

// twiceAt reports whether two of the sorted places are about x.
func twiceAt(places []float64, x float64) bool {
	at, _ := slices.BinarySearch(places, x-1)
	return at+1 < len(places) && places[at+1] < x+1
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

// lineOf returns the line that a strip stands on, -1 if it begins a new one.
func (s *sheet) lineOf(lines []line, t *strip) int {
	for k := len(lines) - 1; k >= 0 && k >= len(lines)-4; k-- {
		if s.level(&lines[k], t) {
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

// level reports whether a strip stands on a line: beside what is there, and
// level with it. A raised or lowered piece counts if it touches the line.
func (s *sheet) level(l *line, t *strip) bool {
	small := min(l.tall, t.size)
	drop := math.Abs(t.base - l.base)
	if drop > 0.5*max(l.tall, t.size) {
		return false
	}
	gap := math.Inf(1)
	for i := max(0, len(l.strips)-64); i < len(l.strips); i++ {
		o := &l.strips[i]
		if t.x0 < o.x1-0.3*small && t.x1 > o.x0+0.3*small {
			if !s.between(t, o, 0.3*small) {
				return false
			}
			gap = 0
		}
		gap = min(gap, max(t.x0-o.x1, o.x0-t.x1))
	}
	if drop <= 0.3*small {
		return true
	}
	// The bands of the small letters overlap by most of the smaller one.
	top, bottom := max(l.base-0.7*l.tall, t.base-0.7*t.size), min(l.base, t.base)
	if small < 0.85*max(l.tall, t.size) && drop < 0.35*max(l.tall, t.size) && bottom-top > 0.5*small {
		return true // small type set beside the middle of large type, as a date is
	}
	return bottom-top > 0.45*small && gap < 0.6*small
}

// between reports whether one of two strips stands wholly between two chunks of
// the other, as a raised ordinal does.
func (s *sheet) between(t, o *strip, slack float64) bool {
	if t.x1-t.x0 > o.x1-o.x0 {
		t, o = o, t
	}
	if t.b-t.a > 2 {
		return false
	}
	for i := o.a; i < o.b; i++ {
		if c := &s.chunks[s.order[i]]; t.x0 < c.x1-slack && t.x1 > c.x0+slack {
			return false
		}
	}
	return true
}

// finish puts the line's chunks in order and decides what stands between them by
// the line alone.
func (s *sheet) finish(l *line) {
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
	s.interleave(l)
	l.x0 = l.strips[0].x0
	s.space(l)
}

// settle decides what the lines around line i tell of the gaps in it.
func (s *sheet) settle(lines []line, i int, right float64, stops []float64) {
	l := &lines[i]
	if len(l.tokens) > 0 {
		if !s.tabular(lines, i, right) {
			s.unjustify(l, right)
		}
		s.stop(l, stops)
		for _, t := range l.tokens {
			l.tabs = l.tabs || t.sep == '\t'
		}
	}
	s.mark(l)
	if i > 0 && s.goesOnWithSign(&lines[i-1], l) {
		l.unmark()
	}
	s.face(l)
}

// interleave puts the tokens of a line in order where one strip stands between
// the chunks of another.
func (s *sheet) interleave(l *line) {
	crossed := false
	for i := range l.strips {
		if len(l.strips[i].more) > 0 {
			return
		}
		crossed = crossed || i > 0 && l.strips[i].x0 < l.strips[i-1].x1-0.3*l.strips[i].size
	}
	if !crossed {
		return
	}
	slices.SortStableFunc(l.tokens, func(a, b token) int {
		return cmp.Compare(s.chunks[a.chunk].x0, s.chunks[b.chunk].x0)
	})
	for i := range l.tokens {
		l.tokens[i].sep = '?'
	}
	l.tokens[0].sep = 0
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
	last := t
	for m := range t.more {
		sep := byte(' ')
		if s.wordBreaks(last, &t.more[m]) {
			sep = brokenOff
		}
		last = &t.more[m]
		for k := t.more[m].a; k < t.more[m].b; k++ {
			s.tokens = append(s.tokens, token{s.order[k], sep})
			sep = '?'
		}
	}
}
