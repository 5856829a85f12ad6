package parse

import (
	"slices"
	"strings"
	"unicode"

	"github.com/vitae-go/vitae/parse/internal/contact"
	"github.com/vitae-go/vitae/parse/internal/lexicon"
	"github.com/vitae-go/vitae/parse/internal/person"
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
				name, ok = r.smallName(i, span, biggest)
			}
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
		whole := ok && n.End == len(joined) && strings.HasPrefix(text, joined[:n.Start])
		return nameSpan{Span{span.Start + n.Start, span.End}, n.Score}, whole
	}
	n, ok := person.Parse(text)
	if !ok {
		return nameSpan{}, false
	}
	return nameSpan{Span{span.Start + n.Start, span.Start + n.End}, n.Score}, true
}

// smallName reads as a name what is set without capitals in the biggest letters,
// if the addresses are made of it, "nora quist"; where all letters are of one size,
// of both its words, or of one where it is the first row.
func (r *contactReader) smallName(i int, span Span, biggest float64) (nameSpan, bool) {
	text, s := r.text(span), &r.segments[i]
	if s.row.look.size < biggest || !strings.Contains(text, " ") || strings.ToLower(text) != text || width.Over(text, 60) {
		return nameSpan{}, false
	}
	if echoes := r.echoes(text); echoes == 0 || biggest == 0 && echoes < 2 && s.region+s.order > 0 {
		return nameSpan{}, false
	}
	var b strings.Builder
	for at, c := range text {
		if at == 0 || text[at-1] == ' ' {
			c = unicode.ToTitle(c)
		}
		b.WriteRune(c)
	}
	n, ok := person.Parse(b.String())
	return nameSpan{span, n.Score}, ok && n.Start == 0 && n.End == b.Len()
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
	} else if (kind != "" || r.isLabel(i)) && !r.namesake(i, kind) {
		return nil
	}
	if lexicon.IsDocumentTitle(strings.Trim(r.text(span), marks)) {
		return nil
	}
	spans := []Span{span}
	if text := r.text(span); strings.ContainsAny(text[:1], "<{[") { // "<Nora Quist/>"
		bare := strings.TrimLeft(text, "<{[ ")
		start := span.Start + len(text) - len(bare)
		spans = append(spans, Span{start, start + len(strings.TrimRight(bare, "/>}] "))})
	}
	if cut := ownerEnd(r.text(span)); cut > 0 {
		spans = append(spans, Span{span.Start, span.Start + cut})
	}
	if cut := strings.IndexAny(r.text(span), "(（"); cut > 0 && r.text(span)[0] >= 0x80 { // how it is read, or in other letters
		spans = append(spans, trimSpan(r.doc.Text, Span{span.Start, span.Start + cut}))
	}
	if turns := s.row.turns(span.Start); len(turns) == 1 && turns[0] < span.Len() {
		spans = append(spans, trimSpan(r.doc.Text, Span{span.Start, span.Start + turns[0]})) // the label stands behind it in another style
	}
	if cut := ownerStart(r.text(span)); cut > 0 {
		spans = append(spans, Span{span.Start + cut, span.End})
	}
	if name := greeter(r.text(span)); !name.Empty() && s.row.look.level > 0 {
		spans = append(spans, Span{span.Start + name.Start, span.Start + name.End})
	}
	if cut := strings.IndexByte(r.text(span), ','); cut > 0 && !labelled && !r.givenBehind(r.text(span)[cut+1:]) { // a labelled name is whole: "Surname, first name"
		spans = append(spans, Span{span.Start, span.Start + cut})
	}
	if i > 0 && r.segments[i-1].row == s.row {
		return spans
	}
	if s.span != s.row.span && !strings.ContainsAny(s.row.text, "|•·") {
		spans = append(spans, s.row.span)
	}
	if over, ok := r.overRows(i); ok {
		spans = slices.Insert(spans, 0, over)
	}
	return spans
}

// displaySize is the size, in points, from which on letters are those of a name or a
// title rather than of text.
const displaySize = 14

// overRows returns the span of a name that begins with segment i and goes on in
// the row below it, or the two where a hyphen parts them. In large letters it may be
// long, and its title stand behind it.
func (r *contactReader) overRows(i int) (Span, bool) {
	s, j := &r.segments[i], i+1
	if s.span != s.row.span || !r.goesOnBelow(i) {
		return Span{}, false
	}
	next, size := &r.segments[j], s.row.look.size
	span := s.span.Cover(next.span)
	first, second := strings.Count(s.row.text, " "), strings.Count(r.text(next.span), " ")
	if strings.HasSuffix(next.row.text, "-") && first+second == 0 && r.goesOnBelow(j) {
		span = span.Cover(r.segments[j+1].span)
	}
	large := size >= displaySize && size >= 0.97*r.biggest() && first+second <= 4
	return span, large || next.span == next.row.span && first <= 1 && second <= 2
}

// goesOnBelow reports whether the row below segment i is set like it and names no
// position.
func (r *contactReader) goesOnBelow(i int) bool {
	if i+1 == len(r.segments) {
		return false
	}
	s, next := &r.segments[i], &r.segments[i+1]
	size := s.row.look.size
	alike := size > 0 && sameSize(size, next.row.look.size) || s.row.look.level > 0 && s.row.block == next.row.block
	return !next.taken && next.region == s.region && alike && lexicon.TitleScore(r.text(next.span)) < 2
}

// namesake reports whether one of the first rows begins with a word that is a label
// and a first name too, and no mark says which: "Ville Korhonen", "Rut Soto Vidal".
func (r *contactReader) namesake(i int, kind string) bool {
	s := &r.segments[i]
	text := r.text(s.span)
	if s.region > 0 || s.order > 2 || s.span != s.row.span || kind == "name" || kind == "email" || kind == "phone" || strings.ContainsAny(text, ":：\t,0123456789") {
		return false
	}
	first, rest, _ := strings.Cut(text, " ")
	name, ok := person.Parse(text)
	return ok && name.Score >= 3 && contact.Label(first) != "" && !isPlace(rest) && lexicon.TitleScore(text) < 2
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

// givenBehind reports whether what stands behind the comma of a name is its
// first name, "TAN WEI JIE, MARCUS": the addresses are made of it too.
func (r *contactReader) givenBehind(s string) bool {
	s = strings.TrimSpace(s)
	return s != "" && strings.Count(s, " ") < 3 && r.echoes(s) > 0 && lexicon.TitleScore(s) < 2 && !isPlace(s)
}
