package font

import (
	"strings"
	"unicode"
)

// privateText returns what a code point of the private use area stands for
// in a font: a mark before a line where it is one, a letter or figure where
// it is only another drawing of it, nothing for an icon. The name is the
// font's.
func privateText(char rune, name string) string {
	lower := strings.ToLower(name)
	low := char - 0xf000
	switch {
	case iconFont(lower):
		return textOf(tables().icons[char])
	case low < 0 || low > 0xff:
		if text := corporate(char); text != "" {
			return text
		}
		return textOf(tables().icons[char])
	case strings.HasPrefix(lower, "opensymbol"), strings.HasPrefix(lower, "starsymbol"):
		// LibreOffice sets the signs of Wingdings and of Symbol in its own font.
		if char := tables().byName["wingdings"][low]; char != 0 {
			return textOf(char)
		}
		return textOf(tables().byName["symbol"][low])
	case strings.Contains(lower, "symbol"):
		return textOf(tables().byName["symbol"][low])
	case strings.Contains(lower, "dings"):
		return textOf(tables().byName["wingdings"][low])
	case low == 0xb7:
		// This and the next are the marks that word processors write in fonts of any name.
		return "•"
	case low == 0xa7 || low == 0xd8 || low == 0xfc || low == 0x76:
		return textOf(tables().byName["wingdings"][low])
	}
	return textOf(tables().icons[char])
}

// Told returns as it is to be read a text that a file states in place of
// glyphs: normalised, with icons as privateText reads them.
func Told(text string) string {
	if strings.IndexFunc(text, private) >= 0 {
		var told strings.Builder
		for _, char := range text {
			if private(char) {
				told.WriteString(privateText(char, ""))
			} else {
				told.WriteRune(char)
			}
		}
		text = told.String()
	}
	return Normal(text)
}

func textOf(char rune) string {
	if char == 0 {
		return ""
	}
	return letter(char)
}

// typed are the characters of ASCII that are printed.
const typed = " !\"#$%&'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmnopqrstuvwxyz{|}~"

// letter returns a character as a string, nearly all without an allocation.
func letter(char rune) string {
	if i := int(char) - ' '; i >= 0 && i < len(typed) {
		return typed[i : i+1]
	}
	return string(char)
}

// iconFont reports whether a font's name, in lower case, is that of an icon font.
func iconFont(lower string) bool {
	for _, word := range []string{"awesome", "icon", "material", "glyph", "fontello", "emoji"} {
		if strings.Contains(lower, word) {
			return true
		}
	}
	return false
}

// unknownIn returns the text of a code that nothing explains: nothing to read
// where all glyphs are icons.
func unknownIn(name string) string {
	if iconFont(strings.ToLower(name)) {
		return ""
	}
	return Unknown
}

// corporate reads Adobe's private use of old: small capitals and old-style
// figures at 0xF700 above their ASCII codes.
func corporate(char rune) string {
	switch low := char - 0xf700; {
	case '0' <= low && low <= '9', 'a' <= low && low <= 'z', low == '$', low == '&', low == '!', low == '?', 0xe0 <= low && low <= 0xfe:
		return string(low)
	}
	return ""
}

func private(char rune) bool { return unicode.Is(unicode.Co, char) }
