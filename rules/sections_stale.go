package rules

import "github.com/vitae-go/vitae/parse"

var sectionsStale = &Rule{
	ID:       "sections/stale",
	Severity: Info,
	Doc: Doc{
		What: "A section that takes space and proves nothing: objective, references.",
		Why:  "Everyone wants a job and has references on request; the line can hold something else.",
		Bad:  "## References\n\nReferences available upon request",
		Good: "## Languages\n\nEnglish, German",
	},
	Run: func(p *Pass) {
		for i := range p.Resume.Sections {
			s := &p.Resume.Sections[i]
			if s.Kind == parse.Objective && s.Heading.Found() {
				p.Reportf(s.Heading.Span, "“%s” says what you want; a summary says what you bring", s.Heading.Value)
			}
			if s.Kind == parse.References && s.Heading.Found() {
				p.Reportf(s.Heading.Span, "references are asked for when they are needed; the space can hold proof")
			}
		}
		for _, at := range lexiconSpans("stale-section", p.Resume.Document.Text, 0) {
			if s := p.sectionAt(at); s == nil || s.Kind != parse.References {
				p.Reportf(at, "“%s” goes without saying", p.Words(at))
			}
		}
	},
}
