package rules

import (
	_ "embed"
	"strings"
	"sync"
	"unicode"

	"github.com/vitae-go/vitae/parse"
)

//go:embed data/languages.txt
var languagesText string

// english is the language whose words the word lists of this package know.
const english = "English"

// smallWords gives the languages, by index into languageNames, that use a word.
type smallWords struct {
	names []string
	of    map[string][]int
}

var languages = sync.OnceValue(func() *smallWords {
	s := &smallWords{of: map[string][]int{}}
	for line := range strings.Lines(languagesText) {
		name, words, ok := strings.Cut(line, ":")
		if !ok || strings.HasPrefix(line, "#") {
			continue
		}
		s.names = append(s.names, name)
		for word := range strings.FieldsSeq(words) {
			s.of[word] = append(s.of[word], len(s.names)-1)
		}
	}
	return s
})

// Of the words of a text, this many have to be small words of another language,
// and this many times as many as English ones, to say that it is not English.
const (
	leastSmallWords = 8
	clearlyMore     = 1.5
)

// languageOf tells in which language a resume is written: by its script, and by
// the small words that no sentence does without. A text without sentences – a
// list of technologies – is taken for English, whose names they are.
func languageOf(doc *parse.Document) string {
	if name := scriptOf(doc.Text); name != "" {
		return name
	}
	known := languages()
	counts := make([]int, len(known.names))
	var buf [16]byte
	for i := 0; i < len(doc.Text); {
		n := wordAt(doc.Text, i)
		if n == 0 {
			i++
			continue
		}
		if n <= 12 {
			for _, l := range known.of[string(appendLower(buf[:0], doc.Text[i:i+n]))] {
				counts[l]++
			}
		}
		i += n
	}
	best, ours := 0, 0
	for l, name := range known.names {
		if name == english {
			ours = counts[l]
		}
		if counts[l] > counts[best] {
			best = l
		}
	}
	if counts[best] >= leastSmallWords && float64(counts[best]) > clearlyMore*float64(ours) {
		return known.names[best]
	}
	return english
}

// scripts are those that tell a language well enough to say that it is not English.
var scripts = []struct {
	name  string
	table *unicode.RangeTable
}{
	{"Japanese", unicode.Hiragana}, {"Japanese", unicode.Katakana}, {"Chinese", unicode.Han}, {"Korean", unicode.Hangul},
	{"Russian or another language in Cyrillic", unicode.Cyrillic}, {"Greek", unicode.Greek}, {"Arabic", unicode.Arabic}, {"Hebrew", unicode.Hebrew},
	{"Hindi", unicode.Devanagari}, {"Thai", unicode.Thai}, {"Georgian", unicode.Georgian}, {"Armenian", unicode.Armenian},
	{"Bengali", unicode.Bengali}, {"Tamil", unicode.Tamil}, {"Telugu", unicode.Telugu},
}

// scriptOf names the language of a text of which a third or more of the letters
// stand in a script other than Latin, "" if they do not. A Chinese sign counts
// for a word, so that fewer of them make a text.
func scriptOf(text string) string {
	latin, other := 0, 0
	counts := make([]int, len(scripts))
	for _, r := range text {
		switch {
		case r < 0x80:
			if unicode.IsLetter(r) {
				latin++
			}
		case unicode.Is(unicode.Latin, r):
			latin++
		case unicode.IsLetter(r):
			for i := range scripts {
				if unicode.Is(scripts[i].table, r) {
					counts[i]++
					other++
					break
				}
			}
		}
	}
	if other*3 < latin+other || other < leastSmallWords {
		return ""
	}
	best := 0
	for i := range counts {
		if counts[i] > counts[best] {
			best = i
		}
	}
	return scripts[best].name
}
