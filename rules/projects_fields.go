package rules

import "strings"

var projectsFields = &Rule{
	ID:       "projects/fields",
	Severity: Info,
	Doc: Doc{
		What:    "A project without a name, a stack, or what the person built.",
		Why:     "A project counts by what you did in it and with what; the name alone says neither.",
		Bad:     "## Projects\n\n### Bus times\n\n### Ledger\n\n- Built a double-entry ledger in Go",
		Good:    "## Projects\n\n### Bus times\n\n- Built an API over open data in Python\n\n### Ledger\n\n- Built a double-entry ledger in Go",
		Sources: []string{"backend", "tinycv"},
	},
	Run: func(p *Pass) {
		for i := range p.Facts.Projects {
			project := &p.Facts.Projects[i]
			var missing []string
			if !project.Entry.Title.Found() {
				missing = append(missing, "a name")
			}
			if len(project.Skills) == 0 {
				missing = append(missing, "the stack")
			}
			if len(project.Bullets) == 0 && !project.Entry.Summary.Found() {
				missing = append(missing, "what you built")
			}
			if len(missing) > 0 {
				p.Missing(p.firstLine(project.Entry.Span), "the project lacks %s", strings.Join(missing, " and "))
			}
		}
	},
}
