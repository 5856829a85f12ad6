package markdown

import (
	"html"
	"strings"
	"unicode/utf8"

	"github.com/vitae-go/vitae/parse/internal/flow"
)

// wideGap is the number of columns from which white space parts a line.
const wideGap = 3

// words adds src[start:end] with its escapes and entities resolved.
func (b *builder) words(start, end int) {
	from := start
	for i := start; i < end; {
		switch c := b.src[i]; {
		case c == '\\' && i+1 < end && isPunct(b.src[i+1]):
			b.verbatim(from, i)
			from, i = i+1, i+2
		case c == '&':
			n, s := entity(b.src[i:end])
			if n > 0 {
				b.verbatim(from, i)
				b.put(s, -1)
				from = i + n
			}
			i += max(n, 1)
		case c == ' ' || c == '\t':
			n := spaceLen(b.src[i:end])
			if n > 1 || c == '\t' {
				b.verbatim(from, i)
				b.space(b.src[i : i+n])
				from = i + n
			}
			i += n
		default:
			i++
		}
	}
	b.verbatim(from, end)
}

// code adds src[start:end] as it is.
func (b *builder) code(start, end int) {
	for start < end {
		stop := end
		if i := strings.IndexByte(b.src[start:end], '\n'); i >= 0 {
			stop = start + i
		}
		b.verbatim(start, stop)
		if stop < end {
			b.gap = max(b.gap, 1)
		}
		start = stop + 1
	}
}

func spaceLen(s string) int {
	n := 0
	for n < len(s) && (s[n] == ' ' || s[n] == '\t') {
		n++
	}
	return n
}

func (b *builder) space(s string) {
	for i := range len(s) {
		if s[i] == '\t' {
			b.gap += wideGap
		} else {
			b.gap++
		}
	}
}

// verbatim adds src[start:end].
func (b *builder) verbatim(start, end int) {
	if len(b.line.Runs) == 0 || b.gap > 0 {
		for start < end && b.src[start] == ' ' {
			start++
			b.gap++
		}
	}
	if start < end {
		b.put(b.src[start:end], start)
	}
}

// put adds a piece of text. at is its offset in the source, -1 if it does not
// stand there.
func (b *builder) put(s string, at int) {
	if s == " " {
		b.gap++
		return
	}
	b.fillGap()
	style := flow.Style{Bold: b.bold > 0, Italic: b.italic > 0}
	link := ""
	if len(b.link) > 0 {
		link = b.link[len(b.link)-1]
	}
	b.size += len(s)
	if n := len(b.line.Runs); n > 0 && at >= 0 && at == b.behind {
		if last := &b.line.Runs[n-1]; last.Style == style && last.Link == link {
			from := at - len(last.Text)
			last.Text = b.src[from : at+len(s)]
			last.Source = b.text.Source(b.body+from, b.body+at+len(s))
			b.behind = at + len(s)
			return
		}
	}
	run := flow.Run{Text: s, Style: style, Link: link}
	if b.behind = -1; at >= 0 {
		run.Source = b.text.Source(b.body+at, b.body+at+len(s))
		b.behind = at + len(s)
	}
	b.line.Runs = append(b.line.Runs, run)
}

// fillGap writes the white space before a piece of text.
func (b *builder) fillGap() {
	n := len(b.line.Runs)
	if gap := b.gap; gap > 0 && n > 0 {
		last := b.line.Runs[n-1].Text
		switch {
		case last == "\t":
		case gap >= wideGap:
			b.line.Runs = append(b.line.Runs, flow.Run{Text: "\t"})
			b.behind = -1
		case !strings.HasSuffix(last, " "):
			b.line.Runs = append(b.line.Runs, flow.Run{Text: " "})
			b.behind = -1
		}
	}
	b.gap = 0
}

// entity decodes the character reference that s begins with and returns its
// length, 0 if there is none.
func entity(s string) (n int, decoded string) {
	const longest = 33
	end := strings.IndexByte(s[:min(len(s), longest)], ';')
	if end < 2 {
		return 0, ""
	}
	decoded = html.UnescapeString(s[:end+1])
	if decoded == s[:end+1] || strings.HasSuffix(decoded, ";") {
		return 0, ""
	}
	return end + 1, clean(decoded)
}

// clean does to a decoded character what was done to those of the file.
func clean(s string) string {
	r, _ := utf8.DecodeRuneInString(s)
	switch {
	case r == '\u00a0' || r >= '\u2000' && r <= '\u200a' || r == '\u202f' || r == '\u3000':
		return " "
	case r == '\u00ad' || r >= '\u200b' && r <= '\u200f' || r < ' ' || r == utf8.RuneError:
		return ""
	}
	return s
}

func isPunct(c byte) bool {
	return c >= '!' && c <= '/' || c >= ':' && c <= '@' || c >= '[' && c <= '`' || c >= '{' && c <= '~'
}

// safeTarget returns where a link leads, or nothing if that is no place a
// reader of the resume can go.
func safeTarget(target string) string {
	scheme, _, ok := strings.Cut(target, ":")
	if !ok {
		return ""
	}
	switch strings.ToLower(strings.TrimSpace(scheme)) {
	case "http", "https", "mailto", "tel":
		return target
	}
	return ""
}
