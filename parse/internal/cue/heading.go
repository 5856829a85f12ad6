package cue

import (
	"strings"

	"github.com/vitae-go/vitae/parse/internal/width"
)

// Heading returns what a heading announces: the phrase alone, or at the start
// or end of a few more words ("What you'll do at Acme", "Our requirements").
func Heading(s string) (Class, bool) {
	if width.Over(s, 90) {
		return None, false
	}
	if c, ok := Label(s); ok {
		return c, true
	}
	words := strings.Fields(key(s))
	if len(words) > 9 {
		return None, false
	}
	if c := negated(words); c != None {
		return c, true
	}
	for n := len(words) - 1; n > 0; n-- {
		if c, ok := cues().announce[strings.Join(words[:n], " ")]; ok && (n > 1 || len(words) <= 4) {
			return c, true
		}
	}
	if c := conditional(words); c != None {
		return c, true
	}
	if len(words) > 5 {
		return None, false
	}
	i, c := ending(words)
	return c, i > 0
}

// negated returns About for a heading that says what is not asked for: "What we
// don't need".
func negated(words []string) Class {
	var rest []string
	for _, w := range words {
		if !cues().inside[negation][w] {
			rest = append(rest, w)
		}
	}
	if len(rest) < len(words) && cues().announce[strings.Join(rest, " ")] == Required {
		return About
	}
	return None
}

// ending finds the phrase that ends a heading, "Deine Skills", and returns the
// index of its first word; 0 if there is none.
func ending(words []string) (int, Class) {
	for i := 1; i < len(words); i++ {
		if c, ok := cues().announce[strings.Join(words[i:], " ")]; ok && announcesAtEnd(c) {
			return i, c
		}
	}
	return 0, None
}

// conditional returns the class of a heading that begins a condition to be met by
// the points below it: "You'll be great for this role if", "Even better if you",
// "Not for you if", "It's not required, but great if you".
func conditional(words []string) Class {
	t := cues().inside
	begins, person, welcome, not, great := false, false, false, false, false
	for i, w := range words {
		begins = begins || t[condition][w] && i >= len(words)-4
		person = person || t[you][w]
		not, great = not || t[negation][w], great || t[praise][w]
		welcome = welcome || t[extra][w] || i > 0 && t[extra][words[i-1]+" "+w] || i < 2 && t[would][w]
	}
	switch {
	case !begins || !person && !welcome:
		return None
	case welcome, not && great:
		return Preferred
	case not:
		return About
	}
	return Required
}

// TitleEnd finds the word for the part that a title ends in, "Java Developer
// Requirements", and returns where the title ends; 0 if it does not end so.
func TitleEnd(s string) (end int, class Class) {
	words, _, ends := allWords(s)
	i, c := ending(words)
	if n := len(words) - 1; i == 0 && n > 0 && cues().announce[words[n]] == Title {
		i, c = n, Title // "Data Analyst Position"
	}
	if i == 0 || c == About || ends[len(ends)-1] != len(s) {
		return 0, None
	}
	return ends[i-1], c
}

func announcesAtEnd(c Class) bool {
	return c == Required || c == Preferred || c == Responsibilities || c == About
}

// Known returns the class of a row that is a known phrase, a long known phrase
// with a word or two behind it, "It's a bonus if you have", or what begins a
// condition.
func Known(s string) (Class, bool) {
	if c, ok := Label(s); ok {
		return c, true
	}
	words := strings.Fields(key(s[:min(len(s), 90)]))
	if c := negated(words); c != None {
		return c, true
	}
	if c := conditional(words); c != None {
		return c, true
	}
	for n := len(words) - 1; n >= max(3, len(words)-2); n-- {
		if c, ok := cues().announce[strings.Join(words[:n], " ")]; ok {
			return c, true
		}
	}
	return None, false
}
