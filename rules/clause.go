package rules

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// opensClause reports whether a place in a text begins a line or follows a mark
// other than one inside a word: what stands there is said on its own.
func opensClause(text string, at int) bool {
	for at > 0 {
		r, size := utf8.DecodeLastRuneInString(text[:at])
		switch {
		case r == '\n':
			return true
		case unicode.IsSpace(r) || r == '"' || r == '“' || r == '*':
			at -= size
		default:
			return !unicode.IsLetter(r) && !unicode.IsDigit(r) && r != '\'' && r != '’'
		}
	}
	return true
}

// closesClause reports whether no word follows a place before the next mark or
// the end of the line.
func closesClause(text string, at int) bool {
	rest := strings.TrimLeft(text[at:], " *\"”")
	r, _ := utf8.DecodeRuneInString(rest)
	return rest == "" || !unicode.IsLetter(r) && !unicode.IsDigit(r) && r != '%' && !strings.ContainsRune("-/_&(", r)
}
