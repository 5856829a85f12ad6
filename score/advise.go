package score

import (
	"cmp"
	"context"
	"fmt"
	"slices"
	"strings"

	"github.com/vitae-go/vitae/parse"
	"github.com/vitae-go/vitae/rules"
)

// leastGain is the gain, in points of Total, below which advice is not worth reading.
const leastGain = 0.05

// adviser scores the facts as they would be after each change.
type adviser struct {
	ctx    context.Context
	model  *Model
	in     *Input
	report *Report
	all    []Advice
}

// advise says what to change and how far the total would move.
func advise(ctx context.Context, m *Model, in *Input, r *Report) []Advice {
	a := &adviser{ctx: ctx, model: m, in: in, report: r}
	a.findings()
	a.skills()
	a.areas()
	a.years()
	slices.SortStableFunc(a.all, func(a, b Advice) int {
		if a.Fixed != b.Fixed {
			if a.Fixed {
				return 1
			}
			return -1
		}
		return cmp.Compare(b.Gain, a.Gain)
	})
	return a.all
}

// try weighs a changed input and keeps the advice if it is worth reading.
func (a *adviser) try(advice Advice, changed *Input) {
	if a.ctx.Err() != nil {
		return
	}
	var then Report
	a.model.weigh(&then, changed)
	advice.Gain = then.Total - a.report.Total
	if advice.Gain >= leastGain || advice.Fixed && advice.Gain >= 0 {
		a.all = append(a.all, advice)
	}
}

// findings mends all findings of one rule at a time.
func (a *adviser) findings() {
	seen := map[string]bool{}
	for _, d := range a.in.Findings {
		if seen[d.Rule] || timeOnly[d.Rule] {
			continue
		}
		seen[d.Rule] = true
		changed := *a.in
		changed.Findings = nil
		count := 0
		for _, o := range a.in.Findings {
			if o.Rule == d.Rule {
				count++
				continue
			}
			changed.Findings = append(changed.Findings, o)
		}
		advice := Advice{Action: d.Message, Rule: d.Rule, Span: d.Span}
		if count > 1 {
			advice.Action = fmt.Sprintf("%s (and %d more like it)", d.Message, count-1)
		}
		a.try(advice, &changed)
	}
}

// timeOnly are the rules whose findings no writing answers; years and skills
// have advice of their own.
var timeOnly = map[string]bool{"job/years": true, "job/level": true, "job/required-missing": true, "job/preferred-missing": true}

// skills shows a required skill that is only listed, in a bullet of the newest
// role.
func (a *adviser) skills() {
	p := a.in.Facts.Posting
	if p == nil {
		return
	}
	for i := range p.Required {
		h := holding(a.in, &p.Required[i])
		s := a.in.Facts.Skill(h.id)
		if h.state == Missing || h.state == Near {
			a.missing(&p.Required[i])
		}
		if s == nil || h.state != Listed {
			continue
		}
		a.try(Advice{
			Action: fmt.Sprintf("if you used %s at work, say in a bullet for what", s.Label),
			Why:    "the posting requires it, and the resume only lists it", Span: h.span,
		}, a.in.with(shownInNewest(a.in.Facts, s, h.span)))
	}
}

// missing speaks of a required skill that the resume does not name. It may be
// forgotten or lacking, and only the person knows which.
func (a *adviser) missing(r *rules.Requirement) {
	id := r.Any[0]
	facts := a.in.Facts.WithSkill(id)
	a.try(Advice{
		Action: fmt.Sprintf("the posting requires %s; if you have worked with it, name it in the role where you did", r.Term),
		Why:    "only if it is true: what one lacks takes work, not words",
	}, a.in.with(shownInNewest(facts, facts.Skill(id), parse.Span{})))
}

// shownInNewest returns the facts with one more bullet in the newest role of
// software work, that shows a skill.
func shownInNewest(f *rules.Facts, s *rules.Skill, at parse.Span) *rules.Facts {
	changed := *f
	changed.Skills = slices.Clone(f.Skills)
	shown := changed.Skill(s.ID)
	proof := rules.Proof{Span: at, Bullet: -1, Role: -1, Project: -1, Strength: rules.Strong}
	for i := range f.Roles {
		if r := &f.Roles[i]; r.Tech && r.Months > 0 {
			proof.Role = i
			shown.Months, shown.LastUsed = max(shown.Months, r.Months), max(shown.LastUsed, r.End)
			break
		}
	}
	shown.Proven = append(slices.Clone(shown.Proven), proof)
	return &changed
}

// areas proves an area that nothing proves yet.
func (a *adviser) areas() {
	for area := range a.in.Facts.Proof {
		row := a.in.Facts.Proof[area]
		if row.Strength == rules.Strong {
			continue
		}
		facts := *a.in.Facts
		facts.Proof[area].Strength = rules.Strong
		changed := *a.in // what is known of the skills stays true
		changed.Facts = &facts
		var at parse.Span
		if len(row.Weak) > 0 {
			at = row.Weak[0].Span
		}
		name := rules.Area(area)
		a.try(Advice{
			Action: fmt.Sprintf("if it is true, show %s in a bullet: %s", midSentence(name.String()), areaProofs[area]),
			Area:   name.ID(), Span: at,
		}, &changed)
	}
}

// midSentence writes the name of an area as it stands within a sentence.
func midSentence(name string) string {
	if len(name) > 1 && name[1] >= 'a' && name[1] <= 'z' {
		return strings.ToLower(name[:1]) + name[1:]
	}
	return name
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

// years is honest about what writing cannot change.
func (a *adviser) years() {
	p := a.in.Facts.Posting
	if p == nil || !p.MinYears.Found() || a.in.Facts.Tech >= 12*p.MinYears.Value {
		return
	}
	facts := *a.in.Facts
	facts.Tech = 12 * p.MinYears.Value
	a.try(Advice{
		Action: fmt.Sprintf("the posting asks for %d years, the dated roles show %.1f", p.MinYears.Value, float64(a.in.Facts.Tech)/12),
		Why:    "only time changes this; undated roles do not count, so check that all have dates", Fixed: true,
	}, a.in.with(&facts))
}
