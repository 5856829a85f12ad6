package layout

import (
	"math"
	"slices"
	"strings"
	"unicode"
)

// mostCells bounds the cells of a row that go on below it.
const mostCells = 12

// foldRows moves a line that goes on with cells of the row above into that row:
// a title too long to stand beside its date on one line, a table whose cells
// are narrow.
func (s *sheet) foldRows(lines []line, ends reaches) []line {
	out := lines[:0]
	var cells []cell
	for i := range lines {
		if n := len(out); n > 0 {
			if l := &out[n-1]; s.foldsInto(l, &lines[i], ends, &cells) {
				l.strips = slices.Clone(l.strips)
				for k, c := range cells {
					into := &l.strips[c.strip]
					into.more = append(into.more, lines[i].strips[k])
				}
				continue
			}
		}
		out = append(out, lines[i])
	}
	return out
}

// cell is a strip of a row that may go on below.
type cell struct {
	strip  int     // of the row
	last   *strip  // its last line so far
	room   float64 // behind that line, up to the next cell and the usual space before it
	narrow bool    // the lines below tell how wide it is
}

// foldsInto reports whether all strips of a line go on with cells of the row
// above it, and sets cells to these.
func (s *sheet) foldsInto(l, next *line, ends reaches, cells *[]cell) bool {
	*cells = (*cells)[:0]
	if len(l.strips) < 2 || len(next.strips) > len(l.strips) || len(l.strips) > mostCells {
		return false
	}
	if last := &l.strips[len(l.strips)-1]; len(next.strips) == 1 && len(last.more) == 0 && s.wordBreaks(last, &next.strips[0]) && math.Abs(last.x0-next.strips[0].x0) > last.size {
		return false // the line goes on, not one of its cells
	}
	if s.endsFlush(l, next) {
		*cells = append(*cells, cell{strip: len(l.strips) - 1})
		return true
	}
	wordy := false
	for i := range next.strips {
		c, ok := s.above(l, &next.strips[i], ends)
		if !ok || !s.overflows(&c, &next.strips[i]) {
			return false
		}
		wordy = wordy || c.narrow || len(l.strips[c.strip].more) > 0 || s.wordGoesOn(c.last, &next.strips[i])
		*cells = append(*cells, c)
	}
	return wordy || s.titleBeside(l, next) || s.itemsOf(l)
}

// itemsOf reports whether all cells of a row begin with list signs: what begins with
// none below goes on with one of them.
func (s *sheet) itemsOf(l *line) bool {
	for i := range l.strips {
		if !s.marked(&l.strips[i]) {
			return false
		}
	}
	return true
}

// endsFlush reports whether a line is the rest of a date in the last cell of the row
// above, which is set flush right: a year below its month, an end below a dash.
func (s *sheet) endsFlush(l, next *line) bool {
	last, t := &l.strips[len(l.strips)-1], &next.strips[0]
	if len(next.strips) > 1 || len(last.more) > 0 || math.Abs(last.x1-t.x1) > 1 || t.x0 < last.x0-1 || math.Abs(t.size-last.size) > 0.05*last.size ||
		t.base-last.base > 1.6*last.size || last.x0 < l.strips[len(l.strips)-2].x1+last.size {
		return false
	}
	return isDash(s.lastRune(last)) || s.isYear(t) && unicode.IsLetter(s.lastRune(last))
}

// isYear reports whether a strip is four digits and no more.
func (s *sheet) isYear(t *strip) bool {
	text := ""
	for k := t.a; k < t.b && len(text) < 5; k++ {
		text += s.textOf(&s.chunks[s.order[k]])
	}
	return len(text) == 4 && strings.Trim(text, "0123456789") == ""
}

// above returns the cell of a row that a strip below it is aligned with.
func (s *sheet) above(l *line, t *strip, ends reaches) (c cell, ok bool) {
	right := math.Inf(1)
	for i := range l.strips {
		o := &l.strips[i]
		switch {
		case math.Abs(o.x0-t.x0) <= 0.3*t.size:
			c, ok = cell{strip: i, last: o}, true
		case o.x0 > t.x0:
			right = min(right, o.edge())
		}
	}
	if !ok {
		return c, false
	}
	if more := c.last.more; len(more) > 0 {
		c.last = &more[len(more)-1]
	}
	if t.x1 > right {
		return c, false
	}
	c.room = right - t.size - c.last.x1
	if end, ok := ends.end(t.x0, t.size); ok && end < right {
		c.room, c.narrow = min(c.room, end-c.last.x1), true
	}
	return c, true
}

// overflows reports whether a strip is set as the last line of the cell above
// it is, and begins with a word that had no room there.
func (s *sheet) overflows(c *cell, t *strip) bool {
	size := c.last.size
	if t.base-c.last.base > 1.6*size || t.base <= c.last.base || math.Abs(t.size-size) > 0.05*size || s.marked(t) {
		return false
	}
	last, first := &s.chunks[s.order[c.last.b-1]], &s.chunks[s.order[t.a]]
	end, start := &s.glyphs[last.to-1], &s.glyphs[first.from]
	if end.Font != start.Font || end.Color != start.Color {
		return false
	}
	if math.IsInf(c.room, 1) { // the last cell of its row
		return s.hyphenated(last)
	}
	return c.room < first.x1-first.x0+0.3*size
}

// wordGoesOn reports whether the words themselves say that a strip goes on with the one
// above it.
func (s *sheet) wordGoesOn(last, t *strip) bool {
	return unicode.IsLower(s.firstRune(t)) || s.wordBreaks(last, t)
}

// titleBeside reports whether a row is a title with a short cell at its right,
// and the line below it only the rest of the title.
func (s *sheet) titleBeside(l, next *line) bool {
	if len(l.strips) != 2 || len(next.strips) != 1 || len(l.strips[0].more)+len(l.strips[1].more) > 0 {
		return false
	}
	left, right := &l.strips[0], &l.strips[1]
	if left.x0 > right.x0 {
		left, right = right, left
	}
	return math.Abs(next.strips[0].x0-left.x0) <= 0.3*left.size &&
		right.x0-left.x1 >= 1.05*left.size && right.x0-left.x0 >= 2*(right.x1-right.x0)
}

// wordBreaks reports whether a hyphen parts a word between two lines of a cell.
func (s *sheet) wordBreaks(last, t *strip) bool {
	return s.hyphenated(&s.chunks[s.order[last.b-1]]) && !unicode.IsUpper(s.firstRune(t))
}
