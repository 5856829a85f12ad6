package plain

import (
	"strings"
	"unicode/utf8"

	"github.com/vitae-go/vitae/parse/internal/flow"
)

// dress is how a text marks its words where no reader of the page is meant to
// see the marks: as in Markdown or reStructuredText.
type dress struct {
	stars  bool // **bold** and *italic*
	lows   bool // _italic_ and *bold*, as in AsciiDoc and Org
	quotes bool // `name`_, `words <address>`_ and ``words``
}

// dressOf looks whether lines are marked up. A pair of stars by itself may be
// somebody's bullet or rating; two lines with one around words are a habit.
func dressOf(text string, lines []line) dress {
	stars, quotes := 0, 0
	for i := range lines {
		if l := &lines[i]; l.kind != blank && l.kind != rule {
			s := text[l.start:l.end]
			if open := strings.Index(s, "**"); open >= 0 && paired(s, open, "**") > 0 {
				stars++
			}
			if strings.Contains(s, "`_") || strings.Contains(s, "``") {
				quotes++
			}
		}
	}
	return dress{stars: stars > 1, quotes: quotes > 1}
}

// paired returns where the mark that opens at s[at:] closes around words, or 0.
func paired(s string, at int, mark string) int {
	from := at + len(mark)
	if from >= len(s) || s[from] == ' ' || s[from] == mark[0] {
		return 0
	}
	end := strings.Index(s[from:], mark)
	if end <= 0 || s[from+end-1] == ' ' {
		return 0
	}
	return from + end
}

// mark is a pair of marks around the words of a line.
type mark struct {
	open, from, to, end int // offsets in the text: of the marks and of the words between
	style               flow.Style
	link                string
}

// markAt returns the pair of marks that opens at text[i], in a line up to end.
func (d dress) markAt(text string, i, end int) (mark, bool) {
	s := text[i:end]
	switch {
	case d.lows && s[0] == '*':
		if to := paired(s, 0, "*"); to > 0 {
			return mark{i, i + 1, i + to, i + to + 1, flow.Style{Bold: true}, ""}, true
		}
	case d.stars && s[0] == '*':
		for _, m := range [...]string{"***", "**", "*"} {
			if !strings.HasPrefix(s, m) {
				continue
			}
			if to := paired(s, 0, m); to > 0 {
				return mark{i, i + len(m), i + to, i + to + len(m), flow.Style{Bold: len(m) > 1, Italic: len(m) != 2}, ""}, true
			}
			break
		}
	case d.lows && s[0] == '_':
		if to := paired(s, 0, "_"); to > 0 {
			return mark{i, i + 1, i + to, i + to + 1, flow.Style{Italic: true}, ""}, true
		}
	case d.quotes && s[0] == '`':
		return quoted(s, i)
	}
	return mark{}, false
}

// quoted reads words in backquotes, with an address behind them if they lead
// somewhere: s begins with the quote and stands at i.
func quoted(s string, i int) (mark, bool) {
	q := "`"
	if strings.HasPrefix(s, "``") {
		q = "``"
	}
	to := paired(s, 0, q)
	if to == 0 {
		return mark{}, false
	}
	m := mark{open: i, from: i + len(q), to: i + to, end: i + to + len(q)}
	if rest := s[to+len(q):]; strings.HasPrefix(rest, "_") {
		m.end += len(rest) - len(strings.TrimLeft(rest, "_"))
	}
	words := s[len(q):to]
	if open := strings.IndexByte(words, '<'); open > 0 && strings.HasSuffix(words, ">") {
		if to := words[open+1 : len(words)-1]; strings.HasPrefix(to, "https://") || strings.HasPrefix(to, "http://") {
			m.link = to
		}
		m.to = m.from + len(strings.TrimRight(words[:open], " \t"))
	}
	return m, true
}

// markOutline finds the headings of an outline, as Emacs writes it, lines that
// begin with one star or more, or AsciiDoc, with equals signs. Two stars begin
// no list, but in AsciiDoc a nested one. It returns whether the text is such.
func markOutline(text string, lines []line) bool {
	stars, equals := 0, 0
	for i := range lines {
		s := text[lines[i].start:lines[i].end]
		stars += deep(s, "*")
		equals += deep(s, "=")
	}
	sign := "*"
	switch {
	case equals > 1:
		sign = "="
	case stars < 2:
		return false
	}
	for i := range lines {
		l := &lines[i]
		s := text[l.start:l.end]
		if l.kind != words {
			continue
		}
		if n := signsBefore(s, sign); n > 0 && l.indent == 0 {
			l.frame(text, n, 0)
			l.level = n
		} else if n := signsBefore(s, "*"); n > 1 && sign == "=" {
			l.setMarker(text, n)
			l.indent += 2 * (n - 1)
		} else if sign == "=" && strings.HasSuffix(s, " +") {
			l.end -= len(" +") // a line that ends here
		}
	}
	return true
}

// deep returns 1 if a line begins with two signs or more and does not end in one.
func deep(s, sign string) int {
	if signsBefore(s, sign) > 1 && !strings.HasSuffix(s, sign) {
		return 1
	}
	return 0
}

// signsBefore returns how many signs stand before the words of a line.
func signsBefore(s, sign string) int {
	n := len(s) - len(strings.TrimLeft(s, sign))
	if n == 0 || n > 6 || !strings.HasPrefix(s[n:], " ") {
		return 0
	}
	if r, _ := utf8.DecodeRuneInString(strings.TrimLeft(s[n:], " ")); strings.HasPrefix(sign, string(r)) || r == utf8.RuneError {
		return 0
	}
	return n
}
