package rules

import (
	"cmp"
	"slices"

	"github.com/vitae-go/vitae/parse"
)

var experienceOrder = &Rule{
	ID:       "experience/order",
	Severity: Warning,
	Doc: Doc{
		What:    "Roles that are not in reverse chronological order.",
		Why:     "Readers and parsers take the first role for the present one.",
		Bad:     "## Experience\n\n### Engineer, Acme\n2015 – 2017\n\n- Built the invoice import\n\n### Engineer, Globex\n2018 – 2021\n\n- Built the ledger",
		Good:    "## Experience\n\n### Engineer, Globex\n2018 – 2021\n\n- Built the ledger\n\n### Engineer, Acme\n2015 – 2017\n\n- Built the invoice import",
		Sources: []string{"skillexchange", "backend"},
	},
	Run: func(p *Pass) {
		for i := range p.Resume.Sections {
			s := &p.Resume.Sections[i]
			if s.Kind != parse.Experience {
				continue
			}
			var last Month
			told := false
			for j := range s.Entries {
				e := &s.Entries[j]
				_, end, _ := datesOf(e, p.Facts.Now)
				if end == 0 {
					continue
				}
				if last > 0 && end > last {
					d := Diagnostic{Span: p.firstLine(e.Span), Message: "this role ended later than the one above it; put the newest first"}
					if fix, ok := p.newestFirst(s.Entries); ok && !told {
						d.Fixes = []Fix{fix}
					}
					told = true
					p.Report(d)
				}
				last = end
			}
		}
	},
}

// newestFirst puts the entries of a section in reverse chronological order. It
// moves entries whole, and only if each is dated and holds all that is known of
// it: an employer named once for several roles would go with one of them.
func (p *Pass) newestFirst(entries []parse.Entry) (Fix, bool) {
	order := make([]int, len(entries))
	starts, ends := make([]Month, len(entries)), make([]Month, len(entries))
	for i := range entries {
		e := &entries[i]
		order[i] = i
		starts[i], ends[i], _ = datesOf(e, p.Facts.Now)
		for _, part := range []parse.Span{e.Title.Span, e.Organization.Span, e.Location.Span, e.Start.Span, e.End.Span} {
			if !part.Empty() && !e.Span.Contains(part) {
				return Fix{}, false
			}
		}
		if ends[i] == 0 || i > 0 && entries[i-1].Span.End > e.Span.Start {
			return Fix{}, false
		}
	}
	slices.SortStableFunc(order, func(a, b int) int {
		return cmp.Or(cmp.Compare(ends[b], ends[a]), cmp.Compare(starts[b], starts[a]))
	})
	fix := Fix{Message: "put the newest role first", Safe: true}
	for i, from := range order {
		if from != i {
			fix.Edits = append(fix.Edits, Edit{Kind: EditLines, Span: entries[i].Span, From: entries[from].Span})
		}
	}
	return fix, len(fix.Edits) > 0
}
