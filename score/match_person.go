package score

import (
	"fmt"

	"github.com/vitae-go/vitae/rules"
)

func titleFactor(weight float64) Factor {
	return Factor{
		ID: "match/title", Label: "Title and field", Side: Match, Weight: weight,
		Doc:  "How near the titles held, the latest first, come to the title of the posting: the same title, the same role family, a neighbouring one, or another trade. A posting that asks to lead people looks for roles in which people were led.",
		Eval: titleResult,
	}
}

// sameFamily is what another title of the same role family is worth.
const sameFamily = 0.95

func titleResult(in *Input) Result {
	p := in.Facts.Posting
	if p.Family == "" {
		return Result{Void: true}
	}
	best := Result{Note: fmt.Sprintf("no dated role in %s", p.Family)}
	for i := range in.Facts.Roles {
		r := &in.Facts.Roles[i]
		value := sameFamily * nearness(p.Family, familyOf(r))
		if p.Family == "manager" {
			value = leading(r, value)
		} else if shares(p, r) {
			value = 1
		}
		if value *= recent(in.Facts.Now, r.End); value > best.Value {
			best.Value = value
			best.Note = fmt.Sprintf("held: %s", r.Entry.Title.Value)
			best.Evidence = []Evidence{{Span: r.Entry.Title.Span, Asked: p.Posting.Title.Span, Reason: best.Note, Gain: value}}
		}
	}
	return best
}

// familyOf is the role family of a role; software work under a title that names
// no trade counts as software.
func familyOf(r *rules.Role) string {
	if r.Tech && (r.Family == "" || r.Family == "consulting") {
		return "software"
	}
	return r.Family
}

// The worth of a role to a posting for somebody who leads people.
const (
	ledAside    = 0.75 // people were led, under another title
	notLedShare = 0.35 // of the nearness of the field, if nobody was led
)

func leading(r *rules.Role, value float64) float64 {
	switch {
	case r.Family == "manager":
		return 1
	case len(r.Leads) > 0 && r.Tech:
		return max(value, ledAside)
	}
	return notLedShare * value
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

func levelFactor(weight float64) Factor {
	return Factor{
		ID: "match/level", Label: "Level", Side: Match, Weight: weight,
		Doc: "The distance between the level of the person and that of the posting. Being above costs less than being below, except for posts for beginners.",
		Eval: func(in *Input) Result {
			want, have := in.Facts.Posting.Level, in.Facts.Level
			if want == 0 {
				return Result{Void: true}
			}
			if have.Level == 0 {
				return Result{Note: "no software work to tell a level from"}
			}
			value := levelValue(want, have.Level)
			out := Result{Value: value, Note: fmt.Sprintf("%s, asked: %s", have.Level, want)}
			e := Evidence{Asked: in.Facts.Posting.LevelSpan, Reason: have.Why, Gain: value}
			if len(have.Evidence) > 0 {
				e.Span = have.Evidence[0]
			}
			out.Evidence = []Evidence{e}
			return out
		},
	}
}

// The cost of a step between levels.
const (
	belowStep    = 0.35
	aboveStep    = 0.15
	beginnerStep = 0.3 // above, for an internship or a first job
)

func levelValue(want, have rules.Level) float64 {
	gap := float64(have) - float64(want)
	switch {
	case gap < 0:
		if want == rules.Junior && have == rules.Intern {
			return 0.9 // a first job is for those who have had none
		}
		return clamp(1 + belowStep*gap)
	case want <= rules.Junior:
		return clamp(1 - beginnerStep*gap)
	}
	return clamp(1 - aboveStep*gap)
}

func yearsFactor(weight float64) Factor {
	return Factor{
		ID: "match/years", Label: "Years", Side: Match, Weight: weight,
		Doc: "Dated software work, overlaps counted once, against the years that the posting asks for. Work in another field, or with none of the skills asked for, counts in part. More than asked adds nothing.",
		Eval: func(in *Input) Result {
			p := in.Facts.Posting
			if !p.MinYears.Found() || p.MinYears.Value <= 0 {
				return Result{Void: true}
			}
			have := float64(in.Facts.Tech) / 12
			counted := have * relevance(in)
			value := min(1, counted/float64(p.MinYears.Value))
			out := Result{Value: value, Note: fmt.Sprintf("%.1f of %d years", have, p.MinYears.Value)}
			if counted < 0.95*have {
				out.Note = fmt.Sprintf("%.1f years, %.1f of them to the point; asked: %d", have, counted, p.MinYears.Value)
			}
			e := Evidence{Asked: p.MinYears.Span, Reason: in.Facts.Level.Why, Gain: value}
			if len(in.Facts.Level.Evidence) > 0 {
				e.Span = in.Facts.Level.Evidence[0]
			}
			out.Evidence = []Evidence{e}
			return out
		},
	}
}

// The part of a year that counts whatever the work was, by its field, and by
// the skills used.
const (
	yearsAnyway = 0.3
	yearsField  = 0.35
	yearsSkills = 0.35
)

// relevance is how much of the dated software work is to the point of the
// posting, as a share of its months.
func relevance(in *Input) float64 {
	p := in.Facts.Posting
	months, counted := 0.0, 0.0
	for i := range in.Facts.Roles {
		r := &in.Facts.Roles[i]
		if !r.Tech || r.Months == 0 {
			continue
		}
		part := yearsAnyway
		if p.Family == "" {
			part += yearsField
		} else {
			part += yearsField * nearness(p.Family, familyOf(r))
		}
		if usesAny(r, p.Required) {
			part += yearsSkills
		}
		months += float64(r.Months)
		counted += float64(r.Months) * part
	}
	if months == 0 {
		return 0
	}
	return min(1, counted/months)
}

// usesAny reports whether a role shows a skill that is required.
func usesAny(r *rules.Role, required []rules.Requirement) bool {
	for i := range required {
		for _, want := range required[i].Any {
			if containsID(r.Skills, want) {
				return true
			}
		}
	}
	return len(required) == 0
}

func educationFactor(weight float64) Factor {
	return Factor{
		ID: "match/education", Label: "Education", Side: Match, Weight: weight,
		Doc: "Whether the degree that the posting asks for, or a higher one, is there; left out where it is not and the posting takes experience instead. Which school gave it plays no part.",
		Eval: func(in *Input) Result {
			p := in.Facts.Posting
			if p.Degree == rules.NoDegree {
				return Result{Void: true}
			}
			for i := range in.Facts.Degrees {
				if d := &in.Facts.Degrees[i]; d.Rank >= p.Degree {
					return Result{Value: 1, Note: d.Entry.Degree.Value, Evidence: []Evidence{{Span: d.Entry.Span, Asked: p.DegreeSpan, Reason: "the degree asked for", Gain: 1}}}
				}
			}
			if p.DegreeOpen {
				return Result{Void: true} // whether what is there is equivalent, only a person can say
			}
			return Result{Note: "the degree asked for is not there", Evidence: []Evidence{{Asked: p.DegreeSpan, Reason: "the degree asked for is not there"}}}
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
var strengthValue = [...]float64{rules.NoProof: 0, rules.Weak: 0.35, rules.Strong: 1}
