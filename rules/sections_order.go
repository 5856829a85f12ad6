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
	Switcher    []parse.SectionKind `yaml:"switcher"`
	Experienced []parse.SectionKind `yaml:"experienced"`
	Senior      []parse.SectionKind `yaml:"senior"`
}

var sectionsOrder = &Rule{
	ID:       "sections/order",
	Severity: Warning,
	Options: OrderOptions{
		Early:       []parse.SectionKind{parse.Projects, parse.Skills, parse.Education, parse.Experience},
		Switcher:    []parse.SectionKind{parse.Projects, parse.Experience, parse.Skills, parse.Education},
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
		want := p.Options.(OrderOptions).of(stageOf(p))
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
				severity := Severity(0)
				if s.Kind != want[0] || stageOf(p) == stageEarly && p.Facts.Months > 0 {
					severity = Info // what leads stands first, or there is some work that may
				}
				p.reportAs(severity, s.Heading.Span, "at this level %s comes before %s; the usual order is %s", standardHeading(s.Kind), standardHeading(first.Kind), orderText(want))
				return
			}
			last, first = at, s
		}
	},
}

// stage is where in a career a person stands, as far as the order of sections goes.
type stage uint8

const (
	stageEarly stage = iota
	stageSwitcher
	stageExperienced
	stageSenior
)

// A person with less software work than this is new to it, and with that much
// work of another kind besides, has switched.
const (
	newMonths      = 12
	switcherMonths = 24
)

func stageOf(p *Pass) stage {
	f := p.Facts
	switch {
	case f.Level.Level >= Senior:
		return stageSenior
	case !p.early() || f.Tech >= newMonths && !f.Level.Given:
		return stageExperienced
	case f.Months-f.Tech >= switcherMonths:
		return stageSwitcher
	}
	return stageEarly
}

func (o OrderOptions) of(s stage) []parse.SectionKind {
	return [...][]parse.SectionKind{o.Early, o.Switcher, o.Experienced, o.Senior}[s]
}

func orderText(kinds []parse.SectionKind) string {
	var names []string
	for _, k := range kinds {
		names = append(names, standardHeading(k))
	}
	return strings.Join(names, ", ")
}
