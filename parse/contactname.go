package parse

import (
	"strings"
	"unicode/utf8"

	"github.com/vitae-go/vitae/parse/internal/contact"
	"github.com/vitae-go/vitae/parse/internal/lexicon"
	"github.com/vitae-go/vitae/parse/internal/person"
	"github.com/vitae-go/vitae/parse/internal/place"
	"github.com/vitae-go/vitae/parse/internal/width"
)

// nameScore is what form and position must reach together for a name to be believed.
const nameScore = 3.5

// readName finds the name: what has the form of one and stands out, by its
// size and place, or because an address is made of it.
func (r *contactReader) readName() {
	if r.name = -1; r.readNameParts() {
		return
	}
	biggest := r.biggest()
	best, score := Span{}, 0.0
	for i := range r.segments {
		s := &r.segments[i]
		if s.region == 0 && s.order >= headerRows || width.Over(r.text(s.span), 120) {
			continue
		}
		for _, span := range r.nameSpans(i) {
			name, ok := r.nameIn(span)
			if !ok {
				continue
			}
			if total := name.score + r.standing(i, name.span, biggest); total > score {
				best, score, r.name = name.span, total, i
			}
		}
	}
	if r.name < 0 || score < nameScore {
		r.name = -1
		return
	}
	confidence := High
	switch {
	case score >= 8:
		confidence = Exact
	case score < 5:
		confidence = Low
	}
	r.contact.Name = Field[string]{r.doc.join(best), best, confidence}
	if r.segments[r.name].margin {
		r.contact.InMargin = append(r.contact.InMargin, r.contact.Name)
	}
	r.take(best)
}

// readNameParts joins a first and a family name that stand apart behind labels
// of their own, and reports whether there are both.
func (r *contactReader) readNameParts() bool {
	first, family := -1, -1
	for i := range r.segments {
		switch kind, value := r.labelled(i); {
		case width.Over(r.text(value), 60) || r.isLabel(i):
		case kind == "first name" && first < 0:
			first = i
		case kind == "family name" && family < 0:
			family = i
		}
	}
	if first < 0 || family < 0 {
		return false
	}
	_, given := r.labelled(first)
	_, last := r.labelled(family)
	name := r.doc.join(given) + " " + r.doc.join(last)
	if _, ok := person.Parse(name); !ok || r.segments[first].region != r.segments[family].region {
		return false
	}
	r.name = min(first, family)
	r.contact.Name = Field[string]{name, given.Cover(last), Exact}
	for _, i := range [...]int{first, family} {
		r.take(r.segments[i].span)
		r.takeLabelBefore(r.segments[i].span, r.segments[i].row)
	}
	return true
}

type nameSpan struct {
	span  Span
	score float64
}

// nameIn reads a span as a name.
func (r *contactReader) nameIn(span Span) (nameSpan, bool) {
	text := r.doc.Text[span.Start:span.End]
	if strings.ContainsAny(text, "\n\t") {
		joined := strings.Join(strings.Fields(text), " ")
		n, ok := person.Parse(joined)
		whole := ok && n.Start == 0 && n.End == len(joined)
		return nameSpan{span, n.Score}, whole
	}
	n, ok := person.Parse(text)
	if !ok {
		return nameSpan{}, false
	}
	return nameSpan{Span{span.Start + n.Start, span.Start + n.End}, n.Score}, true
}

// nameSpans returns the spans that begin with segment i and may be a name: the
// segment, what stands before its first comma, the whole row, two rows.
func (r *contactReader) nameSpans(i int) []Span {
	s := &r.segments[i]
	if s.taken {
		return nil
	}
	span, labelled := s.span, false
	if kind, value := r.labelled(i); kind == "name" {
		span, labelled = value, true
	} else if kind != "" || r.isLabel(i) {
		return nil
	}
	spans := []Span{span}
	if cut := strings.IndexByte(r.text(span), ','); cut > 0 && !labelled && !r.givenBehind(r.text(span)[cut+1:]) { // a labelled name is whole: "Surname, first name"
		spans = append(spans, Span{span.Start, span.Start + cut})
	}
	if i > 0 && r.segments[i-1].row == s.row {
		return spans
	}
	if s.span != s.row.span && !strings.ContainsAny(s.row.text, "|•·") {
		spans = append(spans, s.row.span)
	}
	if j := i + 1; s.span == s.row.span && j < len(r.segments) {
		next := &r.segments[j]
		short := strings.Count(s.row.text, " ") <= 1 && strings.Count(next.row.text, " ") <= 2
		if short && next.span == next.row.span && !next.taken && next.region == s.region && sameSize(s.row.look.size, next.row.look.size) &&
			lexicon.TitleScore(next.row.text) < 2 && s.row.look.size > 0 {
			spans = append(spans, s.span.Cover(next.span))
		}
	}
	return spans
}

func sameSize(a, b float64) bool { return a > 0 && a/b < 1.06 && b/a < 1.06 }

// biggest returns the size of the biggest letters among the segments.
func (r *contactReader) biggest() float64 {
	size := 0.0
	for i := range r.segments {
		if s := &r.segments[i]; s.region > 0 || s.order < headerRows {
			size = max(size, s.row.look.size)
		}
	}
	return size
}

// standing says how much the place and look of a span are those of a name.
func (r *contactReader) standing(i int, span Span, biggest float64) float64 {
	s := &r.segments[i]
	score := 0.0
	if s.region == 0 && !s.margin {
		score += max(0, 1.5-0.5*float64(s.order))
	}
	if size := s.row.look.size; size > 0 && biggest > 0 {
		switch {
		case size >= 0.97*biggest:
			score += 2
		case size < 0.75*biggest:
			score--
		}
	}
	if s.row.look.level == 1 {
		score++
	}
	if kind, _ := r.labelled(i); kind == "name" {
		score += 5
	}
	name := r.doc.join(span)
	score += r.echoes(name)
	if strings.EqualFold(name, r.doc.Meta.Author) || strings.Contains(strings.ToLower(r.doc.Meta.Title), strings.ToLower(name)) {
		score++
	}
	return score
}

// echoes says whether the e-mail address and the user names are made of the name.
func (r *contactReader) echoes(name string) float64 {
	score := 0.0
	addresses := []string{strings.ToLower(r.contact.Email.Value)}
	for _, l := range r.contact.Links {
		addresses = append(addresses, strings.ToLower(l.Value.Username+" "+l.Value.URL))
	}
	for w := range strings.FieldsSeq(name) {
		key := string(lexicon.AppendKey(nil, w))
		if len(key) < 3 {
			continue
		}
		for _, a := range addresses {
			if strings.Contains(a, key) {
				score++
				break
			}
		}
	}
	return min(score, 2)
}

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
	free, last := 0, home.row
	for i := r.name + 1; i < len(r.segments); i++ {
		s := &r.segments[i]
		if s.region != home.region || s.margin != home.margin || free > 4 || s.order > home.order+10 {
			break
		}
		if s.row == home.row || s.taken {
			continue
		}
		if s.row != last {
			free, last = free+1, s.row // the rows of an address do not count
		}
		if span := r.freeRow(i); r.titled(span) {
			r.setLabel(span, High)
			return
		} else if s.order == home.order+1 && r.slogan(s, span) {
			r.setLabel(span, Low)
			return
		}
	}
	if i := r.name - 1; i >= 0 && r.segments[i].row != home.row && !r.segments[i].taken {
		if span := r.freeRow(i); r.titled(span) {
			r.setLabel(span, Low)
		}
	}
}

func (r *contactReader) setLabel(span Span, c Confidence) {
	r.contact.Label = Field[string]{r.doc.join(span), span, c}
	r.take(span)
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

// freeRow returns the part of a row from segment i on that is not taken.
func (r *contactReader) freeRow(i int) Span {
	row, span := r.segments[i].row, Span{}
	for ; i < len(r.segments) && r.segments[i].row == row && !r.segments[i].taken; i++ {
		if m, ok := place.Parse(r.text(r.segments[i].span)); ok && m.Known {
			break
		}
		span = span.Cover(r.segments[i].span)
	}
	return span
}

// titled reports whether a span reads like a professional title.
func (r *contactReader) titled(span Span) bool {
	text := r.text(span)
	if span.Empty() || width.Over(text, 120) || strings.HasSuffix(text, ".") || strings.Count(text, " ") > 14 || hasSentence(text) {
		return false
	}
	if kind, rest := contact.CutLabel(text); kind != "" && (strings.ContainsAny(text[:rest], ":：\t") || lexicon.TitleScore(text[rest:]) < 2) {
		return false // but "Mobile Engineer" is one
	}
	return lexicon.TitleScore(text) >= 2
}

// hasSentence reports whether a full stop ends a sentence in a text, not an
// abbreviation: "Dipl. Informatiker" has none.
func hasSentence(text string) bool {
	for from := 0; ; {
		i := strings.Index(text[from:], ". ")
		if i < 0 {
			return false
		}
		word := text[strings.LastIndexByte(text[:from+i], ' ')+1 : from+i]
		if utf8.RuneCountInString(word) > 5 {
			return true
		}
		from += i + 2
	}
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
	if _, ok := lexicon.Heading(text); ok || place.IsStreet(text) {
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
