package rules

var bulletFirstPerson = &Rule{
	ID:       "bullet/first-person",
	Severity: Info,
	Needs:    NeedsEnglish,
	Doc: Doc{
		What: "I, me or my in a bullet.",
		Why:  "A resume is about one person; the pronoun takes the place of the verb.",
		Bad:  "- I designed the schema of the booking service",
		Good: "- Designed the schema of the booking service",
	},
	Run: func(p *Pass) {
		for i := range p.Facts.Bullets {
			if b := &p.Facts.Bullets[i]; len(b.FirstPerson) > 0 {
				at := b.FirstPerson[0]
				p.Reportf(at, "“%s”: leave the pronoun out and open with the verb", p.Words(at))
			}
		}
	},
}
