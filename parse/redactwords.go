package parse

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/vitae-go/vitae/parse/internal/lexicon"
	"github.com/vitae-go/vitae/parse/internal/person"
)

// coverer finds what is to be covered in any text about one person.
type coverer struct {
	kinds   map[RedactKind]bool
	names   map[string]bool   // words of the name, by key
	han     []string          // words of the name in scripts without spaces
	phrases map[string][]term // schools and employers, by the key of their first word
}

// term is a name of several words.
type term struct {
	words []string // keys
	kind  RedactKind
}

func newCover(r *Resume, kinds []RedactKind) *coverer {
	c := &coverer{kinds: map[RedactKind]bool{}, names: map[string]bool{}, phrases: map[string][]term{}}
	for _, k := range kinds {
		c.kinds[k] = true
	}
	for _, w := range wordsOf(r.Contact.Name.Value) {
		word := r.Contact.Name.Value[w.Start:w.End]
		first, _ := utf8.DecodeRuneInString(word)
		switch {
		case unicode.In(first, unicode.Han, unicode.Hiragana, unicode.Katakana, unicode.Hangul):
			c.han = append(c.han, word)
		case utf8.RuneCountInString(word) >= 2 && !(person.Particle(word) && !unicode.IsUpper(first)):
			c.names[wordKey(word)] = true
		}
	}
	for i := range r.Sections {
		kind := RedactKind("")
		switch s := &r.Sections[i]; s.Kind {
		case Education:
			kind = RedactSchools
		case Experience, Volunteering:
			kind = RedactEmployers
		}
		if !c.kinds[kind] {
			continue
		}
		for j := range r.Sections[i].Entries {
			c.addPhrase(r.Sections[i].Entries[j].Organization.Value, kind)
		}
	}
	return c
}

func (c *coverer) addPhrase(name string, kind RedactKind) {
	var words []string
	for _, w := range wordsOf(name) {
		words = append(words, wordKey(name[w.Start:w.End]))
	}
	if len(words) > 0 {
		c.phrases[words[0]] = append(c.phrases[words[0]], term{words, kind})
	}
}

func wordKey(s string) string { return string(lexicon.AppendKey(nil, s)) }

// wordsOf returns the spans of the words of a text: letters and digits.
func wordsOf(text string) []Span {
	var out []Span
	start := -1
	for i := 0; i <= len(text); {
		r, size := utf8.DecodeRuneInString(text[i:])
		in := i < len(text) && (unicode.IsLetter(r) || unicode.IsDigit(r) || unicode.Is(unicode.M, r))
		if in && start < 0 {
			start = i
		}
		if !in && start >= 0 {
			out = append(out, Span{start, i})
			start = -1
		}
		i += max(size, 1)
	}
	return out
}

// find returns what is to be covered in a text; pieces may overlap.
func (c *coverer) find(text string) []Redaction {
	out := c.addresses(text)
	words := wordsOf(text)
	for i, w := range words {
		word := text[w.Start:w.End]
		key := wordKey(word)
		if c.kinds[RedactName] && c.names[key] && !startsLower(word) {
			out = append(out, Redaction{RedactName, c.wholeName(text, words, i), "[name]"})
		}
		if c.kinds[RedactGender] && person.Gendered(word) && !isAcronym(word) {
			out = append(out, Redaction{RedactGender, w, "[gender]"})
		}
		if c.kinds[RedactNationality] && i > 0 && person.Citizen(word) && !startsLower(text[words[i-1].Start:words[i-1].End]) {
			out = append(out, Redaction{RedactNationality, words[i-1], "[nationality]"})
		}
		out = append(out, c.phrasesAt(text, words, i, key)...)
	}
	if c.kinds[RedactName] {
		for _, h := range c.han {
			out = append(out, eachIn(text, h)...)
		}
	}
	if c.kinds[RedactAge] {
		out = append(out, ages(text)...)
	}
	return out
}

// wholeName returns the words of the name that stand together from word i on.
func (c *coverer) wholeName(text string, words []Span, i int) Span {
	span := words[i]
	for j := i + 1; j < len(words) && c.names[wordKey(text[words[j].Start:words[j].End])]; j++ {
		if gap := text[words[j-1].End:words[j].Start]; len(gap) > 2 || strings.ContainsAny(gap, "\n,;|") {
			break
		}
		span.End = words[j].End
	}
	return span
}

// phrasesAt returns the schools and employers whose name begins at word i.
func (c *coverer) phrasesAt(text string, words []Span, i int, key string) []Redaction {
	var out []Redaction
	for _, t := range c.phrases[key] {
		if i+len(t.words) > len(words) {
			continue
		}
		same := true
		for j := range t.words {
			w := words[i+j]
			same = same && wordKey(text[w.Start:w.End]) == t.words[j]
		}
		if same {
			span := Span{words[i].Start, words[i+len(t.words)-1].End}
			out = append(out, Redaction{t.kind, span, "[" + string(t.kind) + "]"})
		}
	}
	return out
}

// named reports whether an address holds a word of the name.
func (c *coverer) named(address string) bool {
	return len(c.within(address, Span{0, len(address)})) > 0
}

// within returns the words of the name inside of an address.
func (c *coverer) within(text string, s Span) []Redaction {
	var out []Redaction
	low := strings.ToLower(text[s.Start:s.End])
	if len(low) != s.Len() {
		return nil
	}
	for name := range c.names {
		if len(name) < 3 {
			continue
		}
		for at := 0; ; {
			i := strings.Index(low[at:], name)
			if i < 0 {
				break
			}
			from := s.Start + at + i
			out = append(out, Redaction{RedactName, Span{from, from + len(name)}, "[name]"})
			at += i + len(name)
		}
	}
	return out
}

// eachIn returns every place where a piece of the name stands.
func eachIn(text, piece string) []Redaction {
	var out []Redaction
	for at := 0; ; {
		i := strings.Index(text[at:], piece)
		if i < 0 {
			return out
		}
		out = append(out, Redaction{RedactName, Span{at + i, at + i + len(piece)}, "[name]"})
		at += i + len(piece)
	}
}

func startsLower(s string) bool {
	r, _ := utf8.DecodeRuneInString(s)
	return unicode.IsLower(r)
}

// isAcronym reports whether a word is all capitals and longer than a title: "MS" is a degree, "MRS" a method.
func isAcronym(s string) bool {
	return len(s) > 1 && strings.ToUpper(s) == s && strings.ToLower(s) != s
}
