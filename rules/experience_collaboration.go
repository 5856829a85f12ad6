package rules

var experienceCollaboration = &Rule{
	ID:       "experience/collaboration",
	Severity: Info,
	Needs:    NeedsEnglish | NeedsSoftware,
	Doc: Doc{
		What:    "No bullet about work with another team.",
		Why:     "Back ends serve others; a contract agreed with them is part of the work.",
		Bad:     "## Experience\n\n### Backend Engineer, Acme\nJan 2014 – Dec 2021\n\n- Built the invoice import in Java",
		Good:    "## Experience\n\n### Backend Engineer, Acme\nJan 2014 – Dec 2021\n\n- Agreed the invoice format with the frontend team and built its import in Java",
		Sources: []string{"backend", "tinycv", "levels"},
	},
	Run: func(p *Pass) {
		noBulletOf(p, "collaboration", 0, "no bullet shows work with another team: a contract agreed, a review, a migration together")
	},
}
