package rules

import "strings"

var contactEmailProfessional = &Rule{
	ID:       "contact/email-professional",
	Severity: Info,
	Doc: Doc{
		What:    "An address that looks unprofessional, or belongs to an office rather than a person.",
		Why:     "It is read before anything else; an address of one's name says nothing wrong.",
		Bad:     "# Ada Byron\n\nsexy_cat99@mail.example\n\n## Skills\n\nJava",
		Good:    "# Ada Byron\n\nada.byron@mail.example\n\n## Skills\n\nJava",
		Sources: []string{"backend"},
	},
	Run: func(p *Pass) {
		e := p.Resume.Contact.Email
		user, _, ok := strings.Cut(strings.ToLower(e.Value), "@")
		if !e.Found() || !ok {
			return
		}
		parts := strings.FieldsFunc(user, func(r rune) bool { return r == '.' || r == '_' || r == '-' || '0' <= r && r <= '9' })
		for _, part := range parts {
			if officeNames[part] {
				p.Reportf(e.Span, "“%s” is the address of an office, not of a person", e.Value)
				return
			}
			for _, word := range nicknames {
				if strings.HasPrefix(part, word) && !strings.Contains(strings.ToLower(p.Resume.Contact.Name.Value), word) {
					p.Reportf(e.Span, "“%s” reads like a nickname; an address of your name is safer", e.Value)
					return
				}
			}
		}
	},
}

var officeNames = map[string]bool{"info": true, "admin": true, "office": true, "sales": true, "support": true, "hr": true, "jobs": true, "webmaster": true, "noreply": true, "contact": true, "team": true}

// nicknames are beginnings of words that people regret in an address.
var nicknames = []string{
	"sexy", "hot", "cute", "babe", "baby", "princess", "prince", "king", "queen", "lover", "love", "party", "beer", "vodka", "weed", "gamer", "gaming", "ninja",
	"killer", "crazy", "dragon", "batman", "superman", "pokemon", "monkey", "kitty", "puppy", "angel", "devil", "sweet", "cool", "xxx", "lol", "boss", "hacker", "leet", "swag",
}
