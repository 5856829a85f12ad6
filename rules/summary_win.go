package rules

var summaryWin = &Rule{
	ID:       "summary/win",
	Severity: Info,
	Needs:    NeedsEnglish,
	Doc: Doc{
		What:    "A summary without a concrete win: a number, or a named system with a constraint.",
		Why:     "One true result makes the rest of the summary believable.",
		Bad:     "## Summary\n\nBackend engineer with 8 years of Go. Looking for a new role in a friendly team.",
		Good:    "## Summary\n\nBackend engineer with 8 years of Go. Cut the p95 of a checkout API from 3 s to 200 ms.",
		Sources: []string{"skillexchange", "backend", "onjob", "levels"},
	},
	Run: func(p *Pass) {
		if s := p.Facts.Summary; !s.Span.Empty() && len(s.Wins) == 0 {
			p.Missing(s.Span, "the summary names no result; take the best true one from your bullets")
		}
	},
}
