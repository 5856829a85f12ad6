package rules

import (
	"strings"

	"github.com/vitae-go/vitae/parse"
)

var bulletNoContext = &Rule{
	ID:       "bullet/no-context",
	Severity: Info,
	Needs:    NeedsEnglish | NeedsSoftware,
	Doc: Doc{
		What:    "A bullet with an action and a tool, and no system, API or data it was for.",
		Why:     "Action, system, constraint, outcome: without the system a reader cannot picture the work.",
		Bad:     "- Developed features in Java and Spring Boot",
		Good:    "- Developed the refund flow of the billing service in Java and Spring Boot",
		Sources: []string{"tinycv"},
	},
	Run: func(p *Pass) {
		for i := range p.Facts.Bullets {
			b := &p.Facts.Bullets[i]
			if len(b.Skills) == 0 || b.Grounded() || len(b.Context) > 0 || len(b.Outcome) > 0 || len(b.WeakClaims) > 0 || b.naming || namesPurpose(p.Words(b.Span)) ||
				b.Words > shortAction || b.Verb.Class != StrongVerb && b.Verb.Class != PlainVerb {
				continue
			}
			p.Reportf(b.Span, "names an action and %s, but not the system it was for", p.Words(parse.Span{Start: b.Skills[0].Start, End: b.Skills[0].End}))
		}
	},
}

// shortAction is the number of words up to which an action and its tool are all
// that a bullet says. Longer ones name what it was for in words of their own.
const shortAction = 8

// namesPurpose reports whether a bullet says in words of its own what the work
// was for: "test cases for the billing module", "systems to translate messages".
func namesPurpose(text string) bool {
	for _, to := range [...]string{" for the ", " for a ", " for an ", " for our ", " for its ", " of the ", " to "} {
		if i := strings.Index(text, to); i > 0 {
			if words, _ := splitWords(text[i+len(to):]); len(words) >= 2 {
				return true
			}
		}
	}
	return false
}
