package parse

import (
	"slices"
	"strings"
)

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
		entries, ok := m.toldAwards(kind, rows[i+1:end])
		if !ok {
			entries = m.listed(kind, rows[i+1:end])
		}
		entries[0].Labels = slices.Insert(entries[0].Labels, 0, label)
		out = append(out, entries...)
		i = end
	}
	return out, true
}

// toldAwards reads awards that are listed as sentences: "Placed 2nd of 49 teams
// in the regionals of 2008, and 10th in 2004." No comma parts them, and no year
// within them is their date.
func (m *meaning) toldAwards(kind SectionKind, rows []sketch) ([]Entry, bool) {
	if kind != Awards {
		return nil, false
	}
	told := false
	for i := range rows {
		if rows[i].marker == "" {
			return nil, false
		}
		told = told || rows[i].tellsAward()
	}
	if !told {
		return nil, false
	}
	var out []Entry
	for i := range rows {
		r := &rows[i]
		if !r.tellsAward() {
			out = append(out, m.listed(kind, rows[i:i+1])...)
			continue
		}
		out = append(out, Entry{Span: r.span, Title: m.doc.value(r.span, Low)})
	}
	return out, true
}

// tellsAward reports whether a row is a sentence that neither begins nor ends
// with a date.
func (s *sketch) tellsAward() bool {
	dash := strings.Contains(s.text, " – ") || strings.Contains(s.text, " — ") || strings.Contains(s.text, " - ")
	if dash || s.words < 7 || s.prose < 0.5 || !strings.HasSuffix(s.text, ".") {
		return false
	}
	for _, d := range s.dates {
		if d.Start == 0 || d.End >= len(s.text)-1 && !strings.HasSuffix(strings.TrimRight(s.text[:d.Start], " "), " in") && !strings.Contains(s.text[:d.Start], ". ") {
			return false
		}
	}
	return true
}

// introduced reads a list of things below a sentence that announces it: "I have
// written a number of programs, including:".
func (m *meaning) introduced(kind SectionKind, rows []sketch) ([]Entry, bool) {
	switch kind {
	case Projects, Publications, Talks, Awards, Certifications:
	default:
		return nil, false
	}
	r := &rows[0]
	announces := strings.HasSuffix(r.text, ":")
	if len(rows) < 3 || r.marker != "" || r.words < 4 || r.prose < 0.5 || rows[1].marker == "" || !announces && (kind != Projects || !r.stops()) {
		return nil, false
	}
	for i := 1; i < len(rows); i++ {
		x := &rows[i]
		if x.marker == "" && kind != Projects || x.marker != "" && !announces && !x.named() || x.look.level > 0 {
			return nil, false
		}
	}
	var out []Entry
	if kind == Projects {
		for i := 1; i < len(rows); {
			end := i + 1
			for end < len(rows) && (rows[end].marker == "" || rows[end].level > rows[1].level) {
				end++
			}
			out = append(out, m.listed(kind, rows[i:end])...)
			i = end
		}
	} else {
		out = m.listed(kind, rows[1:])
	}
	out[0].Labels = slices.Insert(out[0].Labels, 0, m.doc.value(rows[0].span, Low))
	return out, true
}
