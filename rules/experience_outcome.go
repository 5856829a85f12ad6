package rules

var experienceOutcome = &Rule{
	ID:       "experience/outcome",
	Severity: Info,
	Needs:    NeedsEnglish | NeedsSoftware,
	Doc: Doc{
		What:    "Senior and above: no bullet with a business outcome – cost, revenue, time to market, risk.",
		Why:     "Senior work is bought for what it changes for the company.",
		Bad:     "## Experience\n\n### Senior Backend Engineer, Acme\nJan 2010 – Dec 2021\n\n- Built the invoice import in Java",
		Good:    "## Experience\n\n### Senior Backend Engineer, Acme\nJan 2010 – Dec 2021\n\n- Built the invoice import in Java, which cut the cost of each booking by half",
		Sources: []string{"levels"},
	},
	Run: func(p *Pass) {
		noBulletOf(p, "business", Senior, "no bullet says what the work changed for the business: cost, revenue, time to market, risk")
	},
}
