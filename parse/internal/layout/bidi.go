package layout

import (
	"slices"
	"unicode/utf8"

	"golang.org/x/text/unicode/bidi"
)

// stroke is a glyph of a line, or the gap between two of them.
type stroke struct {
	chunk int32
	glyph int32 // -1 for a gap
	sep   byte
}

// direction is how a stroke reads: positive from left to right, negative from
// right to left, zero as its neighbours do.
type direction int8

func (s *sheet) direction(k stroke) direction {
	if k.glyph < 0 {
		return 0
	}
	r, _ := utf8.DecodeRuneInString(s.glyphs[k.glyph].Text)
	if r < utf8.RuneSelf && (r < '0' || r > '9' && r < 'A') {
		return 0
	}
	switch p, _ := bidi.LookupRune(r); p.Class() {
	case bidi.R, bidi.AL:
		return -1
	case bidi.L, bidi.EN, bidi.AN:
		return 1
	}
	return 0
}

// leftwards reports whether a line holds letters that read from right to left.
func (s *sheet) leftwards(tokens []token) bool {
	for _, t := range tokens {
		c := &s.chunks[t.chunk]
		for i := c.from; i < c.to; i++ {
			// The first such letter is Hebrew alef; most glyphs lie below it.
			if text := s.glyphs[i].Text; text[0] >= 0xd6 && s.direction(stroke{glyph: i}) < 0 {
				return true
			}
		}
	}
	return false
}

// leftwardPage reports whether most letters of the page read from right to left:
// its lines run so, even one of more Latin letters.
func (s *sheet) leftwardPage() bool {
	if s.turns == 0 {
		for i := range s.glyphs {
			if k := (stroke{glyph: int32(i)}); s.direction(k) < 0 {
				s.turns++
			} else if s.isLetter(k) {
				s.turns--
			}
		}
		if s.turns == 0 {
			s.turns = -1 // as many of both: told once for all lines
		}
	}
	return s.turns > 0
}

// logical returns what stands on a line in the order in which it is read. The
// line is in the order of the page, from left to right: where it runs from right
// to left as a whole, or the page does, it is turned round but for words and numbers that
// read from left to right; else only its leftward stretches are.
func (s *sheet) logical(tokens []token) []stroke {
	var out []stroke
	left, right := 0, 0
	for _, t := range tokens {
		if t.sep != 0 {
			out = append(out, stroke{t.chunk, -1, t.sep})
		}
		c := &s.chunks[t.chunk]
		for i := c.from; i < c.to; i++ {
			if s.dropped[i] {
				continue
			}
			k := stroke{chunk: t.chunk, glyph: i}
			switch {
			case s.direction(k) < 0:
				left++
			case s.isLetter(k):
				right++ // a number reads as its neighbours do
			}
			out = append(out, k)
		}
	}
	turn := direction(-1)
	if left >= right || s.leftwardPage() {
		slices.Reverse(out)
		turn = 1
	}
	s.turnRuns(out, turn)
	return out
}

// turnRuns turns round each stretch that reads in a direction. Numbers on a line
// that runs from right to left stand in its order, each turned by itself: the
// years of "2016 – 2020" as the groups of a telephone number.
func (s *sheet) turnRuns(strokes []stroke, turn direction) {
	for i := 0; i < len(strokes); {
		if s.direction(strokes[i]) != turn {
			i++
			continue
		}
		end := i + 1
		for k := end; k < len(strokes) && s.direction(strokes[k]) != -turn; k++ {
			if s.direction(strokes[k]) == turn {
				end = k + 1
			}
			if strokes[k].sep == '\t' {
				break
			}
		}
		if turn > 0 && !s.lettered(strokes[i:end]) {
			s.turnNumbers(strokes, i, end)
		} else {
			slices.Reverse(strokes[i:end])
		}
		i = end
	}
}

// turnNumbers turns each number of a stretch round, a plus before it with it.
func (s *sheet) turnNumbers(strokes []stroke, from, to int) {
	for from < to {
		end := from
		for end < to && strokes[end].glyph >= 0 {
			end++
		}
		if end == to && end < len(strokes) && strokes[end].glyph >= 0 && s.glyphs[strokes[end].glyph].Text == "+" {
			end++
		}
		slices.Reverse(strokes[from:end])
		from = end + 1
	}
}

// lettered reports whether letters that read from left to right are in a stretch.
func (s *sheet) lettered(strokes []stroke) bool {
	return slices.ContainsFunc(strokes, s.isLetter)
}

// isLetter reports whether a stroke is a letter that reads from left to right.
func (s *sheet) isLetter(k stroke) bool {
	if k.glyph < 0 {
		return false
	}
	r, _ := utf8.DecodeRuneInString(s.glyphs[k.glyph].Text)
	p, _ := bidi.LookupRune(r)
	return p.Class() == bidi.L
}
