package rules

var contactLinkedIn = &Rule{
	ID:       "contact/linkedin",
	Severity: Info,
	Doc: Doc{
		What:    "No LinkedIn profile.",
		Why:     "Many recruiters look there next.",
		Bad:     "# Ada Byron\n\nada@byron.example\n\n## Skills\n\nJava",
		Good:    "# Ada Byron\n\nada@byron.example · https://www.linkedin.com/in/ada\n\n## Skills\n\nJava",
		Sources: []string{"backend"},
	},
	Run: func(p *Pass) {
		if !p.hasProfile("LinkedIn") {
			p.Missing(p.Top(), "there is no link to a LinkedIn profile")
		}
	},
}
