// Package lexicon holds the words by which a resume is understood: what
// sections are called, what heads a position, what marks an organisation, a
// degree, a language. The words are data, in data/*.txt; nothing here knows a
// document.
//
// Words are compared by their key: letters and digits only, folded to lower
// case without accents, so that "Diplômes & Études", "S K I L L S" and "Ph.D."
// meet their entries whatever their spacing and punctuation.
package lexicon

import (
	"sync"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"

	"github.com/vitae-go/vitae/parse/internal/wordlist"
)

// AppendKey appends the key of s to dst.
func AppendKey(dst []byte, s string) []byte {
	for i := 0; i < len(s); {
		if c := s[i]; c < utf8.RuneSelf {
			if k := keyBytes[c]; k != 0 {
				dst = append(dst, k)
			}
			i++
			continue
		}
		r, n := utf8.DecodeRuneInString(s[i:])
		if plain, ok := wordlist.Plain(r); ok {
			dst = utf8.AppendRune(dst, plain)
		} else if unicode.IsLetter(r) || unicode.IsDigit(r) {
			dst = appendFolded(dst, s[i:i+n], unicode.ToLower(r))
		}
		i += n
	}
	return dst
}

// keyBytes has what letters and digits of ASCII are in a key, 0 for the rest.
const keyBytes = "\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00" +
	"\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00" +
	"\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00" +
	"0123456789\x00\x00\x00\x00\x00\x00" +
	"\x00abcdefghijklmnopqrstuvwxyz\x00\x00\x00\x00\x00" +
	"\x00abcdefghijklmnopqrstuvwxyz\x00\x00\x00\x00\x00"

// appendFolded appends one letter without its accents.
func appendFolded(dst []byte, s string, lower rune) []byte {
	if plain := plainLetter(lower); plain != "" {
		return append(dst, plain...)
	}
	d := norm.NFKD.PropertiesString(s).Decomposition()
	if d == nil {
		return utf8.AppendRune(dst, lower)
	}
	for len(d) > 0 {
		r, n := utf8.DecodeRune(d)
		if unicode.IsLetter(r) || unicode.IsDigit(r) {
			dst = utf8.AppendRune(dst, unicode.ToLower(r))
		}
		d = d[n:]
	}
	return dst
}

// plainLetter returns how a letter that does not decompose is often written.
func plainLetter(lower rune) string {
	switch lower {
	case 'ß':
		return "ss"
	case 'ł':
		return "l"
	case 'ø':
		return "o"
	case 'æ':
		return "ae"
	case 'đ', 'ð':
		return "d"
	case 'œ':
		return "oe"
	case 'ı':
		return "i"
	case 'þ':
		return "th"
	case 'ς': // at the end of a word
		return "σ"
	}
	return ""
}

// Key returns the key of s.
func Key(s string) string { return string(AppendKey(make([]byte, 0, 48), s)) }

// words is a data file: the value of each key, in an index if the file is large.
type words struct {
	list  *wordlist.List[string]
	index *wordlist.Index
}

func (w words) find(key []byte) (string, bool) {
	if w.index != nil {
		return w.index.Find(key)
	}
	return w.list.Find(key)
}

// has looks s up by its key.
func (w words) has(s string) (string, bool) {
	var buf [64]byte
	return w.find(AppendKey(buf[:0], s))
}

// eachKey calls f with the phrases of a data file, their values and
// keys. A key is overwritten by the next one.
func eachKey(text string, f func(value, phrase string, key []byte)) {
	key := make([]byte, 0, 64)
	for value, phrase := range wordlist.Phrases(text) {
		if key = AppendKey(key[:0], phrase); len(key) > 0 {
			f(value, phrase, key)
		}
	}
}

func table(text string) func() words {
	return sync.OnceValue(func() words {
		w := words{list: wordlist.New[string](text)}
		eachKey(text, func(value, _ string, key []byte) { w.list.Add(key, value) })
		return w
	})
}

// indexed is table for a large file, whose index was written ahead.
func indexed(text, index *string) func() words {
	return sync.OnceValue(func() words { return words{index: wordlist.Open(*text, *index)} })
}

// partTables reads a data file into one table for each value.
func partTables(text string) func() map[string]words {
	return sync.OnceValue(func() map[string]words {
		parts := make(map[string]words)
		eachKey(text, func(value, _ string, key []byte) {
			if parts[value].list == nil {
				parts[value] = words{list: &wordlist.List[string]{}}
			}
			parts[value].list.Add(key, value)
		})
		return parts
	})
}

// exact reads a data file of few words that are compared as they are written.
func exact(text string) func() exactWords {
	return sync.OnceValue(func() exactWords {
		w := make(exactWords)
		for _, word := range wordlist.Phrases(text) {
			w[word] = true
		}
		return w
	})
}

type exactWords map[string]bool

func (w exactWords) has(word string) bool { return w[word] }

// set is a list of words, of the endings of compounds ("-entwickler"), and of
// their beginnings ("株式会社-").
type set struct {
	values words
	ends   map[[2]byte][]compound // by the last bytes of the word
	starts []compound
}

// compound is an end or the beginning of a compound word.
type compound struct{ key, value string }

// compoundTable reads a set from a data file and its index.
func compoundTable(text, index *string) func() *set {
	return sync.OnceValue(func() *set {
		s := &set{values: words{index: wordlist.Open(*text, *index)}, ends: make(map[[2]byte][]compound)}
		s.values.index.Apart(func(value, phrase string) {
			key := Key(phrase)
			if phrase[0] == '-' {
				last := [2]byte{key[len(key)-2], key[len(key)-1]}
				s.ends[last] = append(s.ends[last], compound{key, value})
			} else {
				s.starts = append(s.starts, compound{key, value})
			}
		})
		return s
	})
}

// find looks up a word, whole or as a compound of a known ending.
func (s *set) find(word string) (string, bool) {
	var buf [64]byte
	key := AppendKey(buf[:0], word)
	if v, ok := s.values.find(key); ok {
		return v, true
	}
	if len(key) < 2 {
		return "", false
	}
	for _, e := range s.ends[[2]byte{key[len(key)-2], key[len(key)-1]}] {
		if len(key) >= len(e.key)+3 && string(key[len(key)-len(e.key):]) == e.key || key[0] >= 0xE3 && string(key) == e.key {
			return e.value, true // "エンジニア" is one with no other word before it
		}
	}
	for _, c := range s.starts {
		if len(key) >= len(c.key)+3 && string(key[:len(c.key)]) == c.key {
			return c.value, true
		}
	}
	return "", false
}

// eachWord calls f with every word of s, a piece of letters and digits with
// the marks that belong to names inside it.
func eachWord(s string, f func(start, end int)) {
	start := -1
	for i, r := range s {
		if inWord := unicode.IsLetter(r) || unicode.IsDigit(r) || r == '\'' || r == '’' || r == '.' || unicode.Is(unicode.Mn, r); inWord {
			if start < 0 && r != '.' && r != '\'' && r != '’' {
				start = i
			}
		} else if start >= 0 {
			f(start, i)
			start = -1
		}
	}
	if start >= 0 {
		f(start, len(s))
	}
}
