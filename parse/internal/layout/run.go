package layout

import (
	"unicode"
	"unicode/utf8"

	"github.com/vitae-go/vitae/parse/internal/flow"
)

// print sets a line as styled runs. Their text follows when the page is
// complete, see spell.
func (s *sheet) print(l *line) flow.Line {
	out := flow.Line{Marker: l.marker.text, Ruled: l.ruled}
	under := s.rulesIn(l.base, l.base+0.3*l.tall)
	from := len(s.runStore)
	w := writer{sheet: s, under: under[:min(len(under), 16)], from: len(s.letters)}
	if tokens := l.text(); s.leftwards(tokens) {
		w.strokes(s.logical(tokens))
	} else {
		w.tokens(tokens)
	}
	w.end()
	out.Runs = s.runStore[from:len(s.runStore):len(s.runStore)]
	for i := range out.Runs {
		out.Box = out.Box.Union(out.Runs[i].Box)
	}
	if l.marker.text != "" {
		out.Box.X0 = min(out.Box.X0, l.marker.x)
	}
	return out
}

// tokens writes the chunks of a line.
func (w *writer) tokens(tokens []token) {
	s := w.sheet
	for _, t := range tokens {
		c := &s.chunks[t.chunk]
		w.sep(c, t.sep)
		for i := c.from; i < c.to; i++ {
			if !s.dropped[i] {
				w.glyph(c, &s.glyphs[i])
			}
		}
	}
}

// strokes writes what stands on a line, glyph by glyph.
func (w *writer) strokes(strokes []stroke) {
	for _, k := range strokes {
		c := &w.sheet.chunks[k.chunk]
		if k.glyph < 0 {
			w.sep(c, k.sep)
		} else {
			w.glyph(c, &w.sheet.glyphs[k.glyph])
		}
	}
}

func (w *writer) sep(c *chunk, sep byte) {
	switch sep {
	case '\t':
		w.tab(c)
	case ' ':
		w.blank()
	case brokenOff:
		if r, n := utf8.DecodeLastRune(w.sheet.letters[w.from:]); isDash(r) {
			w.sheet.letters = append(w.sheet.letters[:len(w.sheet.letters)-n], wordBreak...)
		}
	}
}

// word is where the text of a run lies in the letters of the page.
type word struct{ from, to int }

// spell gives the runs of the page their text, all of it from one string.
func (s *sheet) spell() {
	text := string(s.letters)
	at := 0
	for i := range s.out {
		for k := range s.out[i].Lines {
			for r := range s.out[i].Lines[k].Runs {
				run := &s.out[i].Lines[k].Runs[r]
				if run.Text == "" {
					run.Text = text[s.words[at].from:s.words[at].to]
					at++
				}
			}
		}
	}
}

// writer gathers the glyphs of a line into runs of one style.
type writer struct {
	sheet *sheet
	under []flow.Box
	from  int // where the text of the run begins
	run   flow.Run
	last  *Glyph
	mid   bool // the last glyph is a letter of a word that goes on
}

// empty reports whether the run has no text yet.
func (w *writer) empty() bool { return len(w.sheet.letters) == w.from }

// glyph appends one glyph.
func (w *writer) glyph(c *chunk, g *Glyph) {
	font := w.sheet.font(g.Font)
	style := flow.Style{
		Font: font.Family, Size: g.Size, Color: g.Color,
		Bold: font.Bold || c.bold, Italic: font.Italic,
	}
	if len(w.under) > 0 {
		style.Underline = underlined(w.under, g.X+g.W/2, c.x0-200, c.x1+200)
	}
	if w.smallCap(g, style) {
		w.run.Style.SmallCaps = true
		style = w.run.Style
	}
	style.SmallCaps = w.run.Style.SmallCaps && style.Size == w.run.Style.Size
	link := w.sheet.links.target(g)
	if w.empty() {
		w.run.Style, w.run.Link = style, link
	} else if style != w.run.Style || link != w.run.Link {
		w.end()
		style.SmallCaps = false
		w.run.Style, w.run.Link = style, link
	}
	w.sheet.letters = append(w.sheet.letters, g.Text...)
	w.run.Box = w.run.Box.Union(glyphBox(g))
	w.last, w.mid = g, true
}

// smallCap reports whether a glyph is a small capital feigned by smaller type
// within a word that began with a large one.
func (w *writer) smallCap(g *Glyph, style flow.Style) bool {
	if w.empty() || w.last == nil {
		return false
	}
	run := w.run.Style
	if g.Size >= 0.92*run.Size || g.Size < 0.6*run.Size || !w.mid && !run.SmallCaps {
		return false
	}
	r, _ := utf8.DecodeRuneInString(g.Text)
	p, _ := utf8.DecodeLastRuneInString(w.last.Text)
	return !unicode.IsLower(r) && !unicode.IsLower(p) && style.Font == run.Font &&
		(unicode.IsLetter(r) || run.SmallCaps) && w.last.Y == g.Y
}

// blank appends a space.
func (w *writer) blank() {
	w.sheet.letters = append(w.sheet.letters, ' ')
	w.mid = false
}

// tab appends a tab as a run of its own, as wide as the gap before the chunk.
func (w *writer) tab(c *chunk) {
	box := flow.Box{}
	if w.last != nil && c.x0 > w.last.X+w.last.W {
		box = flow.Box{X0: w.last.X + w.last.W, X1: c.x0, Y0: c.base - 0.78*c.size, Y1: c.base + 0.24*c.size}
	}
	style := w.run.Style
	w.end()
	w.sheet.runStore = append(w.sheet.runStore, flow.Run{Text: "\t", Box: box, Style: style})
}

// end closes the run.
func (w *writer) end() {
	if w.empty() {
		return
	}
	s := w.sheet
	s.words = append(s.words, word{w.from, len(s.letters)})
	s.runStore = append(s.runStore, w.run)
	w.from, w.run, w.mid = len(s.letters), flow.Run{}, false
}

// glyphBox returns the box of a glyph, its height taken from its size.
func glyphBox(g *Glyph) flow.Box {
	return flow.Box{X0: g.X, Y0: g.Y - 0.78*g.Size, X1: g.X + g.W, Y1: g.Y + 0.24*g.Size}
}

// textOf returns the text of a chunk.
func (s *sheet) textOf(c *chunk) string {
	if c.to-c.from == 1 {
		return s.glyphs[c.from].Text
	}
	s.scratch.text = s.appendText(s.scratch.text[:0], c)
	return string(s.scratch.text)
}

// appendText appends the text of a chunk to dst.
func (s *sheet) appendText(dst []byte, c *chunk) []byte {
	for i := c.from; i < c.to; i++ {
		if !s.dropped[i] || c.to-c.from == 1 {
			dst = append(dst, s.glyphs[i].Text...)
		}
	}
	return dst
}
