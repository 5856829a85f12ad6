package rules

import (
	"fmt"
	"strings"

	"github.com/vitae-go/vitae/taxonomy"
)

var jobRequiredMissing = &Rule{
	ID:       "job/required-missing",
	Severity: Warning,
	Needs:    NeedsPosting,
	Doc: Doc{
		What:    "A skill that the posting requires and the resume names nowhere.",
		Why:     "If you have it, it has to be on the page; if you do not, it is better to know before you apply.",
		Posting: "# Backend Engineer\n\n## Requirements\n\n- Kafka\n- PostgreSQL\n",
		Bad:     "## Skills\n\nPostgreSQL, Java",
		Good:    "## Skills\n\nPostgreSQL, Java, Kafka",
		Sources: []string{"skillexchange", "backend", "onjob"},
	},
	Run: func(p *Pass) {
		reportMissing(p, p.Facts.Posting.Required, "the posting requires %s, and the resume does not name it")
	},
}

// reportMissing reports the requirements of which no alternative is held, named or implied.
func reportMissing(p *Pass, asked []Requirement, format string) {
	at := p.Top()
	if s := p.Resume.Section("skills"); s != nil {
		at = s.Heading.Span
	}
	for _, r := range asked {
		if !held(p.Facts, r) {
			p.Missing(at, format, alternativesText(p.Facts.taxonomy, r))
		}
	}
}

func held(f *Facts, r Requirement) bool {
	for _, id := range r.Any {
		if f.Skill(id) != nil {
			return true
		}
	}
	return false
}

// alternativesText names what would meet a requirement.
func alternativesText(tax *taxonomy.Taxonomy, r Requirement) string {
	if len(r.Any) < 2 {
		return r.Term
	}
	var labels []string
	for _, id := range r.Any[:min(len(r.Any), 4)] {
		if c, ok := tax.Lookup(id); ok {
			labels = append(labels, c.Label)
		}
	}
	if len(labels) < 2 {
		return r.Term
	}
	return fmt.Sprintf("%s or %s", strings.Join(labels[:len(labels)-1], ", "), labels[len(labels)-1])
}
