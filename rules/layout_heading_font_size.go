package rules

var layoutHeadingFontSize = &Rule{
	ID:       "layout/heading-font-size",
	Severity: Info,
	Needs:    NeedsPages,
	Options:  SizeOptions{Min: 13, Max: 16},
	Doc: Doc{
		What:    "Headings that are neither larger nor bolder than the text, or much larger.",
		Why:     "Readers and parsers both find their way by headings.",
		Sources: []string{"backend"},
	},
	Run: func(p *Pass) {
		o, t := p.Options.(SizeOptions), p.reading.typography()
		for _, h := range t.headings {
			size := h.Style.Size
			switch {
			case size < o.Min-0.25 && size > t.body.Size && !h.Style.Bold && !h.Style.SmallCaps && h.Style.Color == t.body.Color && !isUpper(p.Words(h.Span)):
				p.Reportf(h.Span, "the heading is set in %.1f points; %g to %g stands out", size, o.Min, o.Max)
				return
			case size > o.Max+0.25:
				p.Reportf(h.Span, "the heading is set in %.1f points; %g to %g is enough to stand out", size, o.Min, o.Max)
				return
			case size <= t.body.Size && !h.Style.Bold && !h.Style.SmallCaps && h.Style.Color == t.body.Color && !isUpper(p.Words(h.Span)):
				p.Reportf(h.Span, "the heading is neither larger nor bolder than the text")
				return
			}
		}
	},
}
