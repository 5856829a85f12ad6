package parse

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/vitae-go/vitae/parse/internal/lexicon"
)

// namesList reports whether row i is a known name above a list: "Foreign
// languages" over "English, Spanish".
func (k *skillReader) namesList(i int) bool {
	r, below := &k.rows[i], &k.rows[i+1]
	if r.marker != "" || r.words > 4 || strings.ContainsAny(r.text, ",;/\t") || below.marker != "" {
		return false
	}
	_, ok := lexicon.Heading(r.text)
	return ok && len(listItems(k.doc.Text, below.span)) > 1
}

// tells reports whether an item of a list is a phrase about skills rather than
// their list: "Building applications with Node.js, Django and jQuery".
func (k *skillReader) tells(r *sketch) bool {
	first, _, ok := strings.Cut(r.text, ",")
	words, lower := 0, 0
	for w := range strings.FieldsSeq(first) {
		c, _ := utf8.DecodeRuneInString(w)
		words += count(unicode.IsLetter(c), 1)
		lower += count(unicode.IsLower(c), 1)
	}
	return ok && r.marker != "" && words >= 4 && 2*lower >= words && !strings.ContainsAny(first, "(:")
}

// explains reports whether what stands behind the first words of a row and a
// dash is a sentence about them: "**Erlang** - what I like best".
func (k *skillReader) explains(r *sketch, label, rest Span) bool {
	switch front := strings.TrimRight(k.doc.Words(Span{label.Start, rest.Start}), " "); {
	case strings.HasSuffix(front, "-"), strings.HasSuffix(front, "–"), strings.HasSuffix(front, "—"):
	default:
		return false
	}
	if k.lists(rest) {
		return false
	}
	tail := r.row
	tail.setSpan(k.doc, rest)
	s := newSketch(&tail, k.body, false)
	return s.words >= 3 && s.prose > 0.7
}

// lists reports whether words are three items or more of a few words each: "hiring,
// mentoring, causal inference".
func (k *skillReader) lists(s Span) bool {
	items := listItems(k.doc.Text, s)
	for _, item := range items {
		if strings.Count(k.doc.Words(item), " ") > 2 {
			return false
		}
	}
	return len(items) > 2 && !strings.HasSuffix(k.doc.Words(s), ".")
}

// addExplained adds the words that a sentence explains to the open group.
func (k *skillReader) addExplained(r *sketch, label Span) {
	if k.group < 0 || !k.open {
		k.begin(Span{}, r)
		k.open = true
	}
	g := &k.groups[k.group]
	g.Keywords = append(g.Keywords, k.doc.value(trimPiece(k.doc.Text, label), High))
	g.Span = g.Span.Cover(r.span)
}
