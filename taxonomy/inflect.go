package taxonomy

import (
	_ "embed"
	"strings"
	"sync"
)

// endings are the inflections and close derivations that English adds to a
// stem. A form counts only where Snowball gives it the same stem.
var endings = [...]string{
	"", "e", "s", "es", "ed", "ing", "ings", "er", "ers", "or", "ors", "y", "ies", "ied",
	"ying", "ion", "ions", "ation", "ations", "ate", "ates", "ated", "ating", "ment", "ments",
}

// shortestInflected is the length of the shortest word that is inflected:
// below it, stems join words that have nothing in common.
const shortestInflected = 4

// inflections returns the forms of a lower-case word, itself among them, and
// their stems: one, or two where British and American spelling differ.
func inflections(word string) (forms, stems []string) {
	if known, ok := inflected()[word]; ok {
		all, roots, _ := strings.Cut(known, "; ")
		return strings.Fields(all), strings.Fields(roots)
	}
	return inflect(word)
}

// Stemming all forms of a word that might be is what takes most of the time
// to load the built-in vocabularies, so data/inflections.txt holds what comes
// of it for their words. A test keeps it right.
//
//go:embed data/inflections.txt
var inflectionText string

// inflected maps words to their forms and, behind a semicolon, their stems.
var inflected = sync.OnceValue(func() map[string]string {
	all := make(map[string]string, strings.Count(inflectionText, "\n"))
	for line := range strings.Lines(inflectionText) {
		if word, forms, ok := strings.Cut(strings.TrimSuffix(line, "\n"), ": "); ok {
			all[word] = forms
		}
	}
	return all
})

// inflect is inflections from first principles.
func inflect(word string) (forms, stems []string) {
	stem := stemOf("en", word)
	forms = append(formsOf(stem, word), word)
	stems = []string{stem}
	if twin := otherSpelling(word); twin != "" {
		if s := stemOf("en", twin); s != stem {
			forms = append(forms, formsOf(s, twin)...)
			forms = append(forms, twin)
			stems = append(stems, s)
		}
	}
	return forms, stems
}

func formsOf(stem, word string) []string {
	var forms []string
	try := func(base string, endings []string) {
		for _, e := range endings {
			if f := base + e; f != word && stemOf("en", f) == stem {
				forms = append(forms, f)
			}
		}
	}
	base := stem
	if base != "" && base[len(base)-1] == 'i' && !strings.HasPrefix(word, base) {
		base = base[:len(base)-1] // "deploy", but "quer(y|ies)" stems to "queri"
	}
	try(base, endings[:])
	if n := len(base); n > 2 && !isVowel(base[n-1]) && isVowel(base[n-2]) {
		try(base+base[n-1:], []string{"ed", "ing", "er", "ers"}) // "logging", "modelled"
	}
	return forms
}

func isVowel(c byte) bool { return strings.IndexByte("aeiouy", c) >= 0 }

// spellings are pairs of British and American spelling.
var spellings = [...][2]string{{"isation", "ization"}, {"ising", "izing"}, {"ised", "ized"}, {"ise", "ize"}, {"iser", "izer"}, {"our", "or"}, {"yse", "yze"}, {"ysing", "yzing"}}

// otherSpelling returns the word in the other English, "" if it is the same.
func otherSpelling(word string) string {
	for _, p := range spellings {
		if i := strings.LastIndex(word, p[0]); i > 1 && i+len(p[0]) >= len(word)-1 {
			return word[:i] + p[1] + word[i+len(p[0]):]
		}
		if i := strings.LastIndex(word, p[1]); i > 1 && p[1] != "or" && i+len(p[1]) >= len(word)-1 {
			return word[:i] + p[0] + word[i+len(p[1]):]
		}
	}
	return ""
}
