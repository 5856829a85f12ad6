package rules

import (
	"fmt"

	"github.com/vitae-go/vitae/parse"
)

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
			d := Diagnostic{Span: p.pageTop(most)}
			if how != "" && pages == most+1 {
				d.Severity = Info // an estimate may be one off
			}
			d.Message = fmt.Sprintf("%s%s; at %s of experience %s should do", how, count(pages, "page"), count((p.Facts.Months+6)/12, "year"), count(most, "page"))
			p.Report(d)
		}
	},
}

// estimated is the number of pages of a document without pages. A fifth of a
// page is left out, since the model cannot know the margins.
func estimated(doc *parse.Document) int { return max(1, int(EstimatedPages(doc)+0.8)) }

// pageTop is the first line of page n, counted from 0, or of the document.
func (p *Pass) pageTop(n int) parse.Span {
	doc := p.Resume.Document
	if n < len(doc.Pages) && len(doc.Pages[n].Blocks) > 0 {
		return doc.Pages[n].Blocks[0].Lines[0].Span
	}
	return p.Top()
}
