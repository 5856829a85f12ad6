package parse

import (
	"strings"

	"github.com/vitae-go/vitae/parse/internal/lexicon"
)

// isUnit reports whether a text names a part of an employer: "Platform team",
// "Department of Physics", "Abteilung Einkauf".
func isUnit(s string) bool {
	first, rest, ok := strings.Cut(s, " ")
	if hyphen := strings.LastIndexByte(s, '-'); !ok && hyphen > 0 {
		return lexicon.IsUnit(s[hyphen+1:]) // "IT-avdelingen"
	}
	return ok && (lexicon.IsUnit(first) || lexicon.IsUnit(lastWord(rest)))
}

// unitOf reports whether a head names an employer and below it one of its
// parts, and no position at all. A part that names a school is an employer itself.
func (p *pairRoles) unitOf(employer, unit *piece) bool {
	return p.named == 0 && unit.row > employer.row && isUnit(unit.text) && !lexicon.IsSchool(unit.text) && !isUnit(employer.text) && p.title(employer.text) < 1 && p.title(unit.text) < 2 && !employer.local
}
