package date

import (
	_ "embed"
	"strconv"
	"strings"
	"sync"
	"unicode"

	"golang.org/x/text/unicode/norm"
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
	noYear
)

var classNames = map[string]class{
	"month": month, "season": season, "quarter": quarter, "quarter-word": quarterWord, "half": half,
	"present": present, "present-alone": presentAlone, "to": to, "since": since, "from": from, "until": until,
	"expected": expected, "of": of, "ordinal": ordinal, "year-mark": yearMark, "month-mark": monthMark,
	"day-mark": dayMark, "unit": unit, "number": number, "no-year": noYear,
}

// sense is what a word or phrase means in a date.
type sense struct {
	classes class
	values  [4]int8 // of month, season, unit, number
}

// valued are the classes with a value, by their place in sense.values.
var valued = map[class]int{month: 0, season: 1, unit: 2, number: 3}

func (s sense) month() int  { return int(s.values[0]) }
func (s sense) unit() int   { return int(s.values[2]) }
func (s sense) number() int { return int(s.values[3]) }

// word is a node of the tree of phrases: what the words so far mean, and which may follow.
type word struct {
	sense sense
	next  map[string]*word
}

var words = sync.OnceValue(func() *word {
	root := &word{}
	for line := range strings.Lines(wordList) {
		line = strings.TrimSpace(line)
		if line == "" || strings.HasPrefix(line, "#") {
			continue
		}
		head, phrases, _ := strings.Cut(line, ":")
		name, value, _ := strings.Cut(head, " ")
		n, _ := strconv.Atoi(value)
		for phrase := range strings.SplitSeq(phrases, ",") {
			root.add(phrase, classNames[name], n)
		}
	}
	return root
})

func (w *word) add(phrase string, c class, value int) {
	tokens, _ := split(nil, phrase, 0, len(phrase))
	for _, t := range tokens {
		if t.kind != letters {
			continue
		}
		key := string(appendFolded(nil, phrase[t.start:t.end]))
		if w.next == nil {
			w.next = map[string]*word{}
		}
		if w.next[key] == nil {
			w.next[key] = &word{}
		}
		w = w.next[key]
	}
	w.sense.classes |= c
	if i, ok := valued[c]; ok {
		w.sense.values[i] = int8(value)
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
