package rules

import "github.com/vitae-go/vitae/parse"

var bulletBuzzword = &Rule{
	ID:       "bullet/buzzword",
	Severity: Info,
	Needs:    NeedsEnglish,
	Doc: Doc{
		What:    "A word that everybody uses of themselves: “results-driven”, “team player”, “passionate”.",
		Why:     "It cannot be checked, so it counts for nothing and takes the place of what could.",
		Bad:     "- Results-driven team player with a proven track record",
		Good:    "- Led the move of 9 services to one deployment pipeline and cut release time from 2 days to 1 hour",
		Sources: []string{"backend", "tinycv"},
	},
	Run: func(p *Pass) {
		for i := range p.Facts.Bullets {
			if b := &p.Facts.Bullets[i]; len(b.Buzzwords) > 0 && !b.Measured() {
				m := b.Buzzwords[0]
				p.Reportf(parse.Span{Start: m.Start, End: m.End}, "“%s” is said by everybody; show it instead", p.Resume.Document.Text[m.Start:m.End])
			}
		}
		if s := p.Facts.Summary; !s.Span.Empty() {
			for _, m := range lexiconMatches("buzzword", p.Words(s.Span), s.Span.Start) {
				p.Reportf(parse.Span{Start: m.Start, End: m.End}, "“%s” is said by everybody; show it instead", p.Resume.Document.Text[m.Start:m.End])
			}
		}
	},
}
