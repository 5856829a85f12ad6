// Package cue knows the phrases that say what a part of a job posting is:
// what is required, what is welcome, what the work is, what only describes the
// employer. The phrases are data.
package cue

import (
	_ "embed"
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
	condition        Class = "if"
	extra            Class = "extra"
	praise           Class = "praise"
	would            Class = "would"
	you              Class = "you"
	applicant        Class = "applicant"
	aboutInside      Class = "about-inside"
	sought           Class = "sought"
	pay              Class = "pay"
	department       Class = "department"
	gender           Class = "gender"
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
