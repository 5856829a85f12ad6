package rules

var contactHeaderPart = &Rule{
	ID:       "contact/header-part",
	Severity: Warning,
	Doc: Doc{
		What: "Contact details that stand only in the header or footer of the page.",
		Why:  "Much screening software skips page headers and footers.",
	},
	Run: func(p *Pass) {
		for _, detail := range p.Resume.Contact.InMargin {
			p.Reportf(detail.Span, "“%s” stands only in the margin of the page; put it in the text too", detail.Value)
		}
	},
}
