package parse

import (
	"strings"

	"github.com/vitae-go/vitae/parse/internal/lexicon"
)

// inherit gives a role without an employer the one of the role above it: the
// employer is written once for several roles. An entry that is only the
// employer becomes a part of the first of them.
func (m *meaning) inherit(drafts []draft, entries []Entry) []Entry {
	shared := make([]bool, len(entries)) // the employer stands on a row of its own
	drop := make([]bool, len(entries))
	for i := range entries {
		e := &entries[i]
		if i > 0 && lexicon.IsSame(e.Organization.Value) && entries[i-1].Organization.Found() {
			e.Organization = entries[i-1].Organization
			set(&e.Location, entries[i-1].Location)
		}
		shared[i] = drafts[i].headsRoles(e)
		if i == 0 || !e.Title.Found() || e.Organization.Found() || len(drafts[i].pieces) > 1 || lexicon.IsIndependent(e.Title.Value) {
			continue
		}
		above := &entries[i-1]
		if !shared[i-1] && !drafts[i].lowerRole(&drafts[i-1], above) || drafts[i].besides(&drafts[i-1]) {
			continue
		}
		if above.Title.Found() && lexicon.TitleScore(e.Title.Value) < 1 && !drafts[i].role && !drafts[i].setAs(&drafts[i-1], above) {
			continue // it may as well be another employer
		}
		shared[i] = true
		e.Organization = above.Organization
		e.Organization.Confidence = Low
		if !e.Location.Found() {
			e.Location = above.Location
		}
		if !e.Start.Found() && !e.End.Found() && (above.onlyEmployer() || drafts[i-1].datesFirm(above)) {
			e.Start, e.End = above.Start, above.End
			drafts[i].meanwhile = true
		}
		if told, ok := m.tellsOfFirm(above, &drafts[i-1], &drafts[i]); ok {
			drop[i-1] = true
			set(&e.URL, above.URL)
			if !told.Empty() {
				set(&e.Summary, m.doc.value(told, High))
			}
			e.Span = e.Span.Cover(above.Span)
			e.Labels = append(e.Labels, above.Labels...)
		}
	}
	out := entries[:0]
	for i := range entries {
		if !drop[i] {
			out = append(out, entries[i])
		}
	}
	return out
}

// headsRoles reports whether the employer of an entry stands on a row of its own
// above the title, if there is one: roles below may share it.
func (d *draft) headsRoles(e *Entry) bool {
	if !e.Organization.Found() || !e.Title.Found() {
		return e.Organization.Found()
	}
	return e.Organization.Span.Start <= e.Title.Span.Start && !d.together(e.Title.Span, e.Organization.Span)
}

// tellsOfFirm reports whether an entry above a role says no more than where and when
// that was and what the employer is, and returns the latter.
func (m *meaning) tellsOfFirm(e *Entry, d, role *draft) (told Span, ok bool) {
	switch {
	case e.onlyEmployer():
		return Span{}, true
	case e.describesFirm(d, role):
		return e.Summary.Span, true
	}
	told = m.toldOfEmployer(e)
	return told, !told.Empty()
}

// toldOfEmployer returns what an entry without a position says of its employer,
// where all of it stands behind labels of such facts: "Business: payments",
// "Employees: 240".
func (m *meaning) toldOfEmployer(e *Entry) Span {
	told := e.Summary.Span
	if lead := strings.TrimRight(m.doc.Text[:told.Start], " \t\n"); e.Summary.Found() && !strings.HasSuffix(lead, ":") && !strings.HasSuffix(lead, "：") {
		return Span{}
	}
	if e.Title.Found() || !e.Summary.Found() && len(e.Bullets) == 0 || len(e.Keywords) > 0 || e.URL.Found() {
		return Span{}
	}
	for i := range e.Bullets {
		s := e.Bullets[i].Span
		words := m.doc.Words(s)
		part, ok := lexicon.Label(words[:max(strings.IndexAny(words, ":："), 0)])
		if told = told.Cover(s); !ok || part != "summary" {
			return Span{}
		}
	}
	return told
}

// onlyEmployer reports whether an entry says no more than where and when.
func (e *Entry) onlyEmployer() bool {
	return !e.Title.Found() && len(e.Bullets) == 0 && !e.Summary.Found() && len(e.Keywords) == 0 && !e.URL.Found()
}

// together reports whether two spans stand on one row of the head.
func (d *draft) together(a, b Span) bool {
	for i := range d.rows {
		if d.rows[i].span.Contains(a) && d.rows[i].span.Contains(b) {
			return true
		}
	}
	return false
}

// datesFirm reports whether the dates of an entry stand with its employer, not
// with its title: they are those of all roles there.
func (d *draft) datesFirm(e *Entry) bool {
	when := e.Start.Span.Cover(e.End.Span)
	return d.meanwhile || e.Start.Found() && d.together(e.Organization.Span, when) && !d.together(e.Title.Span, when)
}

// setAs reports whether a head is set as the title of the entry above it, and the
// employer there otherwise: it is a role whatever its words.
func (d *draft) setAs(above *draft, e *Entry) bool {
	if len(d.rows) == 0 {
		return false
	}
	title, firm := false, false
	for i := range above.rows {
		r := &above.rows[i]
		title = title || r.lead == d.rows[0].lead && r.span.Contains(e.Title.Span)
		firm = firm || r.lead != d.rows[0].lead && r.span.Contains(e.Organization.Span)
	}
	return title && (firm || e.Organization.Confidence == Low)
}

// lowerRole reports whether a head is set as the lower row of the head above it,
// where the employer stands below the title: it goes on with that employer. The
// next employer would come with a title that is set as the one above.
func (d *draft) lowerRole(above *draft, e *Entry) bool {
	if !e.Title.Found() || !e.Organization.Found() || len(d.rows) == 0 || len(above.rows) < 2 {
		return false
	}
	first, last := &above.rows[0], &above.rows[len(above.rows)-1]
	return first.span.Contains(e.Title.Span) && last.span.Contains(e.Organization.Span) && d.rows[0].lead == last.lead && first.lead != last.lead
}
