package rules

var contactPhone = &Rule{
	ID:       "contact/phone",
	Severity: Warning,
	Doc: Doc{
		What:    "No telephone number.",
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
		digits := 0
		for i := range len(phone.Value) {
			if isDigit(phone.Value[i]) {
				digits++
			}
		}
		if digits < 7 || digits > 15 {
			p.Reportf(phone.Span, "“%s” has %d digits; no telephone number has", phone.Value, digits)
		}
	},
}
