package rules

import "github.com/vitae-go/vitae/parse"

var projectsProof = &Rule{
	ID:       "projects/proof",
	Severity: Info,
	Needs:    NeedsEnglish | NeedsSoftware,
	Doc: Doc{
		What:    "Projects without an API or data decision, a constraint, a test, a deployment or observability.",
		Why:     "A project earns its place when it shows judgment that the work history does not show yet.",
		Bad:     "## Projects\n\n### Bus times\n\n- Built a web page about buses in Python",
		Good:    "## Projects\n\n### Bus times\n\n- Built a rate-limited API about buses in Python, with integration tests against a recorded feed",
		Sources: []string{"tinycv"},
	},
	Run: func(p *Pass) {
		if len(p.Facts.Projects) == 0 || p.Facts.Tech == 0 && len(p.Facts.Skills) == 0 {
			return
		}
		for i := range p.Facts.Projects {
			for _, b := range p.Facts.Projects[i].Bullets {
				if p.Facts.Bullets[b].Grounded() {
					return
				}
			}
		}
		p.Missing(p.headingOf(parse.Projects), "no project shows a decision, a constraint, a test or a deployment")
	},
}
