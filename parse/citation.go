package parse

import "strings"

// quotes are the marks around the title of a publication or talk.
var quotes = [...][2]string{{"\u201c", "\u201d"}, {"\"", "\""}, {"\u201e", "\u201c"}, {"\u00ab", "\u00bb"}, {"\u2018", "\u2019"}, {"`", "`"}}

// citationRoles reads publications and talks: a title in quotes, with authors
// before it and where it appeared behind it; others as what has an issuer.
type citationRoles struct{ pairRoles }

func (c *citationRoles) plan(m *meaning, drafts []draft) {
	plain := make([]draft, 0, len(drafts))
	for i := range drafts {
		if _, _, ok := m.quoted(&drafts[i]); !ok {
			plain = append(plain, drafts[i])
		}
	}
	if len(plain) > 0 {
		c.pairRoles.plan(m, plain)
	}
	for i := range drafts {
		if _, _, ok := m.quoted(&drafts[i]); !ok {
			drafts[i], plain = plain[0], plain[1:]
		}
	}
}

func (c *citationRoles) fill(m *meaning, d *draft, e *Entry) {
	title, row, ok := m.quoted(d)
	if !ok {
		c.pairRoles.fill(m, d, e)
		return
	}
	e.Title = m.doc.value(title, High)
	before := Span{row.Start, title.Start}
	if authors := trimMarks(m.doc.Words(before)); strings.IndexFunc(authors, isWordRune) >= 0 {
		m.addSummary(e, trimPiece(m.doc.Text, Span{before.Start, before.End - len(quoteBefore(m.doc.Text[before.Start:before.End]))}), Low)
	}
	for i := range d.pieces {
		p := &d.pieces[i]
		s := p.span
		if s.Start < title.End {
			s.Start = title.End
		}
		if s = trimQuoted(m.doc.Text, s); !s.Empty() && !e.Organization.Found() {
			e.Organization = m.doc.value(s, Low)
		}
	}
}

// quoted finds the quoted title in the head of an entry and the row it stands in.
func (m *meaning) quoted(d *draft) (title, row Span, ok bool) {
	for i := range d.rows {
		text := d.rows[i].text
		for _, q := range quotes {
			from := strings.Index(text, q[0])
			if from < 0 {
				continue
			}
			from += len(q[0])
			n := strings.Index(text[from:], q[1])
			if n < 0 || strings.Count(text[from:from+n], " ") < 1 {
				continue
			}
			base := d.rows[i].span.Start
			return trimPiece(m.doc.Text, Span{base + from, base + from + n}), d.rows[i].span, true
		}
	}
	return Span{}, Span{}, false
}

// quoteBefore returns the opening quote at the end of s.
func quoteBefore(s string) string {
	for _, q := range quotes {
		if strings.HasSuffix(s, q[0]) {
			return q[0]
		}
	}
	return ""
}

// trimQuoted takes marks and a leading "In" off what stands behind a title.
func trimQuoted(text string, s Span) Span {
	for {
		n := s.Len()
		s = trimPiece(text, s)
		for _, q := range quotes {
			if !s.Empty() && strings.HasPrefix(text[s.Start:s.End], q[1]) {
				s.Start += len(q[1])
			}
		}
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
