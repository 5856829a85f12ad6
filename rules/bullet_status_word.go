package rules

var bulletStatusWord = &Rule{
	ID:       "bullet/status-word",
	Severity: Info,
	Needs:    NeedsEnglish | NeedsSoftware,
	Doc: Doc{
		What:    "“Microservices”, “event-driven” or “AI-powered” with no boundary or reason.",
		Why:     "An architecture is a decision. Without the reason it is a badge.",
		Bad:     "- Developed microservices in Java for the shop",
		Good:    "- Split payments from the shop into a Java service of its own, so that card data stays in one audited place",
		Sources: []string{"tinycv"},
	},
	Run: func(p *Pass) {
		for i := range p.Facts.Bullets {
			b := &p.Facts.Bullets[i]
			if len(b.Outcome) > 0 {
				continue
			}
			if found := p.reading.spansIn("status-word")[i]; len(found) > 0 && !b.Grounded() {
				p.Reportf(found[0], "“%s”: say where the boundary is, or why it was the right one", p.Words(found[0]))
			}
		}
	},
}
