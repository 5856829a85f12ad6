package parse

import "slices"

// underGroups reads a section whose items stand under headings that only name
// what they have in common, as awards under "Debating" and "Sports": an entry
// each. The headings are labels of the entries below them.
func (m *meaning) underGroups(kind SectionKind, rows []sketch) ([]Entry, bool) {
	switch kind {
	case Awards, Certifications:
	default:
		return nil, false
	}
	groups, items := 0, 0
	for i := range rows {
		r := &rows[i]
		switch {
		case r.marker != "":
			items++
		case !r.namesGroup() || r.weight < 1 || r.lead != rows[0].lead || i+1 == len(rows) || rows[i+1].marker == "":
			return nil, false
		default:
			groups++
		}
	}
	if groups < 2 || items < 2*groups {
		return nil, false
	}
	var out []Entry
	for i := 0; i < len(rows); {
		end := i + 1
		for end < len(rows) && rows[end].marker != "" {
			end++
		}
		label := m.doc.value(rows[i].span, Low)
		entries := m.listed(kind, rows[i+1:end])
		entries[0].Labels = slices.Insert(entries[0].Labels, 0, label)
		out = append(out, entries...)
		i = end
	}
	return out, true
}
