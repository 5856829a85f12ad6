package pdf

import (
	"math"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"

	"github.com/vitae-go/vitae/parse/internal/layout"
	"github.com/vitae-go/vitae/parse/internal/pdf/font"
)

// finish settles what only the whole page can tell: which glyphs are hidden,
// what texts stand for others, which accents belong on which letters.
func (p *painter) finish() {
	p.hideByColor()
	p.keepScanText()
	for i := range p.replaced {
		p.replace(&p.replaced[i])
	}
	p.magnify()
	p.join()
}

// maxSwell is how many times longer than what is painted a replacing text may
// be. A longer one says what nobody sees.
const maxSwell = 4

// replace spreads a text over the glyphs that it stands for.
func (p *painter) replace(r *replacement) {
	glyphs := p.page.Glyphs[r.from:r.to]
	actual := []rune(font.Normal(r.text))
	if len(actual) > maxSwell*len(glyphs)+maxSwell || sameText(glyphs, actual) {
		return
	}
	for i := range glyphs {
		from, to := i*len(actual)/len(glyphs), (i+1)*len(actual)/len(glyphs)
		part := string(actual[from:to])
		if trimmed := strings.TrimSpace(part); trimmed != "" {
			part = trimmed
		}
		glyphs[i].Text = part
	}
	// A text shorter than its glyphs keeps their room, so that no gap opens.
	last := -1
	for i := range glyphs {
		switch {
		case glyphs[i].Text != "":
			last = i
		case last >= 0 && sameLine(&glyphs[last], &glyphs[i]):
			glyphs[last].W = max(glyphs[last].W, glyphs[i].X+glyphs[i].W-glyphs[last].X)
		}
	}
}

// sameText reports whether glyphs already read as a text, blanks apart.
func sameText(glyphs []layout.Glyph, actual []rune) bool {
	k := 0
	for i := range glyphs {
		for _, char := range glyphs[i].Text {
			if char == ' ' {
				continue
			}
			for k < len(actual) && unicode.IsSpace(actual[k]) {
				k++
			}
			if k == len(actual) || actual[k] != char {
				return false
			}
			k++
		}
	}
	for k < len(actual) && unicode.IsSpace(actual[k]) {
		k++
	}
	return k == len(actual)
}

func sameLine(a, b *layout.Glyph) bool { return a.Y == b.Y && a.Angle == 0 && b.Angle == 0 }

// magnified is the size in points that tiny text is blown up to, so that its
// letters can be told apart by their places.
const magnified = 1.0

// magnify blows up tiny text around the place where it begins.
func (p *painter) magnify() {
	glyphs := p.page.Glyphs
	for from := 0; from < len(glyphs); from++ {
		first := glyphs[from]
		if first.Hidden != hiddenTiny || first.Size >= magnified || first.Size <= 0 {
			continue
		}
		to := from
		for by := magnified / first.Size; to < len(glyphs) && glyphs[to].Hidden == hiddenTiny && glyphs[to].Size == first.Size; to++ {
			g := &glyphs[to]
			g.X, g.Y = first.X+(g.X-first.X)*by, first.Y+(g.Y-first.Y)*by
			g.W, g.Size, g.Space = g.W*by, magnified, g.Space*by
		}
		from = to - 1
	}
}

// spacing accents and the marks that combine with a letter.
var combining = map[string]rune{
	"`": 0x300, "´": 0x301, "ˆ": 0x302, "˜": 0x303, "¯": 0x304, "˘": 0x306, "˙": 0x307, "¨": 0x308,
	"˚": 0x30a, "˝": 0x30b, "ˇ": 0x30c, "¸": 0x327, "˛": 0x328, "^": 0x302, "~": 0x303, "\"": 0x308, "'": 0x301,
}

// join drops the glyphs left without text and puts accents that are painted
// over or under a letter onto it.
func (p *painter) join() {
	out := p.page.Glyphs[:0]
	for i := range p.page.Glyphs {
		g := &p.page.Glyphs[i]
		if g.Text == "" {
			continue
		}
		if g.Text == font.Unknown && lone(p.page.Glyphs, i) && p.leads(out, i) {
			g.Text = listSign
		}
		if n := len(out); n > 0 && len(g.Text) <= 4 {
			if accented, ok := compose(&out[n-1], g); ok {
				out[n-1] = accented
				continue
			}
		}
		out = append(out, *g)
	}
	p.page.Glyphs = slices.Clip(out)
}

// listSign is the text of a sign that stands before a line and is no character.
const listSign = "•"

// lone reports whether the i-th glyph has no neighbour without a meaning.
func lone(glyphs []layout.Glyph, i int) bool {
	return (i == 0 || glyphs[i-1].Text != font.Unknown) && (i+1 == len(glyphs) || glyphs[i+1].Text != font.Unknown)
}

// leads reports whether the i-th glyph begins a line and a gap follows it; out
// are the glyphs before it.
func (p *painter) leads(out []layout.Glyph, i int) bool {
	g := &p.page.Glyphs[i]
	if n := len(out); n > 0 && math.Abs(out[n-1].Y-g.Y) < g.Size/2 && out[n-1].X < g.X && g.X-out[n-1].X < 20*g.Size {
		return false
	}
	for next := i + 1; next < len(p.page.Glyphs); next++ {
		after := &p.page.Glyphs[next]
		if after.Text == " " {
			continue
		}
		gap := after.X - g.X - g.W
		return math.Abs(after.Y-g.Y) < g.Size/2 && gap > 0.15*g.Size && gap < 4*g.Size
	}
	return false
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
	if utf8.RuneCountInString(whole) != 1 && !unicode.Is(unicode.Mn, mark) {
		return layout.Glyph{}, false
	}
	out := *letter
	out.Text = letter.Text[:len(letter.Text)-size] + whole
	return out, true
}

// markOf returns the combining mark that a glyph stands for.
func markOf(g *layout.Glyph) (rune, bool) {
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
