package score

import (
	"fmt"
	"slices"

	"github.com/vitae-go/vitae/parse"
	"github.com/vitae-go/vitae/rules"
	"github.com/vitae-go/vitae/taxonomy"
)

// What the evidence for a skill is worth to a requirement, 0 to 1. Each skill
// counts by its best evidence; saying it again adds nothing.
const (
	provenAtWork  = 1.0  // a bullet of a dated role, with a figure or a constraint
	shownAtWork   = 0.92 // a bullet of a dated role
	namedAtWork   = 0.88 // the title or the line of technologies of a dated role
	provenAside   = 0.7  // a bullet of a project or an undated role, with a figure or a constraint
	shownAside    = 0.62 // a bullet or description of a project or an undated role
	listedOnly    = 0.35 // in a list that no dated work stands behind
	listedCarried = 0.8  // in a list that dated work stands behind, as far as the list can be trusted
	impliedShare  = 0.9  // of what the skill that implies it is worth
	nearShare     = 0.45 // of what a skill is worth that does the same job
	likeShare     = 0.9  // the same, where the posting takes something similar
	shortestCount = 0.75 // of its worth for a skill used for a month …
	fullMonths    = 12   // … and all of it from so many months on
)

// held is how a resume meets one requirement.
type held struct {
	id     taxonomy.ID
	state  State
	credit float64
	span   parse.Span
	reason string
}

// memo keeps what several factors and trials of advice ask of the same facts.
type memo struct {
	held    map[*rules.Requirement]held
	listing float64
}

func newMemo(in *Input) *memo {
	return &memo{held: map[*rules.Requirement]held{}, listing: listing(in.Facts)}
}

// with returns the input for changed facts.
func (in *Input) with(facts *rules.Facts) *Input {
	changed := *in
	changed.Facts, changed.memo = facts, nil
	changed.memo = newMemo(&changed)
	return &changed
}

// holding returns how the resume meets a requirement, worked out once.
func holding(in *Input, r *rules.Requirement) held {
	if in.memo == nil {
		return hold(in, r)
	}
	h, ok := in.memo.held[r]
	if !ok {
		h = hold(in, r)
		in.memo.held[r] = h
	}
	return h
}

// hold returns the best way in which the resume meets a requirement.
func hold(in *Input, r *rules.Requirement) held {
	best := held{reason: r.Term + " is nowhere in the resume"}
	for i, id := range r.Any {
		h := holdingOf(in, id)
		if i >= r.Named {
			h.credit *= likeShare
		}
		if h.credit > best.credit {
			best = h
		}
	}
	if best.state < Shown {
		best = near(in, r, best)
	}
	if s := in.Facts.Skill(best.id); s != nil && r.Years > 0 && best.state >= Listed {
		best.credit *= 0.6 + 0.4*min(1, float64(s.Months)/12/r.Years)
	}
	return best
}

// holdingOf returns how the resume holds one skill.
func holdingOf(in *Input, id taxonomy.ID) held {
	s := in.Facts.Skill(id)
	if s == nil {
		return held{}
	}
	best := named(in, s)
	for _, by := range s.Implied {
		other := in.Facts.Skill(by)
		if other == nil || len(other.Implied) > 0 {
			continue
		}
		h := named(in, other)
		if h.credit *= impliedShare; h.credit > best.credit {
			best = held{id: id, state: Implied, credit: h.credit, span: h.span, reason: fmt.Sprintf("%s follows from %s", s.Label, other.Label)}
		}
	}
	return best
}

// named returns how the resume holds a skill that it names.
func named(in *Input, s *rules.Skill) held {
	h := held{id: s.ID}
	for i := range s.Proven {
		p := &s.Proven[i]
		if credit := worth(in, p); credit > h.credit {
			h.credit, h.span, h.state = credit, p.Span, Shown
			if p.Strength == rules.Strong {
				h.state = Proven
			}
		}
	}
	if len(s.Listed) > 0 && h.credit == 0 {
		h.state, h.span, h.credit = Listed, s.Listed[0], in.listing()
	}
	if len(s.Implied) == 0 && s.Months > 0 && h.credit < namedAtWork {
		h.credit = namedAtWork
		if h.state < Shown {
			h.state = Shown
		}
	}
	if s.Months > 0 && h.credit >= namedAtWork {
		h.credit *= shortestCount + (1-shortestCount)*min(1, float64(s.Months)/fullMonths)
		h.credit *= recent(in.Facts.Now, s.LastUsed)
	}
	if h.credit > 0 {
		h.reason = reasonOf(s, h.state)
	}
	return h
}

// worth is what one proof is worth.
func worth(in *Input, p *rules.Proof) float64 {
	dated := p.Role >= 0 && in.Facts.Roles[p.Role].Months > 0
	switch {
	case dated && p.Strength == rules.Strong:
		return provenAtWork
	case dated && p.Bullet >= 0:
		return shownAtWork
	case dated:
		return namedAtWork
	case p.Strength == rules.Strong:
		return provenAside
	}
	return shownAside
}

// The bounds of the trust in a list.
const (
	freeListing    = 20 // skills that a list may hold beyond those that the entries show
	carryingMonths = 12 // of dated software work that stand behind a whole list
	projectMonths  = 2  // for which a project with skills counts
)

// listing is what a skill is worth that is only listed. Dated work stands behind
// a list; but a list that goes far beyond what the work shows is a wish.
func listing(f *rules.Facts) float64 {
	listed, shown := 0, 0
	for i := range f.Skills {
		s := &f.Skills[i]
		if len(s.Listed) == 0 {
			continue
		}
		listed++
		if s.Months > 0 || len(s.Proven) > 0 {
			shown++
		}
	}
	trust := 1.0
	if listed > shown+freeListing {
		trust = float64(shown+freeListing) / float64(listed)
	}
	months := 0
	for i := range f.Roles {
		if r := &f.Roles[i]; r.Tech {
			months += r.Months
		}
	}
	for i := range f.Projects {
		if len(f.Projects[i].Skills) > 0 {
			months += projectMonths
		}
	}
	carried := min(1, float64(months)/carryingMonths)
	return trust * trust * (listedOnly + (listedCarried-listedOnly)*carried)
}

func (in *Input) listing() float64 {
	if in.memo == nil {
		return listing(in.Facts)
	}
	return in.memo.listing
}

// The years without use after which a skill begins to fade, and over which it
// fades to what is left of it.
const (
	freshYears = 4
	fadeYears  = 8
	fadedLeft  = 0.6
)

// recent is how much a skill counts that was last used long ago.
func recent(now, last rules.Month) float64 {
	if last == 0 || now == 0 {
		return 1
	}
	years := float64(now-last) / 12
	return 1 - (1-fadedLeft)*min(1, max(0, (years-freshYears)/fadeYears))
}

func reasonOf(s *rules.Skill, state State) string {
	switch {
	case state >= Shown && s.Months > 0:
		return fmt.Sprintf("%s is shown in use, %s of dated work", s.Label, span(s.Months))
	case state >= Shown:
		return s.Label + " is shown in use, in no dated role"
	}
	return s.Label + " is listed, and shown in no bullet"
}

// span writes a number of months for people.
func span(months int) string {
	switch {
	case months == 0:
		return "no time"
	case months == 1:
		return "1 month"
	case months < 24:
		return fmt.Sprintf("%d months", months)
	}
	return fmt.Sprintf("%.0f years", float64(months)/12)
}

// near looks for a skill near one that is missing or only listed.
func near(in *Input, r *rules.Requirement, best held) held {
	for _, other := range r.Near {
		h := holdingOf(in, other)
		if credit := nearShare * h.credit; credit > best.credit {
			s := in.Facts.Skill(other)
			best = held{id: other, state: Near, span: h.span, credit: credit, reason: fmt.Sprintf("%s is missing; %s is near it", r.Term, s.Label)}
		}
	}
	return best
}

// stateOf says how a resume holds a skill, and where it shows.
func stateOf(in *Input, s *rules.Skill) (State, parse.Span) {
	h := holdingOf(in, s.ID)
	return h.state, h.span
}

func containsID(sorted []taxonomy.ID, id taxonomy.ID) bool {
	_, ok := slices.BinarySearch(sorted, id)
	return ok
}
