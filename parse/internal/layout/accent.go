package layout

import (
	"math"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

// accents are the spacing accents that some typesetters paint over a letter,
// with the combining mark of each.
var accents = map[rune]rune{
	'`': '\u0300', '´': '\u0301', 'ˆ': '\u0302', '˜': '\u0303', '¯': '\u0304', 'ˉ': '\u0304',
	'˘': '\u0306', '˙': '\u0307', '¨': '\u0308', '˚': '\u030a', '˝': '\u030b', 'ˇ': '\u030c',
	'¸': '\u0327', '˛': '\u0328',
}

// accent puts accents that are painted over the letter before or behind them
// into that letter.
func (s *sheet) accent() {
	for i := range s.glyphs {
		g := &s.glyphs[i]
		if len(g.Text) > 2 || g.Text[0] < utf8.RuneSelf && g.Text[0] != '`' {
			continue
		}
		r, _ := utf8.DecodeRuneInString(g.Text)
		mark, ok := accents[r]
		if !ok {
			continue
		}
		for _, k := range [2]int{i + 1, i - 1} {
			if k >= 0 && k < len(s.glyphs) && s.accented(k, g, mark) {
				s.dropped[i] = true
				break
			}
		}
	}
}

// accented adds a mark to a letter if the accent stands over it.
func (s *sheet) accented(k int, accent *Glyph, mark rune) bool {
	g := &s.glyphs[k]
	r, n := utf8.DecodeRuneInString(g.Text)
	if n < len(g.Text) || !unicode.IsLetter(r) || s.dropped[k] ||
		math.Abs(g.X+g.W/2-accent.X-accent.W/2) > 0.4*g.W+0.05*g.Size || math.Abs(g.Y-accent.Y) > 0.5*g.Size {
		return false
	}
	if r == 'ı' {
		r = 'i'
	}
	joined := norm.NFC.String(string(r) + string(mark))
	if utf8.RuneCountInString(joined) != 1 {
		return false
	}
	g.Text = joined
	return true
}
