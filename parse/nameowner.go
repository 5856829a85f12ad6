package parse

import (
	"strings"
	"unicode"

	"github.com/vitae-go/vitae/parse/internal/lexicon"
	"github.com/vitae-go/vitae/parse/internal/width"
)

// ownerStart returns where the name begins in a heading that says whose document
// it is, "Résumé of Nora Quist", and 0 in another.
func ownerStart(s string) int {
	if width.Over(s, 80) {
		return 0
	}
	for _, joints := range [...][]string{lexicon.Owned.Words(), {": "}} {
		for _, of := range joints {
			if isCaps(s) {
				of = strings.ToUpper(of)
			}
			if i := strings.Index(s, of); i > 0 && lexicon.IsDocumentName(s[:i]) {
				return i + len(of)
			}
		}
	}
	return 0
}

// greeter returns where the name stands in a heading by which people introduce
// themselves: "Hi there, I'm Nora Quist!"
func greeter(s string) Span {
	if width.Over(s, 80) {
		return Span{}
	}
	lower := " " + strings.ToLower(s)
	if len(lower) != len(s)+1 {
		return Span{} // offsets would not hold
	}
	for _, am := range lexicon.Greeting.Words() {
		if at := strings.Index(lower, am); at >= 0 {
			name := strings.TrimRightFunc(s[at+len(am)-1:], func(r rune) bool { return !unicode.IsLetter(r) })
			return Span{at + len(am) - 1, at + len(am) - 1 + len(name)}
		}
	}
	return Span{}
}

// ownerEnd returns where the name ends in a heading that says whose document it
// is, "Nora Quist's CV", "Nora Quist – Resume" or "NORA QUIST CURRICULUM VITAE",
// and 0 in another.
func ownerEnd(s string) int {
	if width.Over(s, 80) {
		return 0
	}
	for at, words := len(s), 0; words < 2; words++ {
		if at = strings.LastIndexAny(s[:at], " \u00a0"); at <= 0 {
			return 0
		}
		if !lexicon.IsDocumentName(strings.Trim(s[at:], marks)) {
			continue
		}
		name := strings.TrimRight(s[:at], marks)
		for _, of := range [...]string{"'s", "’s", "'", "’"} {
			if bare, ok := strings.CutSuffix(name, of); ok {
				return len(bare)
			}
		}
		if len(name) < at || strings.Contains(name, " ") {
			return len(name)
		}
	}
	return 0
}
