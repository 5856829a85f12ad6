// Package cue knows the phrases that say what a part of a job posting is:
// what is required, what is welcome, what the work is, what only describes the
// employer. The phrases are data.
package cue

import (
	_ "embed"
	"slices"
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"

	"github.com/vitae-go/vitae/parse/internal/width"
)

//go:embed data/cues.txt
var cueList string

// Class is what a phrase announces.
type Class string

// The classes.
const (
	None             Class = ""
	Required         Class = "required"
	Preferred        Class = "preferred"
	Responsibilities Class = "responsibilities"
	About            Class = "about" // employer, benefits, how to apply
	Title            Class = "title"
	Company          Class = "company"
	Location         Class = "location"
	Years            Class = "years"
	optionalInside   Class = "optional-inside"
	requiredInside   Class = "required-inside"
	noYears          Class = "no-years"
	hiring           Class = "hiring"
	seeking          Class = "seeking"
	with             Class = "with"
	knowledge        Class = "knowledge"
	contract         Class = "contract"
	lead             Class = "lead"
	article          Class = "article"
	youAlone         Class = "you-alone"
	weAlone          Class = "we-alone"
	negation         Class = "negation"
	aboutInside      Class = "about-inside"
	sought           Class = "sought"
	pay              Class = "pay"
)

// announcing are the classes of phrases that stand before something.
var announcing = map[Class]bool{
	Required: true, Preferred: true, Responsibilities: true, About: true, Title: true, Company: true, Location: true, Years: true,
}

type table struct {
	announce map[string]Class          // by key
	longest  int                       // words of the longest phrase
	inside   map[Class]map[string]bool // other classes, by key
	words    map[Class]int             // words of their longest phrase
}

var cues = sync.OnceValue(func() table {
	t := table{announce: map[string]Class{}, inside: map[Class]map[string]bool{}, words: map[Class]int{}}
	for line := range strings.Lines(cueList) {
		name, list, ok := strings.Cut(strings.TrimSpace(line), ": ")
		if !ok || line[0] == '#' {
			continue
		}
		for phrase := range strings.SplitSeq(list, ", ") {
			t.add(Class(name), key(phrase))
		}
	}
	return t
})

func (t *table) add(c Class, k string) {
	n := strings.Count(k, " ") + 1
	if announcing[c] {
		if _, taken := t.announce[k]; !taken {
			t.announce[k] = c
		}
		t.longest = max(t.longest, n)
		return
	}
	if t.inside[c] == nil {
		t.inside[c] = map[string]bool{}
	}
	t.inside[c][k] = true
	t.words[c] = max(t.words[c], n)
}

// key returns a phrase in the form in which phrases are compared: lower case,
// words parted by one space, apostrophes kept, other punctuation dropped.
func key(s string) string {
	var b strings.Builder
	space := false
	for _, r := range s {
		switch {
		case r == '’' || r == '\'' || r == '‘':
			b.WriteByte('\'')
		case unicode.IsLetter(r) || unicode.IsDigit(r) || r == '&':
			if space && b.Len() > 0 {
				b.WriteByte(' ')
			}
			space = false
			if r == '&' {
				b.WriteString("and")
				continue
			}
			b.WriteRune(unicode.ToLower(r))
		default:
			space = true
		}
	}
	return b.String()
}

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
	if c := condition(words); c != None {
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

// condition returns the class of a heading that begins a condition to be met by
// the points below it: "You'll be great for this role if", "Even better if you",
// "Not for you if", "It's not required, but great if you".
func condition(words []string) Class {
	conditional, person, optional, not, great := false, false, false, false, false
	for i, w := range words {
		conditional = conditional || w == "if" && i >= len(words)-4 || w == "wenn" && i >= len(words)-4
		person = person || strings.HasPrefix(w, "you") || w == "du"
		not, great = not || cues().inside[negation][w], great || w == "great" || w == "good" || w == "love"
		optional = optional || w == "bonus" || w == "better" || w == "plus" || w == "extra" || w == "nice" || w == "help" || w == "helps" || i < 2 && (w == "it'd" || w == "it'll")
	}
	switch {
	case !conditional || !person && !optional:
		return None
	case optional, not && great:
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

// Leading returns the class of the phrase that a sentence begins with, and
// where the rest begins. The longest phrase counts. A phrase without a colon
// behind it must be one that goes on as a sentence: "You will design …".
func Leading(s string) (class Class, rest int) {
	words, ends := leadingWords(s, cues().longest)
	for n := len(words); n > 0; n-- {
		if c, ok := cues().announce[strings.Join(words[:n], " ")]; ok {
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

// Within finds "you will" and the like behind a few words, "As an engineer you
// will design …", or "candidates should" anywhere, and returns where the rest
// begins.
func Within(s string) (class Class, rest int) {
	words, starts, _ := allWords(s)
	for i := 1; i < len(words); i++ {
		person := strings.HasPrefix(words[i], "candidate") || strings.HasPrefix(words[i], "applicant")
		you := i < 8 && (strings.HasPrefix(words[i], "you") || words[i] == "du" || words[i] == "vous")
		if !person && !you {
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

// Label returns the class of a phrase that stands before a colon or in the
// first cell of a table, if it is exactly one that is known.
func Label(s string) (Class, bool) {
	if width.Over(s, 60) {
		return None, false
	}
	t, k := cues(), key(s)
	switch c, ok := t.announce[k]; {
	case ok:
		return c, true
	case t.inside[youAlone][k]:
		return Required, true
	case t.inside[weAlone][k]:
		return About, true
	}
	return None, false
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
	if c := condition(words); c != None {
		return c, true
	}
	for n := len(words) - 1; n >= max(3, len(words)-2); n-- {
		if c, ok := cues().announce[strings.Join(words[:n], " ")]; ok {
			return c, true
		}
	}
	return None, false
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
		return cues().inside[youAlone][w] || strings.HasPrefix(w, "candidate") || strings.HasPrefix(w, "applicant")
	})
}

// NoYears reports whether a line says that no experience is asked for.
func NoYears(s string) bool { return holds(s, noYears) }

// Hiring finds the words between an employer and a title, "is hiring:", and
// returns where they begin and end; ok is false if there are none.
func Hiring(s string) (start, end int, ok bool) {
	words, starts, ends := allWords(s)
	t := cues()
	for i := range words {
		for n := min(t.words[hiring], len(words)-i); n > 0; n-- {
			if t.inside[hiring][strings.Join(words[i:i+n], " ")] {
				return starts[i], ends[i+n-1], true
			}
		}
	}
	return 0, 0, false
}

// Article returns the length of an article at the start of s: 2 for "a cook".
func Article(s string) int {
	w, _, ok := strings.Cut(s, " ")
	if ok && cues().inside[article][strings.ToLower(w)] {
		return len(w) + 1
	}
	return 0
}

// Contract reports whether s is nothing but a kind of contract, "Full-time".
func Contract(s string) bool { return cues().inside[contract][key(s)] }

// Pay reports whether a text says what is paid: a number beside a currency.
func Pay(s string) bool {
	return strings.ContainsAny(s, "0123456789") && (strings.ContainsAny(s, "€$£¥₹₽₴") || holds(s, pay))
}

// Aside finds what stands at the end of a title and is no part of it: a kind of
// contract in several words, "in Vollzeit", or "wanted". It returns where it
// begins; 0 if there is none.
func Aside(s string) int {
	words, starts, ends := allWords(s)
	n := len(words)
	if n < 2 || ends[n-1] != len(s) {
		return 0
	}
	if cues().inside[sought][words[n-1]] {
		return starts[n-1]
	}
	for k := min(3, n-1); k > 1; k-- {
		if cues().inside[contract][strings.Join(words[n-k:], " ")] {
			return starts[n-k]
		}
	}
	return 0
}

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

func allWords(s string) (words []string, starts, ends []int) {
	start := -1
	for i := 0; i <= len(s); {
		r, size := utf8.DecodeRuneInString(s[i:])
		inWord := i < len(s) && (unicode.IsLetter(r) || unicode.IsDigit(r) || r == '\'' || r == '’' || r == '&')
		if inWord && start < 0 {
			start = i
		}
		if !inWord && start >= 0 {
			words, starts, ends = append(words, key(s[start:i])), append(starts, start), append(ends, i)
			start = -1
		}
		i += max(size, 1)
	}
	return words, starts, ends
}
