package rules

import "strings"

var bulletWeakClaim = &Rule{
	ID:       "bullet/weak-claim",
	Severity: Warning,
	Needs:    NeedsEnglish,
	Doc: Doc{
		What:    "A claim that sounds like proof and has nothing to hold on to: “Built REST APIs”, “Improved performance”.",
		Why:     "Every candidate can write it. A named constraint, a system or a measured change is what sets proof apart.",
		Bad:     "- Improved performance significantly",
		Good:    "- Added an index to the slowest dashboard query and brought its p95 from 3 s to 200 ms",
		Sources: []string{"tinycv"},
	},
	Run: func(p *Pass) {
		for i := range p.Facts.Bullets {
			b := &p.Facts.Bullets[i]
			if b.Verb.Class == DutyOpener || len(b.WeakClaims) == 0 {
				continue
			}
			c := b.WeakClaims[0]
			if strings.HasPrefix(c.Phrase, "vague") {
				p.Reportf(c.Span, "“%s” could mean anything; %s", p.Words(c.Span), c.Prove)
				continue
			}
			p.Reportf(c.Span, "“%s” claims %s and proves nothing; %s", p.Words(c.Span), lowerFirst(c.Area.String()), c.Prove)
		}
	},
}

// lowerFirst lowers the first letter, unless the word is an acronym.
func lowerFirst(s string) string {
	if len(s) > 1 && 'A' <= s[1] && s[1] <= 'Z' {
		return s
	}
	return strings.ToLower(s[:1]) + s[1:]
}
