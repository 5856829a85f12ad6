package score

import (
	"fmt"
	"sort"
	"strings"

	"github.com/vitae-go/vitae/rules"
)

// unjudged is the result of factors that weigh words, for a resume whose words
// the lexicons do not know: to find no proof there would be no news of the person.
func unjudged(f *rules.Facts) (Result, bool) {
	if f.WordingJudged() {
		return Result{}, false
	}
	return Result{Void: true, Note: "not judged: in " + f.WrittenIn + "; wording is judged in English"}, true
}

const proofID = "quality/proof"

func proofFactor(weight float64) Factor {
	return Factor{
		ID: proofID, Label: "Proof", Side: Quality, Weight: weight,
		Doc: "The proof matrix: in how many of the seven areas the resume proves something, and how strongly.",
		Eval: func(in *Input) Result {
			if out, ok := unjudged(in.Facts); ok {
				return out
			}
			var out Result
			strong := 0
			for area := range in.Facts.Proof {
				row := &in.Facts.Proof[area]
				// One strong line proves an area; a second makes it safe.
				value := strengthValue[row.Strength]
				if row.Strength == rules.Strong {
					strong++
					if n := strongLines(in.Facts, row, rules.Area(area)); n == 1 {
						value = 0.85
					}
				}
				out.Value += value / float64(rules.NumAreas)
				e := Evidence{Reason: fmt.Sprintf("%s: %s", rules.Area(area), row.Strength), Gain: value / float64(rules.NumAreas)}
				if len(row.Bullets) > 0 {
					e.Span = in.Facts.Bullets[row.Bullets[0]].Span
				}
				out.Evidence = append(out.Evidence, e)
			}
			out.Note = fmt.Sprintf("%d of %d areas strong", strong, rules.NumAreas)
			return out
		},
	}
}

// proofUnjudged says why the proof matrix says nothing of the person; empty if it does.
func (r *Report) proofUnjudged() string {
	for i := range r.Components {
		if c := &r.Components[i]; c.ID == proofID && c.Void {
			return c.Note
		}
	}
	return ""
}

func strongLines(f *rules.Facts, row *rules.AreaProof, area rules.Area) int {
	n := 0
	for _, b := range row.Bullets {
		if f.Bullets[b].Areas[area] == rules.Strong {
			n++
		}
	}
	return n
}

func clarityFactor(weight float64) Factor {
	return Factor{
		ID: "quality/clarity", Label: "Clear bullets", Side: Quality, Weight: weight,
		Doc: "The share of bullets that open with a verb, say something to hold on to, and carry no finding.",
		Eval: func(in *Input) Result {
			if out, ok := unjudged(in.Facts); ok {
				return out
			}
			bullets := in.Facts.Bullets
			if len(bullets) == 0 {
				return Result{Note: "no bullets"}
			}
			marked := findingsPerBullet(in)
			var out Result
			clear := 0
			for i := range bullets {
				value := 1.0
				if !bullets[i].Grounded() {
					value -= 0.35
				}
				value -= 0.3 * float64(min(2, marked[i]))
				value = max(0, value)
				if value == 1 {
					clear++
				}
				out.Value += value / float64(len(bullets))
				out.Evidence = append(out.Evidence, Evidence{Span: bullets[i].Span, Reason: clarityReason(value), Gain: value / float64(len(bullets))})
			}
			out.Note = fmt.Sprintf("%d of %d bullets without a fault", clear, len(bullets))
			return out
		},
	}
}

func clarityReason(value float64) string {
	if value == 1 {
		return "clear and checkable"
	}
	return "could be clearer"
}

// findingsPerBullet counts the warnings and errors on each bullet.
func findingsPerBullet(in *Input) []int {
	marked := make([]int, len(in.Facts.Bullets))
	for _, d := range in.Findings {
		if d.Severity < rules.Warning || d.Missing || d.Aside != nil {
			continue
		}
		bullets := in.Facts.Bullets // in the order of the document
		i := sort.Search(len(bullets), func(i int) bool { return bullets[i].Span.End > d.Span.Start })
		if i < len(bullets) && bullets[i].Span.Contains(d.Span) {
			marked[i]++
		}
	}
	return marked
}

func structureFactor(weight float64) Factor {
	return Factor{
		ID: "quality/structure", Label: "Structure", Side: Quality, Weight: weight,
		Doc: "What a parser and a hurried reader stumble over: layout, sections, missing fields.",
		Eval: func(in *Input) Result {
			return penalties(in, "layout/", "sections/", "experience/", "projects/", "education/", "skills/", "summary/")
		},
	}
}

func integrityFactor(weight float64) Factor {
	return Factor{
		ID: "quality/integrity", Label: "Integrity", Side: Quality, Weight: weight,
		Doc:  "Whether what is claimed can be trusted: no placeholders, no inflated scope, years that add up.",
		Eval: func(in *Input) Result { return penalties(in, "integrity/") },
	}
}

// costs are what one finding takes from a factor. The same rule costs less each time.
var costs = map[rules.Severity]float64{rules.Error: 0.5, rules.Warning: 0.15, rules.Info: 0.04}

func penalties(in *Input, categories ...string) Result {
	out := Result{Value: 1}
	times := map[string]int{}
	n := 0
	for _, d := range in.Findings {
		if !hasAnyPrefix(d.Rule, categories) {
			continue
		}
		times[d.Rule]++
		cost := costs[d.Severity] / float64(times[d.Rule])
		n++
		out.Value -= cost
		out.Evidence = append(out.Evidence, Evidence{Span: d.Span, Reason: d.Message, Gain: -cost})
	}
	out.Value = max(0, out.Value)
	out.Note = "nothing found"
	if n == 1 {
		out.Note = "1 finding"
	} else if n > 1 {
		out.Note = fmt.Sprintf("%d findings", n)
	}
	return out
}

func hasAnyPrefix(s string, prefixes []string) bool {
	for _, p := range prefixes {
		if strings.HasPrefix(s, p) {
			return true
		}
	}
	return false
}
