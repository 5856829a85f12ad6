package pdf

import (
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"

	"github.com/vitae-go/vitae/parse/internal/layout"
)

// combining holds the accents that stand alone, with the marks that combine
// with a letter.
var combining = map[string]rune{
	"`": 0x300, "´": 0x301, "ˆ": 0x302, "˜": 0x303, "¯": 0x304, "˘": 0x306, "˙": 0x307, "¨": 0x308,
	"˚": 0x30a, "˝": 0x30b, "ˇ": 0x30c, "¸": 0x327, "˛": 0x328, "^": 0x302, "~": 0x303, "\"": 0x308, "'": 0x301, ",": commaBelow,
}

// commaBelow is what a comma under a letter is, in Romanian; beside one it is a comma.
const commaBelow = 0x326

// join drops the glyphs left without text and puts accents that are painted
// over or under a letter onto it.
func (p *painter) join() {
	glyphs := p.page.Glyphs
	n := 0
	mark := false // of the last glyph kept
	for i := range glyphs {
		g := &glyphs[i]
		if g.Text == "" {
			continue
		}
		wasMark := mark
		_, mark = markOf(g)
		if n > 0 && (mark || wasMark) {
			if accented, ok := compose(&glyphs[n-1], g); ok {
				glyphs[n-1], mark = accented, false
				continue
			}
		}
		if n != i {
			glyphs[n] = *g
		}
		n++
	}
	p.page.Glyphs = glyphs[:n]
}

// compose returns the letter that two glyphs make, painted one upon the
// other: a letter with an accent, in either order.
func compose(a, b *layout.Glyph) (layout.Glyph, bool) {
	letter := b
	mark, ok := markOf(a)
	if !ok {
		if mark, ok = markOf(b); !ok {
			return layout.Glyph{}, false
		}
		letter = a
	}
	if !overlap(a, b) {
		return layout.Glyph{}, false
	}
	base, size := utf8.DecodeLastRuneInString(letter.Text)
	if !unicode.IsLetter(base) {
		return layout.Glyph{}, false
	}
	if base == 'ı' {
		base = 'i'
	}
	whole := norm.NFC.String(string([]rune{base, mark}))
	if utf8.RuneCountInString(whole) != 1 && (mark == commaBelow || !unicode.Is(unicode.Mn, mark)) {
		return layout.Glyph{}, false
	}
	out := *letter
	out.Text = letter.Text[:len(letter.Text)-size] + whole
	return out, true
}

// markOf returns the combining mark that a glyph stands for.
func markOf(g *layout.Glyph) (rune, bool) {
	if c := g.Text[0] | 0x20; 'a' <= c && c <= 'z' || c == ' ' || '0' <= c && c <= '9' {
		return 0, false // nearly all glyphs
	}
	if mark, ok := combining[g.Text]; ok {
		return mark, true
	}
	char, size := utf8.DecodeRuneInString(g.Text)
	return char, size == len(g.Text) && char >= 0x300 && unicode.Is(unicode.Mn, char)
}

// overlap reports whether the narrower of two upright glyphs lies for the
// most part within the wider one, about the same base line.
func overlap(a, b *layout.Glyph) bool {
	if a.Angle != b.Angle || a.Angle != 0 {
		return false
	}
	if rise := a.Y - b.Y; rise > a.Size || rise < -a.Size {
		return false
	}
	shared := min(a.X+a.W, b.X+b.W) - max(a.X, b.X)
	if least := min(a.W, b.W); least > 0 {
		return shared > 0.6*least
	}
	mid := min(a.X, b.X) + (max(a.X, b.X)-min(a.X, b.X))/2
	return shared >= -0.1*a.Size && mid >= 0
}
