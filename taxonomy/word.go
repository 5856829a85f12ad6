package taxonomy

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

// wordGoesOn marks the bytes behind which a word may go on or end otherwise.
var wordGoesOn = func() (t [256]bool) {
	for _, c := range []byte("'+#") {
		t[c] = true
	}
	for c := utf8.RuneSelf; c < 256; c++ {
		t[c] = true
	}
	return t
}()

// word reads the word that starts here, of whatever kind, and appends its token.
func (s *tokenizer) word() {
	t, i, start := s.text, s.at, s.at
	if t[i] == '.' {
		i++
	}
	head, seen := class[t[i]], uint8(0)
	digits := -1 // where the trailing number starts
	end := i
	glued := false // another word follows without a blank
	first, _ := utf8.DecodeRuneInString(t[i:])
	unspaced := withoutBlanks(first)
read:
	for i < len(t) {
		c := t[i]
		k := class[c]
		switch {
		case unspaced && k&classPlain != 0:
			glued = true
			break read
		case k&(classLower|classUpper) != 0:
			seen |= k
			digits = -1
			i++
		case k == classDigit:
			if digits < 0 {
				digits = i
			}
			seen |= k
			i++
		case k == classHigh:
			r, n := utf8.DecodeRuneInString(t[i:])
			switch {
			case joiner(r):
				i += n
				continue
			case r == '\u2019' && s.inner(i, n):
				i += n
				continue
			case !wordRune(r):
				break read
			case i > start && withoutBlanks(r) != unspaced:
				glued = true
				break read
			case i == start:
				head = runeClass(r)
			}
			seen |= runeClass(r)
			digits = -1
			i += n
		case c == '.' && digits >= 0 && i+1 < len(t) && s.decimal(i+1):
			i += 2
		case c == '\'' && s.inner(i, 1):
			i++
		default:
			break read
		}
		end = i
	}
	s.emit(start, s.symbols(start, end), digits, shapeOf(head, seen))
	if glued {
		s.add(gapSpace, 0)
	}
}

// withoutBlanks says whether a letter is of a script whose words, or the endings
// behind foreign words, stand without blanks: "Goでの開発", "Java를".
func withoutBlanks(r rune) bool {
	return r >= 0x1100 && (r == 'ー' || unicode.In(r, unicode.Han, unicode.Hiragana, unicode.Katakana, unicode.Hangul))
}

// symbols returns the end of a word with the signs that end a name: C++, C#.
func (s *tokenizer) symbols(start, end int) int {
	t := s.text[end:]
	switch {
	case strings.HasPrefix(t, "++"):
		return end + 2
	case end-start == 1 && strings.HasPrefix(t, "#"):
		return end + 1
	case end-start == 1 && strings.HasPrefix(t, "\u266f"): // the musical sharp
		return end + 3
	}
	return end
}

// emit appends a token and looks its word up.
func (s *tokenizer) emit(start, end, digits int, sh shape) {
	tok := token{start: uint32(start), end: uint32(end), gap: s.gap, marks: s.marks, shape: sh}
	if s.dict == nil { // names are being read, not texts
		s.push(tok)
		return
	}
	name := s.text[start:end]
	word, starts := s.dict.find(spell(name))
	if word == 0 && name[0] == '.' {
		tok.start++
		name = name[1:]
		word, starts = s.dict.find(spell(name))
	}
	if word == 0 && digits > int(tok.start)+1 {
		if word, starts = s.dict.find(spell(s.text[tok.start:digits])); word != 0 {
			tok.shape |= versioned
		}
	}
	tok.word = word
	tok.marks |= starts
	s.push(tok)
	if tok.gap == gapDot && domain(name) && !s.site() {
		s.address()
	}
}

// domain says whether a word behind a dot makes an address.
func domain(word string) bool { return word == "com" || word == "org" || word == "edu" }

// site says whether the last two tokens, by themselves, are a name: the
// product Monday.com, not a page of monday.com.
func (s *tokenizer) site() bool {
	n := len(s.out)
	if n < 2 || s.at < len(s.text) && s.text[s.at] == '/' {
		return false
	}
	t := &s.out[n-2]
	return (t.gap == gapSpace || t.gap >= gapSlash) && t.marks&markAt == 0 && slices.Contains(s.dict.sites, t.word)
}

// push appends a token and steps behind it and its possessive.
func (s *tokenizer) push(t token) {
	s.out = append(s.out, t)
	s.at, s.gap, s.marks = int(t.end), gapNone, 0
	if n := s.possessive(); n > 0 {
		s.at += n
		s.marks |= markOwner
		s.gap = gapSpace
	}
}

// possessive says how many bytes a possessive 's takes here.
func (s *tokenizer) possessive() int {
	t, n := s.text[s.at:], 0
	if len(t) == 0 || t[0] != '\'' && t[0] != 0xe2 {
		return 0
	}
	if s.text[s.at-1]|0x20 == 's' { // "masters' degree"
		for _, q := range [...]string{"' ", "\u2019 "} {
			if strings.HasPrefix(t, q) {
				return len(q) - 1
			}
		}
	}
	switch {
	case len(t) >= 2 && t[0] == '\'':
		n = 2
	case len(t) >= 4 && t[:3] == "\u2019":
		n = 4
	default:
		return 0
	}
	if t[n-1]|0x20 != 's' || len(t) > n && class[t[n]]&classWord != 0 {
		return 0
	}
	return n
}

// inner says whether the apostrophe of n bytes at i stands within a word and
// starts no possessive: "O'Reilly", "don't".
func (s *tokenizer) inner(i, n int) bool {
	t := s.text[i+n:]
	if len(t) == 0 || class[t[0]]&(classLower|classUpper) == 0 {
		return false
	}
	return !(t[0]|0x20 == 's' && (len(t) == 1 || class[t[1]]&classWord == 0))
}

// decimal says whether the version number goes on at i: a digit, or the x of "4.x".
func (s *tokenizer) decimal(i int) bool {
	c := s.text[i]
	if class[c] == classDigit {
		return true
	}
	return c|0x20 == 'x' && (i+1 == len(s.text) || class[s.text[i+1]]&classWord == 0)
}

func runeClass(r rune) uint8 {
	switch {
	case unicode.IsUpper(r):
		return classUpper
	case unicode.IsDigit(r):
		return classDigit
	}
	return classLower
}

func shapeOf(head, seen uint8) (sh shape) {
	if seen&classLower != 0 {
		sh |= hasLower
	}
	if seen&classUpper != 0 {
		sh |= hasUpper
	}
	if seen&classDigit != 0 {
		sh |= hasDigit
	}
	switch head {
	case classUpper:
		sh |= upperHead
	case classDigit:
		sh |= digitHead
	}
	return sh
}
