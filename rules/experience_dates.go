package rules

var experienceDates = &Rule{
	ID:       "experience/dates",
	Severity: Error,
	Doc: Doc{
		What: "A role that ends before it begins, or lies in the future.",
		Why:  "Whoever subtracts the dates gets nonsense, and doubts the rest.",
		Bad:  "## Experience\n\n### Engineer, Acme\nMay 2021 – Mar 2019\n\n- Built the invoice import",
		Good: "## Experience\n\n### Engineer, Acme\nMar 2019 – May 2021\n\n- Built the invoice import",
	},
	Run: func(p *Pass) {
		for i := range p.Facts.Roles {
			r := &p.Facts.Roles[i]
			at := r.Entry.Start.Span.Cover(r.Entry.End.Span)
			switch {
			case r.Start > 0 && r.End > 0 && r.End < r.Start:
				p.Reportf(at, "“%s” ends before it begins", p.Words(at))
			case p.Facts.Now > 0 && r.Start > p.Facts.Now:
				p.Reportf(at, "“%s” begins in the future", p.Words(at))
			}
		}
	},
}
