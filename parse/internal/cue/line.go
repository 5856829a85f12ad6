package cue

import (
	"slices"
	"strings"
	"unicode"
)

// Leading returns the class of the phrase that a sentence begins with, and
// where the rest begins. The longest phrase counts. A phrase without a colon
// behind it must be one that goes on as a sentence: "You will design …".
func Leading(s string) (class Class, rest int) {
	words, ends := leadingWords(s, cues().longest)
	for n := len(words); n > 0; n-- {
		if c, ok := cues().announce[withoutNumbers(words[:n])]; ok {
			end := ends[n-1]
			colon := strings.HasPrefix(strings.TrimLeft(s[end:], " *_)"), ":")
			if !colon && !cues().inside[lead][words[0]] {
				continue
			}
			return c, end + len(s[end:]) - len(strings.TrimLeft(s[end:], " \t\n):;,–—-\u00a0"))
		}
	}
	return None, 0
}

// withoutNumbers joins words but for the numbers among them: "top 3 skills".
func withoutNumbers(words []string) string {
	var b strings.Builder
	for _, w := range words {
		if strings.Trim(w, "0123456789") == "" {
			continue
		}
		if b.Len() > 0 {
			b.WriteByte(' ')
		}
		b.WriteString(w)
	}
	return b.String()
}

// Within finds "you will" and the like behind a few words, "As an engineer you
// will design …", or "candidates should" anywhere, and returns where the rest
// begins.
func Within(s string) (class Class, rest int) {
	words, starts, _ := allWords(s)
	for i := 1; i < len(words); i++ {
		person := cues().inside[applicant][words[i]]
		if !person && !(i < 8 && cues().inside[you][words[i]]) {
			continue
		}
		if c, n := Leading(s[starts[i]:]); c == Responsibilities || c == Required && (person || words[i] == "you") {
			return c, starts[i] + n
		}
	}
	return None, 0
}

// leadingWords returns the keys of the first words of s and where they end.
func leadingWords(s string, most int) (words []string, ends []int) {
	start := -1
	for i, r := range s {
		inWord := unicode.IsLetter(r) || unicode.IsDigit(r) || r == '\'' || r == '’'
		if inWord && start < 0 {
			start = i
		}
		if !inWord && start >= 0 {
			words, ends = append(words, key(s[start:i])), append(ends, i)
			start = -1
			if len(words) == most {
				return words, ends
			}
		}
		if !inWord && (r == '.' || r == '!' || r == '?' || r == ':') && len(words) > 0 {
			return words, ends
		}
	}
	if start >= 0 {
		words, ends = append(words, key(s[start:])), append(ends, len(s))
	}
	return words, ends
}

// Optional reports whether words of a line make it welcome instead of required:
// "Kafka is a plus", "Bonus points if you know Kafka".
func Optional(s string) bool { return holds(s, optionalInside) || opensAs(s, Preferred) }

// opensAs reports whether a line begins with a phrase of a class: one of several
// words, or one that goes on as a sentence.
func opensAs(s string, class Class) bool {
	t := cues()
	words, _ := leadingWords(s, t.longest)
	for n := len(words); n > 0; n-- {
		if c, ok := t.announce[strings.Join(words[:n], " ")]; ok {
			return c == class && (n > 1 || t.inside[lead][words[0]])
		}
	}
	return false
}

// Mark reports whether s is nothing but a word for how much something is wanted:
// "(nice to have)".
func Mark(s string) bool {
	c, ok := Label(s)
	return ok && (c == Required || c == Preferred) || cues().inside[optionalInside][key(s)] || cues().inside[requiredInside][key(s)]
}

// AboutUs reports whether words of a sentence say that it is about the employer
// or about applying: "We are an equal opportunity employer".
func AboutUs(s string) bool { return holds(s, aboutInside) }

// Obligatory reports whether words inside a line say that it is required.
func Obligatory(s string) bool { return holds(s, requiredInside) }

// Addresses reports whether a sentence speaks of who applies: "you", "candidates".
func Addresses(s string) bool {
	words, _, _ := allWords(s)
	return slices.ContainsFunc(words, func(w string) bool {
		return cues().inside[youAlone][w] || cues().inside[applicant][w]
	})
}

// NoYears reports whether a line says that no experience is asked for.
func NoYears(s string) bool { return holds(s, noYears) }

// holds reports whether a phrase of the class is among the words of s.
func holds(s string, c Class) bool {
	t := cues()
	words, _, _ := allWords(s)
	for i := range words {
		for n := 1; n <= t.words[c] && i+n <= len(words); n++ {
			if t.inside[c][strings.Join(words[i:i+n], " ")] && !(c == requiredInside && i > 0 && t.inside[negation][words[i-1]]) {
				return true
			}
		}
	}
	return false
}
