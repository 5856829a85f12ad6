package rules

import (
	"strings"
	"unicode"

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
		counts, first := map[string]int{}, map[string]parse.Span{}
		for i := range p.Facts.Roles {
			e := p.Facts.Roles[i].Entry
			for _, d := range []parse.Field[parse.Date]{e.Start, e.End} {
				if !d.Found() || d.Value.Year == 0 || d.Span.Empty() {
					continue
				}
				style := dateStyle(p.Words(d.Span), d.Value)
				if style == "" {
					continue
				}
				if counts[style]++; counts[style] == 1 {
					first[style] = d.Span
				}
			}
		}
		most := mostUsed(counts)
		for _, style := range sortedKeys(counts) {
			if style != most {
				p.Reportf(first[style], "“%s” is written in another style than most dates here (“%s”)", p.Words(first[style]), p.Words(first[most]))
				return
			}
		}
	},
}

// dateStyle is the shape of a date: letters as "Mon" or "Month", digits as "0".
// Dates of less precision have no style to compare.
func dateStyle(text string, d parse.Date) string {
	if d.Precision != parse.ByMonth {
		return ""
	}
	var b strings.Builder
	letters := 0
	flush := func() {
		switch {
		case letters > 4:
			b.WriteString("Month")
		case letters > 0:
			b.WriteString("Mon")
		}
		letters = 0
	}
	for _, r := range text {
		switch {
		case unicode.IsLetter(r):
			letters++
		case unicode.IsDigit(r):
			flush()
			b.WriteByte('0')
		case r == '.' && letters > 0: // "Sept."
		default:
			flush()
			b.WriteRune(r)
		}
	}
	flush()
	// "May" is both short and long.
	if strings.Contains(strings.ToLower(text), "may") {
		return ""
	}
	return strings.ReplaceAll(b.String(), "0000", "YYYY")
}
