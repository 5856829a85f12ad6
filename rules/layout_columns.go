package rules

import "github.com/vitae-go/vitae/parse"

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
			if n := doc.Pages[i].Columns; n > 1 && besides(&doc.Pages[i]) >= leastBeside {
				p.Reportf(p.pageTop(i), "the text stands in %d columns; much software reads across them", n)
				return
			}
		}
	},
}

// leastBeside is the share of a page's text that has to stand beside the first
// column for the page to be one of columns. Dates at the right of their lines are less.
const leastBeside = 0.1

// besides is the share of a page's text outside its first column; 1 for formats
// that count columns without saying what stands in which.
func besides(page *parse.Page) float64 {
	all, beside := 0, 0
	for i := range page.Blocks {
		all += page.Blocks[i].Span.Len()
		if page.Blocks[i].Column > 0 {
			beside += page.Blocks[i].Span.Len()
		}
	}
	if beside == 0 {
		return 1
	}
	return float64(beside) / float64(all)
}
