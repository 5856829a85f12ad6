package rules

import "github.com/vitae-go/vitae/parse"

var layoutNoText = &Rule{
	ID:       "layout/no-text",
	Severity: Error,
	Needs:    NeedsPages,
	Doc: Doc{
		What: "A page with an image and no text.",
		Why:  "Software sees an empty page.",
	},
	Run: func(p *Pass) {
		doc := p.Resume.Document
		for i := range doc.Pages {
			page := &doc.Pages[i]
			if len(page.Images) > 0 && (len(page.Blocks) == 0 || onlyMargins(page)) {
				p.Reportf(p.nearPage(i), "page %d is an image without text; export it as text", i+1)
			}
		}
	},
}

func onlyMargins(page *parse.Page) bool {
	for i := range page.Blocks {
		if page.Blocks[i].Role == parse.Body {
			return false
		}
	}
	return true
}

// nearPage is the first line of page n or, if it has none, the last before it.
func (p *Pass) nearPage(n int) parse.Span {
	doc := p.Resume.Document
	for i := n; i >= 0; i-- {
		if blocks := doc.Pages[i].Blocks; len(blocks) > 0 {
			return blocks[len(blocks)-1].Lines[0].Span
		}
	}
	return p.Top()
}
