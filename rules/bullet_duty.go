package rules

var bulletDuty = &Rule{
	ID:       "bullet/duty",
	Severity: Warning,
	Needs:    NeedsEnglish,
	Doc: Doc{
		What:    "A bullet that names a duty instead of something achieved.",
		Why:     "A duty says what the job was; a reader wants to know what this person did with it.",
		Bad:     "- Responsible for the development of internal applications",
		Good:    "- Built the invoice export that 12 accountants use at month end",
		Sources: []string{"skillexchange", "backend", "tinycv"},
	},
	Run: func(p *Pass) {
		for i := range p.Facts.Bullets {
			b := &p.Facts.Bullets[i]
			if b.Verb.Class == DutyOpener {
				p.Reportf(b.Verb.Span, "“%s” names a duty; %s", p.Words(b.Verb.Span), b.Verb.Note)
			}
		}
	},
}
