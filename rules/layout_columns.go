package rules

var layoutColumns = &Rule{
	ID:       "layout/columns",
	Severity: Warning,
	Doc: Doc{
		What:    "Text in two or more columns.",
		Why:     "Much screening software reads straight across the page and mixes the columns.",
		Sources: []string{"backend"},
	},
	Run: func(p *Pass) {
		doc := p.Resume.Document
		for i := range doc.Pages {
			if n := doc.Pages[i].Columns; n > 1 {
				p.Reportf(p.pageTop(i), "the text stands in %d columns; much software reads across them", n)
				return
			}
		}
	},
}
