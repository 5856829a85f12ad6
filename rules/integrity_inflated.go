package rules

import (
	"strings"

	"github.com/vitae-go/vitae/parse"
)

var integrityInflated = &Rule{
	ID:       "integrity/inflated",
	Severity: Warning,
	Needs:    NeedsEnglish,
	Doc: Doc{
		What:    "Large scope with nothing to hold on to: “led”, “architected”, “zero downtime”, “millions” at an early level, or with nothing measured or named.",
		Why:     "It invites the question that brings the rest into doubt.",
		Bad:     "- Architected a world-class platform for millions of people",
		Good:    "- Designed the event schema and the replay tool of a platform that takes 2 million events a day",
		Sources: []string{"tinycv"},
	},
	Run: func(p *Pass) {
		for i := range p.Facts.Bullets {
			b := &p.Facts.Bullets[i]
			found := p.reading.spansIn("inflated")[i]
			if len(found) == 0 || b.Measured() || len(b.WeakClaims) > 0 || b.Verb.Class == DutyOpener {
				continue
			}
			early := p.Facts.Level.Level.Early() && found[0].Start == b.Verb.Span.Start && len(b.Constraint) == 0
			if early || !b.Grounded() && p.claimsRank(found) {
				p.Reportf(found[0], "“%s” claims much and nothing here measures it; name the part that was yours", p.Words(found[0]))
			}
		}
	},
}

// claimsRank reports whether several words claim much, and not all of them are
// only words for "all".
func (p *Pass) claimsRank(found []parse.Span) bool {
	ranks := 0
	for _, at := range found {
		switch strings.ToLower(p.Words(at)) {
		case "all", "every", "entire", "lead": // "team lead of": a post
		default:
			ranks++
		}
	}
	return len(found) > 1 && ranks > 0
}
