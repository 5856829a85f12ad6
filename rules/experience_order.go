package rules

var experienceOrder = &Rule{
	ID:       "experience/order",
	Severity: Warning,
	Doc: Doc{
		What:    "Roles that are not in reverse chronological order.",
		Why:     "Readers and parsers take the first role for the present one.",
		Bad:     "## Experience\n\n### Engineer, Acme\n2015 – 2017\n\n- Built the invoice import\n\n### Engineer, Globex\n2018 – 2021\n\n- Built the ledger",
		Good:    "## Experience\n\n### Engineer, Globex\n2018 – 2021\n\n- Built the ledger\n\n### Engineer, Acme\n2015 – 2017\n\n- Built the invoice import",
		Sources: []string{"skillexchange", "backend"},
	},
	Run: func(p *Pass) {
		for i := range p.Resume.Sections {
			s := &p.Resume.Sections[i]
			if s.Kind != "experience" {
				continue
			}
			var last Month
			for j := range s.Entries {
				e := &s.Entries[j]
				_, end, _ := datesOf(e, p.Facts.Now)
				if end == 0 {
					continue
				}
				if last > 0 && end > last {
					p.Reportf(p.firstLine(e.Span), "this role ended later than the one above it; put the newest first")
				}
				last = end
			}
		}
	},
}
