package score

import (
	"fmt"

	"github.com/vitae-go/vitae/rules"
)

func languageFactor(weight float64) Factor {
	return Factor{
		ID: "match/languages", Label: "Languages", Side: Match, Weight: weight,
		Doc: "Whether the resume states the human languages that the posting requires, at the level asked for. The language that the resume is written in counts as stated. " +
			"Name, place, nationality and mother tongue play no part: native counts as the highest level that can be asked for.",
		Eval: languageResult,
	}
}

// What a language is worth that the resume does not state at the level asked for.
const (
	unsaidLevel = 0.8 // stated, or written in, without a level
	stepBelow   = 0.3 // a level below the one asked for
)

func languageResult(in *Input) Result {
	var out Result
	asked, met := 0, 0
	for i := range in.Facts.Posting.Languages {
		ask := &in.Facts.Posting.Languages[i]
		if !ask.Required {
			continue
		}
		asked++
		e := languageEvidence(in, ask)
		if e.Gain >= unsaidLevel {
			met++
		}
		out.Value += e.Gain
		out.Evidence = append(out.Evidence, e)
	}
	if asked == 0 {
		return Result{Void: true}
	}
	out.Value /= float64(asked)
	out.Note = fmt.Sprintf("%d of %d stated", met, asked)
	for i := range out.Evidence {
		out.Evidence[i].Gain /= float64(asked)
	}
	return out
}

// languageEvidence says how the resume meets one request; its gain is the worth.
func languageEvidence(in *Input, ask *rules.LanguageAsk) Evidence {
	want := ask.Any[0]
	have, ok := in.Facts.Speaks(ask)
	e := Evidence{Span: have.Span, Asked: want.Span}
	switch {
	case ok && have.Level >= want.Level && (have.Level > 0 || want.Level == 0):
		e.Gain, e.Reason = 1, fmt.Sprintf("%s is stated", have.Name)
	case ok && have.Level > 0:
		e.Gain, e.Reason = clamp(1-stepBelow*float64(want.Level-have.Level)), fmt.Sprintf("%s at %s, asked: %s", have.Name, have.Level, want.Level)
	case ok:
		e.Gain, e.Reason = unsaidLevel, fmt.Sprintf("%s is stated without a level", have.Name)
	case in.Facts.Writes(ask):
		e.Gain, e.Reason = 1, "the resume is written in it"
	default:
		e.Reason = fmt.Sprintf("%s is not stated", want)
	}
	return e
}
