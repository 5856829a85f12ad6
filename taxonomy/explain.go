package taxonomy

import "fmt"

// Verdict is what came of a candidate.
type Verdict string

// The verdicts.
const (
	Taken     Verdict = "taken"
	Ambiguous Verdict = "ambiguous"
	Rejected  Verdict = "rejected"
)

// Explanation says why a name in a text is a mention, or why not.
type Explanation struct {
	Match
	Name    string   // the name as the taxonomy writes it
	Tier    int      // how ambiguous it is
	Verdict Verdict  // what came of it
	Score   int      // the evidence, summed
	Reasons []Reason // in a fixed order; none for an unambiguous name
	Others  []ID     // concepts with the same name that were less likely
}

// Reason is one thing that speaks for (positive) or against a mention.
type Reason struct {
	Says   string
	Points int
}

// String returns the reason as "+2 a version".
func (r Reason) String() string { return fmt.Sprintf("%+d %s", r.Points, r.Says) }

// Explain returns all names found in text, those that were rejected too, with
// the reasons.
func (t *Taxonomy) Explain(text string) []Explanation { return t.ExplainIn(Unknown, text) }

// ExplainIn is Explain for a text whose context is known.
func (t *Taxonomy) ExplainIn(c Context, text string) []Explanation {
	v := t.borrow(c)
	defer t.giveBack(v)
	var all []Explanation
	for base := 0; base < len(text); {
		end := base + pieceEnd(text[base:])
		v.read(text[base:end])
		for v.at = range v.candidates {
			all = append(all, v.explain(base))
		}
		base = end
	}
	return all
}

var verdicts = [...]Verdict{taken: Taken, doubtful: Ambiguous, rejected: Rejected}

func (v *view) explain(base int) Explanation {
	c := &v.candidates[v.at]
	n := &v.names[c.name]
	e := Explanation{Match: v.match(c, base), Name: n.text, Tier: int(n.tier), Verdict: verdicts[c.state], Score: int(c.score)}
	for k := c.chain; k != 0; k = v.names[k-1].next {
		if k-1 != c.name {
			e.Others = append(e.Others, v.concepts[v.names[k-1].concept].ID)
		}
	}
	if n.tier == 0 {
		if v.negated(c) != 0 {
			e.Reasons = append(e.Reasons, Reason{"negated", v.negated(c)})
		}
		if v.plainEmployer(c) != 0 {
			e.Reasons = append(e.Reasons, Reason{"an employer", v.plainEmployer(c)})
		}
		if v.inSet(c) {
			e.Reasons = append(e.Reasons, Reason{"part of a set phrase", -decisive})
		}
		return e
	}
	e.Score = [...]int{trustPlain, trustUsual, 0}[n.tier]
	for i := range evidences {
		if w := evidences[i].weigh(v, c); w != 0 {
			e.Score += w
			e.Reasons = append(e.Reasons, Reason{evidences[i].says, w})
		}
	}
	return e
}
