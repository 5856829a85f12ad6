package rules

import (
	"net/mail"
	"strings"
)

var contactEmail = &Rule{
	ID:       "contact/email",
	Severity: Error,
	Doc: Doc{
		What:    "No e-mail address, or one that cannot work.",
		Why:     "It is how most employers answer.",
		Bad:     "# Ada Byron\n\nBerlin, Germany\n\n## Skills\n\nJava",
		Good:    "# Ada Byron\n\nada@byron.example\n\n## Skills\n\nJava",
		Sources: []string{"backend"},
	},
	Run: func(p *Pass) {
		e := p.Resume.Contact.Email
		if !e.Found() {
			p.Missing(p.Top(), "there is no e-mail address")
			return
		}
		address, err := mail.ParseAddress(e.Value)
		_, domain, _ := strings.Cut(e.Value, "@")
		if err != nil || address.Address != e.Value || !strings.Contains(domain, ".") {
			p.Reportf(e.Span, "“%s” is not an address that mail can reach", e.Value)
		}
	},
}
