package layout

import (
	"cmp"
	"math"
	"slices"
	"sort"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/vitae-go/vitae/parse/internal/flow"
)

// marker is the sign or number that a list item begins with.
type marker struct {
	text   string
	x      float64 // where it begins
	tokens int     // how many tokens of the line it takes
}

// Signs that begin a list item. Those in wideSigns are also words or parts of
// sums; they need more than a space behind them, or, if they point, to be common.
const (
	signs     = "•◦▪▫■□●○◆◇▶►▸▹‣⁃∙➢➤➔✓✔✦❖⬥⬧⦿⦾◉★☆♦∘⚫⚪➜➡・･⋅‧-–—*·"
	wideSigns = "o»›>→+~¤§¢"
	arrows    = "»›>→"
)

// maxHang is how far, in ems, the text of an item may stand from its sign.
const maxHang = 4

// signed joins list signs that stand alone, or are drawn, to the strip at
// their right.
func (s *sheet) signed(strips []strip) []strip {
	gone := make([]bool, len(strips))
	s.dashes = 0
	for i := range strips {
		if c := &s.chunks[s.order[strips[i].a]]; c.to-c.from == 1 && s.isPause(s.firstRune(&strips[i]), s.glyphs[c.from].Font) {
			s.dashes++
		}
	}
	for i := range strips {
		t := &strips[i]
		if t.b-t.a != 1 || t.sign > 0 || !s.marked(t) {
			continue
		}
		if k := besideSign(strips, i); k >= 0 && !gone[k] {
			strips[k].sign, strips[k].signX = s.order[t.a]+1, t.x0
			gone[i] = true
		}
	}
	out := strips[:0]
	for i := range strips {
		if !gone[i] {
			out = append(out, strips[i])
		}
	}
	rated := ratings(s.page.Dots)
	for _, d := range s.page.Dots {
		if k := besideDot(out, d); k >= 0 && s.dots.seen(d) && !out[k].dot && !rated[d] {
			out[k].dot, out[k].signX = true, d.X0
		}
	}
	return out
}

// mark finds the marker of a line and takes it out of the text.
func (s *sheet) mark(l *line) {
	switch first := &l.strips[0]; {
	case first.sign > 0:
		l.marker = marker{text: s.textOf(&s.chunks[first.sign-1]), x: first.signX}
		return
	case first.dot:
		l.marker = marker{text: "•", x: first.signX}
		return
	case len(l.tokens) < 2:
		return
	}
	first, next := &s.chunks[l.tokens[0].chunk], &s.chunks[l.tokens[1].chunk]
	size := max(next.size, 0.7*first.size)
	gap := next.x0 - first.x1
	if gap < 0.12*size || gap > maxHang*size || first.to-first.from > 4 {
		return
	}
	text := s.textOf(first)
	if !s.isSign(text, s.glyphs[first.from].Font, gap > 0.4*size) && !isNumber(text) {
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

// goesOnWithSign reports whether the sign that a line begins with parts it from the
// line above, as the same sign parts the words of both: "Go • Rust" over "• Python •
// C". A list sign stands out before its text, or below another one.
func (s *sheet) goesOnWithSign(above, l *line) bool {
	size := l.strips[0].size
	switch {
	case l.marker.tokens == 0 && l.strips[0].sign == 0, above.marker.text != "", above.column != l.column:
		return false
	case l.base-above.base > 1.55*size, math.Abs(l.left-above.x0) > 1, math.Abs(size-above.strips[0].size) > 0.05*size:
		return false
	}
	return s.partedBy(above, l.marker.text) && s.partedBy(l, l.marker.text)
}

// partedBy reports whether a sign that is no dash stands between words of a line.
func (s *sheet) partedBy(l *line, sign string) bool {
	if r, _ := utf8.DecodeRuneInString(sign); isDash(r) {
		return false
	}
	for i := max(1, l.marker.tokens+1); i+1 < len(l.tokens); i++ {
		if s.textOf(&s.chunks[l.tokens[i].chunk]) == sign {
			return true
		}
	}
	return false
}

// unmark puts the marker of a line back before its text.
func (l *line) unmark() {
	l.x0 = l.left
	if first := &l.strips[0]; first.sign > 0 {
		l.tokens = append([]token{{chunk: first.sign - 1}}, l.tokens...)
		first.x0, first.sign = first.signX, 0
	}
	l.marker, l.tokens[1].sep = marker{}, ' '
}

// marked reports whether a strip begins with the marker of an item.
func (s *sheet) marked(t *strip) bool {
	if t.sign > 0 || t.dot {
		return true
	}
	c := &s.chunks[s.order[t.a]]
	if r, _ := utf8.DecodeRuneInString(s.glyphs[c.from].Text); c.to-c.from > 4 || c.to-c.from > 2 && unicode.IsLetter(r) {
		return false
	}
	text := s.textOf(c)
	return s.isSign(text, s.glyphs[c.from].Font, t.b-t.a == 1) || isNumber(text)
}

// isSign reports whether a text set in a font is a list sign.
func (s *sheet) isSign(text string, font int32, wide bool) bool {
	r, n := utf8.DecodeRuneInString(text)
	if n < len(text) {
		return false
	}
	if s.dashes < 2 && s.isPause(r, font) {
		return false // a head that goes on: "Acme Corporation, Oslo" and "— Engineer" below it
	}
	if strings.ContainsRune(signs, r) || strings.ContainsRune(wideSigns, r) && (wide || strings.ContainsRune(arrows, r) && s.common(text)) {
		return true
	}
	return pictorial(r) && (isSymbolFont(s.font(font).Family) || r != utf8.RuneError && s.common(text))
}

// isPause reports whether a rune is a dash that parts phrases rather than a list
// sign: a long one, or any in the bold type of heads, as items are seldom bold.
func (s *sheet) isPause(r rune, font int32) bool {
	return r == '—' || r == '―' || (r == '-' || r == '–') && s.font(font).Bold
}

// common reports whether a sign begins several strips of the sheet, as a list
// sign does and a pictogram before a telephone number does not.
func (s *sheet) common(text string) bool {
	if s.starts == nil {
		s.starts = map[string]int{}
		for i := range s.chunks {
			c := &s.chunks[i]
			text := s.glyphs[c.from].Text
			if r, _ := utf8.DecodeRuneInString(text); c.to-c.from == 1 && (pictorial(r) || strings.ContainsRune(arrows, r)) {
				s.starts[text]++
			}
		}
	}
	return s.starts[text] > 1
}

// besideSign returns the strip that stands at the right of strip i, a list
// sign, on about the same base line.
func besideSign(strips []strip, i int) int {
	t := &strips[i]
	best, at := maxHang*1.0, -1
	for k := i - 1; k >= 0 && k > i-12; k-- {
		best, at = t.closer(strips, k, best, at)
	}
	for k := i + 1; k < len(strips) && k < i+12; k++ {
		best, at = t.closer(strips, k, best, at)
	}
	return at
}

// dots counts the small shapes of a document by place and size: a list sign
// comes again below itself, a part of a pictogram does not.
type dots map[[2]int]int

func countDots(pages []*Page) dots {
	d := dots{}
	for _, p := range pages {
		for _, b := range p.Dots {
			d[dotKey(b)]++
		}
	}
	return d
}

func dotKey(b flow.Box) [2]int {
	return [2]int{int(math.Round(b.X0 / 2)), int(math.Round((b.X1 - b.X0) * 2))}
}

// seen reports whether a shape occurs more than once.
func (d dots) seen(b flow.Box) bool {
	k := dotKey(b)
	n := 0
	for dx := -1; dx <= 1; dx++ {
		n += d[[2]int{k[0] + dx, k[1]}]
	}
	return n > 1
}

// ratings returns the dots that have another one close beside them: those of a
// rating, no list signs.
func ratings(dots []flow.Box) map[flow.Box]bool {
	sorted := slices.Clone(dots)
	slices.SortFunc(sorted, func(a, b flow.Box) int { return cmp.Or(cmp.Compare(a.Y0, b.Y0), cmp.Compare(a.X0, b.X0)) })
	out := make(map[flow.Box]bool)
	for i := 1; i < len(sorted); i++ {
		a, b := sorted[i-1], sorted[i]
		if gap := b.X0 - a.X1; a.Y0 == b.Y0 && gap > 0 && gap < 3*(a.X1-a.X0) {
			out[a], out[b] = true, true
		}
	}
	return out
}

// closer returns strip k and its distance in ems if it stands closer at the
// right of the sign t than the best one so far.
func (t *strip) closer(strips []strip, k int, best float64, at int) (float64, int) {
	o := &strips[k]
	gap := (o.x0 - t.x1) / o.size
	if math.Abs(o.base-t.base) > 0.45*o.size || gap < 0 || gap >= best || o.sign > 0 {
		return best, at
	}
	return gap, k
}

// besideDot returns the strip that a drawn list sign stands before.
func besideDot(strips []strip, d flow.Box) int {
	width, height, y := d.X1-d.X0, d.Y1-d.Y0, (d.Y0+d.Y1)/2
	from := sort.Search(len(strips), func(i int) bool { return strips[i].base >= y })
	best, at := float64(maxHang), -1
	for k := from; k < len(strips) && k < from+12; k++ {
		t := &strips[k]
		gap := (t.x0 - d.X1) / t.size
		if width > 0.7*t.size || height > 0.7*t.size || gap < 0.1 || gap >= best {
			continue
		}
		if rise := (t.base - y) / t.size; rise > 0.05 && rise < 0.65 {
			best, at = gap, k
		}
	}
	return at
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
