package rules

import (
	"strings"

	"github.com/vitae-go/vitae/parse"
	"github.com/vitae-go/vitae/taxonomy"
)

var educationCertificationDate = &Rule{
	ID:       "education/certification-date",
	Severity: Info,
	Doc: Doc{
		What:    "A certification without issuer or year, or past its validity.",
		Why:     "Whether it still holds is the first question.",
		Bad:     "## Certifications\n\n- Certified Kubernetes Application Developer",
		Good:    "## Certifications\n\n- Certified Kubernetes Application Developer, Cloud Native Computing Foundation, 2022",
		Sources: []string{"skillexchange"},
	},
	Run: func(p *Pass) {
		known := taxonomy.Certifications()
		for i := range p.Resume.Sections {
			if p.Resume.Sections[i].Kind != parse.Certifications {
				continue
			}
			for j := range p.Resume.Sections[i].Entries {
				e := &p.Resume.Sections[i].Entries[j]
				certified, found := known.Find(e.Title.Value)
				var missing []string
				if !e.Organization.Found() && !(found && strings.Contains(e.Title.Value, certified.Issuer)) {
					missing = append(missing, "issuer")
				}
				if !e.Start.Found() && !e.End.Found() {
					missing = append(missing, "year")
				}
				at := p.firstLine(e.Span)
				if len(missing) > 0 {
					p.Missing(at, "the certification has no %s", strings.Join(missing, " and no "))
					continue
				}
				given := startMonth(e.Start.Value)
				if found && certified.Months > 0 && given > 0 && p.Facts.Now > given+Month(certified.Months) {
					p.Reportf(at, "%s is valid for %d months, and this one is from %s; renew it or say that it has ended", certified.Label, certified.Months, given)
				}
			}
		}
	},
}
