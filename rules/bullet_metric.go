package rules

// MetricOptions are the options of bullet/metric.
type MetricOptions struct {
	Share       float64 `yaml:"share"`       // of a role's bullets that have to show something, 0 to 1
	FiguresOnly bool    `yaml:"figuresOnly"` // a named constraint does not count
	AtLeast     int     `yaml:"atLeast"`     // bullets a role needs for the rule to look at it
}

var bulletMetric = &Rule{
	ID:       "bullet/metric",
	Severity: Warning,
	Needs:    NeedsEnglish,
	Options:  MetricOptions{Share: 0.5, AtLeast: 2},
	Doc: Doc{
		What:    "A role in which fewer than half of the bullets carry a figure or a named constraint.",
		Why:     "A figure, or a constraint that a reader can ask about, is what makes a line believable. It has to be a true one.",
		Bad:     "- Developed the shop\n- Added new pages\n- Took part in planning",
		Good:    "- Developed the checkout that takes 900 orders a day\n- Added retries with jitter to the carrier client\n- Took over planning from the lead",
		Sources: []string{"skillexchange", "backend", "tinycv", "onjob", "levels"},
	},
	Run: func(p *Pass) {
		opts := p.Options.(MetricOptions)
		for i := range p.Facts.Roles {
			r := &p.Facts.Roles[i]
			shown, told := 0, 0
			for _, b := range r.Bullets {
				bullet := &p.Facts.Bullets[b]
				if bullet.naming {
					continue
				}
				told++
				if bullet.Measured() || !opts.FiguresOnly && bullet.Grounded() {
					shown++
				}
			}
			if told >= opts.AtLeast && float64(shown) < opts.Share*float64(told) {
				at := r.Entry.Title.Span.Cover(r.Entry.Organization.Span)
				if at.Empty() {
					at = p.firstLine(r.Entry.Span)
				}
				p.Reportf(at, "%d of %d bullets of this role show a figure or a constraint; add true ones where you have them", shown, told)
			}
		}
	},
}
