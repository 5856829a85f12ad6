// Package width measures text as a reader sees it, so that a limit means the
// same in every script: 60 bytes are a line of English, but half a line of
// Russian, and a third of the signs that a line of Chinese has.
package width

// wide is the first of the signs that take the room of two letters: Hangul,
// kana and Chinese signs, full-width forms. Those of Hangul's letters that
// stand below it are never printed alone.
const wide = 0x2E80

// Of returns the letters of s, a Chinese, Japanese or Korean sign for two.
func Of(s string) int {
	n := 0
	for _, r := range s {
		n++
		if r >= wide && isWide(r) {
			n++
		}
	}
	return n
}

// Over reports whether s is wider than n letters. It reads no more of s than it
// has to: no letter takes more than four bytes, nor more room than it has bytes.
func Over(s string, n int) bool {
	return len(s) > n && (len(s) > 4*n || Of(s) > n)
}

// Under reports whether s is less than n letters wide.
func Under(s string, n int) bool {
	return !Over(s, n-1)
}

// isWide tells full signs from the symbols, private signs and icons among them.
func isWide(r rune) bool {
	switch {
	case r <= 0xA4CF: // radicals, kana, Chinese signs, Yi
		return true
	case r < 0xAC00, r > 0x3FFFF:
		return false
	case r <= 0xD7A3: // Hangul
		return true
	case r < 0xF900:
		return false
	case r <= 0xFAFF, r >= 0xFF01 && r <= 0xFF60, r >= 0x20000:
		return true
	}
	return false
}
