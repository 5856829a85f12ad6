package rules

var jobPreferredMissing = &Rule{
	ID:       "job/preferred-missing",
	Severity: Info,
	Needs:    NeedsPosting,
	Doc: Doc{
		What:    "A skill that the posting would like to see and the resume names nowhere.",
		Why:     "It decides between two people who both have what is required.",
		Posting: "# Backend Engineer\n\n## Requirements\n\n- PostgreSQL\n\n## Nice to have\n\n- gRPC\n",
		Bad:     "## Skills\n\nPostgreSQL, Java",
		Good:    "## Skills\n\nPostgreSQL, Java, gRPC",
		Sources: []string{"backend"},
	},
	Run: func(p *Pass) { reportMissing(p, p.Facts.Posting.Preferred, "the posting would like to see %s") },
}
