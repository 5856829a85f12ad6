package rules

import "github.com/vitae-go/vitae/parse"

// PagesOptions are the options of layout/pages.
type PagesOptions struct {
	Years int `yaml:"years"` // of experience from which on two pages are fine
	Max   int `yaml:"max"`   // pages at most
}

var layoutPages = &Rule{
	ID:       "layout/pages",
	Severity: Warning,
	Options:  PagesOptions{Years: 8, Max: 2},
	Doc: Doc{
		What:    "More pages than the level allows: one under eight years of experience, else two. In formats without pages the number is estimated.",
		Why:     "A first reading takes seconds; a third page is not read.",
		Sources: []string{"skillexchange", "backend", "onjob"},
	},
	Run: func(p *Pass) {
		o := p.Options.(PagesOptions)
		doc := p.Resume.Document
		pages, how := len(doc.Pages), ""
		if !doc.HasPages() {
			if pages = doc.Meta.Pages; pages == 0 {
				pages, how = estimated(doc), "about "
			}
		}
		most := o.Max
		if p.Facts.Months < 12*o.Years && p.Facts.Level.Level < Senior {
			most = 1
		}
		if pages > most {
			p.Reportf(p.pageTop(most), "%s%s; at %.0f years of experience %s should do", how, count(pages, "page"), float64(p.Facts.Months)/12, count(most, "page"))
		}
	},
}

// estimated is the number of pages of a document without pages. A page is
// given a tenth of slack, since the model cannot know the margins.
func estimated(doc *parse.Document) int { return max(1, int(EstimatedPages(doc)+0.9)) }

// pageTop is the first line of page n, counted from 0, or of the document.
func (p *Pass) pageTop(n int) parse.Span {
	doc := p.Resume.Document
	if n < len(doc.Pages) && len(doc.Pages[n].Blocks) > 0 {
		return doc.Pages[n].Blocks[0].Lines[0].Span
	}
	return p.Top()
}
