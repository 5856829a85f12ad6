package rules

// StuffingOptions are the options of skills/stuffing.
type StuffingOptions struct {
	Listed   int     `yaml:"listed"`   // skills that may be listed
	Mentions int     `yaml:"mentions"` // times that one skill may be named
	Repeated int     `yaml:"repeated"` // times that one skill may stand in skills lists
	Copied   float64 `yaml:"copied"`   // share of the posting's words that may stand in the resume in long runs, 0 to 1
}

var skillsStuffing = &Rule{
	ID:       "skills/stuffing",
	Severity: Error,
	Options:  StuffingOptions{Listed: 40, Mentions: 12, Repeated: 3, Copied: 0.3},
	Doc: Doc{
		What:    "A keyword dump: a list of more than 40 skills, one skill again and again, or the posting pasted in.",
		Why:     "Readers and screening software both take it for an attempt to cheat.",
		Bad:     "## Skills\n\nJava, Java, Java, Kafka, Java",
		Good:    "## Skills\n\nJava, Kafka",
		Sources: []string{"tinycv"},
	},
	Run: func(p *Pass) {
		limits := p.Options.(StuffingOptions)
		listed, proven := 0, 0
		for i := range p.Facts.Skills {
			s := &p.Facts.Skills[i]
			inLists := 0
			for _, at := range s.Listed {
				if section := p.sectionAt(at); section != nil && section.Kind == "skills" {
					inLists++
				}
			}
			if inLists > 0 {
				listed++
			}
			if len(s.Proven) > 0 {
				proven++
			}
			switch {
			case inLists > limits.Repeated:
				p.Reportf(s.Listed[len(s.Listed)-1], "%s is listed %d times; once is enough", s.Label, inLists)
			case len(s.Listed)+len(s.Proven) > limits.Mentions && len(s.Proven) < len(s.Listed):
				p.Reportf(s.Listed[len(s.Listed)-1], "%s is named %d times; repetition proves nothing", s.Label, len(s.Listed)+len(s.Proven))
			}
		}
		if section := p.Resume.Section("skills"); section != nil && listed > limits.Listed && 2*proven < listed {
			p.Reportf(section.Heading.Span, "%d skills are listed; a list that long reads as a dump of keywords", listed)
		}
		reportPasted(p, limits.Copied)
	},
}

// reportPasted reports a resume that holds much of the posting word for word.
func reportPasted(p *Pass, most float64) {
	if p.Posting == nil || len(p.Facts.Copied) == 0 {
		return
	}
	theirs, _ := splitWords(p.Posting.Document.Text)
	copied := 0
	for _, c := range p.Facts.Copied {
		copied += c.Words
	}
	if share := float64(copied) / float64(len(theirs)); share > most {
		p.Reportf(p.Facts.Copied[0].Span, "%.0f%% of the posting's words stand in the resume word for word", 100*min(1, share))
	}
}
