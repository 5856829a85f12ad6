package score

import "math"

// htmlSide is one of the two numbers with the components it adds up from.
type htmlSide struct {
	Name, Label  string
	Points, Most string // of the total
	Rows         []htmlComponent
}

// htmlComponent is what one factor adds to the total.
type htmlComponent struct {
	Label, Note, Doc string
	Points, Most     string
	Fill, Width      float64 // of the bar, in hundredths of the longest one
	Tone             string
	Void             bool // not judged
	Evidence         []htmlLink
}

// htmlSlice is a component on the bar of the total: where it begins, what it
// could be, and what it is.
type htmlSlice struct {
	X, Most, Got float64
	Side, Label  string
}

// htmlLimit is a bound that an error puts on the total.
type htmlLimit struct{ Points, Note string }

// mostEvidence is how many reasons the page lists for a component.
const mostEvidence = 12

// components fills in what the total adds up from.
func (h *htmlReport) components(p *htmlPage) {
	labels := map[Side]string{Match: "Match with the posting", Quality: "Quality of the resume"}
	longest := 0.0
	for _, c := range h.Components {
		longest = math.Max(longest, c.Most)
	}
	x := 0.0
	for _, side := range []Side{Match, Quality} {
		s := htmlSide{Name: side.String(), Label: labels[side]}
		got, most := 0.0, 0.0
		for _, c := range h.Components {
			if c.Side != side {
				continue
			}
			s.Rows = append(s.Rows, h.component(c, longest))
			p.Stack = append(p.Stack, htmlSlice{X: tenth(x), Most: tenth(c.Most), Got: tenth(c.OfTotal), Side: s.Name, Label: c.Label})
			x += c.Most
			got, most = got+c.OfTotal, most+c.Most
		}
		if len(s.Rows) > 0 {
			s.Points, s.Most = points(got), points(most)
			p.Sides = append(p.Sides, s)
		}
	}
	for _, c := range h.Components {
		if c.Side == 0 {
			p.Limits = append(p.Limits, htmlLimit{Points: points(c.OfTotal), Note: c.Note})
		}
	}
}

func (h *htmlReport) component(c Component, longest float64) htmlComponent {
	row := htmlComponent{Label: c.Label, Note: c.Note, Points: points(c.OfTotal), Most: points(c.Most), Tone: tone(c.Value), Void: c.Void}
	if longest > 0 {
		row.Width, row.Fill = tenth(100*c.Most/longest), tenth(100*c.OfTotal/longest)
	}
	for i, e := range c.Evidence {
		if i == mostEvidence {
			break
		}
		row.Evidence = append(row.Evidence, h.link(e.Span, markNone, e.Reason))
	}
	return row
}

func tenth(v float64) float64 { return math.Round(10*v) / 10 }

// htmlAdvice is something to change.
type htmlAdvice struct {
	Gain, Action, Why, Rule string
	htmlLink
}

// mostAdvice is how many pieces of advice are open at once: more than a person
// changes in one sitting helps nobody.
const mostAdvice = 7

// advice fills in what to change and what to move up.
func (h *htmlReport) advice(p *htmlPage) {
	for _, a := range h.Advice {
		row := htmlAdvice{Action: a.Action, Why: a.Why, Rule: a.Rule, htmlLink: h.link(a.Span, markNone, "")}
		if a.Fixed {
			p.Fixed = append(p.Fixed, row)
			continue
		}
		row.Gain = "+" + points(a.Gain)
		if len(p.Advice) < mostAdvice {
			p.Advice = append(p.Advice, row)
		} else {
			p.Later = append(p.Later, row)
		}
	}
	for _, m := range h.Order {
		p.Order = append(p.Order, h.link(m.Span, markNone, m.Reason))
	}
}
