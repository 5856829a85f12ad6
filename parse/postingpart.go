package parse

import (
	"strings"
	"unicode"

	"github.com/vitae-go/vitae/parse/internal/cue"
	"github.com/vitae-go/vitae/parse/internal/width"
)

// askingPart is a heading of a posting with what stands below it.
type askingPart struct {
	level int
	class cue.Class
}

// The levels of headings whose format does not say one: set in the type of a
// heading, set like the text around them.
const (
	levelSet   = 7
	levelPlain = 8
)

// openPart begins the part under a heading; class is None if its words are not
// known. A part inside another asks for the same as that, unless its heading
// says otherwise: "Technical skills" under "Nice to have" are nice to have.
func (r *postingReader) openPart(class cue.Class, level int) {
	for len(r.parts) > 0 && r.parts[len(r.parts)-1].level >= level {
		r.parts = r.parts[:len(r.parts)-1]
	}
	if n := len(r.parts); n > 0 {
		outer := r.parts[n-1].class
		asks := outer == cue.Required || outer == cue.Preferred
		if class == cue.None && (asks || level < levelSet) || class == cue.Required && outer == cue.Preferred && level < levelSet {
			class = outer
		}
	}
	if class == cue.None {
		class = cue.About
	}
	r.parts = append(r.parts, askingPart{level, class})
	r.class, r.headed = class, r.headed || class != cue.About
}

// heading returns what a row announces and its level, if it is a heading; the
// class is None if its words are not known. Known words make a heading by
// themselves, words around them in the type or at the place of one.
func (r *postingReader) heading(row *row) (class cue.Class, level int, ok bool) {
	words := strings.Trim(row.text, "*:# ")
	level = levelPlain
	switch {
	case row.look.level > 0:
		level = row.look.level
	case r.isSet(row):
		level = levelSet
	}
	if class, ok := cue.Known(words); ok && r.isHeading(row, true) && !isFact(class) {
		return class, level, true
	}
	class, ok = cue.Heading(words)
	ok = ok && !isFact(class)
	switch {
	case r.isHeading(row, false) && ok:
		return class, level, true
	case r.isHeading(row, false) && level == levelPlain && cue.Demands(words):
		return cue.None, level + 1, true // "Experience in at least one of:" goes on with what is asked for
	case r.isHeading(row, false):
		return cue.None, level, true
	case ok && row.opens && titleCase(words), ok && r.standsAlone(row):
		return class, level, true
	case len(r.parts) > 0 && r.class != cue.About && titleCase(words) && r.next != nil && r.next.marker != "":
		return cue.None, level + 1, true // "Data & Storage" above points of its own
	}
	return cue.None, 0, false
}

// isSet reports whether a row is set in the type of a heading.
func (r *postingReader) isSet(row *row) bool {
	k := &row.look
	return k.bold || k.caps || k.ruled || k.underline || k.size > 1.1*r.body.size && r.body.size > 0
}

// isHeading reports whether a row is set as a heading; known says that its
// words are those of one.
func (r *postingReader) isHeading(row *row, known bool) bool {
	text := strings.TrimSpace(row.text)
	if row.look.level > 0 {
		return true
	}
	ends := text[len(text)-1]
	if width.Over(text, 80) || ends == '.' || ends == ';' || ends == ',' || strings.Contains(text, ": ") || strings.Count(text, " ") > 9 {
		return false
	}
	return ends == ':' || r.isSet(row) || known && !width.Over(text, 60)
}

// standsAlone reports whether a short row is a paragraph of its own, or the
// words right above a list.
func (r *postingReader) standsAlone(row *row) bool {
	if !row.opens || strings.ContainsAny(row.text, ".,;") || strings.Count(row.text, " ") > 4 {
		return false
	}
	return r.next != nil && r.next.block != row.block
}

// titleCase reports whether a short row is written as headings are, each word
// of weight with a capital: "Architecture & Design".
func titleCase(s string) bool {
	if width.Over(s, 60) || strings.ContainsAny(s, ".,;:!?") || strings.Count(s, " ") > 5 {
		return false
	}
	any := false
	for word := range strings.FieldsSeq(s) {
		for i, c := range word {
			if unicode.IsLetter(c) {
				if unicode.IsLower(c) && len(word)-i > 3 {
					return false
				}
				any = any || unicode.IsUpper(c)
				break
			}
		}
	}
	return any
}
