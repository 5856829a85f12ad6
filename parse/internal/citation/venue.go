package citation

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// venue finds where the thing appeared, behind the offset i: what is set in a
// style of its own, or what stands before volume, pages and date.
func (t reading) venue(i int) Part {
	for i < len(t.text) {
		r, n := utf8.DecodeRuneInString(t.text[i:])
		if !strings.ContainsRune(" \t\n.,;:\u201d\u2019'\"\u00bb-–—", r) {
			break
		}
		i += n
	}
	for _, in := range [...]string{"In: ", "In ", "in ", "at "} {
		if strings.HasPrefix(t.text[i:], in) {
			i += len(in)
		}
	}
	for k, at := range t.turns {
		if at >= i-1 && at <= i+1 {
			end := len(t.text)
			if k+1 < len(t.turns) {
				end = t.turns[k+1]
			}
			if p := trim(t.text, Part{i, end}); words(t.text[p.Start:p.End]) > 0 {
				return t.beforeVolume(p)
			}
		}
	}
	return t.beforeVolume(trim(t.text, Part{i, sentence(t.text, i)}))
}

// beforeVolume takes volume, pages and date off the end of a venue, and the
// town before a publisher.
func (t reading) beforeVolume(p Part) Part {
	s := t.text[p.Start:p.End]
	for i := 1; i < len(s); i++ {
		if s[i] != ' ' && s[i] != '(' || i+1 == len(s) {
			continue
		}
		if s[i] == '(' && !isDigit(s[i+1]) {
			continue
		}
		if before := s[i-1]; isDigit(s[i+1]) && (before == ',' || before == ':' || before == ';' || s[i] == '(') || s[i-1] == ',' && datum(s[i+1:]) {
			return trim(t.text, Part{p.Start, p.Start + i})
		}
		if isDigit(s[i+1]) && (strings.Trim(s[i+1:], "0123456789()-–—:., ") == "" || volume(s[i+1:])) {
			return trim(t.text, Part{p.Start, p.Start + i})
		}
	}
	if colon := strings.Index(s, ": "); colon > 0 && words(s[:colon]) <= 2 && words(s[colon:]) <= 4 {
		return trim(t.text, Part{p.Start + colon + 1, p.End})
	}
	return p
}

// volume reports whether a text begins with the number of a volume and that of an
// article or page in it: "31, e14".
func volume(s string) bool {
	rest := strings.TrimLeft(s, "0123456789")
	if len(s)-len(rest) > 4 || rest == "" || strings.IndexByte(",(:", rest[0]) < 0 {
		return false
	}
	rest = strings.TrimLeft(rest, ",(: ")
	if len(rest) > 1 && rest[0] == 'e' {
		rest = rest[1:]
	}
	return rest != "" && isDigit(rest[0]) && !(len(rest) >= 4 && isYear(rest[:4]))
}

// datum reports whether a text begins with what stands behind a venue: a volume,
// pages, a month.
func datum(s string) bool {
	word := strings.ToLower(s)
	for _, w := range vocabulary()["datum"] {
		if strings.HasPrefix(word, w) {
			end := len(w)
			return end == len(word) || !unicode.IsLetter(rune(word[end])) || len(w) == 3
		}
	}
	return false
}
