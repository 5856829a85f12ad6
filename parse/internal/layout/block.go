package layout

import (
	"math"
	"slices"
	"unicode"
	"unicode/utf8"

	"github.com/vitae-go/vitae/parse/internal/flow"
)

// span is a group of lines that stand together: lines [from, to) of a text.
type span struct{ from, to int }

// blocks groups the lines of a text, which has room up to bound, into
// paragraphs, items and single lines.
func (s *sheet) blocks(lines []line, bound float64) {
	right := rightMargin(lines)
	margins(lines, right, max(bound, right))
	s.listed = s.unwrapped(lines, right)
	var levels []float64
	for from := 0; from < len(lines); {
		to := from + 1
		for to < len(lines) && s.wraps(lines[from:to], &lines[to], right) {
			to++
		}
		b := flow.Block{Column: lines[from].column}
		first := len(s.lineStore)
		if m := &lines[from].marker; m.text != "" {
			b.Kind = flow.Item
			levels = nest(levels, m.x, lines[from].size)
			b.Level = len(levels) - 1
		} else {
			levels = levels[:0]
		}
		for i := from; i < to; i++ {
			out := s.print(&lines[i])
			out.Wraps = i+1 < to
			if len(out.Runs) == 0 {
				continue
			}
			b.Box = b.Box.Union(out.Box)
			s.lineStore = append(s.lineStore, out)
		}
		if b.Lines = s.lineStore[first:len(s.lineStore):len(s.lineStore)]; len(b.Lines) > 0 {
			s.out = append(s.out, b)
		}
		from = to
	}
}

// nest returns the positions of the markers of the lists that an item at x is in.
func nest(levels []float64, x, size float64) []float64 {
	for len(levels) > 0 && levels[len(levels)-1] > x+0.4*size {
		levels = levels[:len(levels)-1]
	}
	if len(levels) == 0 || levels[len(levels)-1] < x-0.4*size {
		levels = append(levels, x)
	}
	return levels
}

// rightMargin returns where the lines of a text end at most.
func rightMargin(lines []line) float64 {
	right := math.Inf(-1)
	for i := range lines {
		right = max(right, lines[i].x1)
	}
	return right
}

// margins sets where each line could end at most: where the longest of the
// lines that begin at the same place ends, if they are enough to tell.
func margins(lines []line, right, bound float64) {
	type indent struct {
		n   int
		end float64
	}
	indents := map[int]indent{}
	for i := range lines {
		l := &lines[i]
		l.margin, l.bound = right, bound
		if !l.tabs {
			k := int(l.x0 / 2)
			in := indents[k]
			indents[k] = indent{in.n + 1, max(in.end, l.x1)}
		}
	}
	for i := range lines {
		l := &lines[i]
		k := int(l.x0 / 2)
		in := indents[k]
		for _, k := range [2]int{k - 1, k + 1} {
			if o := indents[k]; o.n > 0 {
				in = indent{in.n + o.n, max(in.end, o.end)}
			}
		}
		if !l.tabs && in.n >= 4 {
			l.margin = in.end
		}
	}
}

// wraps reports whether next goes on with the paragraph or item of the lines so far.
func (s *sheet) wraps(block []line, next *line, right float64) bool {
	first, last := &block[0], &block[len(block)-1]
	if next.marker.text != "" || next.tabs {
		return false
	}
	size := max(last.size, next.size)
	pitch := next.base - last.base
	item := first.marker.text != ""
	hangs := item && math.Abs(next.x0-first.x0) <= 0.35*size
	if pitch > s.farthest(size) && !(hangs && pitch < mostPitch*size) || pitch <= 0 || math.Abs(last.size-next.size) > 0.06*size {
		return false
	}
	if len(block) > 1 && pitch > 1.12*(last.base-block[len(block)-2].base)+0.3 {
		return false
	}
	if last.bold != next.bold && (last.bold || s.boldStart(next)) || s.ruleBetween(last, next) {
		return false
	}
	start, end := s.cell(last)
	right = last.margin
	room := right - end
	need := s.firstWord(next) + 0.3*size
	fits := room >= need
	if !unicode.IsLower(s.letter(next)) && !hangs {
		fits = last.bound-end >= need+0.3*size
	}
	if !item && (s.linkEnds(last, next) || s.onChips(s.lastChunk(last), s.firstChunk(next))) {
		return false
	}
	if !item && room > 0.2*(right-start) && s.loose(size, pitch) {
		return false
	}
	switch {
	case hangs:
		return !fits || room < 0.3*(right-first.x0)
	case item:
		return !fits && room < 0.25*(right-first.x0) && next.left > first.marker.x-0.5*size && next.x0 < first.x0+size
	case s.listed && !unicode.IsLower(s.letter(next)):
		return false
	case fits && !(centred(last, next) && 2*room < need+size):
		return false
	case math.Abs(next.left-start) <= 0.35*size:
		return room <= 0.45*(right-start)
	case last.tabs:
		return false
	}
	return centred(last, next) || math.Abs(next.left-start) <= 3*size && room <= 0.45*(right-start)
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
// with a small letter.
func (s *sheet) unwrapped(lines []line, right float64) bool {
	s.listed = false
	n := 0
	for i := 1; i < len(lines); i++ {
		if lines[i-1].marker.text == "" && s.wraps(lines[i-1:i], &lines[i], right) {
			if r := s.letter(&lines[i]); !unicode.IsUpper(r) {
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

// cell returns where the last cell of a line begins and where it ends.
func (s *sheet) cell(l *line) (start, end float64) {
	start = l.x0
	for _, t := range l.text() {
		if t.sep == '\t' {
			start = s.chunks[t.chunk].x0
		}
	}
	return start, l.x1
}

// centred reports whether two lines are centred on one axis.
func centred(a, b *line) bool {
	return math.Abs((a.x0+a.x1)-(b.x0+b.x1)) < 1.5 && math.Abs(a.x0-b.x0) > 3
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
