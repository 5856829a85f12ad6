package rules

import "github.com/vitae-go/vitae/parse"

var educationCoursework = &Rule{
	ID:       "education/coursework",
	Severity: Info,
	Doc: Doc{
		What:    "Coursework listed from mid level on, or none early in a career.",
		Why:     "Courses stand in for work that is not there yet, and take its place once it is.",
		Bad:     "## Experience\n\n### Backend Engineer, Acme\nJan 2014 – Dec 2021\n\n- Built the invoice import\n\n## Education\n\n### B.Sc. Computer Science, University of Example\n2010 – 2013\nRelevant coursework: Databases, Compilers",
		Good:    "## Experience\n\n### Backend Engineer, Acme\nJan 2014 – Dec 2021\n\n- Built the invoice import\n\n## Education\n\n### B.Sc. Computer Science, University of Example\n2010 – 2013",
		Sources: []string{"skillexchange", "backend", "tinycv"},
	},
	Run: func(p *Pass) {
		courses := false
		for i := range p.Facts.Degrees {
			e := p.Facts.Degrees[i].Entry
			if len(e.Keywords) == 0 {
				continue
			}
			courses = true
			if p.Facts.Level.Level >= Mid {
				p.Reportf(e.Keywords[0].Span, "coursework says little beside years of work; leave it out")
			}
		}
		if !courses && p.early() && len(p.Facts.Degrees) > 0 && p.Resume.Section(parse.Courses) == nil {
			p.Missing(p.headingOf(parse.Education), "early in a career, name the courses that matter: data structures, databases, distributed systems")
		}
	},
}
