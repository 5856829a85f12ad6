package cue

import "strings"

// Seeking finds the words before the name of a position in a sentence, "We are
// looking for a", and returns where they end.
func Seeking(s string) (end int, ok bool) {
	words, _, ends := allWords(s)
	t := cues()
	for i := range words {
		for n := min(t.words[seeking], len(words)-i); n > 0; n-- {
			if t.inside[seeking][strings.Join(words[i:i+n], " ")] {
				return ends[i+n-1], true
			}
		}
	}
	return 0, false
}

// Equipped returns where the words begin that say what a person comes with:
// behind "with", if what follows is knowledge of something; 0 if there are none.
func Equipped(s string) int {
	words, starts, _ := allWords(s)
	for i := 1; i < len(words); i++ {
		if !cues().inside[with][words[i]] {
			continue
		}
		for j := i + 1; j < min(len(words), i+5); j++ {
			if cues().inside[knowledge][words[j]] {
				return starts[i+1]
			}
		}
	}
	return 0
}

// Demands reports whether words that nothing announces ask for knowledge all the
// same: "Experience in at least one of the following".
func Demands(s string) bool { return holds(s, knowledge) }
