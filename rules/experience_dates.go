package rules

import (
	"strings"

	"github.com/vitae-go/vitae/parse"
)

var experienceDates = &Rule{
	ID:       "experience/dates",
	Severity: Error,
	Doc: Doc{
		What: "A role that ends before it begins, or lies in the future.",
		Why:  "Whoever subtracts the dates gets nonsense, and doubts the rest.",
		Bad:  "## Experience\n\n### Engineer, Acme\nMay 2021 – Mar 2019\n\n- Built the invoice import",
		Good: "## Experience\n\n### Engineer, Acme\nMar 2019 – May 2021\n\n- Built the invoice import",
	},
	Run: func(p *Pass) {
		for i := range p.Facts.Roles {
			r := &p.Facts.Roles[i]
			at := r.Entry.Start.Span.Cover(r.Entry.End.Span)
			if backwards := p.backwards(r.Entry); !backwards.Empty() {
				p.Reportf(backwards, "“%s” ends before it begins", p.Words(backwards))
				continue
			}
			switch {
			case r.Start > 0 && r.End > 0 && r.End < r.Start:
				p.Reportf(at, "“%s” ends before it begins", p.Words(at))
			case p.Facts.Now > 0 && r.Start > p.Facts.Now:
				p.Reportf(at, "“%s” begins in the future", p.Words(at))
			}
		}
	},
}

// backwards finds two dates in the head of an entry that are joined as a range,
// the later one first. A parser may have taken one of them alone.
func (p *Pass) backwards(e *parse.Entry) parse.Span {
	head := e.Span
	if len(e.Bullets) > 0 {
		head.End = max(head.Start, min(head.End, e.Bullets[0].Span.Start))
	}
	text := p.Words(head)
	dates := printedDates(text)
	for i := 1; i < len(dates); i++ {
		a, b := &dates[i-1], &dates[i]
		switch strings.TrimSpace(text[a.end:b.start]) {
		case "–", "-", "—", "to", "until":
			if a.year*12+a.month > b.year*12+b.month && a.year > 0 && b.year > 0 && (a.year > b.year || a.month > 0 && b.month > 0) {
				return parse.Span{Start: head.Start + a.start, End: head.Start + b.end}
			}
		}
	}
	return parse.Span{}
}
