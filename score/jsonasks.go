package score

import (
	"github.com/vitae-go/vitae/parse"
	"github.com/vitae-go/vitae/rules"
	"github.com/vitae-go/vitae/taxonomy"
)

// JSONAsks is what a posting asks for, as the score has read it. Spans point
// into the text of the posting.
type JSONAsks struct {
	Title     string            `json:"title"`
	Family    string            `json:"family,omitempty"`
	Level     string            `json:"level,omitempty"`
	MinYears  *int              `json:"minYears,omitempty"` // absent if the posting does not say
	Degree    string            `json:"degree,omitempty"`
	Concern   string            `json:"concern,omitempty"` // the proof area called for most
	Required  []JSONRequirement `json:"required"`
	Preferred []JSONRequirement `json:"preferred"`
}

// JSONRequirement is one thing asked for: any of the skills will do.
type JSONRequirement struct {
	Term    string        `json:"term"`
	Skills  []taxonomy.ID `json:"skills"`            // those that the posting names
	Similar []taxonomy.ID `json:"similar,omitempty"` // those that will do as well, for it says so
	Years   float64       `json:"years,omitempty"`
	Weight  float64       `json:"weight"`
	Span    parse.Span    `json:"span"`
}

func asksOf(p *rules.PostingFacts) *JSONAsks {
	out := &JSONAsks{
		Title: p.Posting.Title.Value, Family: p.Family, Level: p.Level.String(), Degree: p.Degree.String(),
		Required: requirementsOf(p.Required), Preferred: requirementsOf(p.Preferred),
	}
	if p.MinYears.Found() {
		years := p.MinYears.Value
		out.MinYears = &years
	}
	if p.Concern < rules.NumAreas {
		out.Concern = p.Concern.ID()
	}
	return out
}

func requirementsOf(asked []rules.Requirement) []JSONRequirement {
	all := []JSONRequirement{}
	for i := range asked {
		r := &asked[i]
		all = append(all, JSONRequirement{
			Term: r.Term, Skills: r.Any[:r.Named], Similar: r.Any[r.Named:], Years: round(r.Years), Weight: round(r.Weight), Span: r.Span,
		})
	}
	return all
}
