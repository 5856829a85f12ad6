package rules

var skillsContext = &Rule{
	ID:       "skills/context",
	Severity: Info,
	Doc: Doc{
		What:    "A language that is listed with no framework, project or bullet that uses it.",
		Why:     "A language alone does not say what was built with it.",
		Bad:     "## Experience\n\n### Engineer, Acme\n2019 – 2021\n\n- Built the invoice import in Java\n\n## Skills\n\nJava, Python",
		Good:    "## Experience\n\n### Engineer, Acme\n2019 – 2021\n\n- Built the invoice import in Java\n\n## Skills\n\nJava, Python (Django)",
		Sources: []string{"skillexchange"},
	},
	Run: func(p *Pass) {
		for i := range p.Facts.Skills {
			s := &p.Facts.Skills[i]
			if s.Category != "language" || len(s.Listed) == 0 || len(s.Proven) > 0 || s.Months > 0 || usedThrough(p.Facts, s) {
				continue
			}
			p.Reportf(s.Listed[0], "%s is listed, and nothing says what you built with it", s.Label)
		}
	},
}

// usedThrough reports whether the resume names a skill that implies this one.
func usedThrough(f *Facts, s *Skill) bool {
	for i := range f.Skills {
		other := &f.Skills[i]
		if other.ID == s.ID || len(other.Listed)+len(other.Proven) == 0 {
			continue
		}
		for _, implied := range f.taxonomy.Implied(other.ID) {
			if implied.ID == s.ID {
				return true
			}
		}
	}
	return false
}
