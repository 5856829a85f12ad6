package rules

import (
	"slices"

	"github.com/vitae-go/vitae/parse"
)

var projectsSameStack = &Rule{
	ID:       "projects/same-stack",
	Severity: Info,
	Needs:    NeedsPosting | NeedsSoftware,
	Doc: Doc{
		What:    "Early in a career: no project uses a technology that the posting requires.",
		Why:     "Where work is short, a project in the posting's stack stands in for it.",
		Posting: "# Junior Backend Engineer\n\n## Requirements\n\n- Go\n- PostgreSQL\n",
		Bad:     "## Projects\n\n### Bus times\n\n- Built an API over open data in Python",
		Good:    "## Projects\n\n### Bus times\n\n- Built an API over open data in Golang",
		Sources: []string{"backend"},
	},
	Run: func(p *Pass) {
		if len(p.Facts.Projects) == 0 || !p.early() || len(p.Facts.Posting.Required) == 0 {
			return
		}
		for i := range p.Facts.Projects {
			for _, r := range p.Facts.Posting.Required {
				for _, id := range r.Any {
					if slices.Contains(p.Facts.Projects[i].Skills, id) {
						return
					}
				}
			}
		}
		p.Missing(p.headingOf(parse.Projects), "no project uses what the posting requires")
	},
}
