package place

import (
	_ "embed"
	"strings"
	"sync"
	"unicode"

	"golang.org/x/text/unicode/norm"
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
var companyForms = sync.OnceValue(func() map[string]bool {
	words := map[string]bool{}
	for line := range strings.Lines(companyList) {
		if !strings.HasPrefix(line, "#") {
			for _, w := range strings.Fields(line) {
				words[fold(w)] = true
			}
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
	names map[string][]entry // by folded name
	words map[string]map[string]bool
}

// find returns the meaning of a name at a level, or a zero entry.
func (g *gazetteer) find(folded string, l level) (entry, bool) {
	for _, e := range g.names[folded] {
		if e.level == l {
			return e, true
		}
	}
	return entry{}, false
}

// within returns the meaning of a name at a level in a country.
func (g *gazetteer) within(folded string, l level, code string) (entry, bool) {
	for _, e := range g.names[folded] {
		if e.level == l && e.code == code {
			return e, true
		}
	}
	return entry{}, false
}

var world = sync.OnceValue(func() *gazetteer {
	g := &gazetteer{names: make(map[string][]entry, 4096), words: map[string]map[string]bool{}}
	for code, names := range listed(countryList) {
		for _, n := range names {
			g.add(n, entry{country, code, names[0]})
		}
		g.add(code, entry{countryShort, code, names[0]})
	}
	for code, names := range listed(regionList) {
		for _, n := range names {
			short, long, _ := strings.Cut(n, " = ")
			variants := strings.Split(long, " | ")
			if short != "-" {
				g.add(short, entry{regionShort, code, variants[0]})
			}
			for _, v := range variants {
				g.add(v, entry{region, code, variants[0]})
			}
		}
	}
	for code, names := range listed(cityList) {
		for _, n := range names {
			g.add(n, entry{city, code, n})
		}
	}
	for kind, words := range listed(wordList) {
		g.words[kind] = map[string]bool{}
		for _, w := range words {
			g.words[kind][fold(w)] = true
		}
	}
	return g
})

func (g *gazetteer) add(name string, e entry) {
	key := fold(name)
	g.names[key] = append(g.names[key], e)
}

// listed yields the lines "key: item, item" of a data file in order.
func listed(list string) func(func(string, []string) bool) {
	return func(yield func(string, []string) bool) {
		for line := range strings.Lines(list) {
			key, items, ok := strings.Cut(strings.TrimSpace(line), ": ")
			if !ok || line[0] == '#' {
				continue
			}
			if !yield(key, strings.Split(items, ", ")) {
				return
			}
		}
	}
}

// fold returns a name in the form in which names are compared: lower case, no
// accents, no full stops, one space between words.
func fold(s string) string {
	ascii := true
	for i := range len(s) {
		ascii = ascii && s[i] < 0x80
	}
	if !ascii {
		s = norm.NFD.String(s)
	}
	var b strings.Builder
	b.Grow(len(s))
	space := false
	for _, r := range s {
		switch {
		case r == '.' || unicode.Is(unicode.Mn, r):
		case unicode.IsSpace(r):
			space = b.Len() > 0
		default:
			if space {
				b.WriteByte(' ')
				space = false
			}
			if r == '’' || r == 'ʼ' {
				r = '\''
			}
			b.WriteRune(foldLetter(unicode.ToLower(r)))
		}
	}
	return b.String()
}

// foldLetter takes the stroke off letters that have no accent to lose.
func foldLetter(r rune) rune {
	switch r {
	case 'ł':
		return 'l'
	case 'ø':
		return 'o'
	case 'đ':
		return 'd'
	case 'ı':
		return 'i'
	}
	return r
}
