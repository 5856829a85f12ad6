package rules

import "strings"

var summaryTargetTitle = &Rule{
	ID:       "summary/target-title",
	Severity: Info,
	Needs:    NeedsPosting,
	Doc: Doc{
		What:    "The posting's title is not used, although a title that you held is equivalent.",
		Why:     "Title search compares words. An equivalent title may be named beside the real one.",
		Posting: "# Backend Engineer\n\n## Requirements\n\n- Java\n",
		Bad:     "# Ada Byron\n\nada@byron.example\n\n## Summary\n\nServer-side developer with 4 years of Java. Built an invoice import for 300 shops.\n\n## Experience\n\n### Back-end Developer, Acme\n2017 – 2021\n\n- Built the invoice import",
		Good:    "# Ada Byron\n\nada@byron.example\n\n## Summary\n\nBackend Engineer with 4 years of Java. Built an invoice import for 300 shops.\n\n## Experience\n\n### Back-end Developer, Acme\n2017 – 2021\n\n- Built the invoice import",
		Sources: []string{"skillexchange", "onjob"},
	},
	Run: func(p *Pass) {
		s, want := p.Facts.Summary, p.Facts.Posting
		if s.Span.Empty() || want.Family == "" || len(want.Titles) == 0 {
			return
		}
		title := want.Posting.Document.Text[want.Titles[0].Start:want.Titles[0].End]
		if strings.Contains(p.reading.lower(), strings.ToLower(title)) {
			return
		}
		for i := range p.Facts.Roles {
			if r := &p.Facts.Roles[i]; r.Family == want.Family {
				p.Reportf(s.Span, "the posting's title “%s” is not used, and “%s” is equivalent; the summary may name both", title, r.Entry.Title.Value)
				return
			}
		}
	},
}
