package rules

// JargonOptions are the options of bullet/jargon.
type JargonOptions struct {
	Max int `yaml:"max"` // technologies in one bullet
}

var bulletJargon = &Rule{
	ID:       "bullet/jargon",
	Severity: Info,
	Options:  JargonOptions{Max: 4},
	Doc: Doc{
		What:    "A bullet that lists technologies and says no outcome.",
		Why:     "A list proves nothing; one tool with what it was for does.",
		Bad:     "- Used Python, MySQL, HTML, CSS, JavaScript, Git and Docker",
		Good:    "- Moved the nightly import from cron scripts to Airflow, so that failures page someone before opening hours",
		Sources: []string{"backend"},
	},
	Run: func(p *Pass) {
		most := p.Options.(JargonOptions).Max
		for i := range p.Facts.Bullets {
			b := &p.Facts.Bullets[i]
			if n := b.listed(); n > most && len(b.Outcome) == 0 && !b.Measured() {
				p.Reportf(b.Span, "%d technologies and no outcome; keep those that explain the result", n)
			}
		}
	},
}
