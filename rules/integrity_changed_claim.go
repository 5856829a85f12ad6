package rules

import (
	"context"
	"fmt"
	"strings"

	"github.com/vitae-go/vitae/parse"
	"github.com/vitae-go/vitae/taxonomy"
)

var integrityChangedClaim = &Rule{
	ID:       "integrity/changed-claim",
	Severity: Error,
	Needs:    NeedsBaseline,
	Doc: Doc{
		What:    "A number, tool, employer, date, scope, seniority or outcome that the earlier version does not state.",
		Why:     "Rewriting may order and word facts, and must not add any. Whoever asks about the new claim will find that it was not there.",
		Before:  "- Helped to move 9 services to Kubernetes",
		Bad:     "- Led the move of 30 services to Kubernetes",
		Good:    "- Helped move 9 services to Kubernetes",
		Sources: []string{"tinycv"},
	},
	Run: func(p *Pass) {
		before, err := NewFacts(context.Background(), p.Baseline, &Options{Taxonomy: p.Facts.taxonomy})
		if err != nil {
			return
		}
		c := &claims{Pass: p, before: before, text: p.Baseline.Document.Text, figures: figuresOf(p.Baseline.Document.Text)}
		c.skills()
		c.roles()
		c.bullets()
		c.summary()
	},
}

// claims compares a resume with its earlier version.
type claims struct {
	*Pass
	before  *Facts
	text    string           // of the earlier version
	figures map[string]bool  // that it states, by value and unit
	stems   taxonomy.Stemmer // of its words
}

// skills reports technologies that the earlier version does not name.
func (c *claims) skills() {
	for i := range c.Facts.Skills {
		s := &c.Facts.Skills[i]
		if c.before.Skill(s.ID) != nil || len(s.Implied) > 0 {
			continue
		}
		at := parse.Span{}
		switch {
		case len(s.Proven) > 0:
			at = s.Proven[0].Span
		case len(s.Listed) > 0:
			at = s.Listed[0]
		}
		c.Reportf(at, "“%s” is not in the earlier version", c.Words(at))
	}
}

// roles reports employers, titles and dates that the earlier version does not have.
func (c *claims) roles() {
	for i := range c.Facts.Roles {
		r := &c.Facts.Roles[i]
		old := c.sameRole(r)
		if old == nil {
			if o := r.Entry.Organization; o.Found() && !strings.Contains(folded(c.text), folded(o.Value)) {
				c.Reportf(o.Span, "the employer “%s” is not in the earlier version", o.Value)
			}
			continue
		}
		if r.Level > old.Level || r.Level == old.Level && len(old.Titles) > 0 && !strings.Contains(folded(c.text), folded(r.Entry.Title.Value)) && r.Family != old.Family {
			c.Reportf(r.Entry.Title.Span, "the title was “%s”, and is now “%s”", old.Entry.Title.Value, r.Entry.Title.Value)
		}
		if r.Start > 0 && old.Start > 0 && r.Start < old.Start {
			c.Reportf(r.Entry.Start.Span, "the role began %s, and now begins %s", old.Start, r.Start)
		}
		if r.End > 0 && old.End > 0 && r.End > old.End && !old.Current {
			c.Reportf(r.Entry.End.Span, "the role ended %s, and now ends %s", old.End, r.End)
		}
	}
}

// sameRole finds the role of the earlier version at the same employer, the
// one that overlaps most.
func (c *claims) sameRole(r *Role) *Role {
	var best *Role
	most := -1
	for i := range c.before.Roles {
		old := &c.before.Roles[i]
		if folded(old.Entry.Organization.Value) != folded(r.Entry.Organization.Value) {
			continue
		}
		both := int(min(r.End, old.End) - max(r.Start, old.Start))
		if best == nil || both > most {
			best, most = old, both
		}
	}
	return best
}

// sameClaim is the share of its words that a bullet has in common with an
// earlier one from which on both are taken to tell of the same work.
const sameClaim = 0.4

// bullets reports new figures, larger scope and new claims, bullet by bullet.
func (c *claims) bullets() {
	var old []map[string]bool
	for i := range c.before.Bullets {
		old = append(old, stemSet(&c.stems, c.text[c.before.Bullets[i].Span.Start:c.before.Bullets[i].Span.End]))
	}
	whole := stemSet(&c.stems, c.text)
	for i := range c.Facts.Bullets {
		b := &c.Facts.Bullets[i]
		words := stemSet(&c.stems, c.Words(b.Span))
		match := nearest(words, old)
		c.newFigures(b.Figures, c.earlier(match))
		if match < 0 {
			if share(words, whole) < 0.75 {
				c.Reportf(b.Span, "this claim is not in the earlier version")
			}
			continue
		}
		was := &c.before.Bullets[match].Verb
		if scope(b.Verb) > scope(*was) {
			c.Reportf(b.Verb.Span, "“%s” claims more than the earlier “%s”", c.Words(b.Verb.Span), clip(c.text[was.Span.Start:was.Span.End], 40))
		}
		if ours, theirs := teamWord(c.Words(b.Span)), teamWord(c.earlier(match)); theirs && !ours && b.Verb.Subject {
			c.Reportf(b.Verb.Span, "the earlier version said that a team did it: “%s”", clip(c.earlier(match), 80))
		}
	}
}

func (c *claims) earlier(match int) string {
	if match < 0 {
		return ""
	}
	s := c.before.Bullets[match].Span
	return c.text[s.Start:s.End]
}

func (c *claims) summary() {
	c.newFigures(c.Facts.Summary.Figures, c.before.summaryText(c.text))
}

func (f *Facts) summaryText(text string) string { return text[f.Summary.Span.Start:f.Summary.Span.End] }

// newFigures reports figures that the earlier version states nowhere.
func (c *claims) newFigures(found []Figure, earlier string) {
	for i := range found {
		f := &found[i]
		if !f.Measurable || c.figures[figureKey(f)] {
			continue
		}
		message := fmt.Sprintf("“%s” is not in the earlier version", c.Words(f.Span))
		if earlier != "" {
			message += fmt.Sprintf(", which said “%s”", clip(earlier, 100))
		}
		c.Report(Diagnostic{Span: f.Span, Message: message})
	}
}

func figuresOf(text string) map[string]bool {
	all := map[string]bool{}
	figures := findFigures(text, 0)
	for i := range figures {
		all[figureKey(&figures[i])] = true
	}
	return all
}

// figureKey is a figure by what it says, whatever way it is written.
func figureKey(f *Figure) string {
	unit := strings.TrimSuffix(f.Unit, "s")
	switch unit {
	case "percent", "pct":
		unit = "%"
	case "sec", "second":
		unit = ""
	}
	return fmt.Sprintf("%g %s", f.Value, strings.TrimSuffix(unit, "s"))
}

// nearest returns the set that has most in common with words, -1 if none has enough.
func nearest(words map[string]bool, sets []map[string]bool) int {
	best, most := -1, sameClaim
	for i := range sets {
		if s := max(share(words, sets[i]), share(sets[i], words)); s >= most {
			best, most = i, s
		}
	}
	return best
}

// share is the part of a's words that b has.
func share(a, b map[string]bool) float64 {
	if len(a) == 0 {
		return 0
	}
	n := 0
	for w := range a {
		if b[w] {
			n++
		}
	}
	return float64(n) / float64(len(a))
}

// scope orders openings by how much of the work they claim.
func scope(v Verb) int {
	switch {
	case scopeVerbs[v.Lemma]:
		return 3
	case v.Class == StrongVerb:
		return 2
	case v.Class == WeakVerb || v.Class == DutyOpener || v.Note != "":
		return 1
	}
	return 2
}

// scopeVerbs are verbs that claim the lead of what others did too.
var scopeVerbs = map[string]bool{
	"lead": true, "head": true, "architect": true, "own": true, "drive": true, "spearhead": true, "direct": true, "manage": true, "pioneer": true,
	"found": true, "orchestrate": true, "oversee": true, "champion": true, "transform": true, "revamp": true, "overhaul": true,
}

func teamWord(text string) bool {
	lower := " " + strings.ToLower(text) + " "
	return containsAny(lower, " team ", " team's ", " together ", " we ", " our ", " with colleagues ")
}

// folded is a name without case, blanks and punctuation.
func folded(name string) string {
	words, _ := splitWords(strings.ToLower(name))
	return strings.Join(words, "")
}
