package rules

import (
	"github.com/vitae-go/vitae/parse"
)

// reading is what rules share of one resume beside its facts. Each part is
// worked out when a rule first asks for it, once a run.
type reading struct {
	resume *parse.Resume
	facts  *Facts

	text      string // in lower case
	software  int8   // 0 unknown, 1 yes, -1 no
	set       *typography
	inBullets map[string][][]parse.Span // by lexicon, a list for each bullet
}

// lower returns the text of the resume in lower case.
func (r *reading) lower() string {
	if r.text == "" {
		r.text = lower(r.resume.Document.Text)
	}
	return r.text
}

// ofSoftware reports whether the resume is that of a person who makes software,
// or wants to: unless it shows work, and nothing but work of another trade.
func (r *reading) ofSoftware() bool {
	if r.software == 0 {
		r.software = 1
		if r.ofAnotherTrade() {
			r.software = -1
		}
	}
	return r.software > 0
}

// settledMonths of work of another trade outweigh a degree in computing.
const settledMonths = 24

func (r *reading) ofAnotherTrade() bool {
	f := r.facts
	if len(f.Roles) == 0 || f.Tech > 0 || f.Level.Given || softwareFamilies[readTitle(r.resume.Contact.Label.Value).family] {
		return false
	}
	for i := range f.Roles {
		if f.Roles[i].Tech {
			return false
		}
	}
	for i := range f.Projects {
		for _, id := range f.Projects[i].Skills {
			if c, ok := f.taxonomy.Lookup(id); ok && !softCategories[c.Category] {
				return false
			}
		}
	}
	return f.Level.Level == 0 || f.Months >= settledMonths
}

// spansIn returns where each bullet holds words of a lexicon.
func (r *reading) spansIn(lexicon string) [][]parse.Span {
	if found, ok := r.inBullets[lexicon]; ok {
		return found
	}
	if r.inBullets == nil {
		r.inBullets = map[string][][]parse.Span{}
	}
	found := make([][]parse.Span, len(r.facts.Bullets))
	for i := range r.facts.Bullets {
		s := r.facts.Bullets[i].Span
		found[i] = lexiconSpans(lexicon, r.resume.Document.Words(s), s.Start)
	}
	r.inBullets[lexicon] = found
	return found
}

// typography returns how the document is set.
func (r *reading) typography() *typography {
	if r.set == nil {
		t := readTypography(r.resume)
		r.set = &t
	}
	return r.set
}

// early reports whether the person is at the beginning of a career in software.
func (p *Pass) early() bool { return p.Facts.Level.Level.Early() && p.reading.ofSoftware() }
