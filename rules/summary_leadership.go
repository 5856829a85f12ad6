package rules

import "github.com/vitae-go/vitae/parse"

var summaryLeadership = &Rule{
	ID:       "summary/leadership",
	Severity: Info,
	Needs:    NeedsEnglish,
	Doc: Doc{
		What:    "Senior and above: a summary without leadership or architecture that a bullet backs.",
		Why:     "At that level the question is not whether you can build, but what others could build because of you.",
		Bad:     "## Summary\n\nSenior backend engineer with 12 years of Java. Built payment systems for 40 shops.\n\n## Experience\n\n### Senior Backend Engineer, Acme\nJan 2010 – Dec 2021\n\n- Built the ledger in Java",
		Good:    "## Summary\n\nSenior backend engineer with 12 years of Java. Led the architecture of a payment ledger for 40 shops.\n\n## Experience\n\n### Senior Backend Engineer, Acme\nJan 2010 – Dec 2021\n\n- Led the split of the ledger and mentored 3 engineers",
		Sources: []string{"tinycv", "levels"},
	},
	Run: func(p *Pass) {
		s := p.Facts.Summary
		if s.Span.Empty() || p.Facts.Level.Level < Senior {
			return
		}
		if len(leadership(p.Words(s.Span), s.Span.Start)) == 0 {
			p.Missing(s.Span, "the summary of a %s says nothing of direction, architecture or mentoring", p.Facts.Level.Level)
			return
		}
		for _, found := range p.reading.spansIn("leadership") {
			if len(found) > 0 {
				return
			}
		}
		p.Reportf(s.Span, "the summary claims leadership, and no bullet shows it")
	},
}

// leadership finds the words of a text that speak of leading others or setting direction.
func leadership(text string, base int) []parse.Span { return lexiconSpans("leadership", text, base) }
