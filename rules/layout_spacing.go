package rules

import "github.com/vitae-go/vitae/parse"

// SpacingOptions are the options of layout/spacing.
type SpacingOptions struct {
	Slack float64 `yaml:"slack"` // points by which gaps may differ
}

var layoutSpacing = &Rule{
	ID:       "layout/spacing",
	Severity: Info,
	Needs:    NeedsPages,
	Options:  SpacingOptions{Slack: 6},
	Doc: Doc{
		What:    "Uneven space between the entries of one section.",
		Why:     "Even spacing lets the eye find the next entry.",
		Sources: []string{"backend"},
	},
	Run: func(p *Pass) {
		slack := p.Options.(SpacingOptions).Slack
		for i := range p.Resume.Sections {
			switch p.Resume.Sections[i].Kind {
			case parse.Experience, parse.Projects, parse.Education, parse.Volunteering:
			default:
				continue // lists of one line an entry are set as their words ask for
			}
			entries := p.Resume.Sections[i].Entries
			var gaps []float64
			var spans []parse.Span
			for j := 1; j < len(entries); j++ {
				if a, b := entries[j-1].Organization.Value, entries[j].Organization.Value; a != "" && a == b {
					continue // a later post at the same employer is set closer, and means to be
				}
				if gap, ok := p.gap(entries[j-1].Span, entries[j].Span); ok {
					gaps, spans = append(gaps, gap), append(spans, p.firstLine(entries[j].Span))
				}
			}
			if len(gaps) < 3 {
				continue
			}
			usual := median(gaps)
			even := 0
			for _, gap := range gaps {
				if gap <= usual+slack && gap >= usual-slack {
					even++
				}
			}
			if even*3 < len(gaps)*2 {
				continue // no usual space to differ from
			}
			for j, gap := range gaps {
				if gap > usual+slack || gap < usual-slack {
					p.Reportf(spans[j], "%.0f points above this entry, %.0f above most others", gap, usual)
					break
				}
			}
		}
	},
}

// gap is the space between two stretches of text that follow each other in one
// column of one page.
func (p *Pass) gap(above, below parse.Span) (float64, bool) {
	a, b := p.Resume.Document.Boxes(above), p.Resume.Document.Boxes(p.firstLine(below))
	if len(a) == 0 || len(b) == 0 {
		return 0, false
	}
	last, first := a[len(a)-1], b[0]
	gap := first.Box.Y0 - last.Box.Y1
	return gap, last.Page == first.Page && gap >= 0 && gap < 60
}
