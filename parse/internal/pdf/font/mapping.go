package font

import (
	"cmp"
	"slices"
	"unicode/utf8"
)

// cmap maps character codes to text (a ToUnicode map) or to glyph numbers (an
// encoding of a composite font). A nil cmap maps nothing.
type cmap struct {
	spaces   []codespace
	mappings []mapping // sorted by first code
	vertical bool
}

// codespace is a range of codes of one length. Every byte of a code lies
// between the bytes of its bounds.
type codespace struct {
	size   int
	lo, hi uint32
}

// mapping sends a range of codes to consecutive characters or numbers; text,
// if not empty, stands before the character.
type mapping struct {
	lo, hi uint32
	to     uint32
	text   string
}

func (m *cmap) sort() {
	byFirst := func(a, b mapping) int { return cmp.Compare(a.lo, b.lo) }
	if !slices.IsSortedFunc(m.mappings, byFirst) {
		slices.SortStableFunc(m.mappings, byFirst)
	}
}

// lookBack is how many mappings that begin before a code are tried: more than
// one only where ranges overlap.
const lookBack = 8

// find returns the mapping that holds a code; of several the last one that the file gives.
func (m *cmap) find(code uint32) (mapping, bool) {
	if m == nil {
		return mapping{}, false
	}
	after, _ := slices.BinarySearchFunc(m.mappings, code, func(at mapping, code uint32) int {
		if at.lo <= code {
			return -1
		}
		return 1
	})
	for i := after - 1; i >= max(0, after-lookBack); i-- {
		if at := m.mappings[i]; code <= at.hi {
			return at, true
		}
	}
	return mapping{}, false
}

// textFor returns what a code stands for; empty if the map does not say.
func (m *cmap) textFor(code uint32) string {
	at, ok := m.find(code)
	if !ok {
		return ""
	}
	char := rune(at.to + code - at.lo)
	switch {
	case at.to == 0 && code == at.lo, !utf8.ValidRune(char):
		return at.text
	case at.text == "":
		return letter(char)
	}
	return at.text + string(char)
}

// number returns the glyph number of a code, 0 if the map does not say.
func (m *cmap) number(code uint32) uint32 {
	at, ok := m.find(code)
	if !ok {
		return 0
	}
	return at.to + code - at.lo
}

// blank returns the code of a space.
func (m *cmap) blank() (uint32, bool) {
	if m == nil {
		return 0, false
	}
	for _, at := range m.mappings {
		if at.text == "" && (at.to <= ' ' && at.to+(at.hi-at.lo) >= ' ' || at.to == 0xa0) {
			if at.to == 0xa0 {
				return at.lo, true
			}
			return at.lo + ' ' - at.to, true
		}
	}
	return 0, false
}

// split takes the first code off a string that is not empty: the code and its length.
func (m *cmap) split(s []byte) (uint32, int) {
	code := uint32(0)
	for size := 1; size <= min(4, len(s)); size++ {
		code = code<<8 | uint32(s[size-1])
		for _, space := range m.spaces {
			if space.size == size && space.holds(code) {
				return code, size
			}
		}
	}
	// No range holds it: the shortest code there is, as the standard asks.
	size := 4
	for _, space := range m.spaces {
		size = min(size, space.size)
	}
	if len(m.spaces) == 0 {
		size = 2
	}
	size = min(size, len(s))
	return codeOf(s[:size]), size
}

func (c codespace) holds(code uint32) bool {
	for shift := 0; shift < 8*c.size; shift += 8 {
		b := code >> shift & 0xff
		if b < c.lo>>shift&0xff || b > c.hi>>shift&0xff {
			return false
		}
	}
	return true
}
