package rules

import "github.com/vitae-go/vitae/parse"

var skillsCloud = &Rule{
	ID:       "skills/cloud",
	Severity: Info,
	Needs:    NeedsSoftware,
	Doc: Doc{
		What:    "From mid level on: no cloud platform or container technology.",
		Why:     "Where software runs is part of the work today, and asked for in most postings.",
		Bad:     "## Experience\n\n### Backend Engineer, Acme\nJan 2016 – Dec 2021\n\n- Built the invoice import in Java",
		Good:    "## Experience\n\n### Backend Engineer, Acme\nJan 2016 – Dec 2021\n\n- Built the invoice import in Java and moved it to Docker on AWS",
		Sources: []string{"skillexchange", "levels"},
	},
	Run: func(p *Pass) {
		if p.Facts.Level.Level < Mid || p.Facts.Tech == 0 || p.hasCategory("cloud", "container") {
			return
		}
		p.Missing(p.headingOf(parse.Skills), "no cloud platform and no container technology is named")
	},
}
