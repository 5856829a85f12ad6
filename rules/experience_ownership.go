package rules

var experienceOwnership = &Rule{
	ID:       "experience/ownership",
	Severity: Info,
	Needs:    NeedsEnglish | NeedsSoftware,
	Doc: Doc{
		What:    "From mid level on: no bullet that proves ownership in production – on-call, rollout, incident, migration.",
		Why:     "Carrying work after its launch is what sets engineers apart from programmers.",
		Bad:     "## Experience\n\n### Backend Engineer, Acme\nJan 2014 – Dec 2021\n\n- Built the invoice import in Java",
		Good:    "## Experience\n\n### Backend Engineer, Acme\nJan 2014 – Dec 2021\n\n- Built the invoice import in Java and shared its on-call rotation",
		Sources: []string{"tinycv"},
	},
	Run: func(p *Pass) {
		noBulletOf(p, "ownership", Mid, "no bullet shows ownership in production: on-call, a rollout, an incident, a migration")
	},
}
