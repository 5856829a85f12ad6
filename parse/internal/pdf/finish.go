package pdf

import (
	"strings"
	"unicode"

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
	p.nameSigns()
	p.join()
}

// maxSwell is how many times longer than what is painted a replacing text may
// be. A longer one says what nobody sees.
const maxSwell = 4

// replace spreads a text over the glyphs that it stands for.
func (p *painter) replace(r *replacement) {
	glyphs := p.page.Glyphs[r.from:r.to]
	if len(r.text) > 32*(maxSwell*len(glyphs)+maxSwell) {
		return // so long that it is not worth counting its characters
	}
	actual := []rune(font.Told(r.text))
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
