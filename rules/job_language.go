package rules

import "fmt"

var jobLanguage = &Rule{
	ID:       "job/language",
	Severity: Warning,
	Needs:    NeedsPosting,
	Doc: Doc{
		What:    "A language that the posting asks for and the resume does not state, or not at the level asked for.",
		Why:     "Where a language is required, readers look for its name and a level. The language that the resume is written in needs no line of its own.",
		Posting: "# Backend Engineer\n\n## Requirements\n\n- Java\n- German at B2 or better\n",
		Bad:     "## Experience\n\n### Backend Developer, Acme\nJan 2014 – Mar 2021\n\n- Built the invoice import in Java\n\n## Languages\n\nEnglish (C1)",
		Good:    "## Experience\n\n### Backend Developer, Acme\nJan 2014 – Mar 2021\n\n- Built the invoice import in Java\n\n## Languages\n\nEnglish (C1), German (C1)",
	},
	Run: func(p *Pass) {
		for i := range p.Facts.Posting.Languages {
			ask := &p.Facts.Posting.Languages[i]
			if !ask.Required {
				continue
			}
			want := ask.Any[0]
			have, ok := p.Facts.Speaks(ask)
			switch {
			case !ok && p.Facts.Writes(ask):
			case !ok:
				p.Missing(p.Top(), "the posting asks for %s, and the resume does not state it", want)
			case have.Level == 0 && want.Level > 0 && !p.Facts.Writes(ask):
				p.reportAs(Info, have.Span, "the posting asks for %s; say how well you know it", want)
			case have.Level > 0 && have.Level < want.Level:
				p.reportAs(Info, have.Span, "the posting asks for %s, and the resume says %s", want, have.Level)
			}
		}
	},
}

// String writes a language with its level: "German (B2)".
func (s Spoken) String() string {
	if s.Level == 0 {
		return s.Name
	}
	return fmt.Sprintf("%s (%s)", s.Name, s.Level)
}
