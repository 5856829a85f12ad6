package layout

import (
	"math"
	"strings"
	"unicode"
)

// chunk is a row of glyphs that were painted one after the other on one base
// line without a word gap: a word, or a part of one. Lines are made of chunks;
// whether a space, a tab or nothing stands between two of them is decided when
// the whole line is known.
type chunk struct {
	from, to int32 // glyphs of the sheet, in painting order
	x0, x1   float64
	base     float64
	size     float64 // of the largest glyph
	space    bool    // a space was painted before it
	bold     bool    // painted twice
	face     bool    // it goes on in another face with the word before it, see namesTurn
}

// cut makes the chunks of the sheet from its glyphs.
func (s *sheet) cut() {
	out := make([]chunk, 0, len(s.glyphs)/4+8)
	space, face := false, false
	for i := range s.glyphs {
		g := &s.glyphs[i]
		if s.dropped[i] {
			// An accent that a letter has taken up does not part the word.
			if n := len(out); n > 0 && int(out[n-1].to) == i {
				out[n-1].to++
			}
			continue
		}
		if isBlank(g.Text) {
			space = true
			continue
		}
		if n := len(out); n > 0 {
			c := &out[n-1]
			if s.twice(c, g) {
				c.bold = true
				s.dropped[i] = true
				if int(c.to) == i {
					c.to++
				}
				continue
			}
			if !space && int(c.to) == i && c.takes(g) {
				if face = s.namesTurn(c, i) || s.dateTurn(c, i); !face {
					c.to++
					c.x1 = max(c.x1, g.X+g.W)
					c.size = max(c.size, g.Size)
					continue
				}
			}
		}
		out = append(out, chunk{
			from: int32(i), to: int32(i + 1),
			x0: g.X, x1: g.X + g.W, base: g.Y, size: g.Size, space: space, face: face,
		})
		space, face = false, false
	}
	for i := 1; i < len(out); i++ {
		if out[i].raisedOn(&out[i-1]) {
			out[i].base = out[i-1].base
			if g := &s.glyphs[out[i].from]; g.Text == "◦" || g.Text == "∘" {
				g.Text = "°"
			}
		}
	}
	s.chunks = out
}

// display is the least size, in points, of type in which names are set large.
const display = 20

// namesTurn reports whether glyph i goes on in another face with a word in large
// type: a first name in thin letters and the family name in strong ones, with no
// space between. A letter or two from another font are what the first one lacks.
func (s *sheet) namesTurn(c *chunk, i int) bool {
	g := &s.glyphs[i]
	if g.Size < display || g.Font == s.glyphs[i-1].Font {
		return false
	}
	const least = 3
	if int(c.to-c.from) < least || i+least > len(s.glyphs) {
		return false
	}
	for k := 1; k <= least; k++ {
		a, b := &s.glyphs[i-k], &s.glyphs[i+k-1]
		if a.Font != s.glyphs[i-1].Font || b.Font != g.Font || a.Size != b.Size || !isLetters(a.Text) || !isLetters(b.Text) {
			return false
		}
	}
	return true
}

// dateTurn reports whether glyph i begins a word in another face right behind a
// figure: a title that a date too long for its column runs into.
func (s *sheet) dateTurn(c *chunk, i int) bool {
	if s.glyphs[i].Font == s.glyphs[i-1].Font || int(c.to-c.from) < 4 || i+1 >= len(s.glyphs) || s.glyphs[i+1].Font != s.glyphs[i].Font {
		return false
	}
	last, first, next := s.glyphs[i-1].Text, s.glyphs[i].Text, s.glyphs[i+1].Text
	if len(last) != 1 || !isDigit(rune(last[0])) || !isLetters(first) || strings.ToLower(first) == first || !isLetters(next) {
		return false
	}
	return strings.ToUpper(next) != next || s.endsInYear(i) // "SOC Analyst" behind "2017"
}

// endsInYear reports whether the glyphs before i are four figures.
func (s *sheet) endsInYear(i int) bool {
	for k := i - 4; k < i; k++ {
		if t := s.glyphs[k].Text; len(t) != 1 || !isDigit(rune(t[0])) {
			return false
		}
	}
	return true
}

func isLetters(text string) bool {
	for _, r := range text {
		if !unicode.IsLetter(r) {
			return false
		}
	}
	return text != ""
}

// raisedOn reports whether a chunk is an ordinal or an index set small and raised
// right behind the one before it: it stands on the same line.
func (c *chunk) raisedOn(prev *chunk) bool {
	rise := (prev.base - c.base) / prev.size
	return !c.space && c.size < 0.85*prev.size && rise > 0.12 && rise < 0.5 && math.Abs(c.x0-prev.x1) < 0.15*prev.size
}

// takes reports whether a glyph that follows a chunk belongs to it.
func (c *chunk) takes(g *Glyph) bool {
	size := min(c.size, g.Size)
	gap := g.X - c.x1
	if math.Abs(g.Y-c.base) > 0.08*size+0.05 {
		return tucked(gap/size, math.Abs(g.Y-c.base)/size)
	}
	return gap < wordGap(g.Size, g.Space) && gap > -0.35*size
}

// tucked reports whether a raised or lowered letter stands in the one before it,
// as in the logo of LaTeX: no index or exponent does. Both are in ems.
func tucked(gap, shift float64) bool { return -0.6 < gap && gap < -0.1 && shift < 0.4 }

// twice reports whether a glyph is one of the last of a chunk painted again a
// hair beside it, as is done to feign bold type.
func (s *sheet) twice(c *chunk, g *Glyph) bool {
	for j := c.to - 1; j >= c.from && j > c.to-3; j-- {
		if prev := &s.glyphs[j]; prev.Text == g.Text && shadows(prev, g) {
			return true
		}
	}
	return false
}

// shadows reports whether two glyphs of one text stand so close that one can only
// be the shadow of the other.
func shadows(a, b *Glyph) bool {
	return math.Abs(a.X-b.X) < min(0.12*a.Size, 0.45*a.W) &&
		math.Abs(a.Y-b.Y) < 0.12*a.Size && math.Abs(a.Size-b.Size) < 0.1*a.Size
}

// echoes reports whether chunk d is chunk c painted again.
func (s *sheet) echoes(c, d *chunk) bool {
	if c.to-c.from != d.to-d.from || !shadows(&s.glyphs[c.from], &s.glyphs[d.from]) {
		return false
	}
	for i := range c.to - c.from {
		if s.glyphs[c.from+i].Text != s.glyphs[d.from+i].Text {
			return false
		}
	}
	return true
}

// wordGap is the least gap that parts two words, in points: half a space of
// the font, within bounds. Kerning stays well below, and a justified line
// seldom shrinks its spaces that far.
func wordGap(size, space float64) float64 {
	if space < 0.1*size || space > size {
		space = 0.26 * size
	}
	return min(max(0.5*space, 0.13*size), 0.3*size)
}

// isBlank reports whether a text paints nothing.
func isBlank(text string) bool {
	for _, r := range text {
		if !unicode.IsSpace(r) && r != '\u200b' && r != '\ufeff' && r != '\u2060' {
			return false
		}
	}
	return true
}
