package rules

var sectionsStrongestProof = &Rule{
	ID:       "sections/strongest-proof",
	Severity: Warning,
	Needs:    NeedsEnglish,
	Doc: Doc{
		What:    "No strong proof in the top half of page 1, although there is one further down.",
		Why:     "Readers decide there whether to read on.",
		Sources: []string{"tinycv"},
	},
	Run: func(p *Pass) {
		first := -1
		for i := range p.Facts.Bullets {
			b := &p.Facts.Bullets[i]
			if b.strength() != Strong {
				continue
			}
			if b.Half == TopHalf {
				return
			}
			if first < 0 && b.Measured() {
				first = i
			}
		}
		if first < 0 {
			return
		}
		d := Diagnostic{Span: p.Facts.Bullets[first].Span, Message: "the first line with strong proof stands below the top half of page 1; move it, or its section, up"}
		if !p.Resume.Document.HasPages() {
			d.Severity = Info // where the half page ends is an estimate
		}
		p.Report(d)
	},
}
