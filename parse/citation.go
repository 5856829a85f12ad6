package parse

import (
	"slices"
	"strings"

	"github.com/vitae-go/vitae/parse/internal/citation"
	"github.com/vitae-go/vitae/parse/internal/lexicon"
	"github.com/vitae-go/vitae/parse/internal/person"
)

// citationRoles reads publications and talks: a title in quotes, with authors
// before it and where it appeared behind it; others as what has an issuer.
type citationRoles struct{ pairRoles }

func (c *citationRoles) plan(m *meaning, drafts []draft) {
	plain := make([]draft, 0, len(drafts))
	for i := range drafts {
		if _, _, ok := m.quoted(&drafts[i]); !ok {
			drafts[i].passAuthors(m)
			plain = append(plain, drafts[i])
		}
	}
	if len(plain) > 0 {
		c.pairRoles.plan(m, plain)
	}
	for i := range plain {
		plain[i].nameFirst()
	}
	for i := range drafts {
		if _, _, ok := m.quoted(&drafts[i]); !ok {
			drafts[i], plain = plain[0], plain[1:]
		}
	}
}

// passAuthors takes a row of names below the title, that of the person among them,
// out of the pieces that may be where the work appeared.
func (d *draft) passAuthors(m *meaning) {
	if len(d.pieces) == 0 || !d.told.Empty() {
		return
	}
	for from, title := 0, d.pieces[0].row; from < len(d.pieces); {
		row, authors, end := d.pieces[from].row, Span{}, from
		for ; end < len(d.pieces) && d.pieces[end].row == row; end++ {
			authors = authors.Cover(d.pieces[end].span)
		}
		if row > title && m.namesOwner(m.doc.Words(authors)) {
			d.told = authors
			d.pieces = slices.Delete(d.pieces, from, end)
			return
		}
		from = end
	}
}

// namesOwner reports whether a text is nothing but names, one of them that of the
// person whose resume it is.
func (m *meaning) namesOwner(s string) bool {
	for _, and := range lexicon.And.Words() {
		s = strings.ReplaceAll(s, and, ",")
	}
	owner := false
	for name := range strings.FieldsFuncSeq(s, func(r rune) bool { return strings.ContainsRune(",&\t", r) }) {
		if name = strings.Trim(name, marks); name == "" {
			continue
		}
		if n, ok := person.Parse(name); !ok || n.End-n.Start < len(name) {
			return false
		}
		owner = owner || strings.EqualFold(name, m.owner)
	}
	return owner
}

func (c *citationRoles) fill(m *meaning, d *draft, e *Entry) {
	all, title, ok := m.quoted(d)
	if !ok {
		c.pairRoles.fill(m, d, e)
		return
	}
	e.Title = m.doc.value(title, High)
	if authors := trimPiece(m.doc.Text, Span{d.rows[0].span.Start, all.Start}); strings.IndexFunc(m.doc.Words(authors), isWordRune) >= 0 {
		m.addSummary(e, authors, Low)
	}
	for i := range d.pieces {
		p := &d.pieces[i]
		s := p.span
		s.Start = max(s.Start, all.End)
		if s = trimQuoted(m.doc.Text, s); !s.Empty() && !e.Organization.Found() {
			e.Organization = m.doc.value(s, Low)
		}
	}
}

// quoted finds the quoted title in the head of an entry, with and without its marks.
func (m *meaning) quoted(d *draft) (all, title Span, ok bool) {
	for i := range d.rows {
		if all, title, ok := citation.FindQuoted(d.rows[i].text); ok {
			base := d.rows[i].span.Start
			return Span{base + all.Start, base + all.End}, Span{base + title.Start, base + title.End}, true
		}
	}
	return Span{}, Span{}, false
}

// trimQuoted takes marks and a leading "In" off what stands behind a title.
func trimQuoted(text string, s Span) Span {
	for {
		n := s.Len()
		s = trimPiece(text, s)
		for !s.Empty() && (text[s.Start] == '.' || text[s.Start] == ',') {
			s.Start++
		}
		for !s.Empty() && text[s.End-1] == '.' {
			s.End--
		}
		for _, in := range [...]string{"In: ", "In ", "in "} {
			if !s.Empty() && strings.HasPrefix(text[s.Start:s.End], in) {
				s.Start += len(in)
			}
		}
		if s.Len() == n || s.Empty() {
			break
		}
	}
	if s.Empty() || strings.IndexFunc(text[s.Start:s.End], isWordRune) < 0 {
		return Span{}
	}
	return s
}
