package rules

import "github.com/vitae-go/vitae/parse"

var sectionsMissing = &Rule{
	ID:       "sections/missing",
	Severity: Warning,
	Doc: Doc{
		What:    "A section that readers of this level look for is absent: Summary, Skills, Experience, Education; Projects early in a career.",
		Why:     "What is not under the usual heading is often not found, by people and by software.",
		Bad:     "## Experience\n\n### Backend Engineer, Acme\n2019 – 2021\n\n- Built the invoice import",
		Good:    "## Summary\n\nBackend engineer.\n\n## Experience\n\n### Backend Engineer, Acme\n2019 – 2021\n\n- Built the invoice import\n\n## Projects\n\n### Bus times\n\n- Built an API\n\n## Skills\n\nJava\n\n## Education\n\n### B.Sc. Computer Science, University of Example\n2016 – 2019",
		Sources: []string{"skillexchange", "backend", "tinycv"},
	},
	Run: func(p *Pass) {
		early := p.early()
		for _, want := range []struct {
			kind     parse.SectionKind
			name     string
			severity Severity
			needed   bool
		}{
			{parse.Skills, "Skills", 0, true},
			{parse.Experience, "Experience", 0, !early || len(p.Facts.Projects) == 0},
			{parse.Education, "Education", 0, true},
			{parse.Projects, "Projects", 0, early},
			{parse.Summary, "Summary", Info, true},
		} {
			if !want.needed || p.Resume.Section(want.kind) != nil || want.kind == parse.Summary && p.Resume.Section(parse.Objective) != nil {
				continue
			}
			p.Report(Diagnostic{Span: p.Top(), Missing: true, Severity: want.severity, Message: "there is no section " + want.name})
		}
	},
}
