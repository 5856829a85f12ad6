package lexicon

import (
	"strings"

	"github.com/vitae-go/vitae/parse/internal/width"
)

var (
	headings    = table(headingsText)
	modifiers   = table(modifiersText)
	connectives = exact(connectivesText)
	keywords    = table(keywordsText)
)

// Heading returns the kind of section that a phrase names, "experience", if
// the phrase is a known name of one.
func Heading(s string) (kind string, ok bool) {
	if width.Over(s, 80) {
		return "", false
	}
	return headings().has(s)
}

// Headings returns the kinds that a combined heading names, in order:
// "Education & Certifications". It is nil unless each part names a kind.
func Headings(s string) []string {
	kinds := combined(s)
	if kinds == nil && !width.Over(s, 80) {
		if right, ok := respelled(s); ok {
			kinds = combined(right)
		}
	}
	return kinds
}

func combined(s string) []string {
	if k, ok := Heading(s); ok {
		return []string{k}
	}
	var kinds []string
	part := func(words []string) bool {
		kind, ok := Heading(strings.Join(words, " "))
		if !ok {
			kind, ok = qualified(words)
		}
		if !ok {
			return false
		}
		for _, k := range kinds {
			if k == kind {
				return true
			}
		}
		kinds = append(kinds, kind)
		return true
	}
	var open []string
	for _, w := range splitHeading(s) {
		if connectives().has(strings.ToLower(w)) {
			if len(open) == 0 || !part(open) {
				return nil
			}
			open = open[:0]
			continue
		}
		open = append(open, w)
	}
	if len(open) == 0 || !part(open) {
		return nil
	}
	return kinds
}

// splitHeading cuts a heading into words; separators are words of their own.
func splitHeading(s string) []string {
	if width.Over(s, 80) {
		return nil
	}
	return strings.Fields(headingMarks.Replace(s))
}

// headingMarks sets the marks between the parts of a heading apart.
var headingMarks = strings.NewReplacer("&", " & ", "/", " / ", ",", " / ", "+", " + ", "|", " / ")

// qualified takes qualifying words off a phrase until the rest is a known
// name: "Relevant Work Experience".
func qualified(words []string) (string, bool) {
	for len(words) > 1 {
		if _, ok := modifiers().has(words[0]); !ok {
			break
		}
		words = words[1:]
		if k, ok := Heading(strings.Join(words, " ")); ok {
			return k, true
		}
	}
	for len(words) > 1 {
		if _, ok := modifiers().has(words[len(words)-1]); !ok {
			break
		}
		words = words[:len(words)-1]
		if k, ok := Heading(strings.Join(words, " ")); ok {
			return k, true
		}
	}
	return "", false
}

// HeadingGuess returns the kind that a word of a heading points to, for
// headings that are known by their form alone: "Leadership Experience at Sea".
// The last such word decides.
func HeadingGuess(s string) (kind string, ok bool) {
	if width.Over(s, 80) {
		return "", false
	}
	eachWord(s, func(start, end int) {
		if k, found := keywords().has(s[start:end]); found {
			kind, ok = k, true
		}
	})
	return kind, ok
}
