package rules

// MirroredOptions are the options of job/mirrored.
type MirroredOptions struct {
	Words int `yaml:"words"` // copied in a row from which on the rule speaks
}

var jobMirrored = &Rule{
	ID:       "job/mirrored",
	Severity: Warning,
	Needs:    NeedsPosting,
	Options:  MirroredOptions{Words: 10},
	Doc: Doc{
		What:    "A long run of words copied from the posting.",
		Why:     "The reader wrote the posting and will know it again. Copied words prove nothing.",
		Posting: "# Backend Engineer\n\n## Responsibilities\n\n- Design and run services that post to the ledger exactly once every single day\n",
		Bad:     "## Experience\n\n### Engineer, Acme\n2019 – 2021\n\n- Design and run services that post to the ledger exactly once every single day",
		Good:    "## Experience\n\n### Engineer, Acme\n2019 – 2021\n\n- Built the posting service of the ledger; an outbox and idempotency keys keep each entry single",
		Sources: []string{"tinycv"},
	},
	Run: func(p *Pass) {
		least := p.Options.(MirroredOptions).Words
		for _, c := range p.Facts.Copied {
			if c.Words >= least {
				p.Reportf(c.Span, "%d words in a row stand in the posting too; say it in your own, with what you did", c.Words)
			}
		}
	},
}
