package parse

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/vitae-go/vitae/parse/internal/contact"
	"github.com/vitae-go/vitae/parse/internal/lexicon"
	"github.com/vitae-go/vitae/parse/internal/place"
	"github.com/vitae-go/vitae/parse/internal/width"
)

// readPlaces finds where the person lives: a labelled place, else the first
// segment that is one.
func (r *contactReader) readPlaces() {
	if r.contact.Location.Found() {
		return // the title says it
	}
	for _, wantLabel := range []bool{true, false} {
		for i := range r.segments {
			s := &r.segments[i]
			if s.taken && !strings.Contains(s.row.text, ",") || width.Over(r.text(s.span), 160) || s.region == 0 && s.order >= headerRows {
				continue
			}
			kind, span := r.labelled(i)
			if wantLabel != (kind == "place") || !wantLabel && kind != "" {
				continue
			}
			if wantLabel && r.townBelow(i, span) {
				return
			}
			if r.readPlace(i, r.outsideDetails(span), wantLabel) || !wantLabel && r.readPlace(i, r.overDash(i), false) {
				return
			}
		}
	}
	for i := range r.segments { // behind something else, as "FORTH, Heraklion, Greece"
		s := &r.segments[i]
		if s.taken || s.region > 0 || s.order >= headerRows/3 || width.Over(r.text(s.span), 100) {
			continue
		}
		text := r.text(s.span)
		if m, ok := place.AtEnd(text); ok && m.Start > 0 && m.City != "" && (m.Country != "" || m.Region != "") && !holdsSentence(text) {
			if r.readPlace(i, Span{s.span.Start + m.Start, s.span.Start + m.End}, false) {
				return
			}
		}
	}
	r.readTown()
}

// holdsSentence reports whether a sentence ends in an address or behind it. A
// short word before a full stop is an abbreviation there, "Av. Brasil, Lagoa", so
// goesOnAfterStop, which goes by the common ones, does not tell.
func holdsSentence(s string) bool {
	if strings.ContainsAny(s, "!?") {
		return true
	}
	for w := range strings.FieldsSeq(s) {
		if strings.HasSuffix(w, ".") && len(w) > len("Blvd.") {
			return true
		}
	}
	return false
}

// readTown takes the one row of a few words among the ways to reach somebody that
// are nothing else for the town, though it is not known.
func (r *contactReader) readTown() {
	at := -1
	for i := range r.segments {
		s := &r.segments[i]
		if s.taken || s.region == 0 || s.span != s.row.span || !isTownLike(r.text(s.span)) {
			continue
		}
		if kind, _ := r.labelled(i); kind != "" || !r.reachesAround(i) {
			continue
		}
		if at >= 0 {
			return
		}
		at = i
	}
	if at >= 0 {
		span := r.segments[at].span
		text := r.doc.join(span)
		r.contact.Location = Field[Place]{Place{Text: text, City: text}, span, Low}
		r.take(span)
	}
}

// reachesAround reports whether a row next to that of segment i in its region is a
// way to reach somebody.
func (r *contactReader) reachesAround(i int) bool {
	for _, k := range [2]int{i - 1, i + 1} {
		if k >= 0 && k < len(r.segments) && r.segments[k].region == r.segments[i].region && r.segments[k].taken && reaches(r.segments[k].row.text) {
			return true
		}
	}
	return false
}

// isTownLike reports whether a text is one to three words that begin with capitals
// and hold nothing but letters.
func isTownLike(s string) bool {
	words := strings.Fields(s)
	if len(words) == 0 || len(words) > 3 || isCaps(s) {
		return false
	}
	for _, w := range words {
		if first, _ := utf8.DecodeRuneInString(w); !unicode.IsUpper(first) || strings.IndexFunc(w, func(c rune) bool { return !unicode.IsLetter(c) && !strings.ContainsRune(".'’-", c) }) >= 0 {
			return false
		}
	}
	_, label := lexicon.Label(s)
	_, heading := lexicon.Heading(s)
	return !label && !heading && contact.Label(s) == "" && lexicon.TitleScore(s) == 0 && !lexicon.IsLanguage(s)
}

// overDash returns a segment and the next if a dash between them parts a town
// from its region, "Palhoça – SC", or nothing.
func (r *contactReader) overDash(i int) Span {
	if i+1 >= len(r.segments) || r.segments[i+1].row != r.segments[i].row || r.segments[i+1].taken ||
		strings.Trim(r.text(Span{r.segments[i].span.End, r.segments[i+1].span.Start}), " -–—−―/,") != "" {
		return Span{}
	}
	both := r.segments[i].span.Cover(r.segments[i+1].span)
	m, ok := place.Parse(r.text(both))
	if !ok || m.City == "" || m.Region == "" && m.Country == "" {
		return Span{}
	}
	return both
}

// outsideDetails narrows a span to what stands before, between or behind the
// details in it: the first part that is a place, else the longest.
func (r *contactReader) outsideDetails(span Span) Span {
	details := slices.DeleteFunc(r.details(), func(d Span) bool { return !d.Overlaps(span) })
	slices.SortFunc(details, func(a, b Span) int { return a.Start - b.Start })
	best, from := Span{}, span.Start
	for _, d := range append(details, Span{span.End, span.End}) {
		part := r.withoutMarks(Span{from, min(max(d.Start, from), span.End)})
		if m, ok := place.Parse(r.text(part)); ok && m.City != "" {
			return part
		}
		if part.Len() > best.Len() {
			best = part
		}
		from = max(from, d.End)
	}
	return best
}

// withoutMarks narrows a span to what the marks before it leave.
func (r *contactReader) withoutMarks(s Span) Span {
	if s.Empty() {
		return Span{}
	}
	text := r.doc.Text[s.Start:s.End]
	s.Start += len(text) - len(strings.TrimLeft(text, " \t\n,;:|.-–—"))
	return trimSpan(r.doc.Text, s)
}

// details returns the spans of what is found so far.
func (r *contactReader) details() []Span {
	c := &r.contact
	spans := []Span{c.Name.Span, c.Label.Span, c.Email.Span, c.Phone.Span}
	for _, l := range c.Links {
		spans = append(spans, l.Span)
	}
	for _, more := range [][]Field[string]{c.MoreEmail, c.MorePhone} {
		for _, f := range more {
			spans = append(spans, f.Span)
		}
	}
	return spans
}

// readPlace reads one place and what of it stands on the next rows.
func (r *contactReader) readPlace(i int, span Span, labelled bool) bool {
	if span.Empty() {
		return false
	}
	text := r.text(span)
	if !labelled && isDate(text) {
		return false // "June 2018" has the form of a town and its code
	}
	m, ok := remarkedPlace(text)
	confidence := High
	switch {
	case ok && labelled && m.City != "":
		confidence = Exact
	case labelled && atEnd(text, &m):
	case ok && labelled:
		confidence = Exact
	case labelled && !strings.ContainsAny(text, "@:") && width.Under(text, 80):
		city, _, _ := strings.Cut(text, ",")
		m = place.Match{End: len(text), Place: place.Place{City: strings.TrimSpace(city)}}
		if place.IsStreet(m.City) || strings.ContainsAny(m.City, "0123456789") {
			m.City = ""
		}
	case !ok || r.isHouse(i, &m):
		return false
	case !m.Known:
		confidence = Low
	}
	found := Span{span.Start + m.Start, span.Start + m.End}
	if m.Start > 0 {
		r.addPrivate(StreetAddress, Span{span.Start, found.Start}, High)
	}
	found = r.withCountry(i, found, &m)
	r.contact.Location = Field[Place]{Place{
		Text: r.doc.join(found), City: m.City, Region: m.Region, Country: m.Country, CountryCode: m.CountryCode,
		PostalCode: m.PostalCode, Remote: m.Remote,
	}, found, confidence}
	if r.segments[i].margin {
		r.contact.InMargin = append(r.contact.InMargin, Field[string]{r.contact.Location.Value.Text, found, confidence})
	}
	r.take(found)
	r.takeLabelBefore(found, r.segments[i].row)
	return true
}

// townBelow reads the town on the row below a labelled street: "Address: 12 Elm
// Street", "Springfield, IL 62701".
func (r *contactReader) townBelow(i int, street Span) bool {
	text := r.text(street)
	if _, ok := place.Parse(text); ok || i+1 >= len(r.segments) || !strings.ContainsAny(text, "0123456789") || width.Over(text, 60) {
		return false
	}
	s, next := &r.segments[i], &r.segments[i+1]
	m, ok := place.Parse(r.text(next.span))
	if !ok || m.City == "" || next.taken || next.region != s.region || next.order != s.order+1 {
		return false
	}
	r.addPrivate(StreetAddress, street, High)
	r.take(s.span)
	return r.readPlace(i+1, next.span, true)
}

// remarkedPlace reads a place, or a known town behind which a bracket says more:
// "Cardiff (happy to travel)".
func remarkedPlace(text string) (place.Match, bool) {
	m, ok := place.Parse(text)
	if open := strings.Index(text, " ("); !ok && open > 0 {
		m, ok = place.Parse(text[:open])
		ok = ok && m.Known && m.City != ""
	}
	return m, ok
}

// isHouse reports whether what has the form of a town behind its post code is a
// street behind the number of a house: the town stands in the next segment.
func (r *contactReader) isHouse(i int, m *place.Match) bool {
	if m.Known || m.PostalCode == "" || m.Region != "" || m.Country != "" || i+1 >= len(r.segments) {
		return false
	}
	s, next := &r.segments[i], &r.segments[i+1]
	if next.region != s.region || next.order > s.order+1 || !strings.HasPrefix(r.text(s.span), m.PostalCode) {
		return false
	}
	town, ok := place.Parse(r.text(next.span))
	return ok && town.City != "" && (town.PostalCode != "" || town.Region != "")
}

// atEnd reads the place that ends a labelled address whose beginning is in no
// grammar of streets.
func atEnd(text string, m *place.Match) bool {
	found, ok := place.AtEnd(text)
	if !ok || found.City == "" {
		return false
	}
	*m = found
	return true
}

// withCountry adds a region or country that stands alone in the next segment.
func (r *contactReader) withCountry(i int, found Span, m *place.Match) Span {
	if m.City == "" || m.Country != "" || i+1 >= len(r.segments) || found.End != r.segments[i].span.End {
		return found
	}
	next := &r.segments[i+1]
	code, ok := place.IsCountry(r.text(next.span))
	if !ok || next.taken || next.region != r.segments[i].region || next.order > r.segments[i].order+1 {
		return found
	}
	m.Country = r.text(next.span)
	m.CountryCode = code
	return found.Cover(next.span)
}
