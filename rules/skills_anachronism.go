package rules

var skillsAnachronism = &Rule{
	ID:       "skills/anachronism",
	Severity: Error,
	Doc: Doc{
		What:    "More years claimed of a technology than it has existed.",
		Why:     "A reader who knows the technology stops trusting the rest.",
		Bad:     "## Summary\n\nEngineer with 30 years of Kubernetes.\n\n## Experience\n\n### Engineer, Acme\n2019 – 2021\n\n- Built the invoice import",
		Good:    "## Summary\n\nEngineer with 4 years of Kubernetes.\n\n## Experience\n\n### Engineer, Acme\n2019 – 2021\n\n- Built the invoice import",
		Sources: []string{"tinycv"},
	},
	Run: func(p *Pass) {
		for i := range p.Facts.Skills {
			s := &p.Facts.Skills[i]
			c, ok := p.Facts.taxonomy.Lookup(s.ID)
			if !ok || c.Since == 0 || s.Claimed.Years == 0 || p.Facts.Now == 0 {
				continue
			}
			if existed := p.Facts.Now.Year() - c.Since + 1; s.Claimed.Years > float64(existed) {
				p.Reportf(s.Claimed.Span, "%g years of %s are claimed; it first came out in %d", s.Claimed.Years, s.Label, c.Since)
			}
		}
	},
}
