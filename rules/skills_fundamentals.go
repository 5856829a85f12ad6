package rules

import (
	"strings"

	"github.com/vitae-go/vitae/parse"
)

var skillsFundamentals = &Rule{
	ID:       "skills/fundamentals",
	Severity: Info,
	Needs:    NeedsEnglish | NeedsSoftware,
	Doc: Doc{
		What:    "Early in a career: data structures, algorithms and databases are named nowhere.",
		Why:     "With little work to show, the groundwork is what is asked about.",
		Bad:     "## Projects\n\n### Bus times\n\n- Built a web page in JavaScript",
		Good:    "## Projects\n\n### Bus times\n\n- Built a web page in JavaScript on a PostgreSQL database with 5 normalized tables",
		Sources: []string{"backend", "levels"},
	},
	Run: func(p *Pass) {
		if !p.early() || p.hasCategory("database") {
			return
		}
		text := p.reading.lower()
		for _, word := range []string{"data structures", "algorithm", "database", "sql"} {
			if strings.Contains(text, word) {
				return
			}
		}
		p.Missing(p.headingOf(parse.Skills), "data structures, algorithms or databases are named nowhere; list those you have learned")
	},
}
