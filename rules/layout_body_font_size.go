package rules

// SizeOptions bound a font size, in points.
type SizeOptions struct {
	Min float64 `yaml:"min"`
	Max float64 `yaml:"max"`
}

var layoutBodyFontSize = &Rule{
	ID:       "layout/body-font-size",
	Severity: Info,
	Needs:    NeedsPages,
	Options:  SizeOptions{Min: 10, Max: 12},
	Doc: Doc{
		What:    "Body text outside 10 to 12 points.",
		Why:     "Smaller text is skipped, larger text wastes the page.",
		Sources: []string{"backend"},
	},
	Run: func(p *Pass) {
		o, t := p.Options.(SizeOptions), p.reading.typography()
		if t.body.Size > 0 && (t.body.Size < o.Min-0.25 || t.body.Size > o.Max+0.25) {
			p.Reportf(t.bodySpan, "body text is set in %g points; %g to %g reads well", t.body.Size, o.Min, o.Max)
		}
	},
}
