package rules

var bulletVagueScale = &Rule{
	ID:       "bullet/vague-scale",
	Severity: Warning,
	Needs:    NeedsEnglish | NeedsSoftware,
	Doc: Doc{
		What:    "“Scalable”, “high-traffic” or “massive” without a workload, a number or a design constraint.",
		Why:     "Scale is a number or a limit. Without either it reads as decoration.",
		Bad:     "- Developed a highly scalable ordering backend",
		Good:    "- Developed an ordering backend that took 15k orders a minute at peak",
		Sources: []string{"tinycv"},
	},
	Run: func(p *Pass) {
		vagueWords(p, "scale", "“%s” without a number or a limit; say how much, or what held it back")
	},
}

// vagueWords reports the first word of a lexicon in each bullet that has
// nothing to hold on to.
func vagueWords(p *Pass, lexicon, format string) {
	for i := range p.Facts.Bullets {
		b := &p.Facts.Bullets[i]
		if b.Grounded() || len(b.WeakClaims) > 0 || b.Verb.Class == DutyOpener {
			continue
		}
		if found := p.reading.spansIn(lexicon)[i]; len(found) > 0 {
			p.Reportf(found[0], format, p.Words(found[0]))
		}
	}
}
