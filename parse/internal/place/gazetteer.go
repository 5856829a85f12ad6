package place

import (
	_ "embed"
	"iter"
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"

	"github.com/vitae-go/vitae/parse/internal/wordlist"
)

//go:embed data/countries.txt
var countryList string

//go:embed data/regions.txt
var regionList string

//go:embed data/cities.txt
var cityList string

//go:embed data/words.txt
var wordList string

//go:embed data/companies.txt
var companyList string

// companyForms are the words that no city has in its name.
var companyForms = sync.OnceValue(func() *wordlist.List[bool] {
	words := wordlist.New[bool](companyList)
	var key []byte
	for line := range strings.Lines(companyList) {
		if strings.HasPrefix(line, "#") {
			continue
		}
		for w := range strings.FieldsSeq(line) {
			key = appendFolded(key[:0], w)
			words.Add(key, true)
		}
	}
	return words
})

// level is what a name of the gazetteer names.
type level uint8

const (
	country level = iota + 1
	region
	regionShort  // "TX": counts only behind a city
	countryShort // "SE": counts only behind a city
	city
)

// entry is one meaning of a name.
type entry struct {
	level level
	code  string // of the country
	name  string // of a country or region, the usual one
}

type gazetteer struct {
	names    *wordlist.List[int32] // by folded name: the number of its first meaning
	meanings []meaning
	words    map[string]*wordlist.List[bool]
	key      []byte // of the name that is being added
}

// meaning is an entry, and the number of the next one of the same name or 0.
type meaning struct {
	entry
	next int32
}

// all yields the meanings of a name in the order of the data files.
func (g *gazetteer) all(folded string) iter.Seq[entry] {
	return func(yield func(entry) bool) {
		for i, _ := g.names.Find([]byte(folded)); i > 0; i = g.meanings[i].next {
			if !yield(g.meanings[i].entry) {
				return
			}
		}
	}
}

// find returns the meaning of a name at a level, or a zero entry.
func (g *gazetteer) find(folded string, l level) (entry, bool) {
	for e := range g.all(folded) {
		if e.level == l {
			return e, true
		}
	}
	return entry{}, false
}

// within returns the meaning of a name at a level in a country.
func (g *gazetteer) within(folded string, l level, code string) (entry, bool) {
	for e := range g.all(folded) {
		if e.level == l && e.code == code {
			return e, true
		}
	}
	return entry{}, false
}

// is reports whether a phrase is a word of a kind, "remote".
func (g *gazetteer) is(kind, folded string) bool {
	is, _ := g.words[kind].Find([]byte(folded))
	return is
}

var world = sync.OnceValue(func() *gazetteer {
	g := &gazetteer{
		names:    wordlist.New[int32](cityList + regionList + countryList),
		meanings: make([]meaning, 1, 1+strings.Count(cityList, ",")+2*strings.Count(regionList, ",")+3*strings.Count(countryList, "\n")),
		words:    map[string]*wordlist.List[bool]{},
	}
	usual := ""
	for code, name := range wordlist.Phrases(countryList) {
		if len(g.meanings) == 1 || g.meanings[len(g.meanings)-1].code != code {
			usual = name
			g.add(code, entry{countryShort, code, usual})
		}
		g.add(name, entry{country, code, usual})
	}
	for code, names := range wordlist.Phrases(regionList) {
		short, long, _ := strings.Cut(names, " = ")
		usual, _, _ := strings.Cut(long, " | ")
		if short != "-" {
			g.add(short, entry{regionShort, code, usual})
		}
		for name := range strings.SplitSeq(long, " | ") {
			g.add(name, entry{region, code, usual})
		}
	}
	for code, name := range wordlist.Phrases(cityList) {
		g.add(name, entry{city, code, name})
	}
	for kind, word := range wordlist.Phrases(wordList) {
		if g.words[kind] == nil {
			g.words[kind] = &wordlist.List[bool]{}
		}
		g.key = appendFolded(g.key[:0], word)
		g.words[kind].Add(g.key, true)
	}
	return g
})

func (g *gazetteer) add(name string, e entry) {
	g.key = appendFolded(g.key[:0], name)
	n := int32(len(g.meanings))
	g.meanings = append(g.meanings, meaning{entry: e})
	first, met := g.names.At(g.key)
	if !met {
		*first = n
		return
	}
	last := *first
	for g.meanings[last].next > 0 {
		last = g.meanings[last].next
	}
	g.meanings[last].next = n
}

// fold returns a name in the form in which names are compared: lower case, no
// accents, no full stops, one space between words.
func fold(s string) string {
	var buf [64]byte
	return string(appendFolded(buf[:0], s))
}

func appendFolded(dst []byte, s string) []byte {
	if !isPlain(s) {
		s = norm.NFD.String(s)
	}
	start, space := len(dst), false
	for i := 0; i < len(s); {
		if c := s[i]; 'a' <= c && c <= 'z' && !space { // most
			dst = append(dst, c)
			i++
			continue
		}
		r, n := utf8.DecodeRuneInString(s[i:])
		i += n
		switch {
		case r == '.' || r >= utf8.RuneSelf && unicode.Is(unicode.Mn, r):
			continue
		case unicode.IsSpace(r):
			space = len(dst) > start
			continue
		}
		if space {
			dst, space = append(dst, ' '), false
		}
		dst = utf8.AppendRune(dst, foldLetter(r))
	}
	return dst
}

// isPlain reports whether every letter of s is folded by itself.
func isPlain(s string) bool {
	for i := range len(s) {
		if s[i] >= utf8.RuneSelf {
			for _, r := range s[i:] {
				if _, ok := wordlist.Plain(r); !ok && r >= utf8.RuneSelf {
					return false
				}
			}
			return true
		}
	}
	return true
}

func foldLetter(r rune) rune {
	if r < utf8.RuneSelf {
		return unicode.ToLower(r)
	}
	if r == '’' || r == 'ʼ' || r == 'ʻ' {
		return '\''
	}
	if plain, ok := wordlist.Plain(r); ok {
		return plain
	}
	return unicode.ToLower(r)
}
