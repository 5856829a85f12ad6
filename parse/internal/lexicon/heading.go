package lexicon

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/vitae-go/vitae/parse/internal/width"
)

var (
	headings    = indexed(&headingsText, &headingsIndex)
	modifiers   = table(modifiersText)
	connectives = exact(connectivesText)
	keywords    = table(keywordsText)
)

// Heading returns the kind of section that a phrase names, "experience", if
// the phrase is a known name of one.
func Heading(s string) (kind string, ok bool) {
	if width.Over(s, 80) {
		return "", false
	}
	return headings().has(s)
}

// Headings returns the kinds that a combined heading names, in order:
// "Education & Certifications". It is nil unless each part names a kind.
func Headings(s string) []string {
	kinds := combined(s)
	if kinds == nil && !width.Over(s, 80) {
		if right, ok := respelled(s); ok {
			kinds = combined(right)
		}
	}
	return kinds
}

func combined(s string) []string {
	if k, ok := Heading(s); ok {
		return []string{k}
	}
	if width.Over(s, 80) {
		return nil
	}
	var kinds []string
	var room [24]wordSpan
	words, from := headingWords(room[:0], s), 0
	for i := range len(words) + 1 {
		if i < len(words) && !words[i].connects(s) {
			continue
		}
		kind, ok := partKind(s, words[from:i])
		if !ok {
			return nil
		}
		if !slices.Contains(kinds, kind) {
			kinds = append(kinds, kind)
		}
		from = i + 1
	}
	return kinds
}

// wordSpan is where a word of a heading stands.
type wordSpan struct{ start, end int }

// headingWords appends the words of a heading. The marks between its parts are
// words of their own.
func headingWords(words []wordSpan, s string) []wordSpan {
	start := -1
	end := func(at int) {
		if start >= 0 {
			words = append(words, wordSpan{start, at})
		}
		start = -1
	}
	for i, r := range s {
		switch {
		case partsHeading(r):
			end(i)
			words = append(words, wordSpan{i, i + utf8.RuneLen(r)})
		case unicode.IsSpace(r):
			end(i)
		case start < 0:
			start = i
		}
	}
	end(len(s))
	return words
}

// partsHeading reports whether a mark stands between the parts of a heading.
func partsHeading(r rune) bool {
	return r < utf8.RuneSelf && strings.IndexByte("&/,+|", byte(r)) >= 0 || r == '・' || r == '、' || r == '／'
}

// connects reports whether a word or mark stands between the parts of a heading.
func (w wordSpan) connects(s string) bool {
	if r, _ := utf8.DecodeRuneInString(s[w.start:]); partsHeading(r) {
		return true
	}
	var buf [32]byte
	return connectives()[string(appendLower(buf[:0], s[w.start:w.end]))]
}

func appendLower(dst []byte, s string) []byte {
	for _, r := range s {
		dst = utf8.AppendRune(dst, unicode.ToLower(r))
	}
	return dst
}

// partKind returns the kind that a part of a heading names, with the words that
// qualify it or without: "Relevant Work Experience".
func partKind(s string, words []wordSpan) (kind string, ok bool) {
	named := func() bool {
		kind, ok = Heading(s[words[0].start:words[len(words)-1].end])
		return ok
	}
	qualifies := func(w wordSpan) bool {
		_, ok := modifiers().has(s[w.start:w.end])
		return ok
	}
	if len(words) == 0 {
		return "", false
	}
	if named() {
		return kind, true
	}
	for len(words) > 1 && qualifies(words[0]) {
		if words = words[1:]; named() {
			return kind, true
		}
	}
	for len(words) > 1 && qualifies(words[len(words)-1]) {
		if words = words[:len(words)-1]; named() {
			return kind, true
		}
	}
	return "", false
}

// HeadingGuess returns the kind that a word of a heading points to, for
// headings that are known by their form alone: "Leadership Experience at Sea".
// The last such word decides.
func HeadingGuess(s string) (kind string, ok bool) {
	if width.Over(s, 80) {
		return "", false
	}
	eachWord(s, func(start, end int) {
		if k, found := keywords().has(s[start:end]); found {
			kind, ok = k, true
		}
	})
	return kind, ok
}

var continued = table(continuedText)

// IsContinued reports whether what stands in brackets behind a heading says that
// its section began before: "(continued)".
func IsContinued(s string) bool {
	if width.Over(s, 30) {
		return false
	}
	_, ok := continued().has(s)
	return ok
}
