package charset

import (
	"unicode"

	"golang.org/x/text/encoding/charmap"
)

// pages are the eight-bit encodings that resumes are still written in, the
// likeliest first.
var pages = []*charmap.Charmap{
	charmap.Windows1252, charmap.Windows1250, charmap.ISO8859_2, charmap.Windows1251,
	charmap.KOI8R, charmap.Windows1253, charmap.Windows1254, charmap.Macintosh,
}

// guess returns the encoding in which the bytes beyond ASCII look most like
// words, and nil if they do in none.
func guess(src []byte) *charmap.Charmap {
	src = src[:min(len(src), 64<<10)]
	var best *charmap.Charmap
	high, most := 0, -1
	for _, page := range pages {
		n, plausible := judge(src, page)
		if high = n; plausible > most {
			best, most = page, plausible
		}
	}
	switch {
	case most*10 >= high*8:
		return best
	case high*20 < len(src):
		return charmap.Windows1252 // a few stray bytes do not spoil a text
	}
	return nil
}

// judge counts the bytes beyond ASCII and those of them that are likely where
// they stand if the text is in the given encoding.
func judge(src []byte, page *charmap.Charmap) (high, plausible int) {
	at := func(i int) rune {
		if i < 0 || i >= len(src) {
			return ' '
		}
		return page.DecodeByte(src[i])
	}
	for i, c := range src {
		if c < 0x80 {
			continue
		}
		high++
		if likely(at(i-1), at(i), at(i+1)) {
			plausible++
		}
	}
	return high, plausible
}

// likely reports whether r is a likely character between two others.
func likely(before, r, after rune) bool {
	letters := unicode.IsLetter(before) && unicode.IsLetter(after)
	switch {
	case unicode.IsLower(r):
		// In the Latin script a letter with an accent seldom stands between two others of its kind.
		crowd := isAccented(before) && isAccented(after) && isAccented(r)
		return (unicode.IsLetter(before) || unicode.IsLetter(after) || before == ' ') && !crowd
	case unicode.IsUpper(r):
		return !unicode.IsLower(before)
	case unicode.IsLetter(r):
		return unicode.IsDigit(before) // the ordinals ª and º
	case r == '\u2019' || r == '\u2013' || r == '\u2014' || r == '\u00ad' || r == '\u00b7':
		return true
	case unicode.In(r, unicode.P, unicode.S, unicode.Zs, unicode.No):
		return !letters
	}
	return false
}

func isAccented(r rune) bool { return r > 0x7f && unicode.Is(unicode.Latin, r) }
