package parse

import (
	"strings"

	"github.com/vitae-go/vitae/parse/internal/lexicon"
)

// namesTogether reports whether the words on both sides of a dash or colon are
// one name of a certificate: its rank behind it, "Acme Certified Builder –
// Associate", what a firm certifies, "Acme Certified: Bridge Builder", or what
// its initials stand for, "CBB: Certified Bridge Builder".
func namesTogether(front, tail string) bool {
	if lexicon.CertificateScore(front) > 0 {
		if strings.HasSuffix(front, " Certified") || lexicon.IsRank(tail) {
			return true
		}
		// A single word is more likely another name of the firm.
		firm, _, certified := strings.Cut(front, " Certified ")
		return certified && strings.Contains(tail, " ") && lexicon.OrganizationScore(tail) == 0 && !strings.Contains(tail, firm)
	}
	first, _, _ := strings.Cut(tail, " ")
	return inCapitalLetters(front) && lexicon.CertificateScore(first) > 0 && abbreviates(front, tail)
}
