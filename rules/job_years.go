package rules

var jobYears = &Rule{
	ID:       "job/years",
	Severity: Warning,
	Needs:    NeedsPosting,
	Doc: Doc{
		What:    "Less dated experience than the posting's minimum.",
		Why:     "Screening software subtracts dates. Undated roles count for nothing there.",
		Posting: "# Backend Engineer\n\n## Requirements\n\n- At least 5 years of professional experience\n- Java\n",
		Bad:     "## Experience\n\n### Backend Developer, Acme\nJan 2020 – Mar 2021\n\n- Built the invoice import in Java",
		Good:    "## Experience\n\n### Backend Developer, Acme\nJan 2014 – Mar 2021\n\n- Built the invoice import in Java",
		Sources: []string{"backend"},
	},
	Run: func(p *Pass) {
		least := p.Facts.Posting.MinYears
		if !least.Found() || p.Facts.Tech >= 12*least.Value {
			return
		}
		at := p.Top()
		if s := p.Resume.Section("experience"); s != nil && s.Heading.Found() {
			at = s.Heading.Span
		}
		p.Reportf(at, "the dated roles add up to %.1f years of this work, and the posting asks for %d", float64(p.Facts.Tech)/12, least.Value)
	},
}
