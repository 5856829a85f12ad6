package layout

import (
	"math"
	"slices"
	"unicode"
	"unicode/utf8"
)

// joint is the place between two lines where a paragraph or item ends or goes on.
type joint struct {
	first      *line // of the paragraph so far
	above      *line // the line above last, nil if last is the first
	last, next *line
	size       float64
	pitch      float64
	start      float64 // where the last cell of the last line begins
	room       float64 // what is free behind the last line
	width      float64 // of a full line
	item       bool
	hangs      bool // next begins below the text of its item, not below the sign
	small      bool // next begins with a letter that is no capital
}

// wraps reports whether next goes on with the paragraph or item of the lines so far.
func (s *sheet) wraps(block []line, next *line) bool {
	if next.marker.text != "" || next.tabs || next.cell {
		return false
	}
	j := s.joint(block, next)
	return s.near(&j) && !s.severed(&j) && s.full(&j)
}

func (s *sheet) joint(block []line, next *line) joint {
	first, last := &block[0], &block[len(block)-1]
	j := joint{first: first, last: last, next: next, size: max(s.endSize(last), next.size), pitch: next.base - last.base}
	if len(block) > 1 {
		j.above = &block[len(block)-2]
	}
	j.start = s.lastCell(last)
	j.room, j.width = last.margin-last.x1, last.margin-j.start
	if last.x1 > last.margin-1 && math.Abs(last.x1-next.x1) < 1 && math.Abs(last.left-next.left) > 3 && !last.tabs {
		j.room = last.left - last.least // set to the right
	} else if j.centred() {
		j.room = 2 * max(j.room, last.bound-last.x1) // a column may be wider than its lines
	}
	j.item = first.marker.text != ""
	j.hangs = j.item && math.Abs(next.x0-first.x0) <= 0.35*j.size
	r := s.letter(next)
	j.small = unicode.IsLetter(r) && !unicode.IsUpper(r)
	return j
}

// near reports whether the lines are of one size and as close as lines of one
// paragraph are.
func (s *sheet) near(j *joint) bool {
	farthest := s.farthest(j.size)
	if j.hangs {
		farthest = mostPitch * j.size
	}
	if j.pitch <= 0 || j.pitch > farthest || math.Abs(s.endSize(j.last)-j.next.size) > 0.03*j.size {
		return false
	}
	if j.above != nil && j.pitch > 1.12*(j.last.base-j.above.base)+0.3 {
		return false
	}
	return j.item || j.room <= 0.2*j.width || !s.loose(j.size, j.pitch)
}

// severed reports whether a change of style, a rule, or the borders of links
// or chips part the lines.
func (s *sheet) severed(j *joint) bool {
	bold := j.last.bold || j.last.tabs && s.boldEnd(j.last)
	if bold != j.next.bold && bold != s.boldStart(j.next) && !(j.hangs && s.boldEnd(j.last)) || s.ruleBetween(j.last, j.next) {
		return true
	}
	if s.boldStart(j.next) && !s.boldEnd(j.last) && (s.boldStart(j.first) && !j.item || j.item && !j.hangs) {
		return true // each begins with a title or label in bold
	}
	if j.item && !j.hangs && s.italic(j.next) && !s.italic(j.last) {
		return true // a title set apart from the items by its letters
	}
	return !j.item && (s.linkEnds(j.last, j.next) && !s.isOpen(j.last) || s.onChips(s.lastChunk(j.last), s.firstChunk(j.next)))
}

// full reports whether the last line is so full that next had to begin below it.
func (s *sheet) full(j *joint) bool {
	need := s.firstWord(j.next) + 0.3*j.size
	fits := j.room >= need
	aligned := math.Abs(j.next.left-j.start) <= 0.35*j.size
	switch {
	case j.hangs:
		return !fits || j.room < 0.3*j.width
	case j.item:
		return !fits && j.room < 0.25*j.width && j.next.left > j.first.marker.x-0.2*j.size && j.next.x0 < j.first.x0+j.size
	case j.last.tabs && !aligned:
		return false
	case !aligned && !j.centred() && (math.Abs(j.next.left-j.start) > 3*j.size || j.room > 0.45*j.width):
		return false
	case s.names && aligned && !j.item && j.pitch <= 1.25*j.size:
		return !fits
	case s.isPause(s.letter(j.next), s.glyphs[s.firstChunk(j.next).from].Font) && !fits:
		return true
	case s.breaks(j.last) && !unicode.IsUpper(s.letter(j.next)):
		return !fits
	case s.isOpen(j.last):
		return j.room <= 0.6*j.width
	case !j.small && (s.listed || j.last.bound-j.last.x1 >= need || len(j.last.tokens) == 1):
		// A new sentence, or a new line of a list: only a line that is full
		// for certain goes on with a capital.
		return j.centred() && !fits
	}
	return !fits && (j.room <= 0.45*j.width || j.centred())
}

// endSize returns the size of the last cell of a line: a label before it may be
// set in larger type.
func (s *sheet) endSize(l *line) float64 {
	if l.tabs {
		return s.lastChunk(l).size
	}
	return l.size
}

// breaks reports whether a line ends with a hyphen inside a word, as a long
// address does that its column is too narrow for.
func (s *sheet) breaks(l *line) bool { return s.hyphenated(s.lastChunk(l)) }

// hyphenated reports whether a chunk ends with a hyphen behind a letter or figure.
func (s *sheet) hyphenated(c *chunk) bool {
	if c.to-c.from < 2 || s.glyphs[c.to-1].Text != "-" && s.glyphs[c.to-1].Text != "\u2010" {
		return false
	}
	r, _ := utf8.DecodeLastRuneInString(s.glyphs[c.to-2].Text)
	return unicode.IsLetter(r) || unicode.IsDigit(r)
}

// centred reports whether the lines are centred on one axis.
func (j *joint) centred() bool {
	a, b := j.last, j.next
	return math.Abs((a.x0+a.x1)-(b.x0+b.x1)) < 1.5 && math.Abs(a.x0-b.x0) > 3
}

// lastCell returns where the last cell of a line begins.
func (s *sheet) lastCell(l *line) float64 {
	start := l.x0
	for _, t := range l.text() {
		if t.sep == '\t' {
			start = s.chunks[t.chunk].x0
		}
	}
	return start
}

// linkEnds reports whether one of two lines is a link as a whole that does not
// go on in the other.
func (s *sheet) linkEnds(last, next *line) bool {
	if s.links.band == 0 {
		return false
	}
	a, b := last.text(), next.text()
	end := s.link(&s.chunks[a[len(a)-1].chunk])
	start := s.link(&s.chunks[b[0].chunk])
	return end != start && (end != "" && end == s.link(&s.chunks[a[0].chunk]) ||
		start != "" && start == s.link(&s.chunks[b[len(b)-1].chunk]))
}

func (s *sheet) firstChunk(l *line) *chunk { return &s.chunks[l.text()[0].chunk] }

func (s *sheet) lastChunk(l *line) *chunk { return &s.chunks[l.tokens[len(l.tokens)-1].chunk] }

// link returns where the link on a chunk leads.
func (s *sheet) link(c *chunk) string { return s.links.target(&s.glyphs[(c.from+c.to-1)/2]) }

// letter returns the first rune of a line.
func (s *sheet) letter(l *line) rune {
	r, _ := utf8.DecodeRuneInString(s.glyphs[s.chunks[l.text()[0].chunk].from].Text)
	return r
}

// unwrapped reports whether the lines of a text that have no list sign are
// sentences of one line each: of those that follow a full line none begins
// with a small letter, and no such line ends with a word that binds. A word on
// its own is no sentence and shows nothing.
func (s *sheet) unwrapped(lines []line) bool {
	s.listed = false
	n := 0
	for i := 1; i < len(lines); i++ {
		if len(lines[i].tokens) > 1 && lines[i-1].marker.text == "" && s.wraps(lines[i-1:i], &lines[i]) {
			if r := s.letter(&lines[i]); !unicode.IsUpper(r) || s.binds(&lines[i-1]) {
				return false
			}
			n++
		}
	}
	return n >= 2
}

// farthest returns how far apart lines of a size may stand and still be lines
// of one paragraph.
func (s *sheet) farthest(size float64) float64 {
	return max(1.75*size, min(1.05*s.leading[int(2*size)], mostPitch*size))
}

// mostPitch is the widest line spacing, in ems, that a paragraph is set with.
const mostPitch = 2.3

// loose reports whether lines of a size that stand a pitch apart are farther
// from each other than such lines usually are on the page.
func (s *sheet) loose(size, pitch float64) bool {
	usual, ok := s.leading[int(2*size)]
	return ok && pitch > 1.06*usual+0.2
}

// firstWord returns the width of the first word of a line.
func (s *sheet) firstWord(l *line) float64 {
	tokens := l.text()
	x0 := s.chunks[tokens[0].chunk].x0
	x1 := s.chunks[tokens[0].chunk].x1
	for _, t := range tokens[1:] {
		if t.sep != 0 {
			break
		}
		x1 = s.chunks[t.chunk].x1
	}
	return x1 - x0
}

// boldStart reports whether the first letter of a line is bold.
func (s *sheet) boldStart(l *line) bool {
	c := &s.chunks[l.text()[0].chunk]
	return c.bold || s.font(s.glyphs[c.from].Font).Bold
}

// boldEnd reports whether the last letter of a line is bold.
func (s *sheet) boldEnd(l *line) bool {
	c := s.lastChunk(l)
	return c.bold || s.font(s.glyphs[c.to-1].Font).Bold
}

// italic reports whether a line begins and ends in italics.
func (s *sheet) italic(l *line) bool {
	a, b := s.firstChunk(l), s.lastChunk(l)
	return s.font(s.glyphs[a.from].Font).Italic && s.font(s.glyphs[b.to-1].Font).Italic
}

// ruleBetween reports whether a rule that is more than an underline lies between two lines.
func (s *sheet) ruleBetween(a, b *line) bool {
	for _, r := range s.rulesIn(a.base+0.5, b.base-0.6*b.size) {
		if r.X1-r.X0 > 1.1*(a.x1-a.x0) && r.X0 < a.x1 && r.X1 > a.x0 {
			return true
		}
	}
	return false
}

// measure finds the usual pitch of lines of each size: the least one that
// occurs often.
func (s *sheet) measure(texts [][]line) {
	pitches := map[int][]float64{}
	for _, lines := range texts {
		for i := 1; i < len(lines); i++ {
			a, b := &lines[i-1], &lines[i]
			if k := int(2 * a.size); k == int(2*b.size) && b.base-a.base < mostPitch*a.size {
				pitches[k] = append(pitches[k], b.base-a.base)
			}
		}
	}
	s.leading = make(map[int]float64, len(pitches))
	for k, all := range pitches {
		slices.Sort(all)
		for i, j := 0, 0; j < len(all); j++ {
			if all[j]-all[i] > 0.4 {
				i++
			}
			if n := j - i + 1; n >= 2 && 6*n >= len(all) {
				s.leading[k] = (all[i] + all[j]) / 2
				break
			}
		}
	}
}
