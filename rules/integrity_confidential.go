package rules

import "strings"

// markWords mark a text only where no noun follows them.
var markWords = map[string]bool{"confidential": true, "classified": true, "internal only": true, "internal-only": true, "unannounced": true, "top secret": true}

// ConfidentialOptions are the options of integrity/confidential.
type ConfidentialOptions struct {
	Names []string `yaml:"names"` // clients and code names that must not be published
}

var integrityConfidential = &Rule{
	ID:       "integrity/confidential",
	Severity: Warning,
	Options:  ConfidentialOptions{},
	Doc: Doc{
		What:    "Words that mark confidential material: “internal only”, “under NDA”, names that you have flagged.",
		Why:     "It tells a new employer how theirs would be treated.",
		Bad:     "- Built the pricing engine of an unreleased product under NDA",
		Good:    "- Built a pricing engine that 40 retailers use",
		Sources: []string{"tinycv"},
	},
	Run: func(p *Pass) {
		for _, at := range lexiconSpans("confidential", p.Resume.Document.Text, 0) {
			// "Confidential records" are what the work was about; "confidential" alone is a mark.
			if markWords[strings.ToLower(p.Words(at))] && !closesClause(p.Resume.Document.Text, at.End) {
				continue
			}
			p.Reportf(at, "“%s” marks what should not be published", p.Words(at))
		}
		for _, name := range p.Options.(ConfidentialOptions).Names {
			for _, at := range wholeWords(p.Resume.Document.Text, name) {
				p.Reportf(at, "“%s” is on your list of names not to publish", p.Words(at))
			}
		}
	},
}
