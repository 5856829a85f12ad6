package rules

import (
	"fmt"
	"strings"

	"github.com/vitae-go/vitae/parse"
)

var skillsContext = &Rule{
	ID:       "skills/context",
	Severity: Info,
	Needs:    NeedsSoftware,
	Doc: Doc{
		What:    "A language that is listed with no framework, project or bullet that uses it.",
		Why:     "A language alone does not say what was built with it.",
		Bad:     "## Experience\n\n### Engineer, Acme\n2019 – 2021\n\n- Built the invoice import in Java\n\n## Skills\n\nJava, Python",
		Good:    "## Experience\n\n### Engineer, Acme\n2019 – 2021\n\n- Built the invoice import in Java\n\n## Skills\n\nJava, Python (Django)",
		Sources: []string{"skillexchange"},
	},
	Run: func(p *Pass) {
		var bare []string
		var places []parse.Span
		for i := range p.Facts.Skills {
			s := &p.Facts.Skills[i]
			at, ok := p.listedAt(s)
			if s.Category != "language" || !ok || helperLanguages[s.Label] || len(s.Proven) > 0 || s.Months > 0 || p.inStackLine(s) || usedThrough(p.Facts, s) {
				continue
			}
			bare, places = append(bare, s.Label), append(places, at)
		}
		switch n := len(bare); {
		case n == 1:
			p.Reportf(places[0], "%s is listed, and nothing says what you built with it", bare[0])
		case n > 1:
			d := Diagnostic{Span: places[0], Message: listed(bare, 6) + " are listed, and nothing says what you built with them"}
			for i, at := range places[1:] {
				d.Related = append(d.Related, Related{Span: at, Message: bare[i+1]})
			}
			p.Report(d)
		}
	},
}

// helperLanguages are used beside others, and nothing is built with them alone.
var helperLanguages = map[string]bool{
	"Bash": true, "Shell": true, "SQL": true, "HTML": true, "CSS": true, "PowerShell": true, "YAML": true, "XML": true, "JSON": true, "LaTeX": true, "Markdown": true,
}

// usedThrough reports whether the resume names a skill that implies this one.
func usedThrough(f *Facts, s *Skill) bool {
	for i := range f.Skills {
		other := &f.Skills[i]
		if other.ID == s.ID || len(other.Listed)+len(other.Proven) == 0 {
			continue
		}
		for _, implied := range f.taxonomy.Implied(other.ID) {
			if implied.ID == s.ID {
				return true
			}
		}
	}
	return false
}

// listed writes names as "A, B and C", the rest beyond most of them as a number.
func listed(names []string, most int) string {
	if len(names) > most {
		return fmt.Sprintf("%s and %d more", strings.Join(names[:most], ", "), len(names)-most)
	}
	last := len(names) - 1
	return strings.Join(names[:last], ", ") + " and " + names[last]
}
