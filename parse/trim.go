package parse

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/vitae-go/vitae/parse/internal/lexicon"
)

// withoutJoiners takes "at" off the end of a piece and "issued by" off its
// beginning, and reports whether it did the latter.
func withoutJoiners(text string, s Span) (Span, bool) {
	words := text[s.Start:s.End]
	if i := strings.LastIndexByte(words, ' '); i > 0 && (lexicon.IsJoiner(words[i+1:]) || words[i+1:] == "in" || words[i+1:] == "from") {
		s = trimPiece(text, Span{s.Start, s.Start + i})
	}
	if n := lexicon.JoinerStart(words); n > 0 {
		return withoutArticle(text, trimPiece(text, Span{s.Start + n, s.End})), true
	}
	if first, rest, ok := strings.Cut(words, " "); ok && len(first) > 2 && lexicon.IsJoiner(strings.ToLower(first)) && lexicon.OrganizationScore(rest) >= 3 { // "Presso Acme S.r.l."
		return trimPiece(text, Span{s.Start + len(first), s.End}), true
	}
	if n := lexicon.ByPrefix(words); n > 0 && n < s.Len() {
		return trimPiece(text, Span{s.Start + n, s.End}), true
	}
	return s, false
}

// withoutArticle takes "the" off a name behind "at", where it belongs to the
// sentence; written with a capital it belongs to the name.
func withoutArticle(text string, s Span) Span {
	if strings.HasPrefix(text[s.Start:s.End], "the ") {
		return trimPiece(text, Span{s.Start + len("the "), s.End})
	}
	return s
}

// trimPiece takes marks off the ends of a span, but no bracket whose partner
// is inside.
func trimPiece(text string, s Span) Span {
	for {
		s = trimSpan(text, s)
		if s.Empty() {
			return Span{}
		}
		r, n := utf8.DecodeRuneInString(text[s.Start:s.End])
		if strings.ContainsRune(",;:|/–—-―‐@*>→▪●○◦·•，：；、", r) || isIcon(r) || strings.ContainsRune(")]}", r) || r == '.' && s.Len() > 1 && text[s.Start+1] == ' ' {
			s.Start += n
			continue
		}
		if strings.ContainsRune("([{", r) && strings.IndexByte(")]}", text[s.End-1]) >= 0 {
			s.Start, s.End = s.Start+n, s.End-1
			continue
		}
		r, n = utf8.DecodeLastRuneInString(text[s.Start:s.End])
		if strings.ContainsRune(",;:|/–—-―‐@*>→▪●○◦·•([{，：；、（", r) || isIcon(r) {
			s.End -= n
			continue
		}
		return s
	}
}

// isIcon reports whether a character is a picture, or what joins or varies one.
func isIcon(r rune) bool {
	return r >= 0x2600 && unicode.Is(unicode.So, r) || r == 0xFE0F || r == 0x200D || 0x1F3FB <= r && r <= 0x1F3FF
}

func isWordRune(r rune) bool { return unicode.IsLetter(r) || unicode.IsDigit(r) }

// lastWord returns what stands behind the last blank of a text.
func lastWord(s string) string { return s[strings.LastIndexByte(s, ' ')+1:] }

// lastBrackets returns where the blank stands before the brackets that a text ends in
// behind other words, "Acme (makers of lamps)", and what is in them; 0 if there are none.
func lastBrackets(s string) (at int, inside string) {
	at = strings.LastIndex(s, " (")
	if at <= 0 || !strings.HasSuffix(s, ")") {
		return 0, ""
	}
	return at, s[at+len(" (") : len(s)-len(")")]
}

// untilAny returns what of a text stands before the first of any marks or words
// behind its start.
func untilAny(s string, lists ...[]string) string {
	for _, list := range lists {
		for _, mark := range list {
			if i := strings.Index(s, mark); i > 0 {
				s = s[:i]
			}
		}
	}
	return s
}

// pictureBefore returns the length of the picture that stands before the words of a
// row, as before what somebody worked with, or 0.
func pictureBefore(s string) int {
	n := len(s) - len(strings.TrimLeftFunc(s, isIcon))
	if n == len(s) {
		return 0
	}
	return n
}
