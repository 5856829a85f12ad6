package rules

// JargonOptions are the options of bullet/jargon.
type JargonOptions struct {
	Max int `yaml:"max"` // technologies in one bullet
}

// mostTools is how many technologies a bullet may name without an outcome.
const mostTools = 4

var bulletJargon = &Rule{
	ID:       "bullet/jargon",
	Severity: Info,
	Needs:    NeedsEnglish,
	Options:  JargonOptions{Max: mostTools},
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
			if b.listsMoreThan(most) && !p.stackLine(b) {
				p.Reportf(b.Span, "%d technologies and no outcome; keep those that explain the result", len(b.Skills))
			}
		}
	},
}

// listsMoreThan reports whether a bullet names more than n technologies and says no outcome.
func (b *Bullet) listsMoreThan(n int) bool {
	return len(b.Skills) > n && len(b.Outcome) == 0 && !b.Measured()
}

// keywordList reports whether a bullet is a list of technologies more than a sentence.
func (b *Bullet) keywordList() bool { return b.listsMoreThan(mostTools) }
