package rules

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/vitae-go/vitae/taxonomy"
)

// nearBy is how far around a name, in bytes, its list is looked over.
const nearBy = 200

// alternatives reports whether the skill found[j] is another choice beside those
// from found[i] on: a list that ends in "or", names split by a slash, examples.
func (r *requirementReader) alternatives(text string, found []taxonomy.Match, i, j int) bool {
	kind := joint(text[found[j-1].End:found[j].Start])
	switch kind {
	case jointOr:
		return true
	case jointSlash:
		if r.alike(found[j-1].ID, found[j].ID) {
			return true
		}
	case jointNone:
		return false
	}
	// A comma or an "and": what sort of list it is, its head and its end say.
	head := strings.ToLower(text[max(0, found[i].Start-nearBy):found[i].Start])
	if n := strings.LastIndexAny(head, ".;"); n >= 0 && !strings.Contains(head[max(0, n-4):], "e.g") {
		head = head[n+1:]
	}
	if holdsCue(head, openCues().before) || holdsCue(head, openCues().oneOf) {
		return true
	}
	if class, ok := bracketed(head); ok && (namesClass(class) || r.alike(found[j-1].ID, found[j].ID)) {
		return true
	}
	if kind == jointAnd || kind == jointSlash {
		return false
	}
	k := j
	for ; k < min(len(found)-1, j+nearBy/4); k++ {
		switch joint(text[found[k].End:found[k+1].Start]) {
		case jointOr:
			return true
		case jointNone, jointAnd:
			return false
		}
	}
	rest := strings.ToLower(strings.TrimLeft(text[found[k].End:min(len(text), found[k].End+nearBy)], " ,"))
	return strings.HasPrefix(rest, "or ")
}

// alike reports whether two skills may stand for each other: both are of one
// sort, and they are not used together.
func (r *requirementReader) alike(a, b taxonomy.ID) bool {
	one, _ := r.tax.Lookup(a)
	other, _ := r.tax.Lookup(b)
	return one.Category == other.Category && !r.peers.together(a, b)
}

// bracketed returns the word before the bracket that a text ends in, with
// nothing but names behind it so far.
func bracketed(head string) (word string, ok bool) {
	i := strings.LastIndexByte(head, '(')
	if i <= 0 || strings.Contains(head[i:], ")") {
		return "", false
	}
	words := strings.Fields(head[:i])
	if len(words) == 0 {
		return "", false
	}
	return words[len(words)-1], true
}

// namesClass reports whether a word names things of which a bracket behind it
// gives examples: "cloud providers (AWS, Azure)", not "our stack (Go, AWS)".
func namesClass(word string) bool {
	switch word {
	case "skills", "basics", "fundamentals", "essentials", "this", "experience":
		return false
	}
	return strings.HasSuffix(word, "s") && len(word) > 4 || word == "tooling" || word == "software" || strings.HasSuffix(word, "sprache")
}

// A joint is what stands between two names.
type jointKind uint8

const (
	jointNone jointKind = iota
	jointOr
	jointSlash
	jointComma
	jointAnd
)

// joint reads what stands between two names of a list. Names that the taxonomy
// does not know may stand between them; a bracket that closes ends the list.
func joint(between string) jointKind {
	b := strings.TrimSpace(between)
	if i := strings.LastIndexByte(b, ')'); i >= 0 {
		if kind := joint(b[i+1:]); kind == jointOr {
			return jointOr
		}
		return jointNone
	}
	b = strings.Trim(b, " (")
	for {
		rest, ok := afterUnknownName(b)
		if !ok {
			break
		}
		b = rest
	}
	switch strings.ToLower(b) {
	case "or", ", or", "and/or", "oder", "ou", "o", "or:", "or also", "или", "lub":
		return jointOr
	case "/", "|":
		return jointSlash
	case ",":
		return jointComma
	case "and", ", and", "&", "und", "et", "y", "+", "и":
		return jointAnd
	}
	return jointNone
}

// afterUnknownName takes ", DBOS" off a text that goes on with a comma, a slash
// or a conjunction: one to three words, the first with a capital.
func afterUnknownName(b string) (rest string, ok bool) {
	if b == "" || b[0] != ',' && b[0] != '/' {
		return b, false
	}
	name := strings.TrimLeft(b[1:], " ")
	first, _ := utf8.DecodeRuneInString(name)
	if !unicode.IsUpper(first) {
		return b, false
	}
	end := len(name)
	for _, stop := range []string{",", "/", " or ", " and ", " oder ", " und "} {
		if i := strings.Index(name+" ", stop); i >= 0 && i < end {
			end = i
		}
	}
	if end == len(name) || strings.Count(name[:end], " ") > 2 {
		return b, false
	}
	return strings.TrimSpace(name[end:]), true
}
