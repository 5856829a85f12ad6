package score

import (
	"cmp"
	"slices"

	"github.com/vitae-go/vitae/parse"
	"github.com/vitae-go/vitae/rules"
	"github.com/vitae-go/vitae/taxonomy"
)

// proofMatrix is the proof matrix with its evidence.
func proofMatrix(f *rules.Facts) []AreaProof {
	rows := make([]AreaProof, rules.NumAreas)
	for area := range rows {
		fact := &f.Proof[area]
		rows[area] = AreaProof{Area: rules.Area(area), Strength: fact.Strength, Weak: fact.Weak}
		for _, b := range fact.Bullets {
			rows[area].Evidence = append(rows[area].Evidence, Evidence{
				Span: f.Bullets[b].Span, Reason: f.Bullets[b].Areas[area].String(),
			})
		}
	}
	return rows
}

// skillTable lists the skills that the posting asks for, then those that the
// resume names, best proven and longest used first.
func skillTable(in *Input) []Skill {
	var table []Skill
	done := map[taxonomy.ID]bool{}
	if p := in.Facts.Posting; p != nil {
		table = appendAsked(table, in, p.Required, Required, done)
		table = appendAsked(table, in, p.Preferred, Preferred, done)
	}
	asked := len(table)
	for i := range in.Facts.Skills {
		s := &in.Facts.Skills[i]
		if !done[s.ID] && len(s.Implied) == 0 {
			table = append(table, rowOf(in, s))
		}
	}
	slices.SortStableFunc(table[asked:], func(a, b Skill) int {
		return cmp.Or(cmp.Compare(b.State, a.State), cmp.Compare(b.Months, a.Months), cmp.Compare(a.ID, b.ID))
	})
	return table
}

func appendAsked(table []Skill, in *Input, asked []rules.Requirement, how Asked, done map[taxonomy.ID]bool) []Skill {
	for i := range asked {
		r := &asked[i]
		h := holding(in, r)
		row := Skill{ID: cmp.Or(h.id, r.Any[0]), State: h.state}
		if s := in.Facts.Skill(row.ID); s != nil {
			row = rowOf(in, s)
			row.State = h.state
		} else if c, ok := in.Taxonomy.Lookup(row.ID); ok {
			row.Label = c.Label
		}
		row.Asked, row.Term, row.AskedAt = how, r.Term, r.Span
		for _, id := range r.Any {
			done[id] = true
		}
		done[row.ID] = true
		table = append(table, row)
	}
	return table
}

func rowOf(in *Input, s *rules.Skill) Skill {
	state, _ := stateOf(in, s)
	row := Skill{ID: s.ID, Label: s.Label, State: state, Months: s.Months, LastUsed: s.LastUsed}
	proven := slices.Clone(s.Proven)
	slices.SortStableFunc(proven, func(a, b rules.Proof) int { return cmp.Compare(b.Strength, a.Strength) })
	for _, p := range proven {
		row.Spans = append(row.Spans, p.Span)
	}
	row.Spans = append(row.Spans, s.Listed...)
	return row
}

// timeline is when dated roles used which skill.
func timeline(f *rules.Facts) []Use {
	var uses []Use
	for i := range f.Roles {
		r := &f.Roles[i]
		if r.Months == 0 {
			continue
		}
		for _, id := range r.Skills {
			uses = append(uses, Use{Skill: id, From: r.Start, To: r.End, Span: r.Entry.Span})
		}
	}
	slices.SortStableFunc(uses, func(a, b Use) int { return cmp.Or(cmp.Compare(a.Skill, b.Skill), cmp.Compare(a.From, b.From)) })
	return uses
}

// proofOrder is what to move up: bullets that prove the posting's main concern
// and stand low on the page.
func proofOrder(in *Input) []Move {
	p := in.Facts.Posting
	if p == nil || p.Concern >= rules.NumAreas {
		return nil
	}
	var moves []Move
	for _, b := range in.Facts.Proof[p.Concern].Bullets {
		bullet := &in.Facts.Bullets[b]
		if bullet.Areas[p.Concern] == rules.Strong && bullet.Half >= rules.LowHalf {
			moves = append(moves, Move{Span: bullet.Span, Reason: "proves what the posting asks for most: " + p.Concern.String()})
		}
	}
	return moves[:min(len(moves), 3)]
}

// words returns the words of a span on one line.
func words(doc *parse.Document, s parse.Span) string {
	if doc == nil {
		return ""
	}
	return oneLine(doc.Words(s))
}
