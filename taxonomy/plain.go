package taxonomy

import "math/bits"

// Bytes are classified eight at a time: in each byte of a word of 64 bits,
// adding puts the answer of a comparison into the high bit. It holds for
// ASCII; a byte of 0x80 and above is no plain one.
const (
	ones  = 0x0101010101010101
	highs = 0x80 * ones

	fromA = (0x80 - 'a') * ones
	overZ = (0x80 - 'z' - 1) * ones
	from0 = (0x80 - '0') * ones
	over9 = (0x80 - '9' - 1) * ones
)

// eightPlain classifies the eight bytes of x: the high bits of letters,
// capitals and digits are those of the bytes that are one.
func eightPlain(x uint64) (letters, capitals, digits uint64) {
	f := x | spellingFold
	letters = (f + fromA) &^ (f + overZ) &^ x & highs
	digits = (x + from0) &^ (x + over9) &^ x & highs
	return letters, letters &^ (x << 2), digits
}

// runAt reads the run of ASCII letters and digits that starts at i, with few
// branches: the length of a word is what a processor can not foresee.
func runAt(t string, i int) (end int, spelling uint64, sh shape) {
	if i+8 > len(t) {
		return longRun(t, i)
	}
	x := eight(t, i)
	letters, capitals, digits := eightPlain(x)
	n := uint(bits.TrailingZeros64((letters|digits)^highs)) &^ 7
	if n >= 64 {
		return longRun(t, i)
	}
	within := uint64(1)<<(n&63) - 1
	letters, capitals, digits = letters&within, capitals&within, digits&within
	length := int(n >> 3)
	h := (x&within | spellingFold) * spellingMix
	sh = shape(some(capitals^letters)*uint64(hasLower) | some(capitals)*uint64(hasUpper) | some(digits)*uint64(hasDigit) |
		(capitals>>7&1)*uint64(upperHead) | (digits>>7&1)*uint64(digitHead))
	return i + length, finish(h, length), sh
}

// some is 1 if any bit is set.
func some(x uint64) uint64 { return (x | -x) >> 63 }

// longRun is runAt for words of eight letters and more, and near the end of
// the text.
func longRun(t string, start int) (end int, spelling uint64, sh shape) {
	var small, capitals, digits, h uint64
	i := start
	for ; i+8 <= len(t); i += 8 {
		x := eight(t, i)
		l, c, d := eightPlain(x)
		n := uint(bits.TrailingZeros64((l|d)^highs)) &^ 7
		within := uint64(1)<<n - 1 // all of it if n is 64
		small, capitals, digits = small|l&^c&within, capitals|c&within, digits|d&within
		if n < 64 {
			if n > 0 {
				h = (h ^ (x&within | spellingFold)) * spellingMix
			}
			i += int(n >> 3)
			sh = shape(some(small)*uint64(hasLower) | some(capitals)*uint64(hasUpper) | some(digits)*uint64(hasDigit))
			return i, finish(h, i-start), sh | headOf(t[start])
		}
		h = (h ^ (x | spellingFold)) * spellingMix
		h ^= h >> 29
	}
	seen := uint8(0)
	for i = start; i < len(t) && class[t[i]]&classPlain != 0; i++ {
		seen |= class[t[i]]
	}
	return i, spell(t[start:i]), shapeOf(class[t[start]], seen)
}

// headOf is the shape that the first byte of a word gives it.
func headOf(c byte) shape { return shapeOf(class[c], 0) }

// plain reads words of ASCII letters and digits with a blank between them,
// which is what most of a text is made of. It leaves off where there is
// anything else.
func (s *tokenizer) plain() {
	if s.gap == gapDot || s.dict == nil {
		s.word()
		return
	}
	t, i, g, m := s.text, s.at, s.gap, s.marks
	for {
		end, spelling, sh := runAt(t, i)
		tok := token{start: uint32(i), end: uint32(end), gap: g, marks: m, shape: sh}
		word, starts := s.dict.find(spelling)
		tok.word = word
		tok.marks |= starts
		if end < len(t) && wordGoesOn[t[end]] || sh&hasDigit != 0 && (word == 0 && sh&digitHead == 0 || end < len(t) && t[end] == '.') {
			s.at, s.gap, s.marks = i, g, m
			s.word()
			return
		}
		s.out = append(s.out, tok)
		i, g, m = end, gapNone, 0
		if i+1 >= len(t) || t[i] != ' ' || class[t[i+1]]&classPlain == 0 {
			break
		}
		g = gapSpace
		i++
	}
	s.at, s.gap, s.marks = i, g, m
}
