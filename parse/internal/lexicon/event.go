package lexicon

import (
	"strings"
	"unicode/utf8"
)

var events = table(eventsText)

// Event finds the word at the end of a phrase that tells what happened at a
// school or a firm, "enter", "leave", "expect" (to leave) or "stay", and where
// the words before it end: 緑大学に入学 is "enter".
func Event(s string) (kind string, end int) {
	const most = 20 // letters of such a word
	s = strings.TrimRight(s, " 　。．.)")
	at := len(s)
	for range most {
		r, n := utf8.DecodeLastRuneInString(s[:at])
		if n == 0 || r < 0x80 && r != ' ' {
			break
		}
		at -= n
		if k, ok := events().has(s[at:]); ok && k != "particle" {
			kind, end = k, at
		}
	}
	if kind == "" {
		return "", 0
	}
	before := strings.TrimRight(s[:end], " 　")
	for n := 3; n <= min(9, len(before)); n += 3 {
		if k, ok := events().has(before[len(before)-n:]); ok && k == "particle" && utf8.ValidString(before[len(before)-n:]) {
			before = before[:len(before)-n]
			break
		}
	}
	return kind, len(before)
}
