package rules

var bulletPassive = &Rule{
	ID:       "bullet/passive",
	Severity: Info,
	Needs:    NeedsEnglish,
	Doc: Doc{
		What: "A bullet in the passive voice.",
		Why:  "It hides who did it.",
		Bad:  "- The payment database was maintained and backups were made",
		Good: "- Maintained the payment database and rehearsed its restore every quarter",
	},
	Run: func(p *Pass) {
		for i := range p.Facts.Bullets {
			if b := &p.Facts.Bullets[i]; !b.Passive.Empty() {
				p.Reportf(b.Passive, "“%s” hides who did it; say it in the active voice", p.Words(b.Passive))
			}
		}
	},
}
