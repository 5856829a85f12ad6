package rules

var contactCodeProfile = &Rule{
	ID:       "contact/code-profile",
	Severity: Info,
	Needs:    NeedsSoftware,
	Doc: Doc{
		What:    "No link to GitHub, GitLab or Bitbucket.",
		Why:     "Early in a career, code that can be read is the best proof there is.",
		Bad:     "# Ada Byron\n\nada@byron.example\n\n## Skills\n\nJava",
		Good:    "# Ada Byron\n\nada@byron.example · https://github.com/ada\n\n## Skills\n\nJava",
		Sources: []string{"skillexchange", "backend", "levels"},
	},
	Run: func(p *Pass) {
		if p.hasProfile("GitHub", "GitLab", "Bitbucket") {
			return
		}
		d := Diagnostic{Span: p.Top(), Missing: true, Message: "there is no link to GitHub, GitLab or Bitbucket"}
		if p.early() {
			d.Severity = Warning
		}
		p.Report(d)
	},
}

// hasProfile reports whether the contact holds a link to one of the networks.
func (p *Pass) hasProfile(networks ...string) bool {
	for _, l := range p.Resume.Contact.Links {
		for _, n := range networks {
			if l.Value.Network == n {
				return true
			}
		}
	}
	return false
}
