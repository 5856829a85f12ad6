package rules

var jobUnproven = &Rule{
	ID:       "job/unproven",
	Severity: Warning,
	Needs:    NeedsPosting,
	Doc: Doc{
		What:    "A skill that the posting requires and the resume only lists.",
		Why:     "A list is an index; the bullet is the proof.",
		Posting: "# Backend Engineer\n\n## Requirements\n\n- Kafka\n",
		Bad:     "## Experience\n\n### Engineer, Acme\n2019 – 2021\n\n- Built the invoice import\n\n## Skills\n\nKafka, Java",
		Good:    "## Experience\n\n### Engineer, Acme\n2019 – 2021\n\n- Built the invoice import on Kafka\n\n## Skills\n\nKafka, Java",
		Sources: []string{"backend", "tinycv"},
	},
	Run: func(p *Pass) {
		for _, r := range p.Facts.Posting.Required {
			var listed *Skill
			for _, id := range r.Any {
				s := p.Facts.Skill(id)
				if s == nil {
					continue
				}
				if len(s.Proven) > 0 || len(s.Implied) > 0 {
					listed = nil
					break
				}
				if listed == nil {
					listed = s // the alternatives stand in the posting's order
				}
			}
			if listed == nil || len(listed.Listed) == 0 {
				continue
			}
			if len(r.Any) > 1 {
				p.Reportf(listed.Listed[0], "the posting requires %s or the like; %s is listed, and no bullet shows it in use", r.Term, listed.Label)
			} else {
				p.Reportf(listed.Listed[0], "the posting requires %s, and no bullet shows it in use", listed.Label)
			}
		}
	},
}
