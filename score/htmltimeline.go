package score

import (
	"cmp"
	"slices"
	"strconv"

	"github.com/vitae-go/vitae/rules"
	"github.com/vitae-go/vitae/taxonomy"
)

// htmlTimeline is when dated roles used which skill: rows of bars over years.
// Lengths are in units of the picture.
type htmlTimeline struct {
	Width, Height float64
	Left, Foot    float64 // where the years begin, where their names stand
	Years         []htmlYear
	Rows          []htmlUseRow
	More          int // skills that found no room
}

type htmlYear struct {
	X     float64
	Label string
}

type htmlUseRow struct {
	Label, Tone string
	Y, Mid      float64
	Time        string
	Bars        []htmlBar
}

type htmlBar struct {
	X, Width float64
	From, To string
}

// The measures of the picture.
const (
	timelineWidth = 760.0
	timelineLeft  = 150.0
	timelineRight = 20.0
	timelineRow   = 24.0
	timelineTop   = 6.0
	timelineFoot  = 26.0
	timelineRows  = 16 // skills at most
	timelineYears = 10 // names of years at most
)

// newHTMLTimeline returns nil if no dated role names a skill.
func newHTMLTimeline(r *Report) *htmlTimeline {
	uses := map[taxonomy.ID][]Use{}
	first, last := rules.Month(0), rules.Month(0)
	for _, u := range r.Timeline {
		if u.From <= 0 || u.To < u.From {
			continue
		}
		if first == 0 || u.From < first {
			first = u.From
		}
		last = max(last, u.To)
		uses[u.Skill] = append(uses[u.Skill], u)
	}
	if len(uses) == 0 {
		return nil
	}
	from, to := first.Year(), last.Year()+1
	scale := (timelineWidth - timelineLeft - timelineRight) / float64(12*(to-from))
	t := &htmlTimeline{Width: timelineWidth, Left: timelineLeft}
	for _, s := range timelineSkills(r, uses) {
		if len(t.Rows) == timelineRows {
			t.More++
			continue
		}
		y := timelineTop + timelineRow*float64(len(t.Rows))
		row := htmlUseRow{Label: shortened(s.Label, 19), Tone: stateMarks[s.State].tone, Y: y + 4, Mid: y + timelineRow/2 + 1, Time: span(s.Months)}
		for _, u := range joined(uses[s.ID]) {
			row.Bars = append(row.Bars, htmlBar{
				X:     tenth(timelineLeft + scale*float64(int(u.From)-12*from)),
				Width: tenth(scale * float64(u.To-u.From+1)), From: u.From.String(), To: u.To.String(),
			})
		}
		t.Rows = append(t.Rows, row)
	}
	t.Foot = timelineTop + timelineRow*float64(len(t.Rows))
	t.Height = t.Foot + timelineFoot
	step := (to-from)/timelineYears + 1
	for year := from; year <= to; year += step {
		t.Years = append(t.Years, htmlYear{X: tenth(timelineLeft + scale*float64(12*(year-from))), Label: strconv.Itoa(year)})
	}
	return t
}

// timelineSkills returns the skills that have a row, those asked for first,
// then those used longest.
func timelineSkills(r *Report, uses map[taxonomy.ID][]Use) []Skill {
	var out []Skill
	for _, s := range r.Skills {
		if len(uses[s.ID]) > 0 && s.Months > 0 {
			out = append(out, s)
		}
	}
	slices.SortStableFunc(out, func(a, b Skill) int {
		return cmp.Or(cmp.Compare(b.Asked, a.Asked), cmp.Compare(b.Months, a.Months))
	})
	return slices.CompactFunc(out, func(a, b Skill) bool { return a.ID == b.ID })
}

// joined returns stretches with those that touch made one, in order.
func joined(uses []Use) []Use {
	uses = slices.Clone(uses)
	slices.SortFunc(uses, func(a, b Use) int { return cmp.Or(cmp.Compare(a.From, b.From), cmp.Compare(a.To, b.To)) })
	var out []Use
	for _, u := range uses {
		if n := len(out); n > 0 && u.From <= out[n-1].To+1 {
			out[n-1].To = max(out[n-1].To, u.To)
			continue
		}
		out = append(out, u)
	}
	return out
}
