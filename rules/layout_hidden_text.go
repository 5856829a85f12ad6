package rules

import (
	"fmt"

	"github.com/vitae-go/vitae/parse"
)

var layoutHiddenText = &Rule{
	ID:       "layout/hidden-text",
	Severity: Error,
	Doc: Doc{
		What: "Text that nobody sees: white on white, invisible, tiny, off the page, behind an image, hidden in Word.",
		Why:  "Software finds it and takes it for cheating. It counts for nothing here.",
		Bad:  "<p style=\"display:none\">Kafka Kubernetes Terraform Rust</p>\n\n- Built the invoice import",
		Good: "- Built the invoice import",
	},
	Run: func(p *Pass) {
		doc := p.Resume.Document
		for i := range doc.Asides {
			a := &doc.Asides[i]
			if a.Kind != parse.HiddenText || !readable(a.Text) {
				continue
			}
			where := ""
			if a.Page > 0 {
				where = fmt.Sprintf(" on page %d", a.Page)
			}
			at := a.At
			if at.Empty() {
				at = p.Top()
			}
			p.Report(Diagnostic{Span: at, Aside: a, Message: fmt.Sprintf("hidden text%s (%s): “%s”", where, a.Reason, clip(a.Text, 60))})
		}
	},
}

// readable reports whether a text has a word in it: what is left of damaged
// fonts has none, and hides nothing.
func readable(text string) bool {
	for i := 0; i < len(text); i++ {
		if wordAt(text, i) >= 3 {
			return true
		}
	}
	return false
}
