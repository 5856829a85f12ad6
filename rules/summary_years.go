package rules

var summaryYears = &Rule{
	ID:       "summary/years",
	Severity: Info,
	Needs:    NeedsEnglish,
	Doc: Doc{
		What:    "From mid level on: a summary without years of experience.",
		Why:     "It is the first number that a reader looks for.",
		Bad:     "## Summary\n\nBackend engineer for payments. Built the settlement ledger.\n\n## Experience\n\n### Backend Engineer, Acme\nJan 2014 – Dec 2021\n\n- Built the ledger in Go",
		Good:    "## Summary\n\nBackend engineer with 8 years in payments. Built the settlement ledger.\n\n## Experience\n\n### Backend Engineer, Acme\nJan 2014 – Dec 2021\n\n- Built the ledger in Go",
		Sources: []string{"skillexchange", "onjob", "levels"},
	},
	Run: func(p *Pass) {
		if s := p.Facts.Summary; !s.Span.Empty() && s.Years.Years == 0 && p.Facts.Level.Level >= Mid {
			p.Missing(s.Span, "the summary does not say how many years of experience it sums up")
		}
	},
}
