package layout

import (
	"unicode"
	"unicode/utf8"
)

// face finds the size, font and weight that most letters of a line have.
func (s *sheet) face(l *line) {
	var letters, bold, capital, cased int
	best := 0
	type style struct {
		size float64
		font int32
	}
	var styles [6]style
	var counts [6]int
	for _, t := range l.text() {
		c := &s.chunks[t.chunk]
		for i := c.from; i < c.to; i++ {
			g := &s.glyphs[i]
			r, _ := utf8.DecodeRuneInString(g.Text)
			if !unicode.IsLetter(r) && !unicode.IsDigit(r) {
				continue
			}
			letters++
			if c.bold || s.font(g.Font).Bold {
				bold++
			}
			if unicode.IsUpper(r) {
				capital++
				cased++
			} else if unicode.IsLower(r) {
				cased++
			}
			here := style{g.Size, g.Font}
			for k := range styles {
				if counts[k] == 0 || styles[k] == here {
					styles[k] = here
					if counts[k]++; counts[k] > best {
						best, l.size, l.font = counts[k], g.Size, g.Font
					}
					break
				}
			}
		}
	}
	if letters == 0 {
		l.size = l.tall
		return
	}
	l.bold = bold*10 >= letters*9
	l.caps = cased >= 2 && capital == cased
}

// text returns the tokens of a line behind its marker.
func (l *line) text() []token { return l.tokens[l.marker.tokens:] }

// bold reports whether the first glyph of a strip is bold.
func (s *sheet) bold(t *strip) bool {
	c := &s.chunks[s.order[t.a]]
	return c.bold || s.font(s.glyphs[c.from].Font).Bold
}

func (s *sheet) font(i int32) Font {
	if i < 0 || int(i) >= len(s.fonts) {
		return Font{}
	}
	return s.fonts[i]
}
