package docx

import (
	"strings"
	"unicode/utf8"

	"github.com/vitae-go/vitae/parse/internal/fault"
	"github.com/vitae-go/vitae/parse/internal/flow"
)

// words collects the text of a paragraph with its styles. Within it "\n" is a
// line break and "\t" a tab.
type words struct {
	text  []byte
	spans []wordSpan
}

// wordSpan is a style that reaches from start to the next span.
type wordSpan struct {
	start int
	style flow.Style
	link  string
}

// add appends text in a style, cleaned of what nobody sees.
func (w *words) add(text string, style flow.Style, link string) {
	if n := len(w.spans); n == 0 || w.spans[n-1].style != style || w.spans[n-1].link != link {
		w.spans = append(w.spans, wordSpan{len(w.text), style, link})
	}
	w.text = appendClean(w.text, text, symbolFonts[strings.ToLower(style.Font)])
}

// appendClean appends text with blanks of all widths as spaces and without
// invisible and private-use characters.
func appendClean(out []byte, text string, symbol bool) []byte {
	for i := 0; i < len(text); {
		if c := text[i]; c >= 0x20 && c < 0x7f && !symbol {
			out = append(out, c)
			i++
			continue
		}
		r, size := utf8.DecodeRuneInString(text[i:])
		i += size
		switch {
		case symbol && r > 0x20 && r < 0x100:
			if s := dingbats[byte(r)]; s != "" {
				out = append(out, s...)
			} else {
				out = append(out, byte(r))
			}
		case r == '\t':
			out = append(out, '\t')
		case r == 0x3000 && strings.HasSuffix(text[:i-size], "\u3000"):
			out = append(out, "  "...) // two are as wide as a wide gap, one parts two words
		case r == '\n' || r == '\r' || r == 0xa0 || r >= 0x2000 && r <= 0x200a || r == 0x202f || r == 0x205f || r == 0x3000 || r == 0x1680:
			out = append(out, ' ')
		case r == 0x2028 || r == 0x2029 || r == 0x85 || r == '\v':
			out = append(out, '\n')
		case r == 0x2011:
			out = append(out, '-')
		case r >= 0xe000 && r <= 0xf8ff:
			if symbol || pastedBullets[r] {
				out = append(out, dingbats[byte(r)]...)
			}
		case !invisible(r):
			out = utf8.AppendRune(out, r)
		}
	}
	return out
}

// wideGap is how many spaces in a row stand for a tab.
const wideGap = 3

// lines breaks the text into lines of runs. Blank lines are dropped; blank
// edges are trimmed; a tab or a wide gap is a run of its own.
func (w *words) lines(left *budget) ([]flow.Line, error) {
	text := string(w.text)
	left.text -= len(text)
	if left.text < 0 {
		return nil, fault.Limit("text bytes")
	}
	var lines []flow.Line
	span := 0
	for start := 0; start <= len(text); {
		end := start + strings.IndexByte(text[start:], '\n')
		if end < start {
			end = len(text)
		}
		from, to := start, end
		for from < to && blank(text[from]) {
			from++
		}
		for to > from && blank(text[to-1]) {
			to--
		}
		if from < to {
			var line flow.Line
			line.Runs, span = w.runs(text, from, to, span)
			lines = append(lines, line)
			left.lines--
			left.runs -= int64(len(line.Runs))
		}
		start = end + 1
	}
	if left.lines < 0 || left.runs < 0 {
		return nil, fault.Limit("pages")
	}
	return lines, nil
}

// lead returns how many blanks stand before the first word.
func (w *words) lead() int {
	n := 0
	for n < len(w.text) && w.text[n] == ' ' {
		n++
	}
	return n
}

func blank(c byte) bool { return c == ' ' || c == '\t' }

// runs cuts text[from:to] into runs; span is the first style to look at.
func (w *words) runs(text string, from, to, span int) ([]flow.Run, int) {
	var runs []flow.Run
	for from < to {
		for span+1 < len(w.spans) && w.spans[span+1].start <= from {
			span++
		}
		end := to
		if span+1 < len(w.spans) {
			end = min(end, w.spans[span+1].start)
		}
		s := &w.spans[span]
		gap, after := nextGap(text, from, end, to)
		if gap == from {
			runs = append(runs, flow.Run{Text: "\t", Style: s.style})
			from = after
			continue
		}
		end = min(end, gap)
		runs = append(runs, flow.Run{Text: text[from:end], Style: s.style, Link: s.link})
		from = end
	}
	return runs, span
}

// nextGap finds the next tab or wide gap that begins in text[from:end], with
// the blanks around it up to to; without one it returns end.
func nextGap(text string, from, end, to int) (start, after int) {
	for i := from; i < end; i++ {
		if !blank(text[i]) {
			continue
		}
		start, tabs := i, false
		for ; i < to && blank(text[i]); i++ {
			tabs = tabs || text[i] == '\t'
		}
		if tabs || i-start >= wideGap {
			return start, i
		}
	}
	return end, end
}
