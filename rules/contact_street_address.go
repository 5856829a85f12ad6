package rules

import (
	"strings"

	"github.com/vitae-go/vitae/parse"
)

var contactStreetAddress = &Rule{
	ID:       "contact/street-address",
	Severity: Warning,
	Doc: Doc{
		What: "Private data that does not belong on a resume: street, birth date, marital status, photo, national ID.",
		Why:  "It invites bias and identity theft, and nobody needs it before a contract.",
		Bad:  "# Ada Byron\n\nada@byron.example\n\nDate of birth: 10 December 1985\n\n## Skills\n\nJava",
		Good: "# Ada Byron\n\nada@byron.example\n\n## Skills\n\nJava",
	},
	Run: func(p *Pass) {
		for _, private := range p.Resume.Contact.Private {
			switch private.Value.Kind {
			case parse.Pronouns: // a person's own choice, and no ground for advice
			case parse.Photo:
				p.Reportf(at(private.Span, p), "there is a photo; many employers must not see one before an interview")
			default:
				if text := strings.Trim(private.Value.Text, " :;,.-–()"); text != "" {
					p.Reportf(at(private.Span, p), "%s (“%s”) does not belong on a resume", private.Value.Kind, text)
				}
			}
		}
	},
}

// at is the span, or the top of the resume for what has no words.
func at(s parse.Span, p *Pass) parse.Span {
	if s.Empty() {
		return p.Top()
	}
	return s
}
