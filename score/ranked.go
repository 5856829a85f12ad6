package score

import (
	"cmp"
	"slices"

	"github.com/vitae-go/vitae/rules"
)

// ranked returns the findings, those that cost most first.
func (r *Report) ranked() []rules.Diagnostic {
	gain := map[string]float64{}
	for _, a := range r.Advice {
		if a.Rule != "" {
			gain[a.Rule] = a.Gain
		}
	}
	found := slices.Clone(r.Findings)
	slices.SortStableFunc(found, func(a, b rules.Diagnostic) int {
		return cmp.Or(cmp.Compare(b.Severity, a.Severity), cmp.Compare(gain[b.Rule], gain[a.Rule]))
	})
	return found
}
