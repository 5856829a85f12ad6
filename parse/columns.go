package parse

import (
	"slices"
	"strings"

	"github.com/vitae-go/vitae/parse/internal/date"
	"github.com/vitae-go/vitae/parse/internal/lexicon"
)

// whereabouts is the part of an entry in a column of places that tells who somebody
// was with too: "Lakeside School, Bremen".
const whereabouts = "whereabouts"

// mostColumns is how many columns a table of entries has at most.
const mostColumns = 12

// tabled reads the rows of a table by what its head says of the columns:
// "Organisation | Designation | From | To".
func (m *meaning) tabled(kind SectionKind, rows []row) ([]Entry, bool) {
	if len(rows) < 2 || strings.IndexByte(rows[0].text, '\t') < 0 || hasDate(rows[0].text) {
		return nil, false
	}
	parts, ok := columnParts(rows[0].text, kind)
	if !ok {
		return nil, false
	}
	out := make([]Entry, 0, len(rows)-1)
	for i := range rows[1:] {
		r := &rows[i+1]
		cells := r.cells()
		if len(cells) < 2 || len(cells) > len(parts) || len(cells) < len(parts) && r.block.Kind != Row || !m.fits(cells, parts) {
			return nil, false
		}
		e := Entry{Span: r.span}
		for j, cell := range cells {
			m.fillCell(kind, labelled{part: parts[j], span: cell}, &e)
		}
		m.fillTimes(cells, parts, &e)
		out = append(out, e)
	}
	return out, true
}

// columnParts returns which part of an entry each column of a table holds. All
// must be known, and among them what entries of the kind are called by.
func columnParts(head string, kind SectionKind) (parts []string, ok bool) {
	if strings.Count(head, "\t") >= mostColumns {
		return nil, false
	}
	for cell := range strings.SplitSeq(head, "\t") {
		if !namesColumn(cell) {
			return nil, false
		}
		part, _ := lexicon.Label(cell)
		if date.IsLabel(cell) {
			part = "dates"
		} else if first, _, slashed := strings.Cut(cell, "/"); part == "" && slashed {
			part, _ = lexicon.Label(first)
		}
		if _, thing := thingScores[kind]; part == "" && thing && !ok {
			part = "title"
		}
		switch part {
		case "title":
			ok = true
		case "organization":
			ok = ok || kind == Experience || kind == Volunteering
		case "institution", "degree":
			ok = ok || kind == Education
		}
		parts = append(parts, part)
	}
	if where := slices.Index(parts, "location"); where >= 0 && !slices.ContainsFunc(parts, isSeat) {
		parts[where] = whereabouts
	}
	return parts, ok
}

// isSeat reports whether a part of an entry is who somebody was with.
func isSeat(part string) bool {
	return part == "organization" || part == "institution" || part == "client"
}

// cells returns where the cells of a row stand, also of empty ones.
func (r *row) cells() []Span {
	var out []Span
	start := r.span.Start
	for cell := range strings.SplitSeq(r.text, "\t") {
		out = append(out, Span{start, start + len(cell)})
		start += len(cell) + 1
	}
	return out
}

// fits reports whether the cells hold dates where their columns do, and only there.
func (m *meaning) fits(cells []Span, parts []string) bool {
	dates := 0
	for i, cell := range cells {
		text := strings.TrimSpace(m.doc.Words(cell))
		switch _, single := date.Parse(text); {
		case parts[i] != "dates" && single && hasDate(text):
			return false
		case parts[i] == "dates" && text != "" && !single && !hasDate(text):
			return false
		case parts[i] == "dates":
			dates++
		}
	}
	return dates <= 2
}

// fillCell sets the field of a cell.
func (m *meaning) fillCell(kind SectionKind, l labelled, e *Entry) {
	if l.span = trimSpan(m.doc.Text, l.span); l.span.Empty() {
		return
	}
	switch l.part {
	case "dates", "expires", "id", "":
	case whereabouts:
		m.fillWhereabouts(l.span, e)
	case "bullets":
		m.addSummary(e, l.span, High)
	default:
		m.fillLabelled(kind, l, e)
	}
}

// fillWhereabouts sets the school or firm before the last comma of a cell, and the
// place behind it; either may stand alone.
func (m *meaning) fillWhereabouts(s Span, e *Entry) {
	text := m.doc.Words(s)
	comma := strings.LastIndexByte(text, ',')
	switch {
	case comma > 0:
		e.Organization = m.doc.value(Span{s.Start, s.Start + comma}, High)
		e.Location = m.place(trimSpan(m.doc.Text, Span{s.Start + comma + 1, s.End}), High)
	case isPlace(text):
		e.Location = m.place(s, High)
	default:
		e.Organization = m.doc.value(s, High)
	}
}

// fillTimes reads the cells with dates: one, or one for each end of a range.
func (m *meaning) fillTimes(cells []Span, parts []string, e *Entry) {
	var times []Span
	for i, cell := range cells {
		if cell = trimSpan(m.doc.Text, cell); parts[i] == "dates" && !cell.Empty() {
			times = append(times, cell)
		}
	}
	if len(times) == 2 {
		if x, ok := date.Parse(m.doc.Words(times[0]) + " – " + m.doc.Words(times[1])); ok && x.Form == date.Range {
			e.Start = Field[Date]{m.dateOf(x.From), times[0], Exact}
			e.End = Field[Date]{m.dateOf(x.To), times[1], Exact}
			return
		}
	}
	if len(times) > 0 {
		if found := datesOf(m.doc.Words(times[0])); len(found) > 0 && found[0].Form != date.Duration {
			e.Start, e.End = m.when(&found[0], times[0].Start, confidenceOfDate(found[0].Form))
		}
	}
}
