package parse

import (
	"strings"
	"unicode"
)

// nameFirst puts the number of a patent behind its name where it leads:
// "US 10,555,019 B2 - Method for rotating credentials".
func (d *draft) nameFirst() {
	if len(d.pieces) > 1 && isPatentNumber(d.pieces[0].text) {
		d.pieces[0], d.pieces[1] = d.pieces[1], d.pieces[0]
	}
}

// isPatentNumber reports whether a text is the number of a patent: the code of an
// office, figures, and the kind of the document.
func isPatentNumber(s string) bool {
	const least, most = 6, 14 // figures
	s = strings.TrimPrefix(strings.ReplaceAll(s, "U.S.", "US"), "No. ")
	office := strings.IndexFunc(s, func(r rune) bool { return !unicode.IsUpper(r) })
	if office != 2 {
		return false
	}
	digits, others := 0, 0
	for _, r := range strings.TrimPrefix(s[office:], " Patent") {
		switch {
		case unicode.IsDigit(r):
			digits++
		case !strings.ContainsRune(" ,./", r):
			others++
		}
	}
	return least <= digits && digits <= most && others <= 2
}
