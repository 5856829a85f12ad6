package rules

import "github.com/vitae-go/vitae/parse"

var skillsTesting = &Rule{
	ID:       "skills/testing",
	Severity: Info,
	Needs:    NeedsEnglish | NeedsSoftware,
	Doc: Doc{
		What:    "No testing or code-quality practice anywhere.",
		Why:     "Back-end teams look for people whose code can be changed later.",
		Bad:     "## Experience\n\n### Backend Engineer, Acme\n2019 – 2021\n\n- Built the invoice import in Java",
		Good:    "## Experience\n\n### Backend Engineer, Acme\n2019 – 2021\n\n- Built the invoice import in Java, with unit tests for each carrier format",
		Sources: []string{"backend", "tinycv"},
	},
	Run: func(p *Pass) {
		if p.Facts.Tech == 0 && len(p.Facts.Projects) == 0 {
			return
		}
		if p.hasCategory("testing") || len(lexiconSpans("quality", p.Resume.Document.Text, 0)) > 0 {
			return
		}
		p.Missing(p.headingOf(parse.Skills), "nothing speaks of tests or code quality: a framework, coverage, reviews")
	},
}

// hasCategory reports whether the resume names a skill of one of the categories.
func (p *Pass) hasCategory(categories ...string) bool {
	for i := range p.Facts.Skills {
		for _, c := range categories {
			if p.Facts.Skills[i].Category == c {
				return true
			}
		}
	}
	return false
}
