package rules

import (
	"strings"

	"github.com/vitae-go/vitae/parse"
)

var experienceFields = &Rule{
	ID:       "experience/fields",
	Severity: Warning,
	Doc: Doc{
		What:    "A role without title, employer or dates; a missing place is only noted.",
		Why:     "Screening software files roles by these fields, and a reader checks them first.",
		Bad:     "## Experience\n\n### Backend Engineer\n\n- Built the invoice import",
		Good:    "## Experience\n\n### Backend Engineer, Acme GmbH, Berlin, Germany\n2019 – 2021\n\n- Built the invoice import",
		Sources: []string{"backend"},
	},
	Run: func(p *Pass) {
		var nowhere []parse.Span
		for i := range p.Facts.Roles {
			e := p.Facts.Roles[i].Entry
			var missing []string
			if !e.Title.Found() {
				missing = append(missing, "title")
			}
			if !e.Organization.Found() {
				missing = append(missing, "employer")
			}
			if !e.Start.Found() && !e.End.Found() {
				missing = append(missing, "dates")
			}
			at := p.firstLine(e.Span)
			if len(missing) > 0 {
				p.Missing(at, "the role has no %s", strings.Join(missing, ", no "))
			} else if !e.Location.Found() {
				nowhere = append(nowhere, at)
			}
		}
		if len(nowhere) == 0 {
			return
		}
		d := Diagnostic{Span: nowhere[0], Missing: true, Severity: Info, Message: "the role does not say where it was; a city, or “remote”, will do"}
		if n := len(nowhere); n > 1 {
			d.Message = count(n, "role") + " do not say where they were; a city, or “remote”, will do"
		}
		for _, at := range nowhere[1:] {
			d.Related = append(d.Related, Related{Span: at, Message: "nor does this one"})
		}
		p.Report(d)
	},
}
