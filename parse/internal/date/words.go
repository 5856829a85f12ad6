package date

import (
	_ "embed"
	"strconv"
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"

	"github.com/vitae-go/vitae/parse/internal/wordlist"
)

//go:embed data/words.txt
var wordList string

// class is a set of the parts that a word can play in a date.
type class uint32

const (
	month class = 1 << iota
	season
	quarter
	quarterWord
	half
	present
	presentAlone
	to
	since
	from
	until
	expected
	of
	ordinal
	yearMark
	monthMark
	dayMark
	unit
	number
	more
	noYear
	roman
	era
	firstYearOfEra
	monthLead
	english
	partOfYear
	begins
	ends
)

var classNames = map[string]class{
	"month": month, "season": season, "quarter": quarter, "quarter-word": quarterWord, "half": half,
	"present": present, "present-alone": presentAlone, "to": to, "since": since, "from": from, "until": until,
	"expected": expected, "of": of, "ordinal": ordinal, "year-mark": yearMark, "month-mark": monthMark,
	"day-mark": dayMark, "unit": unit, "number": number, "more": more, "no-year": noYear,
	"roman": roman, "era": era, "first-year": firstYearOfEra, "month-lead": monthLead, "english": english,
	"part": partOfYear, "begins": begins, "ends": ends,
}

// sense is what a word or phrase means in a date.
type sense struct {
	classes class
	values  [5]int8 // of month, season, unit, number, era
}

// valued are the classes with a value, by their place in sense.values.
var valued = map[class]int{month: 0, roman: 0, season: 1, unit: 2, number: 3, era: 4}

func (s sense) month() int  { return int(s.values[0]) }
func (s sense) unit() int   { return int(s.values[2]) }
func (s sense) number() int { return int(s.values[3]) }
func (s sense) era() int    { return 1900 + int(s.values[4]) }

// word is what the words of a phrase mean so far, and whether others may follow.
type word struct {
	sense sense
	opens bool
}

// words are the phrases and their beginnings, their words parted by blanks.
var words = sync.OnceValue(func() *wordlist.List[word] {
	list := wordlist.New[word](wordList)
	var tokens []token
	var key []byte
	for head, phrase := range wordlist.Phrases(wordList) {
		name, value, _ := strings.Cut(head, " ")
		n, _ := strconv.Atoi(value)
		tokens, _ = split(tokens[:0], phrase, 0, len(phrase))
		key = key[:0]
		for _, t := range tokens {
			if t.kind != letters {
				continue
			}
			if len(key) > 0 {
				w, _ := list.At(key)
				w.opens = true
				key = append(key, ' ')
			}
			key = appendFolded(key, phrase[t.start:t.end])
		}
		w, _ := list.At(key)
		w.sense.add(classNames[name], n)
	}
	return list
})

func (s *sense) add(c class, value int) {
	s.classes |= c
	if i, ok := valued[c]; ok {
		s.values[i] = int8(value)
	}
}

// appendFolded appends a word in the form in which words are compared: lower
// case, accents taken off.
func appendFolded(dst []byte, s string) []byte {
	for i := range len(s) {
		if s[i] >= 0x80 {
			return appendFoldedRunes(dst, s)
		}
	}
	for i := range len(s) {
		c := s[i]
		if 'A' <= c && c <= 'Z' {
			c += 'a' - 'A'
		}
		dst = append(dst, c)
	}
	return dst
}

func appendFoldedRunes(dst []byte, s string) []byte {
	start := len(dst)
	for _, r := range s {
		plain, ok := wordlist.Plain(r)
		switch {
		case 'A' <= r && r <= 'Z':
			r += 'a' - 'A'
		case r < utf8.RuneSelf:
		case r == '’':
			r = '\''
		case !ok || isStroked(r):
			return appendDecomposed(dst[:start], s)
		default:
			r = plain
		}
		dst = utf8.AppendRune(dst, r)
	}
	return dst
}

// isStroked reports whether r has a stroke, or lacks its dot, which makes it
// another letter: the Danish høst is an autumn, and a host is none.
func isStroked(r rune) bool {
	switch r {
	case 'Ł', 'ł', 'Ø', 'ø', 'Đ', 'đ', 'ı':
		return true
	}
	return false
}

func appendDecomposed(dst []byte, s string) []byte {
	var it norm.Iter
	it.InitString(norm.NFKD, strings.Clone(s)) // a copy, so that the tokens of the text may stay on the stack
	for !it.Done() {
		for _, r := range string(it.Next()) {
			switch {
			case unicode.Is(unicode.Mn, r):
			case r == '’':
				dst = append(dst, '\'')
			default:
				dst = append(dst, string(unicode.ToLower(r))...)
			}
		}
	}
	return dst
}
