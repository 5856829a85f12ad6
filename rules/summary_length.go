package rules

// SummaryLengthOptions are the options of summary/length. A summary within
// either the sentences or the lines is fine; 0 lines means that only sentences count.
type SummaryLengthOptions struct {
	MinSentences int `yaml:"minSentences"`
	MaxSentences int `yaml:"maxSentences"`
	MinLines     int `yaml:"minLines"`
	MaxLines     int `yaml:"maxLines"`
}

var summaryLength = &Rule{
	ID:       "summary/length",
	Severity: Info,
	Options:  SummaryLengthOptions{MinSentences: 2, MaxSentences: 4, MinLines: 3, MaxLines: 6},
	Doc: Doc{
		What:    "A summary that is too short to say anything, or too long to be read.",
		Why:     "It is read in a few seconds or not at all.",
		Bad:     "## Summary\n\nBackend engineer.",
		Good:    "## Summary\n\nBackend engineer with 6 years of Go and PostgreSQL. Built the settlement ledger that moves 87 million euros a month.",
		Sources: []string{"skillexchange", "backend", "onjob"},
	},
	Run: func(p *Pass) {
		s, o := p.Facts.Summary, p.Options.(SummaryLengthOptions)
		if s.Span.Empty() {
			return
		}
		bySentences := o.MaxSentences > 0 && s.Sentences >= o.MinSentences && s.Sentences <= o.MaxSentences
		byLines := o.MaxLines > 0 && s.Lines >= o.MinLines && s.Lines <= o.MaxLines
		if bySentences || byLines {
			return
		}
		if s.Sentences < o.MinSentences || o.MaxSentences == 0 && s.Lines < o.MinLines {
			p.Reportf(s.Span, "the summary has %s on %s; say who you are, with what, and one thing you made better", count(s.Sentences, "sentence"), count(s.Lines, "line"))
			return
		}
		p.Reportf(s.Span, "the summary has %s on %s; keep what a bullet cannot say", count(s.Sentences, "sentence"), count(s.Lines, "line"))
	},
}
