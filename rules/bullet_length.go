package rules

// shortBullet is the number of words below which a bullet says next to nothing.
const shortBullet = 5

// LengthOptions are the options of bullet/length.
type LengthOptions struct {
	Min int `yaml:"min"` // words
	Max int `yaml:"max"` // words
}

var bulletLength = &Rule{
	ID:       "bullet/length",
	Severity: Info,
	Options:  LengthOptions{Min: shortBullet, Max: 40},
	Doc: Doc{
		What:    "A bullet of more than two lines, or too short to say what was done.",
		Why:     "Long bullets are skimmed; very short ones prove nothing.",
		Bad:     "- Various MySQL tasks",
		Good:    "- Moved the reporting tables to a MySQL replica, so that exports no longer slow down checkout",
		Sources: []string{"backend"},
	},
	Run: func(p *Pass) {
		limits := p.Options.(LengthOptions)
		if !p.Facts.WordingJudged() {
			limits.Min = 0 // without articles, or in compounds, four words say much
		}
		for i := range p.Facts.Bullets {
			b := &p.Facts.Bullets[i]
			switch {
			case b.Words > limits.Max:
				p.Reportf(b.Span, "%d words: split it, or keep the half that proves most", b.Words)
			case b.Words < limits.Min && !b.naming && !b.Measured() && !(len(b.WeakClaims) > 0 && b.Verb.Class == StrongVerb): // the claim is reported as such
				p.Reportf(b.Span, "“%s” says too little: name the system, and what changed", p.Words(b.Span))
			}
		}
	},
}
