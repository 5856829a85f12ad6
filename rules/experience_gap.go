package rules

// GapOptions are the options of experience/gap.
type GapOptions struct {
	Months int `yaml:"months"` // without anything dated
}

var experienceGap = &Rule{
	ID:       "experience/gap",
	Severity: Info,
	Options:  GapOptions{Months: 6},
	Doc: Doc{
		What: "More than six months between two roles with nothing in them.",
		Why:  "Readers ask. A short honest line – study, care, sabbatical – answers before they do.",
		Bad:  "## Experience\n\n### Engineer, Acme\nJan 2020 – Dec 2021\n\n- Built the invoice import\n\n### Engineer, Globex\nJan 2016 – Dec 2018\n\n- Built the ledger",
		Good: "## Experience\n\n### Engineer, Acme\nFeb 2019 – Dec 2021\n\n- Built the invoice import\n\n### Engineer, Globex\nJan 2016 – Dec 2018\n\n- Built the ledger",
	},
	Run: func(p *Pass) {
		most := p.Options.(GapOptions).Months
		roles := p.Facts.Roles
		for i := range roles {
			r := &roles[i]
			if r.Months == 0 {
				continue
			}
			before := p.busyBefore(r.Start)
			if gap := int(r.Start-before) - 1; before > 0 && gap > most {
				p.Reportf(r.Entry.Start.Span, "%d months before this role with nothing dated in them", gap)
			}
		}
	},
}

// busyBefore returns the last month before m in which the resume shows anything
// dated, m itself if something runs through it, 0 if there is nothing before.
func (p *Pass) busyBefore(m Month) Month {
	var last Month
	for i := range p.Resume.Sections {
		for j := range p.Resume.Sections[i].Entries {
			start, end, _ := datesOf(&p.Resume.Sections[i].Entries[j], p.Facts.Now)
			switch {
			case start == 0 || start >= m:
			case end >= m:
				return m
			default:
				last = max(last, end)
			}
		}
	}
	return last
}
