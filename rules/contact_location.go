package rules

var contactLocation = &Rule{
	ID:       "contact/location",
	Severity: Info,
	Doc: Doc{
		What:    "No city with region or country; “remote” and “open to relocation” will do as well.",
		Why:     "Search by place is the second filter after skills. The street is not needed.",
		Bad:     "# Ada Byron\n\nada@byron.example\n\n## Skills\n\nJava",
		Good:    "# Ada Byron\n\nBerlin, Germany · ada@byron.example\n\n## Skills\n\nJava",
		Sources: []string{"backend"},
	},
	Run: func(p *Pass) {
		l := p.Resume.Contact.Location
		if !l.Found() {
			p.Missing(p.Top(), "there is no place; a city and a country will do")
		} else if v := l.Value; v.City != "" && v.Region == "" && v.Country == "" && !v.Remote && !(v.CountryCode != "" && !p.Facts.WordingJudged()) {
			p.Reportf(l.Span, "“%s” could be in several countries; add the region or country", v.City)
		}
	},
}
