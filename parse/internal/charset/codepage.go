package charset

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/encoding/charmap"
)

// Page is an eight-bit encoding.
type Page = charmap.Charmap

// PageNamed returns the eight-bit encoding of a name as web pages write it, nil
// if there is none. What calls itself Latin-1 is read as Windows-1252, as
// browsers do.
func PageNamed(name string) *Page {
	return names[strings.ToLower(name)]
}

var names = map[string]*Page{
	"iso-8859-1": charmap.Windows1252, "latin1": charmap.Windows1252, "us-ascii": charmap.Windows1252,
	"windows-1252": charmap.Windows1252, "cp1252": charmap.Windows1252, "iso-8859-15": charmap.ISO8859_15,
	"iso-8859-2": charmap.ISO8859_2, "windows-1250": charmap.Windows1250, "iso-8859-5": charmap.ISO8859_5,
	"windows-1251": charmap.Windows1251, "koi8-r": charmap.KOI8R, "koi8-u": charmap.KOI8U,
	"iso-8859-7": charmap.ISO8859_7, "windows-1253": charmap.Windows1253, "iso-8859-9": charmap.Windows1254,
	"windows-1254": charmap.Windows1254, "windows-1257": charmap.Windows1257, "macintosh": charmap.Macintosh,
}

// pages are the eight-bit encodings that resumes are still written in, the
// likeliest first.
var pages = []*Page{
	charmap.Windows1252, charmap.Windows1250, charmap.ISO8859_2, charmap.Windows1251,
	charmap.KOI8R, charmap.Windows1253, charmap.Windows1254, charmap.Macintosh,
}

// guess returns the encoding in which the bytes beyond ASCII look most like
// words, and nil if they do in none.
func guess(src []byte) *Page {
	src = src[:min(len(src), 64<<10)]
	var best *Page
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
func judge(src []byte, page *Page) (high, plausible int) {
	letters := 0
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
		switch r := at(i); {
		case r == utf8.RuneError:
			plausible -= undefined
		case likely(at(i-1), r, at(i+1)):
			plausible++
			if unicode.IsLetter(r) {
				letters++
			}
		}
	}
	if high*5 > len(src) && letters*10 < high*7 {
		return high, 0 // so many signs between so few letters are no words
	}
	return high, plausible
}

// undefined is what a byte that stands for nothing takes off.
const undefined = 3

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
