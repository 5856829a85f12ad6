package rules

var contactPhone = &Rule{
	ID:       "contact/phone",
	Severity: Warning,
	Doc: Doc{
		What:    "No telephone number, or one that is impossible in its country.",
		Why:     "Recruiters call; a form of most employers asks for it.",
		Bad:     "# Ada Byron\n\nada@byron.example\n\n## Skills\n\nJava",
		Good:    "# Ada Byron\n\nada@byron.example · +49 30 901820\n\n## Skills\n\nJava",
		Sources: []string{"backend"},
	},
	Run: func(p *Pass) {
		phone := p.Resume.Contact.Phone
		if !phone.Found() {
			p.Missing(p.Top(), "there is no telephone number")
			return
		}
		if !possiblePhone(phone.Value, p.Resume.Contact.Location.Value.CountryCode) {
			p.Reportf(phone.Span, "“%s” cannot be dialled; check its digits and the country code", phone.Value)
		}
	},
}
