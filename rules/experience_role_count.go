package rules

var experienceRoleCount = &Rule{
	ID:       "experience/role-count",
	Severity: Info,
	Options:  CountOptions{Min: 3, Max: 5},
	Doc: Doc{
		What:    "From mid level on: very few or very many roles shown.",
		Why:     "Three to five roles tell a career; older ones belong in a line of their own, or nowhere.",
		Bad:     "## Experience\n\n### Backend Engineer, A\n2021 – 2022\n\n### Backend Engineer, B\n2019 – 2020\n\n### Backend Engineer, C\n2017 – 2018\n\n### Backend Engineer, D\n2015 – 2016\n\n### Backend Engineer, E\n2013 – 2014\n\n### Backend Engineer, F\n2011 – 2012\n\n### Backend Engineer, G\n2009 – 2010",
		Good:    "## Experience\n\n### Backend Engineer, A\n2021 – 2022\n\n### Backend Engineer, B\n2019 – 2020\n\n### Backend Engineer, C\n2017 – 2018",
		Sources: []string{"skillexchange"},
	},
	Run: func(p *Pass) {
		o, n := p.Options.(CountOptions), len(p.Facts.Roles)
		if p.Facts.Level.Level < Mid || n == 0 || n >= o.Min && n <= o.Max {
			return
		}
		if n < o.Min && p.Facts.Months >= 60 {
			return // one employer for long is a story of its own
		}
		p.Reportf(p.headingOf("experience"), "%s shown; %d to %d is usual at this level", count(n, "role"), o.Min, o.Max)
	},
}
