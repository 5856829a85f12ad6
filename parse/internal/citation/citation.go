// Package citation takes apart a reference to a publication, a talk or a
// patent as authors write it: who, what, where and when, in the orders and with
// the marks of the common styles.
package citation

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// Part is a part of a text, the bytes [Start, End).
type Part struct{ Start, End int }

// Empty reports whether the part holds nothing.
func (p Part) Empty() bool { return p.Start >= p.End }

// Citation is where the parts of a reference stand in its text.
type Citation struct {
	Authors Part
	Date    Part // between the authors and the title
	Title   Part
	Venue   Part
	Tail    Part // what stands behind the title, the venue in it
}

// longest is how much of a text is looked at.
const longest = 2 << 10

// Parse takes a reference apart. Turns are the offsets at which the style of
// type changes, in order. A text that names no authors is no reference.
func Parse(text string, turns []int) (Citation, bool) {
	if len(text) > longest {
		return Citation{}, false
	}
	t := reading{text, turns}
	at := number(text)
	if authors, ok := t.authors(at); ok {
		if c, ok := t.behind(authors); ok {
			return c, true
		}
	}
	return t.titleFirst(at)
}

// reading is a reference being read.
type reading struct {
	text  string
	turns []int
}

// number returns the offset behind the number of a reference: "[3] ", "12. ".
func number(s string) int {
	i := 0
	if strings.HasPrefix(s, "[") || strings.HasPrefix(s, "(") {
		i++
	}
	n := i
	for n < len(s) && n < i+3 && '0' <= s[n] && s[n] <= '9' {
		n++
	}
	if n == i {
		return 0
	}
	end := n
	for end < len(s) && strings.IndexByte("]).", s[end]) >= 0 {
		end++
	}
	if end == n || end >= len(s) || s[end] != ' ' && s[end] != '\t' {
		return 0
	}
	return end + 1
}

// behind reads date, title and venue behind the authors.
func (t reading) behind(authors Part) (Citation, bool) {
	c := Citation{Authors: authors}
	at := skip(t.text, authors.End)
	if end := t.status(at); end > at {
		c.Date = Part{at, end}
		at = skip(t.text, end)
	}
	if c.Title = t.title(at); c.Title.Empty() {
		return c, false
	}
	c.Tail = Part{c.Title.End, len(t.text)}
	c.Venue = t.venue(c.Title.End)
	return c, true
}

// titleFirst reads a title that is a sentence, with the authors behind it.
func (t reading) titleFirst(at int) (Citation, bool) {
	end := sentence(t.text, at)
	next := skip(t.text, end)
	if end <= at || next >= len(t.text) || words(t.text[at:end]) < 3 {
		return Citation{}, false
	}
	authors, ok := t.authors(next)
	if !ok || authors.End >= len(t.text) || t.text[authors.End] != '.' {
		return Citation{}, false
	}
	c := Citation{Authors: authors, Title: trim(t.text, Part{at, end}), Tail: Part{authors.End, len(t.text)}}
	c.Venue = t.venue(authors.End)
	return c, true
}

// Unsigned takes apart a reference that names no authors: the title as a
// sentence, and where and in which year it appeared, "The future of fog. Sea
// Letters, 2020."
func Unsigned(text string) (Citation, bool) {
	if len(text) > longest {
		return Citation{}, false
	}
	t, at := reading{text: text}, number(text)
	end := sentence(text, at)
	c := Citation{Title: trim(text, Part{at, end}), Tail: Part{end, len(text)}}
	rest := trim(text, Part{end, len(text)})
	year := strings.TrimRight(text[rest.Start:rest.End], ") ")
	if end-at < 3 || words(text[at:end]) < 3 || len(year) < 5 || !isYear(year[len(year)-4:]) || isDigit(year[len(year)-5]) {
		return c, false
	}
	c.Venue = t.beforeVolume(Part{rest.Start, rest.Start + len(year)})
	venue := text[c.Venue.Start:c.Venue.End]
	return c, c.Venue.End <= rest.Start+len(year)-4 && words(venue) > 0 && words(venue) <= 12 && sentence(venue, 0) == len(venue)
}

// skip returns the offset of the next word or quote.
func skip(s string, i int) int {
	for i < len(s) && strings.IndexByte(" \t\n.,;:", s[i]) >= 0 {
		i++
	}
	return i
}

// status returns the end of the year, or of the word in its place, between the
// authors and the title: "(2019)", "2019, March", "In press".
func (t reading) status(i int) int {
	rest := t.text[i:]
	if strings.HasPrefix(rest, "(") {
		if end := strings.IndexByte(rest, ')'); end > 0 && end < 40 {
			return i + end + 1
		}
	}
	dot := strings.IndexByte(rest, '.')
	if dot <= 0 || dot > 40 {
		return i
	}
	word := strings.ToLower(rest[:dot])
	if isYear(word) || isYear(strings.TrimRight(word, "abcd")) {
		return i + dot
	}
	for _, s := range vocabulary()["status"] {
		if strings.HasPrefix(word, s) {
			return i + dot
		}
	}
	if len(word) > 5 && isYear(word[:4]) && word[4] == ',' {
		return i + dot
	}
	return i
}

func isYear(s string) bool {
	if len(s) != 4 || s[:2] != "19" && s[:2] != "20" {
		return false
	}
	return isDigit(s[2]) && isDigit(s[3])
}

func isDigit(c byte) bool { return '0' <= c && c <= '9' }

// title finds the title that begins at i: in quotes, in a style of its own, or
// up to the end of the sentence.
func (t reading) title(i int) Part {
	if _, title, ok := quoted(t.text, i); ok {
		return title
	}
	end := sentence(t.text, i)
	for k, at := range t.turns {
		if at >= end {
			break
		}
		if at > i+2 && (k == 0 || t.turns[k-1] < i-2) && words(t.text[i:at]) >= 3 && loose(t.text[:at]) {
			end = at // what follows is set in another style: where it appeared
			break
		}
		if at >= i-2 && at <= i+2 && k+1 < len(t.turns) && words(t.text[i:t.turns[k+1]]) >= 3 {
			end = t.turns[k+1]
			break
		}
	}
	p := trim(t.text, Part{i, end})
	if n := words(t.text[p.Start:p.End]); n == 0 || n == 1 && !t.dated(end) {
		return Part{}
	}
	return p
}

// dated reports whether what stands behind an offset says where and in which year a
// thing appeared: a title of one word is one before such words only.
func (t reading) dated(i int) bool {
	venue := t.venue(i)
	for k := venue.End; k+4 <= len(t.text); k++ {
		if isYear(t.text[k:k+4]) && (k+4 == len(t.text) || !isDigit(t.text[k+4])) {
			return !venue.Empty()
		}
	}
	return false
}

// loose reports whether a text ends in white space, as it does where another
// part of the reference begins.
func loose(s string) bool {
	return strings.TrimRight(s, " \t\n") != s
}

// sentence returns the end of the sentence that begins at i: a full stop or a
// question mark before a word in capitals, a mark, or the end.
func sentence(s string, i int) int {
	for k := i; k < len(s); k++ {
		switch s[k] {
		case '?', '!':
			if k+1 == len(s) || s[k+1] == ' ' || s[k+1] == '\n' {
				return k + 1
			}
		case '.':
			if k+1 == len(s) {
				return k
			}
			if s[k+1] != ' ' && s[k+1] != '\n' && s[k+1] != '\t' || abbreviated(s[i:k]) {
				continue
			}
			if next, _ := utf8.DecodeRuneInString(strings.TrimLeft(s[k+1:], " \n\t")); !unicode.IsLower(next) || strings.HasPrefix(strings.TrimLeft(s[k+1:], " \n\t"), "doi") {
				return k
			}
		}
	}
	return len(s)
}

// abbreviated reports whether the full stop behind s ends a short form rather
// than a sentence.
func abbreviated(s string) bool {
	word := s[strings.LastIndexAny(s, " \n\t(")+1:]
	if r, n := utf8.DecodeLastRuneInString(word); strings.Contains(word, ".") || n == len(word) && unicode.IsUpper(r) {
		return true
	}
	return is("short", strings.ToLower(word))
}

// words counts the words of a text.
func words(s string) int { return len(strings.Fields(s)) }

// trim takes white space and marks off the ends of a part.
func trim(s string, p Part) Part {
	for !p.Empty() {
		r, n := utf8.DecodeRuneInString(s[p.Start:p.End])
		if !strings.ContainsRune(" \t\n.,;:\u201c\u201d\"\u2018\u2019'«»–—-", r) {
			break
		}
		p.Start += n
	}
	for !p.Empty() {
		r, n := utf8.DecodeLastRuneInString(s[p.Start:p.End])
		if !strings.ContainsRune(" \t\n.,;:\u201c\u201d\"\u2019'«»–—-", r) {
			break
		}
		p.End -= n
	}
	return p
}
