package rules

import (
	"slices"
	"strings"

	"github.com/vitae-go/vitae/parse"
)

// OrderOptions are the options of sections/order: the order of sections by
// stage. A summary may always stand first, and sections not named anywhere.
type OrderOptions struct {
	Early       []parse.SectionKind `yaml:"early"`
	Experienced []parse.SectionKind `yaml:"experienced"`
	Senior      []parse.SectionKind `yaml:"senior"`
}

var sectionsOrder = &Rule{
	ID:       "sections/order",
	Severity: Info,
	Options: OrderOptions{
		Early:       []parse.SectionKind{parse.Projects, parse.Skills, parse.Education, parse.Experience},
		Experienced: []parse.SectionKind{parse.Experience, parse.Skills, parse.Projects, parse.Education},
		Senior:      []parse.SectionKind{parse.Experience, parse.Projects, parse.Skills, parse.Education},
	},
	Doc: Doc{
		What:    "An order of sections that does not lead with what proves most at this level.",
		Why:     "The top half of page 1 decides. Experience leads for people who have it, projects for those who do not yet.",
		Bad:     "## Education\n\n### B.Sc. Computer Science, University of Example\n2008 – 2011\n\n## Experience\n\n### Backend Engineer, Acme\nJan 2014 – Dec 2021\n\n- Built the invoice import",
		Good:    "## Experience\n\n### Backend Engineer, Acme\nJan 2014 – Dec 2021\n\n- Built the invoice import\n\n## Education\n\n### B.Sc. Computer Science, University of Example\n2008 – 2011",
		Sources: []string{"tinycv", "levels"},
	},
	Run: func(p *Pass) {
		want := p.Options.(OrderOptions).of(p.Facts.Level.Level)
		last, first := -1, (*parse.Section)(nil)
		for i := range p.Resume.Sections {
			s := &p.Resume.Sections[i]
			at := slices.Index(want, s.Kind)
			if at < 0 {
				continue
			}
			// Skills may stand anywhere before education: guides differ, and readers do not mind.
			if s.Kind == parse.Skills {
				continue
			}
			if at < last {
				p.Reportf(s.Heading.Span, "at this level %s comes before %s; the usual order is %s", standardHeading(s.Kind), standardHeading(first.Kind), orderText(want))
				return
			}
			last, first = at, s
		}
	},
}

func (o OrderOptions) of(level Level) []parse.SectionKind {
	switch {
	case level.Early():
		return o.Early
	case level >= Senior:
		return o.Senior
	}
	return o.Experienced
}

func orderText(kinds []parse.SectionKind) string {
	var names []string
	for _, k := range kinds {
		names = append(names, standardHeading(k))
	}
	return strings.Join(names, ", ")
}
