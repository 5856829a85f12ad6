package rules

import (
	"cmp"
	"slices"
	"strings"

	"github.com/vitae-go/vitae/parse"
	"github.com/vitae-go/vitae/taxonomy"
)

// readMentions matches the whole text once, and once more each skills list as
// what it is: a list, where a name needs no sentence around it.
func (w *witness) readMentions() []taxonomy.Match {
	all := w.tax.Match(w.doc.Text)
	for i := range w.resume.Sections {
		for j := range w.resume.Sections[i].Groups {
			span := w.resume.Sections[i].Groups[j].Span
			if span.Empty() {
				continue
			}
			listed := w.tax.MatchIn(taxonomy.SkillList, w.doc.Words(span))
			for k := range listed {
				listed[k].Start += span.Start
				listed[k].End += span.Start
			}
			all = replaceWithin(all, span, listed)
		}
	}
	return all
}

// replaceWithin puts the matches found in a span in place of those that were
// there. A match that reaches over the border is dropped.
func replaceWithin(all []taxonomy.Match, s parse.Span, found []taxonomy.Match) []taxonomy.Match {
	from, _ := slices.BinarySearchFunc(all, s.Start, func(m taxonomy.Match, at int) int { return cmp.Compare(m.End, at+1) })
	to := from
	for to < len(all) && all[to].Start < s.End {
		to++
	}
	return slices.Replace(all, from, to, found...)
}

// readSkills gathers the evidence for every skill that the text names or implies.
func (w *witness) readSkills() {
	byID := map[taxonomy.ID]*Skill{}
	get := func(id taxonomy.ID) *Skill {
		s := byID[id]
		if s == nil {
			c, _ := w.tax.Lookup(id)
			s = &Skill{ID: id, Label: c.Label, Category: c.Category}
			byID[id] = s
		}
		return s
	}
	outside := merged(append(w.marginSpans(), w.personalSpans()...))
	w.entries = w.places()
	for _, m := range w.mentions {
		if m.Ambiguous || within(outside, m.Start) {
			continue
		}
		w.witnessMention(get(m.ID), m)
	}
	for _, s := range slices.Collect(inOrder(byID)) {
		for _, i := range w.tax.Implied(s.ID) {
			if implied := get(i.ID); len(implied.Listed)+len(implied.Proven) == 0 {
				implied.Implied = append(implied.Implied, s.ID)
			}
		}
	}
	for id, s := range byID {
		slices.Sort(s.Implied)
		w.dateSkill(id, s)
	}
	w.facts.skill = make(map[taxonomy.ID]int, len(byID))
	for _, id := range sortedIDs(byID) {
		w.facts.skill[id] = len(w.facts.Skills)
		w.facts.Skills = append(w.facts.Skills, *byID[id])
	}
}

// witnessMention files one mention as proof or as a listing.
func (w *witness) witnessMention(s *Skill, m taxonomy.Match) {
	span := parse.Span{Start: m.Start, End: m.End}
	if w.facts.copied(m.Start) {
		s.Listed = append(s.Listed, span) // the posting's own words prove nothing
		return
	}
	if b := w.bulletAt(m.Start); b >= 0 {
		bullet := &w.facts.Bullets[b]
		s.Proven = append(s.Proven, Proof{Span: span, Bullet: b, Role: bullet.Role, Project: bullet.Project, Strength: bullet.strength()})
		return
	}
	role, project, listed := w.entryAt(m.Start)
	switch {
	case listed || role < 0 && project < 0 || role >= 0 && len(w.facts.Roles[role].Skills) == 0:
		s.Listed = append(s.Listed, span)
	default:
		s.Proven = append(s.Proven, Proof{Span: span, Bullet: -1, Role: role, Project: project, Strength: Weak})
	}
	if claim, ok := claimedYears(w.doc.Text, m); ok && claim.Years > s.Claimed.Years {
		s.Claimed = claim
	}
}

// strength is what a bullet proves of the skills it names.
func (b *Bullet) strength() Strength {
	if b.Verb.Class == DutyOpener || b.Verb.Class == WeakVerb || !b.Grounded() || b.hollow() {
		return Weak
	}
	return Strong
}

// hollow reports whether all that a short bullet has to show is a percentage of
// nothing that it names: "Improved Go services by 87%".
func (b *Bullet) hollow() bool {
	if len(b.Constraint) > 0 || b.Words > shortAction {
		return false
	}
	for i := range b.Figures {
		if f := &b.Figures[i]; f.Measurable && (f.Unit != "%" || f.From != 0) {
			return false
		}
	}
	return true
}

// bulletAt returns the bullet that holds a place in the text, or -1.
func (w *witness) bulletAt(at int) int {
	i, ok := slices.BinarySearchFunc(w.facts.Bullets, at, func(b Bullet, at int) int { return cmp.Compare(b.Span.Start, at) })
	if ok {
		return i
	}
	if i--; i >= 0 && at < w.facts.Bullets[i].Span.End {
		return i
	}
	return -1
}

// place is the stretch of an entry, and what it is.
type place struct {
	entry         *parse.Entry
	role, project int
}

// places are the entries of roles and projects, as they stand in the text.
func (w *witness) places() []place {
	var all []place
	for i := range w.facts.Roles {
		all = append(all, place{w.facts.Roles[i].Entry, i, -1})
	}
	for i := range w.facts.Projects {
		all = append(all, place{w.facts.Projects[i].Entry, -1, i})
	}
	slices.SortStableFunc(all, func(a, b place) int { return cmp.Compare(a.entry.Span.Start, b.entry.Span.Start) })
	return all
}

// entryAt returns the role or project around a place, and whether the place is
// in its line of technologies rather than in prose.
func (w *witness) entryAt(at int) (role, project int, listed bool) {
	i, found := slices.BinarySearchFunc(w.entries, at, func(p place, at int) int { return cmp.Compare(p.entry.Span.Start, at) })
	if !found {
		i--
	}
	if i < 0 || at >= w.entries[i].entry.Span.End {
		return -1, -1, false
	}
	p := w.entries[i]
	listed = slices.ContainsFunc(p.entry.Keywords, func(k parse.Field[string]) bool { return k.Span.Start <= at && at < k.Span.End })
	return p.role, p.project, listed
}

// dateSkill counts the months of roles that name a skill or something that implies it.
func (w *witness) dateSkill(id taxonomy.ID, s *Skill) {
	var used []stretch
	for i := range w.facts.Roles {
		r := &w.facts.Roles[i]
		if _, ok := slices.BinarySearch(r.Skills, id); ok && r.Months > 0 {
			used = append(used, stretch{r.Start, r.End})
			s.LastUsed = max(s.LastUsed, r.End)
		}
	}
	s.Months = months(used)
}

// marginSpans are the stretches of text that belong to no part of the resume:
// page headers and footers.
func (w *witness) marginSpans() []parse.Span {
	var spans []parse.Span
	for i := range w.doc.Pages {
		for _, b := range w.doc.Pages[i].Blocks {
			if b.Role != parse.Body {
				spans = append(spans, b.Span)
			}
		}
	}
	return spans
}

// personalSpans are the words that say who somebody is, where to be reached and
// where taught. A person called Ruby, a profile on GitHub and a school named
// after a company show no skill.
func (w *witness) personalSpans() []parse.Span {
	c := &w.resume.Contact
	spans := []parse.Span{c.Name.Span, c.Email.Span, c.Phone.Span, c.Location.Span}
	for i := range c.Links {
		spans = append(spans, w.withLabel(c.Links[i].Span))
	}
	for i := range c.Private {
		spans = append(spans, c.Private[i].Span)
	}
	for i := range w.resume.Sections {
		if section := &w.resume.Sections[i]; section.Kind == parse.Education {
			for j := range section.Entries {
				spans = append(spans, section.Entries[j].Organization.Span, section.Entries[j].Location.Span)
			}
		}
	}
	return spans
}

// withLabel widens the span of a link by the words that name it on its line:
// "GitHub: ada".
func (w *witness) withLabel(s parse.Span) parse.Span {
	if s.Empty() {
		return s
	}
	const longestLabel = 24
	from := max(0, s.Start-longestLabel)
	if i := strings.LastIndexAny(w.doc.Text[from:s.Start], "\n\t|•·,;"); i >= 0 {
		from += i + 1
	} else if from > 0 {
		return s
	}
	return parse.Span{Start: from, End: s.End}
}

// merged sorts spans and joins those that overlap.
func merged(spans []parse.Span) []parse.Span {
	sortSpans(spans)
	out := spans[:0]
	for _, s := range spans {
		if n := len(out); n > 0 && s.Start <= out[n-1].End {
			out[n-1].End = max(out[n-1].End, s.End)
		} else if !s.Empty() {
			out = append(out, s)
		}
	}
	return out
}

// within reports whether a place lies in one of merged spans.
func within(spans []parse.Span, at int) bool {
	i, _ := slices.BinarySearchFunc(spans, at, func(s parse.Span, at int) int { return cmp.Compare(s.End, at+1) })
	return i < len(spans) && spans[i].Start <= at
}

// claimedYears finds the years that the text states for a mention: "5+ years of
// Go", "Go (5 years)", "Go – 5 years".
func claimedYears(text string, m taxonomy.Match) (Claim, bool) {
	before := text[max(0, m.Start-48):m.Start]
	before = before[strings.LastIndexByte(before, '\n')+1:]
	after, _, _ := strings.Cut(text[m.End:min(len(text), m.End+24)], "\n")
	for _, f := range findFigures(before, m.Start-len(before)) {
		if !strings.HasPrefix(f.Unit, "y") {
			continue
		}
		if f.Span.End <= m.Start && joinsClaim(text[f.Span.End:m.Start]) {
			return Claim{Years: f.Value, Span: f.Span}, true
		}
	}
	if strings.HasPrefix(after, " (") || strings.HasPrefix(after, " – ") || strings.HasPrefix(after, ": ") || strings.HasPrefix(after, " - ") {
		for _, f := range findFigures(after, m.End) {
			if strings.HasPrefix(f.Unit, "y") {
				return Claim{Years: f.Value, Span: f.Span}, true
			}
		}
	}
	return Claim{}, false
}

// joinsClaim reports whether the words between "5 years" and a skill tie the two together.
func joinsClaim(between string) bool {
	words, _ := splitWords(strings.ToLower(between))
	if len(words) == 0 || len(words) > 4 || strings.ContainsAny(between, ".;,(") {
		return false
	}
	last := words[len(words)-1]
	return last == "of" || last == "with" || last == "in" || last == "using" || last == "experience" || last == "professional" || last == "commercial"
}
