package rules

import (
	"cmp"

	"github.com/vitae-go/vitae/parse"
	"github.com/vitae-go/vitae/taxonomy"
)

// newRole reads a job: when it was, what its title says, what it shows.
func (w *witness) newRole(section int, e *parse.Entry, bullets []int) Role {
	r := Role{Entry: e, Section: section, Bullets: bullets}
	r.Start, r.End, r.Current = datesOf(e, w.facts.Now)
	if r.Start > 0 && r.End >= r.Start {
		r.Months = int(r.End-r.Start) + 1
	}
	title := readTitle(e.Title.Value)
	r.Titles, r.Family, r.Level, r.Internship = title.ids, title.family, title.level, title.internship
	r.Skills = w.skillsIn(e.Span)
	r.Tech = softwareFamilies[r.Family]
	if n := w.technologies(e.Span); r.Family == "" {
		r.Tech = n >= 3 || w.software && (n >= 1 || genericTitle(e.Title.Value))
	} else if looseFamilies[r.Family] {
		r.Tech = n >= 3 || n >= 1 && w.software && r.Family == "support"
	}
	if w.copiedRole(bullets) {
		r.Tech = false
	}
	if !r.Tech && w.otherTrade(&r) {
		r.Skills = nil
	}
	r.Leads = w.leads(&r)
	return r
}

// copiedRole reports whether what a job shows is for the greater part the
// posting's own words: such a job proves nothing.
func (w *witness) copiedRole(bullets []int) bool {
	n := 0
	for _, b := range bullets {
		if w.facts.Bullets[b].Copied {
			n++
		}
	}
	return 2*n > len(bullets)
}

// otherTrade reports whether a job is in a trade outside of software and none
// of its bullets names a skill: what its line of technologies lists, nothing in
// the job shows.
func (w *witness) otherTrade(r *Role) bool {
	if r.Family != "other" {
		return false
	}
	for _, b := range r.Bullets {
		if len(w.facts.Bullets[b].Skills) > 0 {
			return false
		}
	}
	return true
}

// looseFamilies are role families of which some is software work, and which
// does, the skills in the entry tell.
var looseFamilies = map[string]bool{"consulting": true, "support": true, "network": true, "manager": true, "research": true, "analyst": true}

// readField finds out whether the person works in software by the title that
// stands by the name, or that any job has.
func (w *witness) readField() {
	isSoftware := func(text string) bool { return softwareFamilies[readTitle(text).family] }
	w.software = isSoftware(w.resume.Contact.Label.Value)
	for i := range w.resume.Sections {
		section := &w.resume.Sections[i]
		for j := 0; j < len(section.Entries) && section.Kind == parse.Experience && !w.software; j++ {
			w.software = isSoftware(section.Entries[j].Title.Value)
		}
	}
}

// title is what the words of a job title say.
type title struct {
	ids        []taxonomy.ID
	matches    []taxonomy.Match
	family     string
	level      Level
	internship bool
}

// readTitle matches a job title. The longest name decides the family; a word
// for the level wins over the level that a name implies.
func readTitle(text string) title {
	var t title
	titles := taxonomy.Titles()
	t.matches = titles.Match(text)
	longest := 0
	for _, m := range t.matches {
		c, ok := titles.Lookup(m.ID)
		if !ok {
			continue
		}
		t.ids = append(t.ids, m.ID)
		if n := m.End - m.Start; n > longest {
			longest, t.family = n, c.Category
			t.level = levelOfTitle(c.Level)
		}
	}
	if t.family == "" || t.family == "consulting" {
		t.family = cmp.Or(fieldWord(text), t.family)
	}
	if level := levelWord(text); level > 0 {
		t.level = level
	}
	t.internship = t.level == Intern
	return t
}

// softwareFamilies are the role families whose months count as software work.
var softwareFamilies = map[string]bool{
	"backend": true, "frontend": true, "full-stack": true, "mobile": true, "data": true, "ml": true, "devops": true, "security": true,
	"qa": true, "embedded": true, "game": true, "database": true, "architect": true, "software": true,
}

// levelOfTitle maps the levels that titles know to the levels of a career. A
// plain title says "mid" only for want of a word for another level, which is
// as good as saying nothing.
func levelOfTitle(name string) Level {
	switch name {
	case "mid":
		return 0
	case "lead", "manager":
		return Senior
	case "director", "executive":
		return Staff
	}
	l, err := ParseLevel(name)
	if err != nil {
		return 0
	}
	return l
}

// technical counts the skills that are technologies rather than habits.
func (w *witness) technical(ids []taxonomy.ID) int {
	n := 0
	for _, id := range ids {
		if c, ok := w.tax.Lookup(id); ok && !softCategories[c.Category] {
			n++
		}
	}
	return n
}

// technologies counts the technologies that a stretch of text names itself.
func (w *witness) technologies(s parse.Span) int {
	named := map[taxonomy.ID]bool{}
	for _, m := range w.within(s) {
		c, _ := w.tax.Lookup(m.ID)
		if !m.Ambiguous && !softCategories[c.Category] && !generalCategories[c.Category] && c.Category != "testing" {
			named[m.ID] = true
		}
	}
	return len(named)
}

// softCategories are the skill categories that people of any trade list.
var softCategories = map[string]bool{"soft": true, "practice": true, "tool": true, "domain": true, "enterprise": true}

// newDegree reads a course of study.
func (w *witness) newDegree(e *parse.Entry) Degree {
	d := Degree{Entry: e, End: endMonth(e.End.Value, w.facts.Now)}
	degrees := taxonomy.Degrees()
	for _, text := range []string{e.Degree.Value, e.Title.Value, e.Area.Value} {
		for _, m := range degrees.Match(text) {
			c, _ := degrees.Lookup(m.ID)
			if c.Kind == taxonomy.Field {
				d.Area = append(d.Area, m.ID)
				continue
			}
			d.Rank = max(d.Rank, degreeRanks[c.Category])
		}
	}
	return d
}

var degreeRanks = map[string]DegreeRank{"associate": Associate, "bachelor": Bachelor, "master": Master, "doctorate": Doctor}
