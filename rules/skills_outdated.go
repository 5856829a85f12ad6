package rules

import "slices"

// OutdatedOptions are the options of skills/outdated.
type OutdatedOptions struct {
	Years int `yaml:"years"` // since new work rarely starts with it
}

var skillsOutdated = &Rule{
	ID:       "skills/outdated",
	Severity: Info,
	Options:  OutdatedOptions{Years: 5},
	Doc: Doc{
		What:    "A listed technology that new work has rarely used for years, unless the posting asks for it.",
		Why:     "It takes the place of what is asked for today, and dates the rest.",
		Bad:     "## Skills\n\nJava, CVS, Silverlight",
		Good:    "## Skills\n\nJava, Git",
		Sources: []string{"backend"},
	},
	Run: func(p *Pass) {
		years := p.Options.(OutdatedOptions).Years
		for i := range p.Facts.Skills {
			s := &p.Facts.Skills[i]
			c, ok := p.Facts.taxonomy.Lookup(s.ID)
			if !ok || c.Faded == 0 || len(s.Listed) == 0 || p.Facts.Now.Year()-c.Faded < years || p.asks(s) || p.inUse(s) {
				continue
			}
			p.Reportf(s.Listed[0], "%s is rarely used in new work since %d; leave it out unless a posting asks for it", s.Label, c.Faded)
		}
	},
}

// asks reports whether the posting asks for a skill.
func (p *Pass) asks(s *Skill) bool {
	if p.Facts.Posting == nil {
		return false
	}
	for _, asked := range [][]Requirement{p.Facts.Posting.Required, p.Facts.Posting.Preferred} {
		for _, r := range asked {
			if slices.Contains(r.Any, s.ID) {
				return true
			}
		}
	}
	return false
}

// inUse reports whether a dated job of the last years used a skill, which makes
// it part of what the person does.
func (p *Pass) inUse(s *Skill) bool {
	return len(s.Proven) > 0 && s.LastUsed > 0 && p.Facts.Now-s.LastUsed <= recentYears*12
}

const recentYears = 3
