// Package person reads the names of people, and the private things that people
// write beside them, by their form: capitals, particles, initials, scripts.
package person

import (
	_ "embed"
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"

	"github.com/vitae-go/vitae/parse/internal/lexicon"
	"github.com/vitae-go/vitae/parse/internal/place"
	"github.com/vitae-go/vitae/parse/internal/width"
	"github.com/vitae-go/vitae/parse/internal/wordlist"
	"golang.org/x/text/unicode/norm"
)

//go:embed data/words.txt
var wordList string

var words = sync.OnceValue(func() map[string]*wordlist.List[bool] {
	kinds := map[string]*wordlist.List[bool]{}
	for kind, word := range wordlist.Phrases(wordList) {
		if kinds[kind] == nil {
			kinds[kind] = &wordlist.List[bool]{}
		}
		kinds[kind].Add([]byte(fold(word)), true)
	}
	return kinds
})

// is reports whether w is a word of a kind.
func is(kind, w string) bool { return isKey(kind, fold(w)) }

// isKey is is for a word that is folded.
func isKey(kind, key string) bool {
	is, _ := words()[kind].Find([]byte(key))
	return is
}

// fold returns a word in the form in which words are compared.
func fold(w string) string {
	w = strings.Trim(w, ".,()[]\"'“”’‘ ")
	return strings.ToLower(strings.ReplaceAll(norm.NFC.String(w), ".", ""))
}

// Name is a name at the bytes [Start, End) of a text. Titles before it,
// degrees and pronouns behind it are not part of it.
type Name struct {
	Start, End int
	Score      float64 // how much its form is that of a name: 1 poor, 3 good
}

// Parse reads text that is a name, with titles and degrees or without.
func Parse(text string) (Name, bool) {
	start, end := trim(text, 0, len(text))
	end = withoutCredentials(text, start, end)
	start = withoutHonorifics(text, start, end)
	if end-start < 2 || width.Over(text[start:end], 80) {
		return Name{}, false
	}
	score, ok := judge(text[start:end])
	return Name{start, end, score}, ok
}

func trim(text string, start, end int) (int, int) {
	s := strings.TrimLeft(text[start:end], " \t\n\u00a0*_#|•·-–—,;:")
	start = end - len(s)
	s = strings.TrimRight(s, " \t\n\u00a0*_|•·-–—,;:")
	return start, start + len(s)
}

// withoutCredentials returns where the name ends: before ", PhD", "(she/her)".
func withoutCredentials(text string, start, end int) int {
	for {
		s := strings.TrimRight(text[start:end], " ,;\t")
		end = start + len(s)
		if strings.HasSuffix(s, ")") || strings.HasSuffix(s, "]") {
			open := strings.LastIndexAny(s, "([")
			if open > 0 && !isNativeName(s[open+1:len(s)-1]) {
				end = start + open
				continue
			}
		}
		cut := strings.LastIndexByte(s, ',')
		if cut > 0 && allCredentials(s[cut+1:]) && (!isShouted(s[:cut]) || knownCredentials(s[cut+1:])) {
			end = start + cut
			continue
		}
		if i := strings.LastIndexByte(s, ' '); cut < 0 && i > 0 && credentialShaped(s[i+1:]) && strings.Count(s, " ") >= 2 {
			end = start + i
			continue
		}
		return end
	}
}

// isShouted reports whether a name is written in capitals, so that capitals
// tell no degree from a name.
func isShouted(s string) bool { return strings.ToUpper(s) == s && strings.ContainsAny(s, " ") }

// knownCredentials reports whether all words are degrees that are known.
func knownCredentials(s string) bool {
	for w := range strings.FieldsFuncSeq(s, func(r rune) bool { return r == ' ' || r == '/' || r == '|' || r == '&' || r == ',' }) {
		if !is("credential", w) {
			return false
		}
	}
	return true
}

// Credentials reports whether s is nothing but letters behind a name, "PhD, MBA",
// or pronouns in brackets.
func Credentials(s string) bool {
	s = strings.Trim(s, " ,()[]")
	return allCredentials(strings.ReplaceAll(s, ",", " "))
}

func allCredentials(s string) bool {
	any := false
	for w := range strings.FieldsFuncSeq(s, func(r rune) bool { return r == ' ' || r == '/' || r == '|' || r == '&' }) {
		any = true
		if !is("credential", w) && !(mostlyCapitals(w) && !width.Over(w, 6)) {
			return false
		}
	}
	return any
}

// credentialShaped reports whether a word is surely letters behind a name, "Ph.D.", "MSc".
func credentialShaped(w string) bool {
	return is("credential", w) && !is("suffix", w) && (strings.Contains(w, ".") || strings.ToLower(w[1:]) != w[1:] && strings.ToUpper(w) != w)
}

func mostlyCapitals(w string) bool {
	upper := 0
	for _, r := range w {
		if unicode.IsUpper(r) {
			upper++
		}
	}
	return upper >= 2
}

// isNativeName reports whether the words in brackets are the name again, in
// another script or shorter, not pronouns or a remark.
func isNativeName(s string) bool {
	if strings.Contains(s, "/") || s == "" || width.Over(s, 40) || strings.Count(s, " ") > 2 {
		return false
	}
	for w := range strings.FieldsSeq(s) {
		if is("pronoun", w) || is("credential", w) || !isNameWord(w) {
			return false
		}
	}
	return true
}

// withoutHonorifics returns where the name begins: behind "Dr." and "Ms".
func withoutHonorifics(text string, start, end int) int {
	for {
		w, rest, ok := strings.Cut(text[start:end], " ")
		if !ok || strings.TrimSpace(rest) == "" || !isHonorific(w, rest) {
			return start
		}
		start += len(w) + 1
		start, _ = trim(text, start, end)
		start += qualifier(text[start:end])
	}
}

// isHonorific reports whether a word before the rest of a name is an address or
// a degree.
func isHonorific(w, rest string) bool {
	if strings.HasSuffix(w, ".") && is("honorific", w) || is("title", w) {
		return true
	}
	return w == strings.ToUpper(w) && rest != strings.ToUpper(rest) && is("initials", w)
}

// qualifier returns the length of the kind of school in brackets that a degree
// before a name may show: "(FH) " of "Dipl.-Ing. (FH) Jan Maier".
func qualifier(s string) int {
	n := strings.Index(s, ") ")
	if n < 0 || n > 8 || s[0] != '(' {
		return 0
	}
	return n + len(") ")
}

// judge tells how much s has the form of a name.
func judge(s string) (score float64, ok bool) {
	if strings.ContainsAny(s, "0123456789@:;|/\\&+_#!?=*%<>{}\t$€•·") || strings.Count(s, ",") > 1 {
		return 0, false
	}
	core, particles, caseless, last := 0, 0, 0, ""
	for w := range strings.FieldsSeq(s) {
		w = strings.Trim(w, ",")
		key := fold(w)
		switch {
		case isKey("heading", key) || w == "-" || w == "–" || w == "—":
			return 0, false
		case isKey("suffix", key) && core > 0:
		case strings.HasPrefix(w, "("): // the name again, in brackets
		case isKey("particle", key) && !startsUpper(w):
			particles++
		case isNameWord(w):
			core++
			last = w
			if r, _ := utf8.DecodeRuneInString(w); isIdeograph(r) {
				caseless += utf8.RuneCountInString(w)
			}
		default:
			return 0, false
		}
	}
	switch {
	case core == 0 || core+particles > 7:
		return 0, false
	case caseless > 0:
		return 3, caseless <= 6
	case core == 1:
		score = 1 + 0.5*float64(particles)
	case core <= 3:
		score = 3
	default:
		score = 4 - 0.5*float64(core-2)
	}
	if strings.Contains(s, ",") {
		score -= 1.75
	}
	return score - penalty(s, last), true
}

// penalty is what speaks against a name in the words themselves.
func penalty(s, last string) float64 {
	p := 0.0
	if _, ok := lexicon.Heading(s); ok {
		p += 3
	}
	if lexicon.TitleScore(s) >= 2 && !is("surname", last) {
		p += 2.5
	}
	if m, ok := place.Parse(s); ok && m.Known {
		p += 1.5
	}
	if lexicon.IsLanguage(s) {
		p += 2
	}
	return p
}

// isNameWord reports whether w can be a word of a name: a capital or a letter
// of a script without capitals, then letters, hyphens, apostrophes.
func isNameWord(w string) bool {
	w = strings.Trim(w, "\"“”„«»'()")
	if w == "" || width.Over(w, 40) {
		return false
	}
	first := true
	for i, r := range w {
		switch {
		case first && !unicode.IsLetter(r), first && unicode.IsLower(r) && !is("particle", strings.SplitN(w, "-", 2)[0]) && !strings.ContainsAny(w[:min(3, len(w))], "'’"):
			return false
		case unicode.IsLetter(r), unicode.Is(unicode.Mn, r), unicode.Is(unicode.Mc, r), r == '-', r == '‐', r == '‑', r == '\'', r == '’', r == '‘', r == '`', r == '\u00b7', r == '・', r == '\u200c', r == '\u200d':
		case r == '.' && (i <= 4 || i == len(w)-1 && i <= 4):
		default:
			return false
		}
		first = false
	}
	return true
}

func startsUpper(w string) bool {
	r, _ := utf8.DecodeRuneInString(w)
	return unicode.IsUpper(r)
}

func isIdeograph(r rune) bool {
	return unicode.In(r, unicode.Han, unicode.Hiragana, unicode.Katakana, unicode.Hangul)
}

// Pronouns finds pronouns such as "she/her" or "(they/them/theirs)" in a text.
func Pronouns(text string) (start, end int, ok bool) {
	for i := 0; i < len(text); i++ {
		if text[i] != '/' {
			continue
		}
		start, end = i, i
		for start > 0 && isASCIILetter(text[start-1]) {
			start--
		}
		for end < len(text) && (isASCIILetter(text[end]) || text[end] == '/') {
			end++
		}
		all, n := start < i, 0
		for w := range strings.SplitSeq(text[start:end], "/") {
			all = all && is("pronoun", w)
			n++
		}
		if all && n >= 2 && end-start >= 5 {
			return start, end, true
		}
		i = max(i, end-1)
	}
	return 0, 0, false
}

func isASCIILetter(c byte) bool { return 'a' <= c|0x20 && c|0x20 <= 'z' }
