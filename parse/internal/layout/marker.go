package layout

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// marker is the sign or number that a list item begins with.
type marker struct {
	text   string
	x      float64 // where it begins
	tokens int     // how many tokens it takes
}

// Signs that begin a list item. Bold ones do so even without a gap behind
// them; the others are also words or dashes and need one.
const (
	boldSigns  = "•◦▪▫■□●○◆◇▶►▸▹‣⁃∙➢➤➔✓✔✦❖⬥⬧⦿⦾◉★☆♦∘⚫⚪➜➡"
	plainSigns = "-–—*·o»›>→+~¤§¢"
)

// mark finds the marker of a line and takes it out of the text.
func (s *sheet) mark(l *line) {
	if len(l.tokens) < 2 {
		return
	}
	first := &s.chunks[l.tokens[0].chunk]
	next := &s.chunks[l.tokens[1].chunk]
	size := max(next.size, 0.7*first.size)
	if gap := next.x0 - first.x1; gap < 0.12*size || gap > 5*size || first.to-first.from > 4 || next.x0 < first.x1 {
		return
	}
	text := s.textOf(first)
	if !isSign(text, s.fonts, s.glyphs[first.from].Font) && !isNumber(text) {
		return
	}
	l.marker = marker{text: text, x: first.x0, tokens: 1}
	l.tokens[1].sep = 0
	l.x0 = next.x0
	l.tabs = false
	for _, t := range l.tokens[1:] {
		l.tabs = l.tabs || t.sep == '\t'
	}
}

// marked reports whether a strip begins with the marker of an item.
func (s *sheet) marked(t *strip) bool {
	c := &s.chunks[s.order[t.a]]
	return c.to-c.from == 1 && isSign(s.glyphs[c.from].Text, s.fonts, s.glyphs[c.from].Font)
}

// isSign reports whether a text set in a font is a list sign.
func isSign(text string, fonts []Font, font int32) bool {
	r, n := utf8.DecodeRuneInString(text)
	if n < len(text) {
		return false
	}
	if strings.ContainsRune(boldSigns, r) || strings.ContainsRune(plainSigns, r) {
		return true
	}
	return pictorial(r) && int(font) < len(fonts) && font >= 0 && isSymbolFont(fonts[font].Family)
}

// pictorial reports whether a rune has no meaning of its own, as the letters
// of symbol fonts have none.
func pictorial(r rune) bool {
	return r == utf8.RuneError || unicode.Is(unicode.Co, r)
}

// isSymbolFont reports whether a family is one of those that word processors take
// their list signs from.
func isSymbolFont(family string) bool {
	f := strings.ToLower(family)
	return strings.Contains(f, "symbol") || strings.Contains(f, "dingbat") || strings.HasPrefix(f, "webding") || strings.HasPrefix(f, "wingding")
}

// isNumber reports whether a text is the number of a list item: "1.", "12)", "(3)", "a)".
func isNumber(text string) bool {
	body := strings.TrimPrefix(text, "(")
	end := strings.TrimRight(body, ".)")
	if len(end) == len(body) || len(body)-len(end) > 1 || end == "" {
		return false
	}
	if len(end) == 1 && body[1] == ')' && end[0] >= 'a' && end[0] <= 'z' {
		return true
	}
	for i := range len(end) {
		if end[i] < '0' || end[i] > '9' {
			return false
		}
	}
	return len(end) <= 2
}
