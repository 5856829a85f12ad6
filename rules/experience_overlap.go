package rules

import (
	"slices"
	"strings"
)

// OverlapOptions are the options of experience/overlap.
type OverlapOptions struct {
	Months int `yaml:"months"` // that two roles may run side by side
}

var experienceOverlap = &Rule{
	ID:       "experience/overlap",
	Severity: Info,
	Options:  OverlapOptions{Months: 3},
	Doc: Doc{
		What: "Two roles at different employers that overlap for months.",
		Why:  "It is fine for part-time and side work; say so, or it reads as an error.",
		Bad:  "## Experience\n\n### Engineer, Acme\nJan 2019 – Dec 2021\n\n- Built the invoice import\n\n### Engineer, Globex\nJan 2018 – Dec 2020\n\n- Built the ledger",
		Good: "## Experience\n\n### Engineer, Acme\nJan 2019 – Dec 2021\n\n- Built the invoice import\n\n### Engineer, Globex\nJan 2017 – Dec 2018\n\n- Built the ledger",
	},
	Run: func(p *Pass) {
		most := p.Options.(OverlapOptions).Months
		for i := range p.Facts.Roles {
			a := &p.Facts.Roles[i]
			for j := i + 1; j < len(p.Facts.Roles); j++ {
				b := &p.Facts.Roles[j]
				both := int(min(a.End, b.End)-max(a.Start, b.Start)) + 1
				if a.Months == 0 || b.Months == 0 || both <= most || sameEmployer(a.Entry.Organization.Value, b.Entry.Organization.Value) || p.sideWork(a) || p.sideWork(b) {
					continue
				}
				at := b.Entry.Start.Span.Cover(b.Entry.End.Span)
				p.Report(Diagnostic{
					Span: at, Message: "runs side by side with another role for " + count(both, "month") + "; if one was part-time or freelance, say so",
					Related: []Related{{Span: a.Entry.Start.Span.Cover(a.Entry.End.Span), Message: "the other role"}},
				})
			}
		}
	},
}

// sameEmployer reports whether two names are of one employer: the words of one
// all stand in the other, as in "Sandia" and "Sandia, Visualization Group".
func sameEmployer(a, b string) bool {
	if a == b {
		return true
	}
	one, _ := splitWords(strings.ToLower(a))
	other, _ := splitWords(strings.ToLower(b))
	if len(one) > len(other) {
		one, other = other, one
	}
	for _, word := range one {
		if !slices.Contains(other, word) {
			return false
		}
	}
	return len(one) > 0
}
