package parse

import "strings"

// furtherRoles gives each role its own entry where several stand below the name
// of one employer and the cut into entries saw but one head: rows with a date
// each under the name, or rows without a date among the points, set like the
// first role. What they do not say they inherit, see inherit.
func furtherRoles(m *meaning, drafts []draft) []draft {
	var out []draft
	for i := range drafts {
		d := &drafts[i]
		switch {
		case d.datedRoles():
			out = append(out, m.headOf(d.rows[:2], nil))
			for j := 2; j < len(d.rows); j++ {
				out = append(out, m.headOf(d.rows[j:j+1], nil))
				out[len(out)-1].role = true
			}
			last := &out[len(out)-1]
			last.body, last.span = d.body, last.span.Cover(d.span)
		case d.firm():
			out = append(out, m.rolesInBody(d)...)
		default:
			out = append(out, *d)
		}
	}
	return out
}

// headOf makes an entry of rows of a head and a body.
func (m *meaning) headOf(head, body []sketch) draft {
	d := draft{body: body}
	for i := range head {
		d.take(m, &head[i])
		d.span = d.span.Cover(head[i].span)
	}
	for i := range body {
		d.span = d.span.Cover(body[i].span)
	}
	return d
}

// datedRoles reports whether a head is a name over two or more rows that are set
// alike, but not like the name, and have a date each: one role after the other.
func (d *draft) datedRoles() bool {
	if len(d.rows) < 3 || d.rows[0].ranged() > 0 || d.rows[0].lead == d.rows[1].lead {
		return false
	}
	for i := range d.rows[1:] {
		r, role := &d.rows[i+1], &d.rows[1]
		if r.ranged() == 0 || r.marker != "" || r.place || r.lead != role.lead || !r.likeRole(role) {
			return false
		}
	}
	return true
}

// firm reports whether a head is the name of an employer with the dates there, and
// below it a role that is set otherwise and has no date.
func (d *draft) firm() bool {
	return len(d.rows) == 2 && d.rows[0].ranged() > 0 && d.rows[0].rest != "" && d.rows[1].roleOnly() && d.rows[0].lead != d.rows[1].lead && len(d.body) > 2
}

// roleOnly reports whether a row is short words without date, label or sign.
func (s *sketch) roleOnly() bool {
	return s.marker == "" && s.ranged() == 0 && s.label == "" && !s.place && !s.link && s.prose <= 0 && s.words <= 8 && strings.IndexByte(s.text, ':') < 0
}

// rolesInBody cuts an entry before the rows of its body that are set as its role
// is: each stands below a point of the role above, and above points of its own.
func (m *meaning) rolesInBody(d *draft) []draft {
	var cuts []int
	for j := 1; j+1 < len(d.body); j++ {
		r, role := &d.body[j], &d.rows[1]
		below := d.body[j-1].lead != role.lead && d.body[j+1].lead != role.lead
		if below && r.lead == role.lead && r.roleOnly() && r.likeRole(role) {
			cuts = append(cuts, j)
		}
	}
	if len(cuts) == 0 || d.body[0].lead == d.rows[1].lead {
		return []draft{*d}
	}
	out := []draft{m.headOf(d.rows, d.body[:cuts[0]])}
	for k, at := range cuts {
		end := len(d.body)
		if k+1 < len(cuts) {
			end = cuts[k+1]
		}
		further := m.headOf(d.body[at:at+1], d.body[at+1:end])
		further.role = true
		out = append(out, further)
	}
	return out
}

// likeRole reports whether the words of a row are those of a role, or end as
// those of another row do: "Database R&D" and "Front-end R&D".
func (s *sketch) likeRole(role *sketch) bool {
	return s.title >= 1 || s != role && s.rest != "" && lastWord(s.rest) == lastWord(role.rest)
}
