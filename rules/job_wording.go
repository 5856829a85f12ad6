package rules

import (
	"fmt"
	"strings"

	"github.com/vitae-go/vitae/parse"
)

var jobWording = &Rule{
	ID:       "job/wording",
	Severity: Info,
	Needs:    NeedsPosting,
	Doc: Doc{
		What:    "A skill that the resume names otherwise than the posting does.",
		Why:     "Simple screening compares words. The same fact under the posting's name is found.",
		Posting: "# Backend Engineer\n\n## Requirements\n\n- Kubernetes\n",
		Bad:     "## Skills\n\nK8s, Java",
		Good:    "## Skills\n\nKubernetes, Java",
		Sources: []string{"backend", "tinycv", "onjob"},
	},
	Run: func(p *Pass) {
		for _, asked := range [][]Requirement{p.Facts.Posting.Required, p.Facts.Posting.Preferred} {
			for _, r := range asked {
				if at, other := otherName(p, r); other && !strings.Contains(p.reading.lower(), strings.ToLower(r.Term)) {
					p.Report(Diagnostic{
						Span: at, Message: fmt.Sprintf("the posting says “%s”, the resume “%s”; the posting's name for it is the one searched for", r.Term, p.Words(at)),
						Fixes: []Fix{{Message: "write it as " + r.Term, Edits: []Edit{{Span: at, NewText: r.Term}}}},
					})
				}
			}
		}
	},
}

// otherName returns the first mention of the skill that a requirement's own
// words name, if the resume names it only otherwise.
func otherName(p *Pass, r Requirement) (at parse.Span, other bool) {
	term, ok := p.Facts.taxonomy.Find(r.Term)
	if !ok {
		return at, false
	}
	s := p.Facts.Skill(term.ID)
	if s == nil || len(s.Implied) > 0 {
		return at, false
	}
	switch {
	case len(s.Proven) > 0:
		at = s.Proven[0].Span
	case len(s.Listed) > 0:
		at = s.Listed[0]
	}
	return at, !at.Empty()
}
