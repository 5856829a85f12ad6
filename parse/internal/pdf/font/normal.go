package font

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

// Normal returns text as a reader would type it: ligatures and presentation
// forms as letters, every blank as a space, marks that take no room removed,
// a painted soft hyphen as the hyphen it looks like. Superscripts, fractions
// and the like stay what they are. What is no character becomes Unknown.
func Normal(text string) string {
	plain := true
	for i := 0; i < len(text) && plain; i++ {
		plain = 0x20 <= text[i] && text[i] < 0x7f
	}
	if plain {
		return text
	}
	var out strings.Builder
	for _, char := range text {
		writeNormal(&out, char)
	}
	return norm.NFC.String(out.String())
}

func writeNormal(out *strings.Builder, char rune) {
	switch {
	case char == '\t' || unicode.Is(unicode.Zs, char):
		out.WriteByte(' ')
	case char == '\u00ad' || char == '\u2010' || char == '\u2011':
		out.WriteByte('-')
	case char < 0x20 || 0x7f <= char && char < 0xa0 || char == utf8.RuneError || noncharacter(char):
		out.WriteString(Unknown)
	case unicode.Is(unicode.Cf, char) || char == '\u034f' || 0xfe00 <= char && char <= 0xfe0f:
		// Joiners, direction marks, byte order marks and variation selectors take no room.
	case presentation(char):
		out.WriteString(norm.NFKC.String(string(char)))
	default:
		out.WriteRune(char)
	}
}

func noncharacter(char rune) bool {
	return char&0xfffe == 0xfffe || 0xfdd0 <= char && char <= 0xfdef
}

// presentation reports whether a character is a drawing of others with the
// same meaning: ligatures, Arabic and Hebrew forms, full-width letters,
// letters of mathematical alphabets, radicals used as ideographs.
func presentation(char rune) bool {
	switch {
	case char < 0x2e80:
		return char == 0x132 || char == 0x133 || char == 0x149 || 0x1c4 <= char && char <= 0x1cc || char == 0x2126 || char == 0x212a || char == 0x212b
	case char <= 0x2fdf:
		return true
	case char < 0xf900:
		return false
	case char <= 0xfdff || 0xfe30 <= char && char <= 0xffef:
		return true
	}
	return 0x1d400 <= char && char <= 0x1d7ff
}
