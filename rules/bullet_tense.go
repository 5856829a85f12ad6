package rules

var bulletTense = &Rule{
	ID:       "bullet/tense",
	Severity: Info,
	Needs:    NeedsEnglish,
	Doc: Doc{
		What: "Present tense in a role that has ended, or past and present mixed in one role.",
		Why:  "Tense tells whether something still goes on; mixed tenses read as carelessness.",
		Bad:  "## Experience\n\n### Engineer, Acme\n2018 – 2020\n\n- Built the importer of the shop\n- Maintain the ledger of the shop",
		Good: "## Experience\n\n### Engineer, Acme\n2018 – 2020\n\n- Built the importer of the shop\n- Maintained the ledger of the shop",
	},
	Run: func(p *Pass) {
		for i := range p.Facts.Roles {
			r := &p.Facts.Roles[i]
			past := 0
			for _, b := range r.Bullets {
				if p.Facts.Bullets[b].Verb.Tense == Past {
					past++
				}
			}
			for _, b := range r.Bullets {
				v := &p.Facts.Bullets[b].Verb
				if v.Tense != Present || r.End == 0 || r.Current && past*2 <= len(r.Bullets) {
					continue
				}
				if r.Current {
					p.Reportf(v.Span, "“%s” is in the present tense, the other bullets of this role are in the past", p.Words(v.Span))
				} else {
					p.Reportf(v.Span, "“%s” is in the present tense, and the role has ended", p.Words(v.Span))
				}
			}
		}
	},
}
