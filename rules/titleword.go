package rules

import (
	_ "embed"
	"strings"
	"sync"
)

//go:embed data/titlewords.txt
var titleWordsText string

// titleWords are the single words of job titles.
type titleWords struct {
	level   map[string]Level
	field   map[string]string // word to role family
	generic map[string]bool
}

var titleWordLists = sync.OnceValue(func() titleWords {
	lists := titleWords{level: map[string]Level{}, field: map[string]string{}, generic: map[string]bool{}}
	for line := range strings.Lines(titleWordsText) {
		head, words, ok := strings.Cut(line, ":")
		if !ok || strings.HasPrefix(line, "#") {
			continue
		}
		kind, name, _ := strings.Cut(head, " ")
		for _, word := range strings.Fields(words) {
			switch kind {
			case "level":
				lists.level[word], _ = ParseLevel(name)
			case "field":
				lists.field[word] = name
			case "generic":
				lists.generic[word] = true
			}
		}
	}
	return lists
})

// wordsOfTitle cuts a title into words in lower case; marks that belong to a
// name ("c#", ".net", "front-end") stay.
func wordsOfTitle(text string) []string {
	return strings.FieldsFunc(strings.ToLower(text), func(r rune) bool {
		return strings.ContainsRune(" \t\n,;:/|()[]–—·&", r)
	})
}

// levelWord returns the level that the words of a title say, the highest of
// several. "Senior Associate" is a rank between the two.
func levelWord(text string) Level {
	var level Level
	associate := false
	words, lists := wordsOfTitle(text), titleWordLists()
	for i, word := range words {
		word = strings.Trim(word, ".-+")
		l := lists.level[word]
		if word == "staff" && i > 0 && words[i-1] == "technical" { // "Member of Technical Staff" is no rank
			continue
		}
		if word == "associate" {
			if i+1 < len(words) && strings.HasPrefix(words[i+1], "director") {
				continue
			}
			associate = true
		}
		if l == Intern {
			return Intern
		}
		level = max(level, l)
	}
	if associate && level == Senior {
		return Mid
	}
	return level
}

// fieldWord returns the role family that the first telling word of a title names.
func fieldWord(text string) string {
	lists := titleWordLists()
	for _, word := range wordsOfTitle(text) {
		if family := lists.field[strings.Trim(word, ".-")]; family != "" {
			return family
		}
		if family := lists.field[word]; family != "" {
			return family
		}
	}
	return ""
}

// genericTitle reports whether a title names a rank and no trade: "Trainee",
// "Senior Associate", "Consultant".
func genericTitle(text string) bool {
	words, lists := wordsOfTitle(text), titleWordLists()
	for _, word := range words {
		if !lists.generic[strings.Trim(word, ".-")] {
			return false
		}
	}
	return len(words) > 0
}
