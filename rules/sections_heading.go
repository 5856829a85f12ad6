package rules

import "github.com/vitae-go/vitae/parse"

var sectionsHeading = &Rule{
	ID:       "sections/heading",
	Severity: Warning,
	Doc: Doc{
		What:    "A heading that no parser would know.",
		Why:     "What stands under it may be filed nowhere.",
		Bad:     "## Where I left my mark\n\n### Backend Engineer, Acme\n2019 – 2021\n\n- Built the invoice import\n\n## Skills\n\nJava",
		Good:    "## Experience\n\n### Backend Engineer, Acme\n2019 – 2021\n\n- Built the invoice import\n\n## Skills\n\nJava",
		Sources: []string{"backend"},
	},
	Run: func(p *Pass) {
		for i := range p.Resume.Sections {
			s := &p.Resume.Sections[i]
			if !s.Heading.Found() || s.Heading.Confidence >= parse.High {
				continue
			}
			if s.Kind == parse.Skills && s.Heading.Confidence < parse.High && i > 0 && p.Resume.Sections[i-1].Kind == parse.Skills {
				continue // the label of a group
			}
			if s.Kind == parse.UnknownSection {
				p.Reportf(s.Heading.Span, "“%s” is a heading that software does not know; a standard one is found", s.Heading.Value)
			} else {
				p.Reportf(s.Heading.Span, "“%s” is a heading that software does not know; “%s” is", s.Heading.Value, standardHeading(s.Kind))
			}
		}
	},
}

// standardHeadings are the headings that every parser knows.
var standardHeadings = map[parse.SectionKind]string{
	parse.Summary: "Summary", parse.Experience: "Experience", parse.Projects: "Projects", parse.Skills: "Skills", parse.Education: "Education",
	parse.Certifications: "Certifications", parse.Awards: "Awards", parse.Publications: "Publications", parse.Languages: "Languages",
	parse.Volunteering: "Volunteering", parse.Interests: "Interests",
}

func standardHeading(kind parse.SectionKind) string {
	if h := standardHeadings[kind]; h != "" {
		return h
	}
	return string(kind)
}
