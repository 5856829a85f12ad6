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
	"embed"
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

//go:embed data/*.txt
var data embed.FS

// AppendKey appends the key of s to dst.
func AppendKey(dst []byte, s string) []byte {
	for i := 0; i < len(s); {
		c := s[i]
		if c < utf8.RuneSelf {
			switch {
			case 'a' <= c && c <= 'z' || '0' <= c && c <= '9':
				dst = append(dst, c)
			case 'A' <= c && c <= 'Z':
				dst = append(dst, c+'a'-'A')
			}
			i++
			continue
		}
		r, n := utf8.DecodeRuneInString(s[i:])
		if unicode.IsLetter(r) || unicode.IsDigit(r) {
			dst = appendFolded(dst, s[i:i+n], unicode.ToLower(r))
		}
		i += n
	}
	return dst
}

// appendFolded appends one letter without its accents.
func appendFolded(dst []byte, s string, lower rune) []byte {
	if plain, ok := plainLetters[lower]; ok {
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

// plainLetters are letters that do not decompose and are often written plainly.
var plainLetters = map[rune]string{'ß': "ss", 'ł': "l", 'ø': "o", 'æ': "ae", 'đ': "d", 'œ': "oe", 'ı': "i", 'ð': "d", 'þ': "th"}

// Key returns the key of s.
func Key(s string) string { return string(AppendKey(make([]byte, 0, 48), s)) }

// words is a data file: the values of each key.
type words map[string]string

// has looks s up by its key.
func (w words) has(s string) (string, bool) {
	var buf [64]byte
	v, ok := w[string(AppendKey(buf[:0], s))]
	return v, ok
}

// read parses a data file: lines of "value: phrase, phrase", or of bare
// phrases, whose value is empty. The first value of a key holds.
func read(name string, each func(value, phrase string)) {
	text, err := data.ReadFile("data/" + name + ".txt")
	if err != nil {
		panic(err) // the file is embedded: only a misspelt name gets here
	}
	for line := range strings.Lines(string(text)) {
		line = strings.TrimSpace(line)
		if line == "" || line[0] == '#' {
			continue
		}
		value, list, ok := strings.Cut(line, ": ")
		if !ok {
			value, list = "", line
		}
		for phrase := range strings.SplitSeq(list, ",") {
			each(value, strings.TrimSpace(phrase))
		}
	}
}

func table(name string) func() words {
	return sync.OnceValue(func() words {
		w := make(words)
		read(name, func(value, phrase string) {
			if k := Key(phrase); k != "" {
				if _, ok := w[k]; !ok {
					w[k] = value
				}
			}
		})
		return w
	})
}

// partTables reads a data file into one table for each value.
func partTables(name string) func() map[string]words {
	return sync.OnceValue(func() map[string]words {
		parts := make(map[string]words)
		read(name, func(value, phrase string) {
			if parts[value] == nil {
				parts[value] = make(words)
			}
			if k := Key(phrase); k != "" {
				parts[value][k] = value
			}
		})
		return parts
	})
}

// set is a list of words, and of the endings of compounds ("-entwickler").
type set struct {
	values words
	ends   []ending
}

type ending struct{ key, value string }

func compoundTable(name string) func() *set {
	return sync.OnceValue(func() *set {
		s := &set{values: make(words)}
		read(name, func(value, phrase string) {
			k := Key(phrase)
			if k == "" {
				return
			}
			if phrase[0] == '-' {
				s.ends = append(s.ends, ending{k, value})
			} else if _, ok := s.values[k]; !ok {
				s.values[k] = value
			}
		})
		return s
	})
}

// find looks up a word, whole or as a compound of a known ending.
func (s *set) find(word string) (string, bool) {
	var buf [64]byte
	key := AppendKey(buf[:0], word)
	if v, ok := s.values[string(key)]; ok {
		return v, true
	}
	for _, e := range s.ends {
		if len(key) >= len(e.key)+3 && string(key[len(key)-len(e.key):]) == e.key {
			return e.value, true
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
