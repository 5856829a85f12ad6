package rules

// CountOptions bound how many there should be of something.
type CountOptions struct {
	Min int `yaml:"min"`
	Max int `yaml:"max"`
}

var skillsCount = &Rule{
	ID:       "skills/count",
	Severity: Info,
	Options:  CountOptions{Min: 8, Max: 25},
	Doc: Doc{
		What:    "Very few or very many skills in the skills section.",
		Why:     "Too few are not found by search; too many are read as none.",
		Bad:     "## Skills\n\nJava, Go",
		Good:    "## Skills\n\nJava, Go, PostgreSQL, Redis, Kafka, Docker, Kubernetes, Terraform, Grafana",
		Sources: []string{"skillexchange"},
	},
	Run: func(p *Pass) {
		limits := p.Options.(CountOptions)
		section := p.Resume.Section("skills")
		if section == nil {
			return
		}
		n := 0
		for i := range section.Groups {
			n += len(section.Groups[i].Keywords)
		}
		switch {
		case n == 0:
		case n < limits.Min:
			p.Reportf(section.Heading.Span, "%s listed; %d to %d of those that you can show is usual", count(n, "skill"), limits.Min, limits.Max)
		case n > limits.Max:
			p.Reportf(section.Heading.Span, "%d skills listed; keep the %d that matter for the job and that a bullet shows", n, limits.Max)
		}
	},
}
