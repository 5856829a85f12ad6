package rules

var contactName = &Rule{
	ID:       "contact/name",
	Severity: Error,
	Doc: Doc{
		What:    "No full name at the top of the first page.",
		Why:     "Screening software files a resume under its name; without one it is filed under nothing.",
		Bad:     "ada@byron.example\n\n## Skills\n\nJava",
		Good:    "# Ada Byron\n\nada@byron.example\n\n## Skills\n\nJava",
		Sources: []string{"backend"},
	},
	Run: func(p *Pass) {
		if !p.Resume.Contact.Name.Found() {
			p.Missing(p.Top(), "there is no name at the top that could be read as one")
		}
	},
}
