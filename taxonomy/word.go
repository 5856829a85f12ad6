package taxonomy

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// word reads the word that starts here and appends its token.
func (s *tokenizer) word() {
	t, i, start := s.text, s.at, s.at
	h := uint64(spellingSeed)
	var seen uint8
	if t[i] == '.' {
		h = (h ^ '.') * spellingPrime
		i++
	}
	head := class[t[i]]
	digits := -1 // where the trailing number starts
	end := i
read:
	for i < len(t) {
		c := t[i]
		k := class[c]
		switch {
		case k&(classLower|classUpper) != 0:
			seen |= k
			h = (h ^ uint64(lower[c])) * spellingPrime
			digits = -1
			i++
		case k == classDigit:
			if digits < 0 {
				digits = i
			}
			seen |= k
			h = (h ^ uint64(c)) * spellingPrime
			i++
		case k == classHigh:
			r, n := utf8.DecodeRuneInString(t[i:])
			if joiner(r) {
				i += n
				continue
			}
			if r == '\u2019' && s.inner(i, n) {
				h = (h ^ '\'') * spellingPrime
				i += n
				continue
			}
			if !wordRune(r) {
				break read
			}
			seen |= runeClass(r)
			if i == start {
				head = runeClass(r)
			}
			h = spellRune(h, r)
			digits = -1
			i += n
		case c == '.' && digits >= 0 && i+1 < len(t) && s.decimal(i+1):
			h = (h ^ '.') * spellingPrime
			h = (h ^ uint64(lower[t[i+1]])) * spellingPrime
			i += 2
		case c == '\'' && s.inner(i, 1):
			h = (h ^ '\'') * spellingPrime
			i++
		default:
			break read
		}
		end = i
	}
	end, h = s.symbols(start, end, h)
	s.emit(start, end, h, digits, shapeOf(head, seen))
}

// symbols takes the signs that end a name: C++, C#.
func (s *tokenizer) symbols(start, end int, h uint64) (int, uint64) {
	t := s.text
	if end >= len(t) {
		return end, h
	}
	switch {
	case t[end] == '+' && end+1 < len(t) && t[end+1] == '+':
		return end + 2, ((h^'+')*spellingPrime ^ '+') * spellingPrime
	case t[end] == '#' && end-start == 1:
		return end + 1, (h ^ '#') * spellingPrime
	case end-start == 1 && len(t)-end >= 3 && t[end:end+3] == "\u266f": // the musical sharp
		return end + 3, (h ^ '#') * spellingPrime
	}
	return end, h
}

// emit appends a token and looks its word up.
func (s *tokenizer) emit(start, end int, h uint64, digits int, sh shape) {
	tok := token{start: uint32(start), end: uint32(end), gap: s.gap, marks: s.marks, shape: sh}
	name := s.text[start:end]
	if s.dict == nil { // names are being read, not texts
		s.push(tok)
		return
	}
	tok.word = s.dict.find(h, name)
	if tok.word == 0 && name[0] == '.' {
		tok.start++
		name = name[1:]
		tok.word = s.dict.find(spell(name), name)
	}
	if tok.word == 0 && digits > int(tok.start)+1 {
		base := s.text[tok.start:digits]
		if tok.word = s.dict.find(spell(base), base); tok.word != 0 {
			tok.shape |= versioned
		}
	}
	s.push(tok)
	if tok.gap == gapDot && tok.end-tok.start == 3 && (tok.shape&hasUpper == 0) && (name == "com" || name == "org" || name == "edu") {
		s.address()
	}
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

// spell returns the spelling of a word that the tokenizer read as one.
func spell(word string) uint64 {
	h := uint64(spellingSeed)
	for _, r := range word {
		switch {
		case r < utf8.RuneSelf:
			h = (h ^ uint64(lower[r])) * spellingPrime
		case joiner(r):
		case r == '\u2019':
			h = (h ^ '\'') * spellingPrime
		case r == '\u266f':
			h = (h ^ '#') * spellingPrime
		default:
			h = spellRune(h, r)
		}
	}
	return h
}

func spellRune(h uint64, r rune) uint64 {
	var b [utf8.UTFMax]byte
	n := utf8.EncodeRune(b[:], unicode.ToLower(r))
	for _, c := range b[:n] {
		h = (h ^ uint64(c)) * spellingPrime
	}
	return h
}

// folded returns a word as the dictionary keeps it.
func folded(word string) string {
	for i := 0; i < len(word); i++ {
		if c := word[i]; c >= utf8.RuneSelf || lower[c] != c {
			return foldedSlow(word)
		}
	}
	return word
}

func foldedSlow(word string) string {
	b := make([]byte, 0, len(word))
	for _, r := range word {
		switch {
		case r < utf8.RuneSelf:
			b = append(b, lower[r])
		case joiner(r):
		case r == '\u2019':
			b = append(b, '\'')
		case r == '\u266f':
			b = append(b, '#')
		default:
			b = utf8.AppendRune(b, unicode.ToLower(r))
		}
	}
	return string(b)
}

// sameWord says whether word, in any case, is the folded one.
func sameWord(word, fold string) bool {
	if len(word) != len(fold) {
		return foldedSlow(word) == fold // rare: other case forms differ in length, or joiners
	}
	for i := 0; i < len(word); i++ {
		if word[i] >= utf8.RuneSelf {
			return foldedSlow(word) == fold
		}
		if lower[word[i]] != fold[i] {
			return false
		}
	}
	return true
}
