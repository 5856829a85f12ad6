package parse

import (
	"strings"

	"github.com/vitae-go/vitae/parse/internal/contact"
	"github.com/vitae-go/vitae/parse/internal/person"
	"github.com/vitae-go/vitae/parse/internal/width"
)

// readDetails finds e-mail addresses, telephone numbers and links, in the
// words and in the targets of links.
func (r *contactReader) readDetails() {
	rows := r.rowsOf()
	for _, s := range rows {
		for _, d := range contact.Find(s.row.text) {
			span := Span{s.row.span.Start + d.Start, s.row.span.Start + d.End}
			if d.Kind == contact.Link && s.region == 0 && s.order >= headerRows {
				continue
			}
			r.addDetail(d, span, s.margin, s.row)
		}
	}
	for i := range r.segments {
		r.readHandle(i)
	}
	for _, s := range rows {
		if s.region > 0 || s.order < headerRows {
			r.readTargets(s)
		}
	}
}

// rowsOf returns the first segment of every row.
func (r *contactReader) rowsOf() []segment {
	var out []segment
	for i, s := range r.segments {
		if i == 0 || r.segments[i-1].row != s.row {
			out = append(out, s)
		}
	}
	return out
}

// addDetail files a detail.
func (r *contactReader) addDetail(d contact.Detail, span Span, margin bool, at *row) {
	confidence := High
	if d.Sure {
		confidence = Exact
	}
	value := Field[string]{d.Value, span, confidence}
	c := &r.contact
	switch d.Kind {
	case contact.Email:
		addText(&c.Email, &c.MoreEmail, value)
	case contact.Phone:
		if !d.Sure && !r.phoneBelieved(span) {
			return
		}
		addText(&c.Phone, &c.MorePhone, value)
	case contact.Link:
		if margin && contact.IsMaker(d.Value) {
			return
		}
		d = r.completed(d, span)
		if !r.addLink(Link{URL: d.Value, Text: r.text(span), Network: d.Network, Username: d.Username}, span, confidence) {
			r.take(span)
			return
		}
	}
	if margin {
		c.InMargin = append(c.InMargin, value)
	}
	r.take(span)
	r.takeLabelBefore(span, at)
}

// completed returns a link as its target has it, if the words show only its beginning.
func (r *contactReader) completed(d contact.Detail, span Span) contact.Detail {
	t := r.targetOf(span)
	if t.Kind == contact.Link && t.Network == d.Network && len(bareURL(t.Value)) > len(bareURL(d.Value)) && strings.HasPrefix(bareURL(t.Value), bareURL(d.Value)) {
		t.Start, t.End, t.Sure = d.Start, d.End, true
		return t
	}
	return d
}

// addText files a value as the first or one of the more of its kind, each once.
func addText(first *Field[string], more *[]Field[string], value Field[string]) {
	same := func(f Field[string]) bool {
		return strings.EqualFold(f.Value, value.Value) || sameDigits(f.Value, value.Value)
	}
	switch {
	case !first.Found():
		*first = value
		return
	case same(*first):
		return
	}
	for _, f := range *more {
		if same(f) {
			return
		}
	}
	*more = append(*more, value)
}

func sameDigits(a, b string) bool {
	onlyDigits := func(s string) string {
		return strings.Map(func(r rune) rune {
			if r < '0' || r > '9' {
				return -1
			}
			return r
		}, s)
	}
	a, b = onlyDigits(a), onlyDigits(b)
	return len(a) >= 7 && a == b
}

// addLink files a link unless it is there.
func (r *contactReader) addLink(l Link, span Span, confidence Confidence) bool {
	for i := range r.contact.Links {
		if f := &r.contact.Links[i]; sameURL(f.Value.URL, l.URL) || l.Network != "" && f.Value.Network == l.Network && strings.EqualFold(f.Value.Username, l.Username) {
			f.Confidence = max(f.Confidence, confidence)
			return false
		}
	}
	r.contact.Links = append(r.contact.Links, Field[Link]{l, span, confidence})
	return true
}

func sameURL(a, b string) bool { return a != "" && bareURL(a) == bareURL(b) }

// bareURL returns an address without its scheme, "www." and closing slash.
func bareURL(s string) string {
	if i := strings.Index(s, "://"); i >= 0 {
		s = s[i+3:]
	}
	return strings.TrimSuffix(strings.TrimPrefix(strings.ToLower(s), "www."), "/")
}

// phoneBelieved judges a number whose form alone does not say that it is a
// telephone number: by its label, or because it stands alone.
func (r *contactReader) phoneBelieved(span Span) bool {
	for i := range r.segments {
		s := &r.segments[i]
		if !s.span.Contains(span) {
			continue
		}
		if kind, value := r.labelled(i); kind != "" {
			return kind == "phone" && value.Overlaps(span)
		}
		text := r.text(span)
		return s.span == span && (contact.ValidPhone(text) || contact.ShortPhone(text) && !startsWithYear(text) && strings.Contains(s.row.text, "@"))
	}
	return false
}

// takeLabelBefore marks a label in a segment of its own before a detail.
func (r *contactReader) takeLabelBefore(span Span, at *row) {
	for i := 1; i < len(r.segments); i++ {
		if r.segments[i].row == at && r.segments[i].span.Contains(span) && r.segments[i-1].row == at && r.isLabel(i-1) {
			r.segments[i-1].taken = true
		}
	}
}

// readHandle reads a profile given as network and user name: "GitHub: alindqvist".
func (r *contactReader) readHandle(i int) {
	s := &r.segments[i]
	if s.taken || width.Over(r.text(s.span), 80) || s.region == 0 && s.order >= headerRows {
		return
	}
	text := r.text(s.span)
	network, user, handle := "", "", s.span
	if cut := strings.IndexAny(text, ":： "); cut > 0 {
		network, user = contact.NetworkNamed(text[:cut]), strings.Trim(text[cut:], ":：@ /")
		if n, rest, ok := strings.Cut(user, ": "); ok && contact.NetworkNamed(n) == network { // "GitHub: GitHub: jgpena"
			user = strings.TrimSpace(rest)
		}
	}
	if path, name, ok := strings.Cut(strings.TrimPrefix(text, "/"), "/"); ok && network == "" && contact.IsUsername(name) {
		network, user = contact.NetworkOfPath(path), name // "in/noraquist"
	}
	if network == "" && i > 0 && r.segments[i-1].row == s.row && !r.segments[i-1].taken && r.targetOf(r.segments[i-1].span).Kind == 0 {
		network, user = contact.NetworkNamed(strings.TrimRight(r.text(r.segments[i-1].span), ": ")), strings.Trim(text, "@ /")
		handle = handle.Cover(r.segments[i-1].span)
	}
	if network == "" || !contact.IsUsername(user) || contact.NetworkNamed(user) != "" || contact.Label(user) != "" {
		return
	}
	link := Link{URL: contact.Profile(network, user), Text: r.text(handle), Network: network, Username: user}
	if target := r.targetOf(s.span); target.Network == network {
		link.URL, link.Username = target.Value, target.Username
	}
	if r.addLink(link, handle, High) && s.margin {
		r.contact.InMargin = append(r.contact.InMargin, Field[string]{user, handle, High})
	}
	r.take(handle)
}

// targetOf returns where the words of a span lead.
func (r *contactReader) targetOf(span Span) contact.Detail {
	for _, s := range r.segments {
		if !s.span.Overlaps(span) {
			continue
		}
		for run := range s.row.runs() {
			if run.Link != "" && run.Span.Overlaps(span) {
				d, _ := contact.Target(run.Link)
				return d
			}
		}
	}
	return contact.Detail{}
}

// readTargets reads details that only the target of a link holds: an icon, the
// word "LinkedIn", a name that leads to an e-mail address.
func (r *contactReader) readTargets(s segment) {
	for target, linked := range s.row.links() {
		d, ok := contact.Target(target)
		span := trimSpan(r.doc.Text, linked)
		if !ok || span.Empty() {
			continue
		}
		d.Sure = true
		switch {
		case d.Kind == contact.Email && r.contact.Email.Found(), d.Kind == contact.Phone && r.contact.Phone.Found():
			r.takeShort(span)
		case d.Kind == contact.Link && isMap(d.Value), d.Kind == contact.Link && r.shows(span, d):
		case d.Kind == contact.Link && r.nameShaped(s.row, span):
			d = r.completed(d, span)
			r.addLink(Link{URL: d.Value, Text: r.text(span), Network: d.Network, Username: d.Username}, span, Exact)
		default:
			r.addDetail(d, span, s.margin, s.row)
		}
	}
}

// nameShaped reports whether the words of a link fill the top heading or the
// first row of a resume, or are the large letters that a row begins with, and
// have the form of a name: they stay free to be it.
func (r *contactReader) nameShaped(row *row, span Span) bool {
	switch {
	case row.span.Start == span.Start && span.End <= row.span.Start+row.falls():
	case row.span != span || row.look.level != 1 && (row.look.size == 0 || row.look.size < r.biggest()-0.5):
		return false
	}
	text := r.text(span)
	n, ok := person.Parse(text)
	return ok && n.Start == 0 && n.End == len(text) && (n.Score >= 2 || row.look.level == 0)
}

// takeShort marks words such as "Email me" whose link says nothing new.
func (r *contactReader) takeShort(span Span) {
	if contact.Label(r.text(span)) != "" {
		r.take(span)
	}
}

// shows reports whether the words of a link are a link or address themselves,
// or a piece of one that is broken over lines.
func (r *contactReader) shows(span Span, d contact.Detail) bool {
	for _, f := range r.contact.Links {
		if f.Span.Overlaps(span) {
			return true
		}
	}
	return r.contact.Email.Span.Overlaps(span) || r.contact.Phone.Span.Overlaps(span)
}

// isMap reports whether a link leads to a map, which is no address of the person.
func isMap(url string) bool {
	return strings.Contains(url, "maps.google.") || strings.Contains(url, "google.com/maps") || strings.Contains(url, "openstreetmap.org") ||
		strings.Contains(url, "goo.gl/maps") || strings.Contains(url, "maps.apple.")
}
