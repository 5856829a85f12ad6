package rules

import (
	"fmt"
	"math"
	"strings"
)

// YearsOptions are the options of integrity/years-claimed.
type YearsOptions struct {
	Slack float64 `yaml:"slack"` // years by which the two may differ
}

var integrityYearsClaimed = &Rule{
	ID:       "integrity/years-claimed",
	Severity: Warning,
	Needs:    NeedsEnglish,
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
		case p.yearsInSummary() < least-slack-1:
			p.Report(Diagnostic{Span: claim.Span, Severity: Info, Message: fmt.Sprintf(
				"“%s” are claimed, the dated roles add up to %.1f; the summary may be out of date", p.Words(claim.Span), least)})
		}
	},
}

// yearsInSummary adds up the years that the summary speaks of: "ten years as an
// employee, then seven on my own".
func (p *Pass) yearsInSummary() float64 {
	sum := 0.0
	for _, f := range p.Facts.Summary.Figures {
		if f.Kind == Duration && strings.HasPrefix(f.Unit, "y") {
			sum += f.Value
		}
	}
	if containsAny(strings.ToLower(p.Words(p.Facts.Summary.Span)), "years as ", "years at ", "last ", "past ", "recent ", "since ") {
		return math.Inf(1) // a part of a career, or not a number of years
	}
	return sum
}
