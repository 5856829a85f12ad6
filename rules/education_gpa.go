package rules

// GPAOptions are the options of education/gpa.
type GPAOptions struct {
	Least float64 `yaml:"least"` // share of a strong mark that may be shown: 1 is 3.5 of 4, or its equivalent
	Years int     `yaml:"years"` // after graduation in which a mark may be shown
}

var educationGPA = &Rule{
	ID:       "education/gpa",
	Severity: Info,
	Options:  GPAOptions{Least: 1, Years: 3},
	Doc: Doc{
		What:    "A grade that is not strong, or not recent.",
		Why:     "It helps recent graduates with a strong one, and nobody else.",
		Bad:     "## Education\n\n### B.Sc. Computer Science, University of Example\n2016 – 2019\nGPA: 2.9/4.0",
		Good:    "## Education\n\n### B.Sc. Computer Science, University of Example\n2016 – 2019\nGPA: 3.9/4.0",
		Sources: []string{"backend"},
	},
	Run: func(p *Pass) {
		o := p.Options.(GPAOptions)
		for i := range p.Facts.Degrees {
			d := &p.Facts.Degrees[i]
			g := d.Entry.Grade
			if !g.Found() {
				continue
			}
			switch {
			case g.Value.Value > 0 && g.Value.Scale >= 4 && g.Value.Value <= g.Value.Scale && g.Value.Value < o.Least*strongMark(g.Value.Scale):
				p.Reportf(g.Span, "“%s” is not strong enough to help; leave it out", p.Words(g.Span))
			case g.Value.Value > 0 && d.End > 0 && p.Facts.Now-d.End > Month(12*p.gradeYears(o.Years)):
				p.Reportf(g.Span, "“%s” is %d years old; what you did since says more", p.Words(g.Span), int(p.Facts.Now-d.End)/12)
			}
		}
	},
}

// strongMarks is the mark that counts as strong on a scale: 3.5 of 4, and what
// is as rare on other scales, whose best marks are given more sparingly.
var strongMarks = map[float64]float64{4: 3.5, 4.3: 3.7, 4.5: 3.9, 5: 4.3, 6: 5.2, 7: 6, 10: 7.5, 12: 10, 20: 14, 30: 27, 100: 75, 110: 102}

func strongMark(scale float64) float64 {
	if mark, ok := strongMarks[scale]; ok {
		return mark
	}
	return 0.75 * scale
}

// gradeYears is for how many years a strong mark may be shown. Who is early in a
// career has little else to show, and may for two more.
func (p *Pass) gradeYears(years int) int {
	if p.Facts.Level.Level.Early() {
		return years + 2
	}
	return years
}
