package taxonomy

import (
	"sync"

	"github.com/kljensen/snowball/english"
	"github.com/kljensen/snowball/french"
	"github.com/kljensen/snowball/hungarian"
	"github.com/kljensen/snowball/norwegian"
	"github.com/kljensen/snowball/russian"
	"github.com/kljensen/snowball/spanish"
	"github.com/kljensen/snowball/swedish"
)

type language struct {
	stem func(word string, stopWords bool) string
	stop func(word string) bool
}

// languages by ISO 639-1 code.
var languages = map[string]language{
	"en": {english.Stem, english.IsStopWord},
	"es": {spanish.Stem, spanish.IsStopWord},
	"fr": {french.Stem, french.IsStopWord},
	"hu": {hungarian.Stem, hungarian.IsStopWord},
	"no": {norwegian.Stem, norwegian.IsStopWord},
	"ru": {russian.Stem, russian.IsStopWord},
	"sv": {swedish.Stem, swedish.IsStopWord},
}

// Stemmer reduces words of one language to their Snowball stems and
// remembers what it has seen, up to a bound. The zero value stems English.
// A Stemmer is safe for concurrent use; it must not be copied.
type Stemmer struct {
	Language string // ISO 639-1: en (default), es, fr, hu, no, ru, sv; any other leaves words as they are

	mu   sync.RWMutex
	memo map[string]string
}

// memoSize bounds the memory of a Stemmer: running text has some 12,000
// different words in five megabytes.
const (
	memoSize = 1 << 14
	memoWord = 32 // longer ones are no words, and not kept
)

// Stem returns the stem of a word, in lower case.
func (s *Stemmer) Stem(word string) string {
	s.mu.RLock()
	stem, ok := s.memo[word]
	s.mu.RUnlock()
	if ok {
		return stem
	}
	stem = stemOf(s.Language, word)
	if len(word) > memoWord {
		return stem
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	if len(s.memo) >= memoSize || s.memo == nil {
		s.memo = make(map[string]string)
	}
	s.memo[word] = stem
	return stem
}

// StopWord says whether a lower-case word only holds sentences together, as
// "the" does.
func (s *Stemmer) StopWord(word string) bool {
	l, ok := languages[languageCode(s.Language)]
	return ok && l.stop(word)
}

func languageCode(code string) string {
	if code == "" {
		return "en"
	}
	return code
}

// longestStemmed bounds the cost of a hostile word: no language has longer ones.
const longestStemmed = 128

func stemOf(code, word string) string {
	l, ok := languages[languageCode(code)]
	if !ok || len(word) > longestStemmed {
		return folded(word)
	}
	return l.stem(word, true)
}
