package rules

// YearsOptions are the options of integrity/years-claimed.
type YearsOptions struct {
	Slack float64 `yaml:"slack"` // years by which the two may differ
}

var integrityYearsClaimed = &Rule{
	ID:       "integrity/years-claimed",
	Severity: Warning,
	Options:  YearsOptions{Slack: 1},
	Doc: Doc{
		What:    "Years of experience in the summary that differ from the dated roles by more than one.",
		Why:     "Anyone can subtract. If the difference has a reason, the resume should show it.",
		Bad:     "## Summary\n\nBackend engineer with 12 years of experience.\n\n## Experience\n\n### Backend Engineer, Acme\nJan 2018 – Dec 2021\n\n- Built the invoice import",
		Good:    "## Summary\n\nBackend engineer with 4 years of experience.\n\n## Experience\n\n### Backend Engineer, Acme\nJan 2018 – Dec 2021\n\n- Built the invoice import",
		Sources: []string{"tinycv"},
	},
	Run: func(p *Pass) {
		claim := p.Facts.Summary.Years
		if claim.Years == 0 || p.Facts.Months == 0 {
			return
		}
		slack := p.Options.(YearsOptions).Slack
		most, least := float64(p.Facts.Months)/12, float64(p.Facts.Tech)/12
		switch {
		case claim.Years > most+slack:
			p.Reportf(claim.Span, "“%s” are claimed, the dated roles add up to %.1f", p.Words(claim.Span), most)
		case claim.Years < least-slack-1:
			p.Reportf(claim.Span, "“%s” are claimed, the dated roles add up to %.1f; the summary may be out of date", p.Words(claim.Span), least)
		}
	},
}
