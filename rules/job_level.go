package rules

var jobLevel = &Rule{
	ID:       "job/level",
	Severity: Warning,
	Needs:    NeedsPosting,
	Doc: Doc{
		What:    "A level more than one step from the posting's.",
		Why:     "Most such applications are sorted out on sight; a line on scope or motive may change that.",
		Posting: "# Principal Backend Engineer\n\n## Requirements\n\n- Java\n",
		Bad:     "## Experience\n\n### Junior Developer, Acme\nJan 2020 – Mar 2021\n\n- Built the invoice import in Java",
		Good:    "## Experience\n\n### Staff Engineer, Acme\nJan 2008 – Mar 2021\n\n- Set the direction of the billing platform in Java",
		Sources: []string{"backend"},
	},
	Run: func(p *Pass) {
		want, have := p.Facts.Posting.Level, p.Facts.Level.Level
		if want == 0 || have == 0 || have+1 >= want && want+1 >= have {
			return
		}
		at := p.Top()
		if len(p.Facts.Level.Evidence) > 0 {
			at = p.Facts.Level.Evidence[0]
		}
		p.Reportf(at, "reads as %s (%s), and the posting is for %s", have, p.Facts.Level.Why, want)
	},
}
