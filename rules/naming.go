package rules

import (
	"strings"
	"unicode"
)

// naming reports whether a line set as a bullet names something instead of
// telling a deed: "Recorder – voice memos for iOS", "Supervisor: Prof. Ode",
// "Java, Go". Such a line wants no verb and no figure.
func naming(text string, verb VerbClass) bool {
	switch {
	case verb != NoVerb:
		return false
	case strings.HasSuffix(text, ":"), isName(text):
		return true
	}
	words, _ := splitWords(text)
	for i := 1; i < min(len(words)-1, 4); i++ {
		if words[i] == "is" && (words[i+1] == "a" || words[i+1] == "an" || words[i+1] == "the") {
			return true // "Trolley is a cart for several shops"
		}
	}
	end := labelEnd(text)
	return end > 0 && strings.Count(text[:end], " ") < mostLabelWords
}

// mostLabelWords is how many words a name in front of a dash or colon may have.
const mostLabelWords = 4

// labelEnd returns where a label ends in front of a colon or a free dash; 0 if
// there is none near the start.
func labelEnd(text string) int {
	const near = 48
	for i, r := range text[:min(len(text), near)] {
		switch {
		case i == 0:
		case r == ':' && strings.HasPrefix(text[i+1:], " "), (r == '-' || r == '–' || r == '—') && text[i-1] == ' ' && strings.HasPrefix(text[i+len(string(r)):], " "):
			return len(strings.TrimRight(text[:i], " "))
		case r == '.' || r == ',' || r == ';':
			return 0
		}
	}
	return 0
}

// isName reports whether a few words are a name, each of weight with a capital.
func isName(text string) bool {
	words, _ := splitWords(text)
	capitals := 0
	for i, word := range words {
		first := []rune(word)[0]
		switch {
		case unicode.IsUpper(first):
			capitals++
		case unicode.IsLower(first) && (len(word) > 3 || i == 0):
			return false
		}
	}
	return capitals > 1 && len(words) <= 6 || capitals == 1 && len(words) == 1
}

// describes reports whether a bullet of a project says what the thing is: "A
// small library for daemons".
func (b *Bullet) describes(text string) bool {
	first, _, _ := strings.Cut(strings.ToLower(text), " ")
	return b.Project >= 0 && (first == "a" || first == "an" || first == "the")
}

// stackLine reports whether a bullet says what a job was done with, under a
// label of its own: "Technologies: Go, Kafka".
func (p *Pass) stackLine(b *Bullet) bool {
	text := p.Words(b.Span)
	return b.naming && containsAny(strings.ToLower(text[:labelEnd(text)]), "technolog", "stack", "tools", "environment", "skills used")
}
