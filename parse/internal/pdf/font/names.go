package font

import (
	_ "embed"
	"strconv"
	"strings"
	"sync"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

//go:embed data/names.txt
var namesText string

var glyphNames = sync.OnceValue(func() map[string]string {
	names := make(map[string]string, 1024)
	for line := range strings.Lines(namesText) {
		if name, text, ok := strings.Cut(strings.TrimRight(line, "\n"), " "); ok && name != "#" {
			names[name] = text
		}
	}
	return names
})

// accents are the endings of glyph names that put an accent on a letter, with
// the combining mark they stand for.
var accents = []struct{ name, mark string }{
	{"circumflex", "\u0302"}, {"hungarumlaut", "\u030b"}, {"commaaccent", "\u0327"}, {"commabelow", "\u0326"}, {"dotaccent", "\u0307"},
	{"dotbelow", "\u0323"}, {"dieresis", "\u0308"}, {"hookabove", "\u0309"}, {"cedilla", "\u0327"}, {"ogonek", "\u0328"}, {"macron", "\u0304"},
	{"acute", "\u0301"}, {"grave", "\u0300"}, {"tilde", "\u0303"}, {"caron", "\u030c"}, {"breve", "\u0306"}, {"ring", "\u030a"}, {"horn", "\u031b"},
}

// variants are the endings of glyph names for other drawings of a character.
var variants = []string{"oldstyle", "small", "inferior", "superior", "fitted", "tabular"}

// maxName bounds a glyph name; the longest of the usual ones have some 40 bytes.
const maxName = 200

// nameText returns what a glyph name stands for, empty if it says nothing.
// Names are read as the Adobe Glyph List Specification tells: what follows a
// point is a variant, underscores join the parts of a ligature, uniXXXX and
// uXXXXX are code points.
func nameText(name string) string {
	name, _, _ = strings.Cut(name, ".")
	if name == "" || len(name) > maxName {
		return ""
	}
	if text, ok := partText(name); ok {
		return text
	}
	if !strings.Contains(name, "_") {
		return ""
	}
	var joined strings.Builder
	for part := range strings.SplitSeq(name, "_") {
		text, ok := partText(part)
		if !ok {
			return ""
		}
		joined.WriteString(text)
	}
	return joined.String()
}

// partText is nameText for a name without a variant or the parts of a ligature.
func partText(name string) (string, bool) {
	if len(name) == 1 && isLetter(name[0]) {
		return name, true
	}
	if text, ok := glyphNames()[name]; ok {
		return text, true
	}
	if text, ok := accented(name); ok {
		return text, true
	}
	if text, ok := codePoints(name); ok {
		return text, true
	}
	for _, variant := range variants {
		base, ok := strings.CutSuffix(name, variant)
		if !ok || base == "" {
			continue
		}
		if text, ok := glyphNames()[base]; ok {
			return text, true
		}
		if len(base) == 1 && isLetter(base[0]) {
			return strings.ToLower(base), true
		}
		if text, ok := accented(base); ok {
			return strings.ToLower(text), true
		}
	}
	return "", false
}

func isLetter(c byte) bool { return 'a' <= c|0x20 && c|0x20 <= 'z' }

// accented reads names such as Aacute and ecircumflexacute.
func accented(name string) (string, bool) {
	for _, accent := range accents {
		base, ok := strings.CutSuffix(name, accent.name)
		if !ok || base == "" || len(base) > 16 {
			continue
		}
		letter := base
		if len(base) > 1 || !isLetter(base[0]) {
			if letter, ok = accented(base); !ok {
				return "", false
			}
		}
		return norm.NFC.String(letter + accent.mark), true
	}
	return "", false
}

// codePoints reads uniXXXX, with more than one group of four digits, and uXXXX to uXXXXXX.
func codePoints(name string) (string, bool) {
	if digits, ok := strings.CutPrefix(name, "uni"); ok && len(digits) >= 4 && len(digits)%4 == 0 {
		var text strings.Builder
		for ; digits != ""; digits = digits[4:] {
			char, err := strconv.ParseUint(digits[:4], 16, 16)
			if err != nil || !utf8.ValidRune(rune(char)) {
				return "", false
			}
			text.WriteRune(rune(char))
		}
		return text.String(), true
	}
	if digits, ok := strings.CutPrefix(name, "u"); ok && len(digits) >= 4 && len(digits) <= 6 {
		char, err := strconv.ParseUint(digits, 16, 32)
		if err == nil && utf8.ValidRune(rune(char)) {
			return string(rune(char)), true
		}
	}
	return "", false
}
