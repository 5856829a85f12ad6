package lexicon

import "sync"

var (
	labels    = table("labels")
	languages = table("languages")
	levels    = table("levels")
	joiners   = sync.OnceValue(joinerTable)
)

func joinerTable() map[string]bool {
	m := make(map[string]bool)
	read("joiners", func(_, phrase string) { m[phrase] = true })
	return m
}

// Label returns the part of an entry that a label names: "stack" for
// "Technologies", "organization" for "Employer".
func Label(s string) (part string, ok bool) {
	if len(s) > 90 {
		return "", false
	}
	return labels().has(s)
}

// IsLanguage reports whether s names a human language.
func IsLanguage(s string) bool {
	if len(s) > 40 {
		return false
	}
	_, ok := languages().has(s)
	return ok
}

// IsLevel reports whether s says how well somebody knows a language
// ("fluent", "C1") or anything else ("expert").
func IsLevel(s string) bool {
	if len(s) > 60 {
		return false
	}
	_, ok := levels().has(s)
	return ok
}

// IsJoiner reports whether a lower-case word can stand between a position and
// its employer: "at".
func IsJoiner(word string) bool { return joiners()[word] }
