package markdown

import (
	"strings"

	"golang.org/x/net/html"

	"github.com/vitae-go/vitae/parse/internal/charset"
	"github.com/vitae-go/vitae/parse/internal/flow"
	"github.com/vitae-go/vitae/parse/internal/markup"
	"github.com/vitae-go/vitae/parse/internal/plain"
)

// writer makes blocks of what the walk over a Markdown document meets.
type writer struct {
	*markup.Builder
	tags markup.Tags
	src  string // the text without its front matter
	body int    // offset of src in the text
	wrap plain.Wrapping
	done int // offset in src behind a mark that began in words before

	noteEnd int // offset in src behind the link between notes that is open

	inRow bool // of a table
}

func newWriter(text *charset.Text, body int, limits flow.Limits) *writer {
	b := &markup.Builder{Text: text, Limit: limits.Text}
	src := text.String[body:]
	return &writer{
		Builder: b, tags: markup.Tags{Builder: b, Depth: limits.Depth},
		src: src, body: body, wrap: plain.WrappingOf(src),
	}
}

func (w *writer) endBlock() {
	w.tags.EndText()
	w.End()
}

func (w *writer) emphasis(level, step int) {
	if level >= 2 {
		w.Bold(step)
	} else {
		w.Italic(step)
	}
}

// words adds src[start:end] with its escapes and character references resolved.
func (w *writer) words(start, end int) { w.pieces(start, end, true) }

// code adds src[start:end], in which nothing is resolved.
func (w *writer) code(start, end int) { w.pieces(start, end, false) }

func (w *writer) pieces(start, end int, resolve bool) {
	if start = max(start, w.done); start >= end || w.tags.Skipping() {
		return
	}
	from := start
	for i := start; i < end; {
		switch c := w.src[i]; {
		case resolve && c == '\\' && i+1 < end && isPunct(w.src[i+1]):
			w.verbatim(from, i)
			from, i = i+1, i+2
		case resolve && (c == ':' || c == '{' || c == '[' || c == ']') && w.skipMark(i):
			w.verbatim(from, i)
			i = min(w.done, end)
			from = i
		case resolve && c == '&':
			n, s := reference(w.src[i:end])
			if n > 0 {
				w.verbatim(from, i)
				w.Say(s)
				from = i + n
			}
			i += max(n, 1)
		case c == ' ' || c == '\t' || c == '\n':
			n := spaceLen(w.src[i:end])
			if n > 1 || c != ' ' {
				w.verbatim(from, i)
				w.space(w.src[i : i+n])
				from = i + n
			}
			i += n
		default:
			i++
		}
	}
	w.verbatim(from, end)
}

// skipMark passes a mark at src[i] that is no text, if there is one: the name
// of a picture, a word to the site builder, a sign of notes.
func (w *writer) skipMark(i int) bool {
	n := 0
	switch w.src[i] {
	case '[', ']':
		if n = w.noteLink(i); n == 0 {
			n = checkbox(w.src[:i], w.src[i:])
		}
	default:
		if n = shortcode(w.src[:i], w.src[i:]); n == 0 {
			n = markup.TemplateMark(w.src[i:])
		}
	}
	w.done = max(w.done, i+n)
	return n > 0
}

func (w *writer) verbatim(start, end int) { w.Verbatim(w.body+start, w.body+end) }

// space adds white space as it is written; a tab parts a line.
func (w *writer) space(s string) {
	w.Gap(len(s) + strings.Count(s, "\t")*markup.WideGap)
}

func spaceLen(s string) int {
	return len(s) - len(strings.TrimLeft(s, " \t\n"))
}

// reference decodes the character reference that s begins with and returns its
// length, 0 if there is none.
func reference(s string) (n int, decoded string) {
	const longest = 33
	end := strings.IndexByte(s[:min(len(s), longest)], ';')
	if end < 2 {
		return 0, ""
	}
	decoded = html.UnescapeString(s[:end+1])
	if decoded == s[:end+1] || strings.HasSuffix(decoded, ";") {
		return 0, ""
	}
	return end + 1, charset.Fold(decoded)
}

func isPunct(c byte) bool {
	return c >= '!' && c <= '/' || c >= ':' && c <= '@' || c >= '[' && c <= '`' || c >= '{' && c <= '~'
}

// softBreak ends a line at a line end of the source, which is white space in
// Markdown. But people who do not know that write what should be lines of their
// own, so only a line that was full is said to go on.
func (w *writer) softBreak(at int) {
	end := lineEnd(w.src, at)
	here := plain.PrintedAt(w.src, strings.LastIndexByte(w.src[:at], '\n')+1, end)
	if end == len(w.src) {
		w.EndLine(false)
		return
	}
	next := plain.PrintedAt(w.src, end+1, lineEnd(w.src, end+1))
	w.EndLine(next.Text != "" && w.wrap.Continues(&here, &next))
}

// lineEnd returns the offset of the end of the line that at is on.
func lineEnd(s string, at int) int {
	if i := strings.IndexByte(s[at:], '\n'); i >= 0 {
		return at + i
	}
	return len(s)
}

// definition takes a link definition; one that leads nowhere is a comment.
func (w *writer) definition(label, target, title string) {
	if target == "#" || target == "<>" || target == "" || label == "//" || strings.EqualFold(label, "comment") {
		if title == "" && label != "//" {
			title = label
		}
		w.Comment(title)
	}
}
