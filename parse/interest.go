package parse

import "strings"

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
