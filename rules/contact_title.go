package rules

var contactTitle = &Rule{
	ID:       "contact/title",
	Severity: Info,
	Doc: Doc{
		What:    "No professional title near the name.",
		Why:     "It tells in two words what the rest will show.",
		Bad:     "# Ada Byron\n\nada@byron.example\n\n## Skills\n\nJava",
		Good:    "# Ada Byron\n\nBackend Engineer\n\nada@byron.example\n\n## Skills\n\nJava",
		Sources: []string{"backend"},
	},
	Run: func(p *Pass) {
		if c := p.Resume.Contact; c.Name.Found() && !c.Label.Found() {
			p.Missing(c.Name.Span, "there is no professional title by the name, such as “Backend Engineer”")
		}
	},
}
