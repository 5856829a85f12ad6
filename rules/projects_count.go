package rules

import "github.com/vitae-go/vitae/parse"

var projectsCount = &Rule{
	ID:       "projects/count",
	Severity: Info,
	Options:  CountOptions{Min: 2, Max: 5},
	Doc: Doc{
		What:    "A projects section with one project, or with many.",
		Why:     "Two to five that prove something are read; ten are skipped.",
		Bad:     "## Projects\n\n### Bus times\n\n- Built an API over open data with caching",
		Good:    "## Projects\n\n### Bus times\n\n- Built an API over open data with caching\n\n### Ledger\n\n- Built a double-entry ledger with property tests",
		Sources: []string{"skillexchange", "backend"},
	},
	Run: func(p *Pass) {
		o, n := p.Options.(CountOptions), len(p.Facts.Projects)
		if n == 0 || n >= o.Min && n <= o.Max || n < o.Min && !p.early() {
			return
		}
		p.Reportf(p.headingOf(parse.Projects), "%s; %d to %d that prove something is usual", count(n, "project"), o.Min, o.Max)
	},
}
