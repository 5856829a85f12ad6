package rules

import (
	"slices"
	"strings"
)

// FamilyOptions are the options of layout/font-family.
type FamilyOptions struct {
	Max   int      `yaml:"max"`   // families that carry text
	Clean []string `yaml:"clean"` // families that any reader renders well; empty: any will do
}

var layoutFontFamily = &Rule{
	ID:       "layout/font-family",
	Severity: Info,
	Needs:    NeedsPages,
	Options:  FamilyOptions{Max: 2},
	Doc: Doc{
		What:    "Text in more than two font families, or – where a guide names them – in an uncommon one.",
		Why:     "Each further family makes the page busier; uncommon ones are replaced by others on the reader's machine.",
		Sources: []string{"backend"},
	},
	Run: func(p *Pass) {
		o, t := p.Options.(FamilyOptions), p.reading.typography()
		var used []string
		for _, family := range sortedKeys(t.families) {
			if t.families[family]*20 >= t.chars { // a twentieth of the text
				used = append(used, family)
			}
		}
		if len(used) > o.Max {
			p.Reportf(t.bodySpan, "text is set in %d families (%s); %d are enough", len(used), strings.Join(used, ", "), o.Max)
		}
		if body := familyName(t.body.Font); len(o.Clean) > 0 && body != "" && !slices.ContainsFunc(o.Clean, func(clean string) bool {
			return strings.HasPrefix(body, familyName(clean))
		}) {
			p.Reportf(t.bodySpan, "the text is set in %s; %s read well everywhere", t.body.Font, strings.Join(o.Clean[:min(3, len(o.Clean))], ", "))
		}
	},
}
