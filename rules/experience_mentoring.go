package rules

var experienceMentoring = &Rule{
	ID:       "experience/mentoring",
	Severity: Info,
	Needs:    NeedsEnglish | NeedsSoftware,
	Doc: Doc{
		What:    "Senior and above: no bullet about mentoring, direction or standards.",
		Why:     "At that level, what others do better because of you is part of the job.",
		Bad:     "## Experience\n\n### Senior Backend Engineer, Acme\nJan 2010 – Dec 2021\n\n- Built the invoice import in Java",
		Good:    "## Experience\n\n### Senior Backend Engineer, Acme\nJan 2010 – Dec 2021\n\n- Built the invoice import in Java and mentored 3 engineers on it",
		Sources: []string{"skillexchange", "tinycv", "levels"},
	},
	Run: func(p *Pass) {
		noBulletOf(p, "leadership", Senior, "no bullet shows mentoring, technical direction or standards set")
	},
}
