package taxonomy

import (
	"unicode"
	"unicode/utf8"
)

// The spelling of a word is a hash of its folded form, eight bytes at a time.
// Setting the bit of 0x20 in every byte folds the ASCII letters and leaves the
// other bytes that words have as they are; what it does to bytes of other
// scripts is the same on both sides.
const (
	spellingFold = 0x2020202020202020
	spellingMix  = 0x9e3779b97f4a7c15
)

// finish lets every byte of a word, and its length, reach every bit of the spelling.
func finish(h uint64, length int) uint64 {
	h = (h ^ h>>32 ^ uint64(length)) * spellingMix
	return h ^ h>>29
}

// eight reads eight bytes; the compiler makes it one load.
func eight(t string, i int) uint64 {
	t = t[i : i+8]
	return uint64(t[0]) | uint64(t[1])<<8 | uint64(t[2])<<16 | uint64(t[3])<<24 |
		uint64(t[4])<<32 | uint64(t[5])<<40 | uint64(t[6])<<48 | uint64(t[7])<<56
}

// spell returns the spelling of any word that the tokenizer reads as one.
func spell(word string) uint64 {
	if isASCII(word) {
		return spellOf(word)
	}
	var buf [64]byte
	return spellOf(appendFolded(buf[:0], word))
}

func isASCII(word string) bool {
	for i := range len(word) {
		if word[i] >= utf8.RuneSelf {
			return false
		}
	}
	return true
}

// spellOf is spell for ASCII in any case, or a folded word.
func spellOf[T string | []byte](b T) uint64 {
	h, length := uint64(0), len(b)
	for len(b) > 0 {
		var x uint64
		n := min(8, len(b))
		for i := n - 1; i >= 0; i-- {
			x = x<<8 | uint64(b[i])
		}
		h = (h ^ (x | spellingFold)) * spellingMix
		if n == 8 {
			h ^= h >> 29
		}
		b = b[n:]
	}
	return finish(h, length)
}

// folded returns a word as the dictionary keeps it: in lower case, without
// what is not seen.
func folded(word string) string {
	for i := range len(word) {
		if c := word[i]; c >= utf8.RuneSelf || lower[c] != c {
			return string(appendFolded(nil, word))
		}
	}
	return word
}

func appendFolded(b []byte, word string) []byte {
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
	return b
}
