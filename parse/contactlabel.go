package parse

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/vitae-go/vitae/parse/internal/contact"
	"github.com/vitae-go/vitae/parse/internal/lexicon"
	"github.com/vitae-go/vitae/parse/internal/person"
	"github.com/vitae-go/vitae/parse/internal/place"
	"github.com/vitae-go/vitae/parse/internal/width"
)

// readLabel finds the professional title: behind the name, or in one of the
// rows next to it.
func (r *contactReader) readLabel() {
	if r.name < 0 {
		return
	}
	home := &r.segments[r.name]
	for i := range r.segments {
		if kind, span := r.labelled(i); kind == "label" && r.titled(span) {
			r.setLabel(span, Exact)
			r.takeLabelBefore(span, r.segments[i].row)
			return
		}
	}
	if span := r.behindName(); !span.Empty() && r.titled(span) {
		r.setLabel(span, High)
		return
	}
	free, last, to := 0, home.row, 0
	for i := r.name + 1; i < len(r.segments); i++ {
		s := &r.segments[i]
		if s.region != home.region || s.margin != home.margin || free > 4 || s.order > home.order+10 {
			break
		}
		if s.row == home.row || s.taken || r.monogram(s) {
			continue
		}
		if s.row != last {
			free, last = free+1, s.row // the rows of an address do not count
		}
		if to <= i {
			to = r.freeEnd(i)
		}
		if span := r.between(i, to); r.titled(span) {
			r.setLabel(span, High)
			return
		} else if s.order == home.order+1 && r.slogan(s, span) {
			r.setLabel(span, Low)
			return
		}
	}
	if i := r.name - 1; i >= 0 && r.segments[i].row != home.row && !r.segments[i].taken {
		if span := r.between(i, r.freeEnd(i)); r.titled(span) {
			r.setLabel(span, Low)
		}
	}
}

// monogram reports whether a segment is the initials of the name, as some set
// them beside it for an ornament.
func (r *contactReader) monogram(s *segment) bool {
	text := strings.Map(func(c rune) rune {
		if unicode.IsLetter(c) {
			return c
		}
		return -1
	}, r.text(s.span))
	var initials strings.Builder
	for w := range strings.FieldsSeq(r.contact.Name.Value) {
		c, _ := utf8.DecodeRuneInString(w)
		initials.WriteRune(unicode.ToUpper(c))
	}
	return len(text) > 1 && strings.HasPrefix(initials.String(), text)
}

func (r *contactReader) setLabel(span Span, c Confidence) {
	if from, at := homeBehind(r.text(span)); from > 0 {
		home := Span{span.Start + at, span.End}
		for i := range r.segments {
			if r.segments[i].span.Contains(home) && r.readPlace(i, home, false) {
				span.End = span.Start + from
				break
			}
		}
	}
	r.contact.Label = Field[string]{r.doc.join(span), span, c}
	r.take(span)
}

// homeBehind finds where a title goes on with the place its owner is from, and
// where that begins: "Data engineer from Nairobi, Kenya", "Engineer, Dublin". A town
// behind a school or a firm belongs to its name.
func homeBehind(s string) (left, right int) {
	for _, from := range lexicon.Home.Words() {
		if at := strings.LastIndex(s, from); at > 0 {
			if m, ok := place.Parse(s[at+len(from):]); ok && m.Known && m.City+m.Country != "" && !endsInName(s[:at]) {
				return at, at + len(from)
			}
		}
	}
	if m, ok := place.AtEnd(s); ok && m.Known && m.City != "" && m.End == len(s) && !place.IsFieldToo(s[m.Start:]) {
		title, comma := strings.CutSuffix(s[:m.Start], ", ")
		if comma && lexicon.TitleScore(title) >= 2 && !strings.Contains(title, ",") && !endsInName(title) {
			return len(title), m.Start
		}
	}
	return 0, 0
}

// endsInName reports whether a text ends in a word for a school or a firm, also
// behind an article that has lost its vowel: "l'université".
func endsInName(s string) bool {
	word := lastWord(s)
	if i := strings.LastIndexAny(word, "'’"); i >= 0 {
		_, size := utf8.DecodeRuneInString(word[i:])
		word = word[i+size:]
	}
	return lexicon.OrganizationScore(word) > 0
}

// behindName returns what stands behind the name in its row, up to the next detail.
func (r *contactReader) behindName() Span {
	home, name := &r.segments[r.name], r.contact.Name.Span
	end := home.row.span.End
	for i := r.name; i < len(r.segments) && r.segments[i].row == home.row; i++ {
		if s := &r.segments[i]; s.taken && !s.span.Overlaps(name) || r.isLabel(i) {
			end = s.span.Start
			break
		}
	}
	start := name.End
	if tail := home.span.End; tail <= end && tail > start && person.Credentials(r.doc.Text[start:tail]) {
		start = tail
	}
	if start >= end {
		return Span{}
	}
	rest := r.doc.Text[start:end]
	start += len(rest) - len(strings.TrimLeft(rest, " \t\n,|–—-:·•/\u00a0"))
	rest = strings.TrimRight(r.doc.Text[start:end], " \t\n,|–—-:·•/\u00a0")
	return trimSpan(r.doc.Text, Span{start, start + len(rest)})
}

// freeEnd returns the segment before which the free part of a row ends that
// begins with segment i: one that is taken or a place.
func (r *contactReader) freeEnd(i int) int {
	row := r.segments[i].row
	for ; i < len(r.segments) && r.segments[i].row == row && !r.segments[i].taken; i++ {
		text := r.text(r.segments[i].span)
		if m, ok := remarkedPlace(text); ok && m.Known || place.IsStatus(text) {
			break
		}
	}
	return i
}

// between returns what the segments from i up to another cover.
func (r *contactReader) between(i, to int) Span {
	if i >= to {
		return Span{}
	}
	return Span{r.segments[i].span.Start, r.segments[to-1].span.End}
}

// titled reports whether a span reads like a professional title.
func (r *contactReader) titled(span Span) bool {
	text := r.text(span)
	if span.Empty() || width.Over(text, 120) || strings.HasSuffix(text, ".") || strings.Count(text, " ") > 14 || goesOnAfterStop(text) {
		return false
	}
	if kind, rest := contact.CutLabel(text); kind != "" && (strings.ContainsAny(text[:rest], ":：\t") || lexicon.TitleScore(text[rest:]) < 2) {
		return false // but "Mobile Engineer" is one
	}
	return lexicon.TitleScore(text) >= 2
}

// slogan reports whether the row below the name is a title in unknown words:
// short, without a verb's full stop, set apart from running text.
func (r *contactReader) slogan(s *segment, span Span) bool {
	text := r.text(span)
	if span.Empty() || span != s.row.span || width.Over(text, 60) || strings.Count(text, " ") > 6 || strings.ContainsAny(text, "@:.;!?0123456789") {
		return false
	}
	if kind, _ := contact.CutLabel(text); kind != "" {
		return false
	}
	if m, ok := place.AtEnd(text); ok && m.Country+m.Region != "" {
		return false
	}
	if _, ok := place.Parse(text); ok || contact.Label(text) != "" || lexicon.IsLanguage(text) {
		return false
	}
	if _, ok := lexicon.Heading(text); ok || place.IsStreet(text) || lexicon.IsDocumentTitle(text) {
		return false
	}
	k := s.row.look
	if k.size == 0 && !k.bold && !k.italic && k.level == 0 { // plain text: between the name and the first detail
		next := r.rowAfter(s)
		return next != nil && len(contact.Find(next.text)) > 0
	}
	return k.bold || k.italic || k.level > 0 || k.size > 0 && r.segments[r.name].row.look.size > k.size
}

// rowAfter returns the row below that of a segment in the same region, or nil.
func (r *contactReader) rowAfter(s *segment) *row {
	for i := range r.segments {
		if next := &r.segments[i]; next.region == s.region && next.margin == s.margin && next.order == s.order+1 {
			return next.row
		}
	}
	return nil
}

// wanted finds the title of somebody in the section that says which position
// is looked for, and returns the spans that it took: the first row under
// "Desired position".
func (c *Contact) wanted(doc *Document, cut []*part) []Span {
	for _, p := range cut[1:] {
		if c.Label.Found() || p.kind() != Objective || len(p.rows) == 0 || contact.Label(headingName(p.heading.Value)) != "label" {
			continue
		}
		r := contactReader{doc: doc}
		if s := p.rows[0].span; r.titled(s) {
			c.Label = Field[string]{doc.join(s), s, High}
			return []Span{s}
		}
	}
	return nil
}
