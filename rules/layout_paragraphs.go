package rules

import "strings"

// ParagraphOptions are the options of layout/paragraphs.
type ParagraphOptions struct {
	Words int `yaml:"words"` // that a description may have beside bullets
}

var layoutParagraphs = &Rule{
	ID:       "layout/paragraphs",
	Severity: Warning,
	Options:  ParagraphOptions{Words: 40},
	Doc: Doc{
		What:    "A role or project described in a paragraph instead of bullets.",
		Why:     "Paragraphs are not skimmed; what stands in their middle is not read.",
		Bad:     "## Experience\n\n### Engineer, Acme\n2019 – 2021\n\nIn this role the work was about the invoice import, which took files from many carriers, and about its database, its alerts and its tests, and about the people in the accounting department who needed the results every single month before closing the books of the year.",
		Good:    "## Experience\n\n### Engineer, Acme\n2019 – 2021\n\n- Built the invoice import for 12 carriers\n- Added alerts for late files\n- Agreed the month-end export with accounting",
		Sources: []string{"backend"},
	},
	Run: func(p *Pass) {
		most := p.Options.(ParagraphOptions).Words
		for i := range p.Facts.Roles {
			e := p.Facts.Roles[i].Entry
			if n := len(strings.Fields(e.Summary.Value)); len(e.Bullets) == 0 && n > most {
				p.Reportf(p.firstLine(e.Summary.Span), "%d words in a paragraph; bullets of one result each are read", n)
			}
		}
	},
}
