package score

import (
	"fmt"

	"github.com/vitae-go/vitae/rules"
)

func requiredFactor(weight float64) Factor {
	return Factor{
		ID: "match/required", Label: "Required skills", Side: Match, Weight: weight,
		Doc: "Each required skill counts by the best evidence for it: a bullet with an outcome in a dated role most, a project less, a mention in a list little, " +
			"a skill that does the same job least. One of several alternatives is enough. What the title names, or the posting asks for first, weighs more; what nearly everybody has, less.",
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
	for i := range asked {
		r := &asked[i]
		h := holding(in, r)
		weights += r.Weight
		out.Value += r.Weight * h.credit
		if h.state >= Implied {
			met++
		}
		if h.state >= Shown {
			proven++
		}
		out.Evidence = append(out.Evidence, Evidence{Span: h.span, Asked: r.Span, Reason: h.reason, Gain: r.Weight * h.credit})
	}
	out.Value /= weights
	for i := range out.Evidence {
		out.Evidence[i].Gain /= weights
	}
	out.Note = fmt.Sprintf("%d of %d there, %d shown in use", met, len(asked), proven)
	return out
}
