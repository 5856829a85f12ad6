package rules

var summaryStack = &Rule{
	ID:       "summary/stack",
	Severity: Info,
	Needs:    NeedsSoftware,
	Doc: Doc{
		What:    "A summary that names no main language or stack.",
		Why:     "Two or three of the strongest skills tell a reader at once whether to read on.",
		Bad:     "## Summary\n\nBackend engineer with 8 years in payments. Built a settlement ledger for 40,000 shops.",
		Good:    "## Summary\n\nBackend engineer with 8 years of Go and PostgreSQL in payments. Built a settlement ledger for 40,000 shops.",
		Sources: []string{"skillexchange", "backend", "onjob", "levels"},
	},
	Run: func(p *Pass) {
		s := p.Facts.Summary
		if s.Span.Empty() {
			return
		}
		for _, m := range s.Skills {
			if c, ok := p.Facts.taxonomy.Lookup(m.ID); ok && !m.Ambiguous && !softCategories[c.Category] {
				return
			}
		}
		p.Missing(s.Span, "the summary names no language or technology; name the two or three you are strongest in")
	},
}
