package citation

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// quotes are the marks around a title.
var quotes = [...][2]string{{"\u201c", "\u201d"}, {"\"", "\""}, {"\u201e", "\u201c"}, {"\u00ab", "\u00bb"}, {"\u00bb", "\u00ab"}, {"\u2018", "\u2019"}, {"``", "''"}, {"`", "`"}}

// longestTitle is how far a title is read, in bytes.
const longestTitle = 600

// FindQuoted finds the first title in quotes: all with its marks, and the title
// between them. It has more than one word; one alone is a word that is stressed.
func FindQuoted(text string) (all, title Part, ok bool) {
	for i := range text {
		all, title, ok = quoted(text, i)
		if ok && strings.IndexByte(text[title.Start:title.End], ' ') > 0 {
			return all, title, true
		}
	}
	return Part{}, Part{}, false
}

// quoted finds the title in quotes that begins at i.
func quoted(text string, i int) (all, title Part, ok bool) {
	rest := text[i:min(len(text), i+longestTitle)]
	for _, q := range quotes {
		if !strings.HasPrefix(rest, q[0]) {
			continue
		}
		from := len(q[0])
		n := closing(rest[from:], q[1])
		if n <= 0 {
			continue
		}
		return Part{i, i + from + n + len(q[1])}, trim(text, Part{i + from, i + from + n}), true
	}
	return Part{}, Part{}, false
}

// closing returns where a mark closes a title, or -1: an apostrophe within a
// word does not.
func closing(s, mark string) int {
	for from := 0; ; {
		n := strings.Index(s[from:], mark)
		if n < 0 {
			return -1
		}
		n += from
		from = n + len(mark)
		if next, _ := utf8.DecodeRuneInString(s[from:]); mark != "\u2019" || !unicode.IsLetter(next) {
			return n
		}
	}
}
