package rules

var projectsTrivial = &Rule{
	ID:       "projects/trivial",
	Severity: Warning,
	Needs:    NeedsEnglish | NeedsSoftware,
	Doc: Doc{
		What:    "A to-do app, a tutorial clone or plain CRUD without a constraint.",
		Why:     "Readers see the same ones every day; they prove that a tutorial was followed.",
		Bad:     "## Projects\n\n### Todo App\n\n- Built a todo app with Node.js and MongoDB",
		Good:    "## Projects\n\n### Todo App\n\n- Built a todo API with optimistic locking, so that two people can edit one list offline",
		Sources: []string{"backend", "tinycv"},
	},
	Run: func(p *Pass) {
		for i := range p.Facts.Projects {
			project := &p.Facts.Projects[i]
			found := lexiconSpans("trivial-project", p.Words(project.Entry.Span), project.Entry.Span.Start)
			if len(found) > 0 && !anyGrounded(p.Facts, project.Bullets) {
				p.Reportf(found[0], "“%s” is in many resumes; say what was hard about it – a constraint, a test, a decision – or leave it out", p.Words(found[0]))
			}
		}
	},
}

func anyGrounded(f *Facts, bullets []int) bool {
	for _, b := range bullets {
		if f.Bullets[b].Grounded() {
			return true
		}
	}
	return false
}
