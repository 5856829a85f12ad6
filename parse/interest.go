package parse

import (
	"strings"

	"github.com/vitae-go/vitae/parse/internal/width"
)

// interests reads interests, one entry each.
func (m *meaning) interests(rows []row) []Entry {
	var out []Entry
	for i := range rows {
		r := &rows[i]
		items := listItems(m.doc.Text, r.span)
		if strings.Count(r.text, " ") > 12 && len(items) < 3 {
			items = []Span{r.span} // a sentence
		}
		for _, s := range items {
			out = append(out, Entry{Span: s, Title: m.doc.value(s, High)})
		}
	}
	return out
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
