package rules

import (
	"fmt"

	"github.com/vitae-go/vitae/parse"
)

var layoutDateStyle = &Rule{
	ID:       "layout/date-style",
	Severity: Info,
	Doc: Doc{
		What:    "Dates in different styles, such as “Jan 2020” and “03/2021”.",
		Why:     "One style reads faster, and software guesses less.",
		Bad:     "## Experience\n\n### Engineer, Acme\nJan 2019 – Mar 2021\n\n- Built the invoice import\n\n### Engineer, Globex\n03/2017 – 12/2018\n\n- Built the ledger",
		Good:    "## Experience\n\n### Engineer, Acme\nJan 2019 – Mar 2021\n\n- Built the invoice import\n\n### Engineer, Globex\nMar 2017 – Dec 2018\n\n- Built the ledger",
		Sources: []string{"backend"},
	},
	Run: func(p *Pass) {
		dates := p.roleDates()
		counts := map[string]int{}
		for i := range dates {
			if !dates[i].either {
				counts[dates[i].style]++
			}
		}
		most := mostUsed(counts)
		if most == "" {
			return
		}
		var odd, usual *printedDate
		fix := Fix{Message: "write all dates like most of them", Safe: true}
		for i := range dates {
			d := &dates[i]
			if d.fits(most) {
				if usual == nil {
					usual = d
				}
				continue
			}
			if odd == nil {
				odd = d
			}
			text := d.in(most)
			fix.Safe = fix.Safe && text != ""
			fix.Edits = append(fix.Edits, Edit{Span: d.span(), NewText: text})
		}
		if odd == nil {
			return
		}
		d := Diagnostic{Span: odd.span(), Message: fmt.Sprintf("“%s” is written in another style than most dates here (“%s”)", p.Words(odd.span()), p.Words(usual.span()))}
		if fix.Safe {
			d.Fixes = []Fix{fix}
		}
		p.Report(d)
	},
}

func (d *printedDate) span() parse.Span { return parse.Span{Start: d.start, End: d.end} }

// roleDates returns the dates of the jobs as printed, in document order. The
// span of a range covers both of its ends, so that each is read once.
func (p *Pass) roleDates() []printedDate {
	var dates []printedDate
	seen := map[int]bool{}
	for i := range p.Resume.Sections {
		section := &p.Resume.Sections[i]
		if section.Kind != parse.Experience {
			continue
		}
		for j := range section.Entries {
			e := &section.Entries[j]
			for _, at := range []parse.Span{e.Start.Span, e.End.Span} {
				for _, d := range printedDates(p.Words(at)) {
					if d.month == 0 && (e.Start.Value.Precision == parse.BySeason || e.End.Value.Precision == parse.BySeason) {
						continue // "Summer 2023" is no style of writing a month
					}
					if d.start, d.end = d.start+at.Start, d.end+at.Start; !seen[d.start] {
						seen[d.start] = true
						dates = append(dates, d)
					}
				}
			}
		}
	}
	return dates
}
