package rules

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/vitae-go/vitae/parse"
	"github.com/vitae-go/vitae/taxonomy"
)

// readVerb reads how a bullet opens: a verb, a duty opener ("responsible for")
// or neither. Adverbs, a label ("Billing:") and a leading "I" are skipped.
func readVerb(text string, base int) Verb {
	i, subject := skipOpening(text)
	rest := text[i:]
	v := Verb{Subject: subject}
	at := func(n int) parse.Span { return parse.Span{Start: base + i, End: base + i + n} }
	if m, c, ok := opensWith(taxonomy.Lexicon("duty"), rest); ok {
		v.Span, v.Class, v.Note, v.Lemma = at(m.End), DutyOpener, c.Note, c.Label
		return v
	}
	if m, c, ok := opensWith(taxonomy.Lexicon("weak-opener"), rest); ok {
		v.Span, v.Class, v.Note, v.Lemma = at(m.End), WeakVerb, c.Note, c.Label
		v.purpose = purpose(rest[m.End:])
		return v
	}
	n := wordAt(rest, 0)
	word := strings.ToLower(rest[:n])
	if m, c, ok := opensWith(taxonomy.Lexicon("verb"), rest); ok {
		v.Span, v.Lemma, v.Note = at(m.End), c.Label, c.Note
		v.Class, v.Tense = verbClass(c.Class), tense(strings.ToLower(rest[:m.End]), c.Label)
		v.soft = c.Category == "soft"
		return v
	}
	switch {
	case n < 5:
	case strings.HasSuffix(word, "ed"):
		v.Span, v.Lemma, v.Class, v.Tense = at(n), word, PlainVerb, Past
	case strings.HasSuffix(word, "ing") && followedByObject(rest[n:]):
		v.Span, v.Lemma, v.Class, v.Tense = at(n), word, PlainVerb, Gerund
	}
	return v
}

// opensWith returns the match of a lexicon with which a text begins.
func opensWith(lexicon *taxonomy.Taxonomy, text string) (taxonomy.Match, taxonomy.Concept, bool) {
	head := text
	if len(head) > 64 {
		head = head[:64]
	}
	found := lexicon.Match(head)
	if len(found) > 0 && found[0].Start == 0 && !strings.HasPrefix(head[found[0].End:], "-") { // "go-to person" opens with no verb
		c, ok := lexicon.Lookup(found[0].ID)
		return found[0], c, ok
	}
	return taxonomy.Match{}, taxonomy.Concept{}, false
}

func verbClass(name string) VerbClass {
	switch name {
	case "strong":
		return StrongVerb
	case "weak":
		return WeakVerb
	}
	return PlainVerb
}

// tense tells the tense from the form. A form that serves both, as "cut" and
// "set" do, counts as past: bullets are written in it.
func tense(form, lemma string) Tense {
	switch {
	case strings.HasSuffix(form, "ing") && form != lemma:
		return Gerund
	case form == lemma && !sameInPast[lemma]:
		return Present
	case form != lemma && strings.HasSuffix(form, "s") && !strings.HasSuffix(form, "ss"):
		return Present
	}
	return Past
}

var sameInPast = map[string]bool{
	"cut": true, "set": true, "put": true, "read": true, "split": true, "let": true, "shut": true, "hit": true, "spread": true,
	"forecast": true, "broadcast": true, "offset": true, "reset": true, "input": true,
}

// skipOpening returns where the first word that matters stands.
func skipOpening(text string) (i int, subject bool) {
	if colon := strings.Index(text, ": "); colon > 0 && colon < 40 && strings.Count(text[:colon], " ") < 4 {
		if r, _ := utf8.DecodeRuneInString(text[colon+2:]); unicode.IsUpper(r) {
			i = colon + 2
		}
	}
	for i < len(text) {
		n := wordAt(text, i)
		if n == 0 {
			_, size := utf8.DecodeRuneInString(text[i:])
			if unicode.IsDigit(rune(text[i])) {
				return i, subject
			}
			i += size
			continue
		}
		word := strings.ToLower(text[i : i+n])
		switch {
		case word == "i" || word == "we":
			subject = true
		case word == "have" && subject, word == "also", word == "then", word == "later", word == "proactively", isAdverb(word):
		default:
			return i, subject
		}
		i += n
	}
	return i, subject
}

// isAdverb reports whether a word is an adverb by its ending.
func isAdverb(word string) bool {
	return len(word) > 5 && strings.HasSuffix(word, "ly") && word != "reply" && word != "supply" && word != "multiply" && word != "assembly"
}

// followedByObject reports whether what stands behind an -ing word reads like
// its object, as in "Building the API", rather than a noun ("Engineering, 2021").
func followedByObject(rest string) bool {
	word, at := nextWord(rest, 0)
	return at == 1 && word != "" && word != "and" && word != "of"
}

// opensNoun reports whether a word that could be a verb in the present is a noun:
// "reports were sent", "design of the ledger", "Research Associate".
func opensNoun(text, rest string) bool {
	next, at := nextWord(rest, 0)
	switch next {
	case "was", "were", "is", "are", "of", "by":
		return true
	case "to":
		first := strings.ToLower(text[:wordAt(text, 0)])
		return first == "support" || first == "help"
	case "and":
		words, _ := splitWords(rest[at+len(next):])
		for i, word := range words[:min(len(words), 4)] {
			if isNominal(word) && (i == 0 || i+1 < len(words) && words[i+1] == "of") {
				return true
			}
		}
		return false
	}
	head := text[:min(len(text), 64)]
	for _, m := range taxonomy.Titles().Match(head) {
		if behind, _ := nextWord(head, m.End); m.Start <= len(text)-len(rest)+4 && (behind == "" || behind == "for" || behind == "of" || behind == "at" || behind == "and" || !opensClauseAt(head, m.End)) {
			return true
		}
	}
	return false
}

// opensClauseAt reports whether words go on right behind a place in a text.
func opensClauseAt(text string, at int) bool {
	return at+1 < len(text) && text[at] == ' ' && unicode.IsLetter(rune(text[at+1]))
}

// isNominal reports whether a word is a noun by its ending.
func isNominal(word string) bool {
	for _, ending := range [...]string{"tion", "tions", "ment", "ments", "ance", "ence", "sis", "ity", "ing"} {
		if strings.HasSuffix(word, ending) && len(word) > len(ending)+2 {
			return true
		}
	}
	return false
}

// purpose reports whether a weak opening leads to a strong verb soon: "worked
// with finance to automate …".
func purpose(rest string) bool {
	const near = 48
	head := rest[:min(len(rest), near)]
	i := strings.Index(head, " to ")
	if i < 0 {
		return false
	}
	m, c, ok := opensWith(taxonomy.Lexicon("verb"), rest[i+4:])
	return ok && c.Class == "strong" && strings.EqualFold(rest[i+4:i+4+m.End], c.Label)
}
