package rules

// UngroupedOptions are the options of skills/ungrouped.
type UngroupedOptions struct {
	Max int `yaml:"max"` // skills that may stand in one list without a label
}

var skillsUngrouped = &Rule{
	ID:       "skills/ungrouped",
	Severity: Info,
	Options:  UngroupedOptions{Max: 8},
	Doc: Doc{
		What:    "A long list of skills without groups.",
		Why:     "Groups – languages, frameworks, data, infrastructure – let a reader find what they look for in two seconds.",
		Bad:     "## Skills\n\nJava, Go, PostgreSQL, Redis, Kafka, Docker, Kubernetes, Terraform, Grafana",
		Good:    "## Skills\n\n- Languages: Java, Go\n- Data: PostgreSQL, Redis, Kafka\n- Infrastructure: Docker, Kubernetes, Terraform, Grafana",
		Sources: []string{"skillexchange", "backend", "tinycv"},
	},
	Run: func(p *Pass) {
		most := p.Options.(UngroupedOptions).Max
		section := p.Resume.Section("skills")
		if section == nil {
			return
		}
		for i := range section.Groups {
			if g := &section.Groups[i]; !g.Label.Found() && len(g.Keywords) > most {
				p.Reportf(g.Span, "%d skills in one list; group them by purpose", len(g.Keywords))
			}
		}
	},
}
