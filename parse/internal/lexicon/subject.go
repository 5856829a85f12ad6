package lexicon

import (
	"strings"
	"unicode/utf8"
)

var subjects = partTables(subjectsText)

// SubjectLead returns the length of the words that lead from a degree to its
// subject, with the space behind them: 17 in "in the field of Physics".
func SubjectLead(s string) int {
	const most = 5 // words
	lead, at := 0, 0
	for range most {
		n := strings.IndexAny(s[at:], " '’")
		if n <= 0 {
			break
		}
		_, mark := utf8.DecodeRuneInString(s[at+n:])
		elided := s[at+n] != ' '
		if words := s[:at+n]; elided == strings.EqualFold(words, "d") {
			if _, ok := subjects()["of"].has(words); ok {
				lead = at + n + mark
			}
		}
		at += n + mark
	}
	return lead
}

// IsBesideSubject reports whether a word is one for what is studied beside a
// subject or within it: "minor", "emphasis".
func IsBesideSubject(word string) bool {
	_, ok := subjects()["beside"].has(word)
	return ok
}
