package rules

import (
	"fmt"

	"github.com/vitae-go/vitae/parse"
)

// Pass is all that a rule sees of one resume. Everything in it is read only.
type Pass struct {
	Rule     *Rule
	Resume   *parse.Resume
	Facts    *Facts
	Posting  *parse.Posting // nil without a posting
	Baseline *parse.Resume  // nil without an earlier version
	Options  any            // of the rule's own type, as configured

	reading  *reading
	severity Severity
	report   func(Diagnostic)
}

// Report hands in a finding. An empty Rule and Severity are filled in.
func (p *Pass) Report(d Diagnostic) {
	if d.Rule == "" {
		d.Rule = p.Rule.ID
	}
	if d.Severity == 0 {
		d.Severity = p.severity
	}
	p.report(d)
}

// Reportf reports a finding on the words of a span.
func (p *Pass) Reportf(span parse.Span, format string, args ...any) {
	p.Report(Diagnostic{Span: span, Message: fmt.Sprintf(format, args...)})
}

// reportAs is Reportf with a severity; 0 is that of the rule.
func (p *Pass) reportAs(severity Severity, span parse.Span, format string, args ...any) {
	p.Report(Diagnostic{Span: span, Severity: severity, Message: fmt.Sprintf(format, args...)})
}

// Missing reports something that is not there; span is where it belongs.
func (p *Pass) Missing(span parse.Span, format string, args ...any) {
	p.Report(Diagnostic{Span: span, Message: fmt.Sprintf(format, args...), Missing: true})
}

// Words returns the text of a span of the resume.
func (p *Pass) Words(span parse.Span) string { return p.Resume.Document.Words(span) }

// Top returns the span of the document's first line, where things belong that
// are missing at the top.
func (p *Pass) Top() parse.Span {
	for i := range p.Resume.Document.Pages {
		for _, block := range p.Resume.Document.Pages[i].Blocks {
			for _, line := range block.Lines {
				return line.Span
			}
		}
	}
	return parse.Span{}
}
