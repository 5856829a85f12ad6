package rules

var jobProofOrder = &Rule{
	ID:       "job/proof-order",
	Severity: Info,
	Needs:    NeedsPosting | NeedsEnglish,
	Doc: Doc{
		What:    "The posting's main concern is proven, but low on the page.",
		Why:     "Readers decide in the top half of page 1. Moving a true line up costs nothing.",
		Sources: []string{"backend", "tinycv"},
	},
	Run: func(p *Pass) {
		concern := p.Facts.Posting.Concern
		if concern >= NumAreas {
			return
		}
		first := -1
		for _, b := range p.Facts.Proof[concern].Bullets {
			bullet := &p.Facts.Bullets[b]
			if bullet.Areas[concern] != Strong {
				continue
			}
			if bullet.Half == TopHalf {
				return
			}
			if first < 0 {
				first = b
			}
		}
		if first >= 0 {
			p.Reportf(p.Facts.Bullets[first].Span, "the posting asks most for %s, and this is the first line that proves it; move it, or its role, up", lowerFirst(concern.String()))
		}
	},
}
