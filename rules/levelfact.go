package rules

import (
	"fmt"

	"github.com/vitae-go/vitae/parse"
	"github.com/vitae-go/vitae/taxonomy"
)

// The months of software work from which on a person without a telling title is
// taken to be at a level.
const (
	juniorMonths = 6
	midMonths    = 30
	seniorMonths = 120
)

// placementMonths is how long an internship is that counts as work: a placement
// year, an apprenticeship.
const placementMonths = 9

// readLevel tells the level of a person from dated work and the titles held, the
// latest first. A title that says a level counts for more than months, as long
// as the months do not speak against it.
func (w *witness) readLevel(given Level) {
	f := w.facts
	var all, tech []stretch
	var evidence []parse.Span
	for i := range f.Roles {
		r := &f.Roles[i]
		if r.Months == 0 {
			continue
		}
		all = append(all, stretch{r.Start, r.End})
		if r.Tech && (!r.Internship || r.Months >= placementMonths) {
			tech = append(tech, stretch{r.Start, r.End})
		}
		evidence = append(evidence, r.Entry.Title.Span)
	}
	f.Months, f.Tech = months(all), months(tech)
	fact := LevelFact{Level: given, Given: given > 0, Evidence: evidence}
	if given > 0 {
		fact.Why = "given"
	} else {
		fact.Level = w.tellLevel()
		fact.Why = w.levelReason()
	}
	f.Level = fact
}

// latestTech is the newest role of software work, or nil.
func (f *Facts) latestTech() *Role {
	for i := range f.Roles {
		if f.Roles[i].Tech {
			return &f.Roles[i]
		}
	}
	return nil
}

func (w *witness) tellLevel() Level {
	f := w.facts
	byMonths := levelOfMonths(f.Tech)
	r := f.latestTech()
	if r == nil && !w.software && (f.Months >= midMonths || len(f.Roles) > 0 && !w.studies()) {
		return 0 // another trade: nothing tells how senior the person is in this one
	}
	if r == nil {
		return byMonths
	}
	switch {
	case r.Internship && f.Tech < 12:
		return Intern
	case r.Level >= Staff:
		return Staff // what sets a principal apart, no page tells
	case r.Level == Senior:
		if f.Tech > 0 && f.Tech < midMonths {
			return Mid // a title alone does not make two years senior
		}
		return Senior
	case r.Level == Junior:
		if f.Tech >= midMonths+24 {
			return Mid
		}
		return Junior
	case r.Level == Mid:
		return Mid
	}
	return min(byMonths, Senior)
}

// studies reports whether the resume shows software by projects or by a field
// of study, as that of a student does.
func (w *witness) studies() bool {
	for i := range w.facts.Projects {
		if w.technical(w.facts.Projects[i].Skills) > 0 {
			return true
		}
	}
	for i := range w.facts.Degrees {
		for _, id := range w.facts.Degrees[i].Area {
			if c, ok := taxonomy.Degrees().Lookup(id); ok && c.Category == "computing" {
				return true
			}
		}
	}
	return false
}

func levelOfMonths(months int) Level {
	switch {
	case months < juniorMonths:
		return Intern
	case months < midMonths:
		return Junior
	case months < seniorMonths:
		return Mid
	}
	return Senior
}

func (w *witness) levelReason() string {
	years := float64(w.facts.Tech) / 12
	if r := w.facts.latestTech(); r != nil && r.Entry.Title.Found() {
		return fmt.Sprintf("%.1f years of dated software work; latest title %q", years, r.Entry.Title.Value)
	}
	return fmt.Sprintf("%.1f years of dated software work", years)
}
