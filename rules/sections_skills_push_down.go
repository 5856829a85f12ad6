package rules

import "github.com/vitae-go/vitae/parse"

// PushDownOptions are the options of sections/skills-push-down.
type PushDownOptions struct {
	Lines int `yaml:"lines"` // that a skills section above the proof may take
}

var sectionsSkillsPushDown = &Rule{
	ID:       "sections/skills-push-down",
	Severity: Info,
	Needs:    NeedsEnglish,
	Options:  PushDownOptions{Lines: 10},
	Doc: Doc{
		What:    "A long skills section that pushes the proof below the first half page.",
		Why:     "An index before the text costs the text its readers.",
		Sources: []string{"tinycv"},
	},
	Run: func(p *Pass) {
		most := p.Options.(PushDownOptions).Lines
		for i := range p.Facts.Sections {
			s := &p.Facts.Sections[i]
			if s.Kind != parse.Skills || s.Half != TopHalf || s.Lines <= most {
				continue
			}
			for j := range p.Facts.Bullets {
				if p.Facts.Bullets[j].Half == TopHalf {
					return
				}
			}
			if len(p.Facts.Bullets) > 0 {
				p.Reportf(s.Section.Heading.Span, "%d lines of skills stand before the first proof; shorten the list or move it down", s.Lines)
			}
		}
	},
}
