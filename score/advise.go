package score

import (
	"cmp"
	"context"
	"fmt"
	"slices"

	"github.com/vitae-go/vitae/parse"
	"github.com/vitae-go/vitae/rules"
)

// leastGain is the gain, in points of Total, below which advice is not worth reading.
const leastGain = 0.05

// advise says what to change and how far the total would move, by scoring the
// facts as they would be after each change.
func advise(ctx context.Context, m *Model, in *Input, r *Report) []Advice {
	var all []Advice
	try := func(a Advice, changed *Input) {
		if ctx.Err() != nil {
			return
		}
		var then Report
		m.weigh(&then, changed)
		a.Gain = then.Total - r.Total
		if a.Gain >= leastGain || a.Fixed {
			all = append(all, a)
		}
	}
	adviseFindings(in, try)
	adviseSkills(in, try)
	adviseAreas(in, try)
	adviseYears(in, try)
	slices.SortStableFunc(all, func(a, b Advice) int {
		if a.Fixed != b.Fixed {
			if a.Fixed {
				return 1
			}
			return -1
		}
		return cmp.Compare(b.Gain, a.Gain)
	})
	return all
}

type trial func(Advice, *Input)

// adviseFindings mends all findings of one rule at a time.
func adviseFindings(in *Input, try trial) {
	seen := map[string]bool{}
	for _, d := range in.Findings {
		if seen[d.Rule] {
			continue
		}
		seen[d.Rule] = true
		changed := *in
		changed.Findings = nil
		count := 0
		for _, o := range in.Findings {
			if o.Rule == d.Rule {
				count++
				continue
			}
			changed.Findings = append(changed.Findings, o)
		}
		a := Advice{Action: d.Message, Rule: d.Rule, Span: d.Span}
		if count > 1 {
			a.Action = fmt.Sprintf("%s (and %d more like it)", d.Message, count-1)
		}
		try(a, &changed)
	}
}

// adviseSkills shows a required skill that is only listed, in a bullet.
func adviseSkills(in *Input, try trial) {
	p := in.Facts.Posting
	if p == nil {
		return
	}
	for i := range p.Required {
		h := holding(in, &p.Required[i])
		s := in.Facts.Skill(h.id)
		if s == nil || h.state != Listed {
			continue
		}
		changed, facts := *in, *in.Facts
		facts.Skills = slices.Clone(facts.Skills)
		changed.Facts = &facts
		shown := facts.Skill(h.id)
		shown.Proven = append(slices.Clone(shown.Proven), rules.Proof{Span: h.span, Bullet: -1, Role: -1, Project: -1, Strength: rules.Strong})
		try(Advice{
			Action: fmt.Sprintf("if you used %s at work, say in a bullet for what", s.Label),
			Why:    "the posting requires it, and the resume only lists it", Span: h.span,
		}, &changed)
	}
}

// adviseAreas proves an area that nothing proves yet.
func adviseAreas(in *Input, try trial) {
	for area := range in.Facts.Proof {
		row := in.Facts.Proof[area]
		if row.Strength == rules.Strong {
			continue
		}
		changed, facts := *in, *in.Facts
		facts.Proof[area].Strength = rules.Strong
		changed.Facts = &facts
		var at parse.Span
		if len(row.Weak) > 0 {
			at = row.Weak[0].Span
		}
		name := rules.Area(area)
		try(Advice{Action: fmt.Sprintf("if it is true, show %s in a bullet: %s", name, areaProofs[area]), Area: name.ID(), Span: at}, &changed)
	}
}

// areaProofs says what proves an area, after the matrix of the tinycv guide.
var areaProofs = [rules.NumAreas]string{
	rules.API:           "a contract that others depend on – versions, validation, errors",
	rules.Data:          "a schema, a migration, how data stayed right",
	rules.Scale:         "a measured load, latency or cost, before and after",
	rules.Reliability:   "what you watched, and what you changed when it broke",
	rules.Security:      "the boundary or risk you worked on",
	rules.Ownership:     "what you ran after launch – deploys, on-call, migrations",
	rules.Collaboration: "what was agreed with whom, and what came of it",
}

// adviseYears is honest about what writing cannot change.
func adviseYears(in *Input, try trial) {
	p := in.Facts.Posting
	if p == nil || !p.MinYears.Found() || in.Facts.Tech >= 12*p.MinYears.Value {
		return
	}
	changed, facts := *in, *in.Facts
	facts.Tech = 12 * p.MinYears.Value
	changed.Facts = &facts
	try(Advice{
		Action: fmt.Sprintf("the posting asks for %d years, the dated roles show %.1f", p.MinYears.Value, float64(in.Facts.Tech)/12),
		Why:    "only time changes this; undated roles do not count, so check that all have dates", Fixed: true,
	}, &changed)
}
