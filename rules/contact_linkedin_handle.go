package rules

import "strings"

var contactLinkedInHandle = &Rule{
	ID:       "contact/linkedin-handle",
	Severity: Info,
	Doc: Doc{
		What:    "A LinkedIn address that keeps the generated ending instead of a handle of one's own.",
		Why:     "The short form is easier to read and to type, and takes a minute to set.",
		Bad:     "# Ada Byron\n\nhttps://www.linkedin.com/in/ada-byron-3b7a91204\n\n## Skills\n\nJava",
		Good:    "# Ada Byron\n\nhttps://www.linkedin.com/in/ada-byron\n\n## Skills\n\nJava",
		Sources: []string{"backend"},
	},
	Run: func(p *Pass) {
		for _, l := range p.Resume.Contact.Links {
			if l.Value.Network == "LinkedIn" && generatedHandle(l.Value.Username) {
				p.Reportf(l.Span, "“%s” keeps the ending that LinkedIn generated; set a handle of your own", l.Value.Username)
			}
		}
	},
}

// generatedHandle reports whether the last part of a handle is a run of at
// least seven digits and letters a to f or more, with both digits and a length
// that no name has.
func generatedHandle(handle string) bool {
	i := strings.LastIndexByte(handle, '-')
	if i < 0 {
		return false
	}
	tail := handle[i+1:]
	digits := 0
	for j := range len(tail) {
		if isDigit(tail[j]) {
			digits++
		}
	}
	return len(tail) >= 7 && digits >= 3
}
