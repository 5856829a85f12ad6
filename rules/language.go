package rules

import (
	_ "embed"
	"slices"
	"strings"
	"sync"
	"unicode"

	"github.com/vitae-go/vitae/parse"
)

//go:embed data/languages.txt
var languagesText string

// english is the language whose words the word lists of this package know.
const english = "English"

// smallWords gives the languages, by index into names, that use a word, and
// the letters of each that English lacks.
type smallWords struct {
	names   []string
	letters []string
	of      map[string][]int
}

var languages = sync.OnceValue(func() *smallWords {
	s := &smallWords{of: map[string][]int{}}
	for line := range strings.Lines(languagesText) {
		head, words, ok := strings.Cut(line, ":")
		if !ok || strings.HasPrefix(line, "#") {
			continue
		}
		name, letters, _ := strings.Cut(head, " | ")
		at := slices.Index(s.names, name)
		if at < 0 {
			at = len(s.names)
			s.names, s.letters = append(s.names, name), append(s.letters, letters)
		}
		for word := range strings.FieldsSeq(words) {
			if !slices.Contains(s.of[word], at) {
				s.of[word] = append(s.of[word], at)
			}
		}
	}
	return s
})

// Of the words of a text, this many have to be small words of another language,
// and this many times as many as English ones, to say that it is not English.
// Where sentences are few, words with letters that English lacks say so too: one
// of so many words has to have one, and hardly any be a small word of English.
const (
	leastSmallWords = 8
	clearlyMore     = 1.5
	mostPerForeign  = 14
	leastPerEnglish = 30
)

// longestWord is the length in bytes of the longest word that tells a language.
const longestWord = 24

// languageOf tells in which language a resume is written: by its script, by the
// small words that no sentence does without, by the words for sections and months
// that no resume does without, and by the letters of its words. A text that has
// none of them – a list of technologies – is taken for English, whose names they
// are.
func languageOf(doc *parse.Document) string {
	if name := scriptOf(doc.Text); name != "" {
		return name
	}
	known := languages()
	counts, fits := make([]int, len(known.names)), make([]int, len(known.names))
	words, foreign := 0, 0
	var buf [2 * longestWord]byte
	for i := 0; i < len(doc.Text); {
		n := wordAt(doc.Text, i)
		if n == 0 {
			i++
			continue
		}
		word := doc.Text[i : i+n]
		words++
		if n <= longestWord {
			for _, l := range known.of[string(appendLower(buf[:0], word))] {
				counts[l]++
			}
		}
		if !isASCII(word) && known.fit(strings.ToLower(word), fits) {
			foreign++
		}
		i += n
	}
	best, ours := 0, 0
	for l, name := range known.names {
		if name == english {
			ours = counts[l]
		}
		if 2*counts[l]+fits[l] > 2*counts[best]+fits[best] {
			best = l
		}
	}
	spoken := counts[best] >= leastSmallWords && float64(counts[best]) > clearlyMore*float64(ours)
	written := foreign >= leastSmallWords && foreign*mostPerForeign >= words && ours*leastPerEnglish <= words
	if spoken || written {
		return known.names[best]
	}
	return english
}

// fit counts a word for the languages that have all of its letters, twice
// against those that lack one, and reports whether any has them all.
func (s *smallWords) fit(word string, counts []int) bool {
	any := false
	for l, letters := range s.letters {
		if letters == "" {
			continue
		}
		all := true
		for _, r := range word {
			all = all && (r < 0x80 || strings.ContainsRune(letters, r))
		}
		if all {
			counts[l]++
		} else {
			counts[l] -= 2
		}
		any = any || all
	}
	return any
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
	if kana := counts[0] + counts[1]; kana*8 >= counts[2] { // what is mostly Chinese signs is Japanese if it has kana
		counts[0], counts[1], counts[2] = kana+counts[2], 0, 0
	}
	best := 0
	for i := range counts {
		if counts[i] > counts[best] {
			best = i
		}
	}
	return scripts[best].name
}
