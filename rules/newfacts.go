package rules

import (
	"cmp"
	"context"
	"slices"

	"github.com/vitae-go/vitae/parse"
	"github.com/vitae-go/vitae/taxonomy"
)

// NewFacts works out the facts of a resume. The only error is that of the
// context. A nil opts means all defaults.
func NewFacts(ctx context.Context, resume *parse.Resume, opts *Options) (*Facts, error) {
	if err := ctx.Err(); err != nil {
		return nil, err
	}
	if opts == nil {
		opts = &Options{}
	}
	tax := opts.Taxonomy
	if tax == nil {
		tax = taxonomy.Default()
	}
	w := &witness{
		resume: resume, doc: resume.Document, tax: tax,
		facts: &Facts{Now: cmp.Or(MonthOf(opts.Now), latest(resume))},
	}
	w.mentions = w.readMentions()
	w.facts.taxonomy, w.facts.mentions = tax, w.mentions
	if opts.Posting != nil {
		if w.facts.Posting = opts.Asked; w.facts.Posting == nil {
			w.facts.Posting = NewPostingFacts(opts.Posting, tax)
		}
		runs := w.facts.Posting.runs
		w.facts.Copied = runs.wholeLines(resume, runs.in(w.doc))
	}
	w.readField()
	w.readSections()
	w.readSummary()
	w.readSpoken()
	w.readSkills()
	w.readLevel(opts.Level)
	w.readProof()
	return w.facts, ctx.Err()
}

// witness is what is known while facts are worked out.
type witness struct {
	resume   *parse.Resume
	doc      *parse.Document
	tax      *taxonomy.Taxonomy
	facts    *Facts
	mentions []taxonomy.Match // of skills, in the whole text, sorted
	entries  []place          // of roles and projects, as they stand in the text
	software bool             // the person's own title or a job is in software
}

// readSections walks the sections once and takes their entries apart.
func (w *witness) readSections() {
	half := newHalver(w.doc)
	for i := range w.resume.Sections {
		section := &w.resume.Sections[i]
		w.facts.Sections = append(w.facts.Sections, SectionFact{
			Section: section, Kind: section.Kind, Half: half.of(section.Span), Lines: countLines(w.doc.Words(section.Span)),
		})
		for j := range section.Entries {
			w.readEntry(i, &section.Entries[j], half)
		}
	}
	slices.SortStableFunc(w.facts.Roles, func(a, b Role) int {
		return cmp.Or(cmp.Compare(b.End, a.End), cmp.Compare(b.Start, a.Start))
	})
	w.openNewest()
	w.relink()
}

// openNewest takes the newest role for one that goes on if all that is printed
// is the month in which it began: many templates leave "present" out. The other
// roles must be ranges, and none of them current.
func (w *witness) openNewest() {
	roles := w.facts.Roles
	if len(roles) < 2 || roles[0].Internship {
		return
	}
	e := roles[0].Entry
	if !single(e) || e.Start.Value.Month == 0 || e.Start.Value.Precision == parse.BySeason || e.Start.Value.Precision == parse.ByQuarter {
		return
	}
	for i := range roles[1:] {
		r := &roles[1+i]
		if r.Current || r.Start == 0 || single(r.Entry) {
			return
		}
	}
	if r := &roles[0]; w.facts.Now >= r.Start {
		r.End, r.Current, r.Months = w.facts.Now, true, int(w.facts.Now-r.Start)+1
	}
}

// single reports whether an entry has one date for both start and end.
func single(e *parse.Entry) bool {
	return e.Start.Found() && (!e.End.Found() || e.Start.Value == e.End.Value)
}

// readEntry files an entry under what its section makes of it.
func (w *witness) readEntry(section int, e *parse.Entry, half halver) {
	kind := w.resume.Sections[section].Kind
	var bullets []int
	switch kind {
	case parse.Experience, parse.Projects, parse.Volunteering, parse.UnknownSection:
		for i := range e.Bullets {
			b := newBullet(w.doc, &e.Bullets[i], w.within(e.Bullets[i].Span))
			b.Half = half.of(b.Span)
			b.Copied = w.facts.copiedShare(b.Span) > 0.5
			if b.Copied {
				b.discount()
			}
			bullets = append(bullets, len(w.facts.Bullets))
			w.facts.Bullets = append(w.facts.Bullets, b)
		}
	}
	switch kind {
	case parse.Experience:
		w.facts.Roles = append(w.facts.Roles, w.newRole(section, e, bullets))
	case parse.Projects:
		w.facts.Projects = append(w.facts.Projects, w.newProject(section, e, bullets))
	case parse.Education:
		w.facts.Degrees = append(w.facts.Degrees, w.newDegree(e))
	}
}

// relink tells each bullet its role or project, once the roles are sorted.
func (w *witness) relink() {
	for i := range w.facts.Roles {
		for _, b := range w.facts.Roles[i].Bullets {
			w.facts.Bullets[b].Role = i
		}
	}
	for i := range w.facts.Projects {
		for _, b := range w.facts.Projects[i].Bullets {
			w.facts.Bullets[b].Project = i
		}
	}
}

// within returns the skill mentions inside a span.
func (w *witness) within(s parse.Span) []taxonomy.Match {
	from, _ := slices.BinarySearchFunc(w.mentions, s.Start, func(m taxonomy.Match, at int) int { return cmp.Compare(m.Start, at) })
	to := from
	for to < len(w.mentions) && w.mentions[to].End <= s.End {
		to++
	}
	return w.mentions[from:to:to]
}

func (w *witness) newProject(section int, e *parse.Entry, bullets []int) Project {
	p := Project{Entry: e, Section: section, Bullets: bullets, Linked: e.URL.Found()}
	p.Start, p.End, _ = datesOf(e, w.facts.Now)
	p.Skills = w.skillsIn(e.Span)
	return p
}

// skillsIn returns the skills named in a span and those they imply, sorted.
func (w *witness) skillsIn(s parse.Span) []taxonomy.ID {
	var ids []taxonomy.ID
	for _, m := range w.within(s) {
		if m.Ambiguous || w.facts.copied(m.Start) {
			continue
		}
		ids = append(ids, m.ID)
		for _, implied := range w.tax.Implied(m.ID) {
			ids = append(ids, implied.ID)
		}
	}
	slices.Sort(ids)
	return slices.Compact(ids)
}

// readProof fills the proof matrix from the bullets.
func (w *witness) readProof() {
	bullets := w.facts.Bullets
	for area := range w.facts.Proof {
		row := &w.facts.Proof[area]
		for i := range bullets {
			if s := bullets[i].Areas[area]; s > NoProof {
				row.Bullets = append(row.Bullets, i)
				row.Strength = max(row.Strength, s)
			}
		}
		slices.SortStableFunc(row.Bullets, func(a, b int) int {
			return cmp.Compare(bullets[b].Areas[area], bullets[a].Areas[area])
		})
		row.Weak = weakAreas(bullets, Area(area))
	}
}
