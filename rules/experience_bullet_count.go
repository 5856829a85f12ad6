package rules

// BulletCountOptions are the options of experience/bullet-count.
type BulletCountOptions struct {
	Min      int `yaml:"min"`
	Max      int `yaml:"max"`
	OldYears int `yaml:"oldYears"` // roles that ended longer ago may have as few as one
}

var experienceBulletCount = &Rule{
	ID:       "experience/bullet-count",
	Severity: Info,
	Options:  BulletCountOptions{Min: 3, Max: 6, OldYears: 10},
	Doc: Doc{
		What:    "A role with very few or very many bullets.",
		Why:     "Two lines rarely prove a year of work; ten hide the best three.",
		Bad:     "## Experience\n\n### Engineer, Acme\n2019 – 2021\n\n- Built the invoice import",
		Good:    "## Experience\n\n### Engineer, Acme\n2019 – 2021\n\n- Built the invoice import\n- Added retries to the carrier client\n- Ran the move to PostgreSQL 13",
		Sources: []string{"skillexchange", "backend", "onjob"},
	},
	Run: func(p *Pass) {
		o := p.Options.(BulletCountOptions)
		for i := range p.Facts.Roles {
			r := &p.Facts.Roles[i]
			least := o.Min
			if r.End > 0 && int(p.Facts.Now-r.End) > 12*o.OldYears || !r.Tech && p.Facts.Tech > 0 {
				least = min(least, 1)
			} else if i > 1 || r.Internship || r.Months > 0 && r.Months <= 12 {
				least = min(least, 2) // short and earlier roles say less
			}
			n := len(r.Bullets)
			if n >= least && n <= o.Max {
				continue
			}
			at := p.firstLine(r.Entry.Span)
			switch {
			case n == 0 && r.Entry.Summary.Found(): // layout/paragraphs speaks of it
			case n < least:
				p.Reportf(at, "%s for this role; %d to %d is usual", count(n, "bullet"), o.Min, o.Max)
			default:
				p.Reportf(at, "%d bullets for this role; keep the %d that prove most", n, o.Max)
			}
		}
	},
}
