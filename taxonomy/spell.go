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

// spellPlain returns the spelling of the ASCII word t[start:end]. Taking the
// whole text spares a copy of the last bytes.
func spellPlain(t string, start, end int) uint64 {
	h := uint64(end - start)
	for ; end-start >= 8; start += 8 {
		h = (h ^ (eight(t, start) | spellingFold)) * spellingMix
		h ^= h >> 29
	}
	if n := uint(end - start); n > 0 {
		var x uint64
		if start+8 <= len(t) {
			x = eight(t, start) & (1<<(8*n) - 1)
		} else {
			for i := end - 1; i >= start; i-- {
				x = x<<8 | uint64(t[i])
			}
		}
		h = (h ^ (x | spellingFold)) * spellingMix
	}
	return finish(h)
}

// finish lets every byte of the word reach every bit of the spelling.
func finish(h uint64) uint64 {
	h = (h ^ h>>32) * spellingMix
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
	if isPlain(word) {
		return spellPlain(word, 0, len(word))
	}
	var buf [64]byte
	fold := appendFolded(buf[:0], word)
	return spellBytes(fold)
}

func isPlain(word string) bool {
	for i := range len(word) {
		if word[i] >= utf8.RuneSelf {
			return false
		}
	}
	return true
}

// spellBytes is spellPlain for a folded word.
func spellBytes(b []byte) uint64 {
	h := uint64(len(b))
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
	return finish(h)
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
