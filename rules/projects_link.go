package rules

import "github.com/vitae-go/vitae/parse"

var projectsLink = &Rule{
	ID:       "projects/link",
	Severity: Info,
	Doc: Doc{
		What:    "Projects of which none has a link to a repository, a demo or a write-up.",
		Why:     "A project that can be looked at proves itself.",
		Bad:     "## Projects\n\n### Bus times\n\n- Built an API over open data in Python",
		Good:    "## Projects\n\n### Bus times\nhttps://github.com/ada/bus-times\n\n- Built an API over open data in Python",
		Sources: []string{"skillexchange", "backend", "tinycv"},
	},
	Run: func(p *Pass) {
		if len(p.Facts.Projects) == 0 {
			return
		}
		for i := range p.Facts.Projects {
			if p.Facts.Projects[i].Linked {
				return
			}
		}
		p.Missing(p.headingOf(parse.Projects), "no project has a link; add a repository, a demo or a write-up where one may be shown")
	},
}
