package score

import (
	"fmt"

	"github.com/vitae-go/vitae/parse"
	"github.com/vitae-go/vitae/rules"
	"github.com/vitae-go/vitae/taxonomy"
)

func requiredFactor(weight float64) Factor {
	return Factor{
		ID: "match/required", Label: "Required skills", Side: Match, Weight: weight,
		Doc:  "Each required skill counts by the best evidence for it: a bullet with an outcome in a recent role most, a mention in a list little, a related skill least. One of several alternatives is enough.",
		Eval: func(in *Input) Result { return requirementsResult(in, in.Facts.Posting.Required) },
	}
}

func preferredFactor(weight float64) Factor {
	return Factor{
		ID: "match/preferred", Label: "Preferred skills", Side: Match, Weight: weight,
		Doc:  "As for required skills, for those that the posting would like to see.",
		Eval: func(in *Input) Result { return requirementsResult(in, in.Facts.Posting.Preferred) },
	}
}

func requirementsResult(in *Input, asked []rules.Requirement) Result {
	if len(asked) == 0 {
		return Result{Void: true}
	}
	var out Result
	weights, met, proven := 0.0, 0, 0
	for _, r := range asked {
		held := holding(in, r)
		weights += r.Weight
		out.Value += r.Weight * held.credit
		if held.state >= Listed {
			met++
		}
		if held.state >= Shown {
			proven++
		}
		out.Evidence = append(out.Evidence, Evidence{Span: held.span, Asked: r.Span, Reason: held.reason, Gain: r.Weight * held.credit})
	}
	out.Value /= weights
	for i := range out.Evidence {
		out.Evidence[i].Gain /= weights
	}
	out.Note = fmt.Sprintf("%d of %d there, %d shown in use", met, len(asked), proven)
	return out
}

// credits are what each state of a skill is worth to a requirement.
var credits = map[State]float64{Proven: 1, Shown: 0.85, Listed: 0.45, Implied: 0.5, Near: 0.3, Missing: 0}

// held is how a resume meets one requirement.
type held struct {
	id     taxonomy.ID
	state  State
	credit float64
	span   parse.Span
	reason string
}

// holding returns the best way in which the resume meets a requirement.
func holding(in *Input, r rules.Requirement) held {
	best := held{reason: r.Term + " is nowhere in the resume"}
	for _, id := range r.Any {
		if h := holdingOf(in, id); h.credit > best.credit {
			best = h
		}
	}
	if best.credit == 0 {
		best = near(in, r, best)
	}
	if r.Years > 0 && best.credit > 0 {
		if s := in.Facts.Skill(best.id); s != nil {
			best.credit *= 0.5 + 0.5*min(1, float64(s.Months)/12/r.Years)
		}
	}
	return best
}

// recent is how much a skill counts that was last used long ago: nothing is
// lost for three years, and half after ten.
func recent(now, last rules.Month) float64 {
	if last == 0 || now == 0 {
		return 1
	}
	years := float64(now-last) / 12
	return 1 - 0.5*min(1, max(0, (years-3)/7))
}

func holdingOf(in *Input, id taxonomy.ID) held {
	s := in.Facts.Skill(id)
	if s == nil {
		return held{}
	}
	state, span := stateOf(s)
	h := held{id: id, state: state, span: span, credit: credits[state]}
	if s.Months > 0 {
		// Months at work tell more than any one line.
		h.credit = max(h.credit, 0.6) * (0.75 + 0.25*min(1, float64(s.Months)/24)) * recent(in.Facts.Now, s.LastUsed)
	}
	h.reason = reasonOf(s, state)
	return h
}

func reasonOf(s *rules.Skill, state State) string {
	switch state {
	case Proven, Shown:
		return fmt.Sprintf("%s is shown in use, %s of dated work", s.Label, span(s.Months))
	case Implied:
		return fmt.Sprintf("%s follows from %s", s.Label, s.Implied[0])
	}
	return s.Label + " is listed, and shown in no bullet"
}

// span writes a number of months for people.
func span(months int) string {
	switch {
	case months == 0:
		return "no time"
	case months < 24:
		return fmt.Sprintf("%d months", months)
	}
	return fmt.Sprintf("%.0f years", float64(months)/12)
}

// near looks for a skill related to one that is missing.
func near(in *Input, r rules.Requirement, none held) held {
	for _, id := range r.Any {
		for _, other := range in.Taxonomy.Related(id) {
			if h := holdingOf(in, other); h.state >= Listed {
				s := in.Facts.Skill(other)
				return held{id: other, state: Near, span: h.span, credit: credits[Near] * h.credit, reason: fmt.Sprintf("%s is missing; %s is near it", r.Term, s.Label)}
			}
		}
	}
	return none
}

// stateOf says how a resume holds a skill, and where it shows.
func stateOf(s *rules.Skill) (State, parse.Span) {
	if best := s.Strength(); best != nil {
		if best.Strength == rules.Strong {
			return Proven, best.Span
		}
		return Shown, best.Span
	}
	if len(s.Listed) > 0 {
		return Listed, s.Listed[0]
	}
	return Implied, parse.Span{}
}
