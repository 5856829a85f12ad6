package parse

import "slices"

// unplaced returns the lines of the document that no field and no heading
// shows. A field shows a line if it shows a part of it.
func unplaced(r *Resume, taken []Span) []Span {
	placed := slices.Clone(taken)
	r.eachSpan(func(s Span) { placed = append(placed, s) })
	slices.SortFunc(placed, func(a, b Span) int { return a.Start - b.Start })
	var out []Span
	next, reach := 0, 0
	for p := range r.Document.Pages {
		for line := range r.Document.Pages[p].lines() {
			s := trimSpan(r.Document.Text, line.Span)
			for next < len(placed) && placed[next].Start < s.End {
				reach = max(reach, placed[next].End)
				next++
			}
			if reach <= s.Start && !s.Empty() {
				out = append(out, s)
			}
		}
	}
	return out
}

// eachSpan calls f with the span of every field of the resume but the
// contact's.
func (r *Resume) eachSpan(f func(Span)) {
	text := func(v Field[string]) { f(v.Span) }
	for i := range r.Sections {
		s := &r.Sections[i]
		text(s.Heading)
		text(s.Text)
		for j := range s.Groups {
			text(s.Groups[j].Label)
			for _, k := range s.Groups[j].Keywords {
				text(k)
			}
		}
		for j := range s.Entries {
			s.Entries[j].eachSpan(f)
		}
	}
}

// eachSpan calls f with the span of every field of the entry.
func (e *Entry) eachSpan(f func(Span)) {
	for _, v := range [...]Field[string]{e.Title, e.Organization, e.Role, e.Degree, e.Area, e.Level, e.Summary} {
		f(v.Span)
	}
	f(e.Location.Span)
	f(e.Start.Span)
	f(e.End.Span)
	f(e.URL.Span)
	f(e.Grade.Span)
	for i := range e.Bullets {
		f(e.Bullets[i].Span)
	}
	for _, list := range [...][]Field[string]{e.Keywords, e.Labels} {
		for i := range list {
			f(list[i].Span)
		}
	}
}
