package rules

import (
	_ "embed"
	"slices"
	"strings"
	"sync"
)

//go:embed data/opencues.txt
var openCuesText string

// openWords are the words that let something else do as well: behind what is named,
// before it, and before a list of which one is enough.
type openWords struct{ after, before, oneOf []string }

var openCues = sync.OnceValue(func() openWords {
	var out openWords
	for line := range strings.Lines(openCuesText) {
		name, list, ok := strings.Cut(strings.TrimSpace(line), ": ")
		if !ok || line[0] == '#' {
			continue
		}
		words := strings.Split(strings.ReplaceAll(list, "_", " "), ", ")
		switch name {
		case "after":
			out.after = words
		case "before":
			out.before = words
		case "one-of":
			out.oneOf = words
		}
	}
	return out
})

// holdsCue reports whether one of some words is in a text in lower case.
func holdsCue(text string, cues []string) bool {
	return slices.ContainsFunc(cues, func(cue string) bool { return strings.Contains(text, cue) })
}
