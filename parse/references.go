package parse

import (
	"strings"

	"github.com/vitae-go/vitae/parse/internal/citation"
	"github.com/vitae-go/vitae/parse/internal/date"
	"github.com/vitae-go/vitae/parse/internal/width"
)

// references reads a section in which each row is a reference that names its
// authors, as academics list what they published: an entry each, however they
// are spaced. Rows between them that only name a group, such as "Books", are
// labels of the reference below.
func (m *meaning) references(kind SectionKind, rows []sketch) ([]Entry, bool) {
	switch kind {
	case Publications, Talks, Patents:
	default:
		return nil, false
	}
	cites, n, rest := make([]reference, len(rows)), 0, 0
	for i := range rows {
		if cites[i] = m.reference(&rows[i], kind); cites[i].ok {
			n++
		} else if !rows[i].namesGroup() {
			rest++
		}
	}
	if n == 0 || n < rest {
		return nil, false
	}
	var out []Entry
	var labels []Field[string]
	for i := range rows {
		r := &rows[i]
		switch {
		case cites[i].ok:
			e := cites[i].entry(m)
			e.Labels, labels = append(labels, e.Labels...), nil
			out = append(out, e)
		case r.namesGroup() && (i+1 == len(rows) || cites[i+1].ok || rows[i+1].namesGroup()):
			labels = append(labels, m.doc.value(r.span, Low))
		case len(out) > 0 && cites[i-1].ok && (r.ranged() == 0 || cites[i-1].hangs(r)) && m.goesOn(&cites[i-1], r, kind):
			out[len(out)-1] = cites[i-1].entry(m)
		default:
			out = append(out, m.listed(kind, rows[i:i+1])...)
		}
	}
	if len(out) > 0 {
		last := &out[len(out)-1]
		last.Labels = append(last.Labels, labels...)
	}
	return out, true
}

// namesGroup reports whether a row is no more than what the rows below it have
// in common: "Journal articles", "2023".
func (s *sketch) namesGroup() bool {
	return s.marker == "" && !strings.HasSuffix(s.rest, ".") && (s.words <= 4 && s.ranged() == 0 && s.rest != "" && s.rest == s.text || s.onlyDate())
}

// reference is a row that is a reference, taken apart.
type reference struct {
	row  sketch
	cite citation.Citation
	ok   bool
}

func (m *meaning) reference(r *sketch, kind SectionKind) reference {
	c, ok := citation.Parse(r.text, r.turns(r.span.Start))
	if kind == Publications && (!ok || !m.isAuthor(r.text[c.Authors.Start:c.Authors.End])) {
		if unsigned, whole := citation.Unsigned(r.text); whole {
			c, ok = unsigned, true
		}
	}
	return reference{*r, c, ok}
}

// isAuthor reports whether the person whose resume it is is among authors. What
// looks like one name without being theirs, and has no initials, may be the title.
func (m *meaning) isAuthor(authors string) bool {
	if strings.ContainsAny(authors, ".,;&") {
		return true
	}
	for name := range strings.FieldsSeq(m.owner) {
		if width.Over(name, 2) && strings.Contains(authors, name) {
			return true
		}
	}
	return m.owner == ""
}

// hangs reports whether a row is set in below a reference that has neither end nor
// date, as all lines of one but the first are.
func (ref *reference) hangs(r *sketch) bool {
	_, dated := lastDate(ref.row.text)
	return !dated && r.marker == "" && !strings.HasSuffix(ref.row.text, ".") && r.page == ref.row.page && r.left() > ref.row.left()+3
}

// goesOn adds a row to a reference that does not tell where or when it appeared, and
// reports whether it did.
func (m *meaning) goesOn(ref *reference, r *sketch, kind SectionKind) bool {
	if !ref.cite.Venue.Empty() && !ref.hangs(r) {
		return false
	}
	row := ref.row
	row.extend(m.doc, &r.row)
	whole := newSketch(&row.row, m.body, false)
	if longer := m.reference(&whole, kind); longer.ok {
		*ref = longer
		return true
	}
	return false
}

// entry makes the entry of a reference.
func (ref *reference) entry(m *meaning) Entry {
	r, c := &ref.row, &ref.cite
	at := func(p citation.Part) Span { return Span{r.span.Start + p.Start, r.span.Start + p.End} }
	e := Entry{Span: r.span, Title: m.doc.value(at(c.Title), High)}
	if !c.Authors.Empty() {
		m.addSummary(&e, at(c.Authors), Low)
	}
	if !c.Venue.Empty() {
		e.Organization = m.doc.value(at(c.Venue), Low)
	}
	for _, p := range [...]citation.Part{c.Date, c.Tail} {
		if x, ok := lastDate(r.text[p.Start:p.End]); ok && !e.Start.Found() {
			e.Start, e.End = m.when(&x, r.span.Start+p.Start, High)
		}
	}
	m.fillLink([]sketch{*r}, &e)
	return e
}

// lastDate finds the last single date in a text: figures that may be pages or
// volumes stand before it.
func lastDate(text string) (date.Match, bool) {
	found := date.Find(text)
	for i := len(found) - 1; i >= 0; i-- {
		if x := found[i]; x.Form == date.Single || x.Form == date.BareYear {
			return x, true
		}
	}
	return date.Match{}, false
}
