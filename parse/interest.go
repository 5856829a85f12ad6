package parse

import (
	"strings"

	"github.com/vitae-go/vitae/parse/internal/width"
)

// interests reads interests, one entry each.
func (m *meaning) interests(rows []row) []Entry {
	var out []Entry
	named := namedInterests(rows)
	for i := range rows {
		r := &rows[i]
		items := listItems(m.doc.Text, r.span)
		if named && !r.look.bold {
			e := &out[len(out)-1]
			if e.Span = e.Span.Cover(r.span); len(items) > 1 && shortItems(m.doc, items) {
				e.Keywords = append(e.Keywords, m.list(r.span)...)
			} else {
				m.addSummary(e, r.span, High)
			}
			continue
		}
		if strings.Count(r.text, " ") > 12 && len(items) < 3 {
			items = []Span{r.span} // a sentence
		}
		for _, s := range items {
			out = append(out, Entry{Span: s, Title: m.doc.value(s, High)})
		}
	}
	return out
}

// namedInterests reports whether bold rows name the interests and the rows below
// them tell more: "**Choir**" over "alto in a chamber choir".
func namedInterests(rows []row) bool {
	told := 0
	for i := range rows {
		if !rows[i].look.bold {
			told++
		} else if i+1 == len(rows) || rows[i+1].look.bold || strings.IndexByte(rows[i].text, '\t') >= 0 {
			return false
		}
	}
	return len(rows) > 0 && rows[0].look.bold && told > 0
}

// saysAbout reports whether each row is an interest and a few words about it:
// "Chess: second at the city games of 2016".
func saysAbout(rows []row) bool {
	for i := range rows {
		name, about, ok := strings.Cut(rows[i].text, ": ")
		if !ok || width.Over(name, 30) || hasDate(name) || isDate(about) {
			return false
		}
	}
	return len(rows) > 1
}

// withoutSentences leaves out the rows that tell something in a few words: "CAI
// instructor since 2018." tells of an interest, and dates no work.
func withoutSentences(rows []row) []row {
	var out []row
	for i := range rows {
		if t := rows[i].text; !strings.HasSuffix(t, ".") || width.Over(t, 60) || startsWithYear(t) {
			out = append(out, rows[i])
		}
	}
	return out
}
