package score

import (
	"fmt"
	"math"

	"github.com/vitae-go/vitae/rules"
)

func titleFactor(weight float64) Factor {
	return Factor{
		ID: "match/title", Label: "Title and field", Side: Match, Weight: weight,
		Doc:  "How near the titles held, the latest first, come to the title of the posting: the same title, the same role family, a neighbouring one, or another profession.",
		Eval: titleResult,
	}
}

func titleResult(in *Input) Result {
	p := in.Facts.Posting
	if p.Family == "" {
		return Result{Void: true}
	}
	best := Result{Note: fmt.Sprintf("no dated role in %s", p.Family)}
	for i := range in.Facts.Roles {
		r := &in.Facts.Roles[i]
		value := nearness(p.Family, r.Family)
		if shares(p, r) {
			value = 1
		}
		value *= recent(in.Facts.Now, r.End)
		if value > best.Value {
			best.Value = value
			best.Note = fmt.Sprintf("held: %s", r.Entry.Title.Value)
			best.Evidence = []Evidence{{Span: r.Entry.Title.Span, Asked: p.Posting.Title.Span, Reason: best.Note, Gain: value}}
		}
	}
	return best
}

// shares reports whether a role has held a title that the posting names.
func shares(p *rules.PostingFacts, r *rules.Role) bool {
	for _, want := range p.Titles {
		for _, id := range r.Titles {
			if id == want.ID {
				return true
			}
		}
	}
	return false
}

// neighbours are role families between which people move, and how easily.
var neighbours = map[[2]string]float64{
	{"backend", "software"}: 0.9, {"backend", "full-stack"}: 0.8, {"backend", "devops"}: 0.5, {"backend", "data"}: 0.5, {"backend", "database"}: 0.5,
	{"backend", "embedded"}: 0.45, {"backend", "architect"}: 0.7, {"backend", "mobile"}: 0.35, {"backend", "ml"}: 0.4, {"backend", "security"}: 0.4,
	{"backend", "frontend"}: 0.3, {"backend", "qa"}: 0.3, {"backend", "game"}: 0.5, {"software", "full-stack"}: 0.8, {"software", "frontend"}: 0.6,
	{"software", "mobile"}: 0.6, {"software", "embedded"}: 0.7, {"software", "devops"}: 0.5, {"software", "data"}: 0.5, {"software", "ml"}: 0.5,
	{"software", "architect"}: 0.7, {"software", "qa"}: 0.4, {"software", "security"}: 0.4, {"software", "game"}: 0.7, {"full-stack", "frontend"}: 0.75,
	{"full-stack", "mobile"}: 0.4, {"frontend", "mobile"}: 0.5, {"devops", "network"}: 0.4, {"devops", "database"}: 0.4, {"devops", "security"}: 0.45,
	{"devops", "architect"}: 0.5, {"data", "ml"}: 0.7, {"data", "database"}: 0.6, {"data", "analyst"}: 0.55, {"manager", "architect"}: 0.4,
	{"manager", "software"}: 0.3, {"manager", "backend"}: 0.3, {"manager", "product"}: 0.3,
}

func nearness(a, b string) float64 {
	if a == b {
		return 0.95
	}
	return max(neighbours[[2]string{a, b}], neighbours[[2]string{b, a}])
}

func levelFactor(weight float64) Factor {
	return Factor{
		ID: "match/level", Label: "Level", Side: Match, Weight: weight,
		Doc: "The distance between the level of the person and that of the posting; being above costs less than being below.",
		Eval: func(in *Input) Result {
			want, have := in.Facts.Posting.Level, in.Facts.Level.Level
			if want == 0 || have == 0 {
				return Result{Void: true}
			}
			gap := int(have) - int(want)
			value := 1 - 0.4*math.Max(0, float64(-gap)) - 0.2*math.Max(0, float64(gap))
			out := Result{Value: value, Note: fmt.Sprintf("%s, asked: %s", have, want)}
			if len(in.Facts.Level.Evidence) > 0 {
				out.Evidence = []Evidence{{Span: in.Facts.Level.Evidence[0], Asked: in.Facts.Posting.LevelSpan, Reason: in.Facts.Level.Why, Gain: value}}
			}
			return out
		},
	}
}

func yearsFactor(weight float64) Factor {
	return Factor{
		ID: "match/years", Label: "Years", Side: Match, Weight: weight,
		Doc: "Dated software work, overlaps counted once, against the years that the posting asks for. More than asked adds nothing.",
		Eval: func(in *Input) Result {
			p := in.Facts.Posting
			if !p.MinYears.Found() || p.MinYears.Value <= 0 {
				return Result{Void: true}
			}
			have := float64(in.Facts.Tech) / 12
			value := min(1, have/float64(p.MinYears.Value))
			return Result{
				Value: value, Note: fmt.Sprintf("%.1f of %d years", have, p.MinYears.Value),
				Evidence: []Evidence{{Asked: p.MinYears.Span, Reason: in.Facts.Level.Why, Gain: value}},
			}
		},
	}
}

func educationFactor(weight float64) Factor {
	return Factor{
		ID: "match/education", Label: "Education", Side: Match, Weight: weight,
		Doc: "Whether the degree that the posting asks for, or a higher one, is there. Which school gave it plays no part.",
		Eval: func(in *Input) Result {
			p := in.Facts.Posting
			if p.Degree == rules.NoDegree {
				return Result{Void: true}
			}
			for i := range in.Facts.Degrees {
				if d := &in.Facts.Degrees[i]; d.Rank >= p.Degree {
					return Result{Value: 1, Note: d.Entry.Degree.Value, Evidence: []Evidence{{Span: d.Entry.Degree.Span, Asked: p.DegreeSpan, Reason: "the degree asked for", Gain: 1}}}
				}
			}
			return Result{Note: "the degree asked for is not there"}
		},
	}
}

func concernFactor(weight float64) Factor {
	return Factor{
		ID: "match/responsibilities", Label: "Responsibilities", Side: Match, Weight: weight,
		Doc: "How well the resume proves the areas that the posting's responsibilities call for: interfaces, data, scale, reliability, security, ownership, collaboration.",
		Eval: func(in *Input) Result {
			p := in.Facts.Posting
			var out Result
			asked, strong := 0, 0
			for area := range p.Areas {
				if len(p.Areas[area]) == 0 {
					continue
				}
				asked++
				row := &in.Facts.Proof[area]
				value := strengthValue[row.Strength]
				if row.Strength == rules.Strong {
					strong++
				}
				e := Evidence{Asked: p.Areas[area][0], Reason: fmt.Sprintf("%s: %s", rules.Area(area), row.Strength), Gain: value}
				if len(row.Bullets) > 0 {
					e.Span = in.Facts.Bullets[row.Bullets[0]].Span
				}
				out.Value += value
				out.Evidence = append(out.Evidence, e)
			}
			if asked == 0 {
				return Result{Void: true}
			}
			out.Value /= float64(asked)
			out.Note = fmt.Sprintf("%d of %d areas proven", strong, asked)
			return out
		},
	}
}

// strengthValue is what a row of the proof matrix is worth.
var strengthValue = map[rules.Strength]float64{rules.NoProof: 0, rules.Weak: 0.35, rules.Strong: 1}
