package lexicon

import (
	"slices"
	"strings"
	"sync"

	"github.com/vitae-go/vitae/parse/internal/width"
)

// leastRespelled is the length in bytes from which a word with one slip can be
// told from another word.
const leastRespelled = 8

// respelled returns a heading with the slips in its words mended, if it has
// any: "Work Expereince". First and last letters are seldom missed, and words
// that differ in them are other words or forms.
func respelled(s string) (string, bool) {
	var words []string // those of s, once one of them is mended
	i := 0
	for w := range strings.FieldsSeq(s) {
		if right, ok := mended(w); ok {
			if words == nil {
				words = strings.Fields(s)
			}
			words[i] = right
		}
		i++
	}
	return strings.Join(words, " "), words != nil
}

// mended returns the word of a heading that w is with one slip.
func mended(w string) (string, bool) {
	if len(w) < leastRespelled || width.Over(w, 30) {
		return "", false
	}
	if _, known := keywords().has(w); known {
		return "", false
	}
	var buf [128]byte
	return nearKeyword(AppendKey(buf[:0], w))
}

// longKeywords are the words of headings in which a slip can be told, in the
// order of the alphabet.
var longKeywords = sync.OnceValue(func() []string {
	var out []string
	eachKey(keywordsText, func(_, _ string, key []byte) {
		if len(key) >= leastRespelled {
			out = append(out, string(key))
		}
	})
	slices.Sort(out)
	return out
})

// nearKeyword returns the word of a heading that one slip turns into key.
func nearKeyword(key []byte) (string, bool) {
	words := longKeywords()
	if len(key) == 0 {
		return "", false
	}
	first, _ := slices.BinarySearch(words, string(key[:1]))
	for _, k := range words[first:] {
		if k[0] != key[0] {
			break
		}
		if oneSlip(k, key) {
			return k, true
		}
	}
	return "", false
}

// oneSlip reports whether a and b differ by one letter inside: missing, too
// many, wrong, or changed with its neighbour.
func oneSlip(a string, b []byte) bool {
	if d := len(a) - len(b); d < -1 || d > 1 || a[0] != b[0] || a[len(a)-1] != b[len(b)-1] {
		return false
	}
	i := 0
	for i < len(a) && i < len(b) && a[i] == b[i] {
		i++
	}
	a, b = a[i:], b[i:]
	switch {
	case len(a) < len(b):
		return a == string(b[1:])
	case len(a) > len(b):
		return a[1:] == string(b)
	case len(a) < 2:
		return false
	}
	return a[1:] == string(b[1:]) || a[0] == b[1] && a[1] == b[0] && a[2:] == string(b[2:])
}
