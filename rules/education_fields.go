package rules

import "strings"

var educationFields = &Rule{
	ID:       "education/fields",
	Severity: Info,
	Doc: Doc{
		What:    "A course of study without degree, institution or year.",
		Why:     "Screening software files education by these fields.",
		Bad:     "## Education\n\n### University of Example",
		Good:    "## Education\n\n### B.Sc. Computer Science, University of Example\n2016 – 2019",
		Sources: []string{"backend"},
	},
	Run: func(p *Pass) {
		for i := range p.Facts.Degrees {
			e := p.Facts.Degrees[i].Entry
			var missing []string
			if !e.Degree.Found() && !e.Title.Found() && !e.Area.Found() {
				missing = append(missing, "degree or field")
			}
			if !e.Organization.Found() {
				missing = append(missing, "institution")
			}
			if !e.Start.Found() && !e.End.Found() {
				missing = append(missing, "year")
			}
			if len(missing) > 0 {
				p.Missing(p.firstLine(e.Span), "the entry has no %s", strings.Join(missing, ", no "))
			}
		}
	},
}
