package rules

var jobTitle = &Rule{
	ID:       "job/title",
	Severity: Info,
	Needs:    NeedsPosting,
	Doc: Doc{
		What:    "No title, held or aimed at, that is equivalent to the posting's.",
		Why:     "Title search is the first thing a recruiter does.",
		Posting: "# Backend Engineer\n\n## Requirements\n\n- Java\n",
		Bad:     "# Ada Byron\n\n## Experience\n\n### Data Analyst, Acme\n2019 – 2021\n\n- Built the sales report",
		Good:    "# Ada Byron\n\n## Experience\n\n### Backend Developer, Acme\n2019 – 2021\n\n- Built the invoice import",
		Sources: []string{"onjob"},
	},
	Run: func(p *Pass) {
		want := p.Facts.Posting
		if want.Family == "" {
			return
		}
		for i := range p.Facts.Roles {
			if p.Facts.Roles[i].Family == want.Family {
				return
			}
		}
		if t := readTitle(p.Resume.Contact.Label.Value); t.family == want.Family {
			return
		}
		for _, m := range p.Facts.Summary.Titles {
			if t := readTitle(p.Resume.Document.Text[m.Start:m.End]); t.family == want.Family {
				return
			}
		}
		p.Missing(p.Top(), "no title here matches “%s”; if a role was that work, say so in the headline", want.Posting.Title.Value)
	},
}
