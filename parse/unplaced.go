package parse

import (
	"slices"
	"strings"

	"github.com/vitae-go/vitae/parse/internal/width"
)

// unplaced returns the lines of the document that no field and no heading
// shows. A field shows a line if it shows a part of it.
func unplaced(r *Resume) []Span {
	var placed []Span
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

// addLabels keeps the words that the reading of the contact took and no field
// of it shows, if they are no more than labels.
func (c *Contact) addLabels(doc *Document, taken []Span) {
	var shown []Span
	c.eachSpan(func(s Span) { shown = append(shown, s) })
	slices.SortFunc(shown, func(a, b Span) int { return a.Start - b.Start })
	taken = slices.Clone(taken)
	slices.SortFunc(taken, func(a, b Span) int { return a.Start - b.Start })
	next, reach := 0, 0
	for _, s := range taken {
		for next < len(shown) && shown[next].Start < s.End {
			reach = max(reach, shown[next].End)
			next++
		}
		text := doc.Words(s)
		if reach > s.Start || width.Over(text, 40) || strings.ContainsAny(text, "@0123456789") {
			continue
		}
		c.Labels = append(c.Labels, doc.value(s, High))
	}
}

// eachSpan calls f with the span of every field of the contact.
func (c *Contact) eachSpan(f func(Span)) {
	for _, s := range [...]Span{c.Name.Span, c.Label.Span, c.Email.Span, c.Phone.Span, c.Location.Span} {
		f(s)
	}
	for i := range c.Links {
		f(c.Links[i].Span)
	}
	for i := range c.Private {
		f(c.Private[i].Span)
	}
	for _, list := range [...][]Field[string]{c.InMargin, c.MoreEmail, c.MorePhone, c.Labels} {
		for i := range list {
			f(list[i].Span)
		}
	}
}

// eachSpan calls f with the span of every field of the resume.
func (r *Resume) eachSpan(f func(Span)) {
	r.Contact.eachSpan(f)
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
