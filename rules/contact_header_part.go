package rules

import "strings"

var contactHeaderPart = &Rule{
	ID:       "contact/header-part",
	Severity: Warning,
	Doc: Doc{
		What: "Contact details that stand only in the header or footer of the page.",
		Why:  "Much screening software skips page headers and footers.",
	},
	Run: func(p *Pass) {
		details := p.Resume.Contact.InMargin
		if len(details) == 0 {
			return
		}
		d := Diagnostic{Span: details[0].Span}
		var values []string
		for i, detail := range details {
			values = append(values, "“"+detail.Value+"”")
			if i > 0 {
				d.Related = append(d.Related, Related{Span: detail.Span, Message: "only here too"})
			}
		}
		d.Message = strings.Join(values, ", ") + " – only in the margin of the page; put it in the text too"
		p.Report(d)
	},
}
