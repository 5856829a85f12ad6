package parse

import (
	"strings"
	"unicode/utf8"

	"github.com/vitae-go/vitae/parse/internal/width"
)

// list cuts a span into the items of a list: at commas, semicolons, bars,
// dots and tabs, but not inside brackets.
func (m *meaning) list(s Span) []Field[string] {
	var out []Field[string]
	for _, item := range listItems(m.doc.Text, s) {
		if f := m.doc.value(item, High); f.Found() {
			out = append(out, f)
		}
	}
	return out
}

// listItems returns the spans of the items of a list.
func listItems(text string, s Span) []Span {
	var out []Span
	depth, from := 0, s.Start
	add := func(to int) {
		if item := trimItem(text, Span{from, to}); !item.Empty() {
			out = append(out, item)
		}
	}
	for i := s.Start; i < s.End; {
		r, n := utf8.DecodeRuneInString(text[i:s.End])
		switch {
		case strings.ContainsRune("([{", r):
			if closes(text[i:s.End]) {
				depth++
			}
		case strings.ContainsRune(")]}", r):
			depth = max(depth-1, 0)
		case depth == 0 && partsItems(text, i, r, s):
			add(i)
			from = i + n
		}
		i += n
	}
	add(s.End)
	return out
}

// closes reports whether the bracket that s begins with is closed soon.
func closes(s string) bool {
	if width.Over(s, 200) {
		s = s[:200]
	}
	return strings.ContainsAny(s, ")]}")
}

// partsItems reports whether the character at i parts two items.
func partsItems(text string, i int, r rune, s Span) bool {
	switch r {
	case ';', '|', '\t', '·', '•', '¦', '∙', '⋅', '●', '▪', '◦', '‣', '、', '，', '،', '؛':
		return true
	case ',':
		return !(i > s.Start && i+1 < s.End && isDigit(text[i-1]) && isDigit(text[i+1]))
	case '◆', '◇', '♦', '❖', '■', '□', '▫', '⬥', '✦', '►', '▸', '➤', '✓', '✔':
		next, _ := utf8.DecodeRuneInString(text[min(i+len(string(r))+1, s.End):s.End])
		return i > s.Start && text[i-1] == ' ' && strings.HasPrefix(text[i+len(string(r)):s.End], " ") && !isRatingRune(next)
	case '/':
		return i > s.Start && i+1 < s.End && text[i-1] == ' ' && text[i+1] == ' '
	}
	return false
}

func isDigit(c byte) bool { return '0' <= c && c <= '9' }

// trimItem takes marks and a leading "and" off an item.
func trimItem(text string, s Span) Span {
	s = trimSpan(text, s)
	for !s.Empty() && strings.IndexByte(",;:|-*", text[s.Start]) >= 0 {
		s = trimSpan(text, Span{s.Start + 1, s.End})
	}
	for !s.Empty() && strings.IndexByte(",;:|", text[s.End-1]) >= 0 {
		s = trimSpan(text, Span{s.Start, s.End - 1})
	}
	if s.Empty() {
		return Span{}
	}
	for _, and := range [...]string{"and ", "und ", "et ", "og ", "och "} {
		if strings.HasPrefix(text[s.Start:s.End], and) {
			return trimSpan(text, Span{s.Start + len(and), s.End})
		}
	}
	if w := text[s.Start:s.End]; strings.HasSuffix(w, ".") && !strings.Contains(w[:len(w)-1], ".") && width.Over(w, 4) {
		s.End--
	}
	return s
}
