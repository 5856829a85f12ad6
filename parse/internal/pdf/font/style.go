package font

import (
	"strings"
	"unicode"

	"github.com/vitae-go/vitae/parse/internal/pdf/object"
)

// Style is how a font looks, as far as its name and descriptor say.
type Style struct {
	Family       string // the file's name for it without subset prefix and style suffix
	Bold, Italic bool
}

// Bits of a font descriptor's Flags.
const (
	flagSymbolic  = 1 << 2
	flagItalic    = 1 << 6
	flagForceBold = 1 << 18
)

// boldWeight is the least FontWeight that reads as bold: semi-bold.
const boldWeight = 600

// heavyStem is the least StemV, in thousandths of an em, of a face that
// reads as bold. Regular text faces have 70 to 110.
const heavyStem = 138

// styleOf reads the style from a font's name and its descriptor.
func styleOf(name string, descriptor object.Value) Style {
	name = plainName(name)
	s := Style{Family: family(name)}
	flags := int(descriptor.Key("Flags").Number())
	s.Bold = boldName(name) || flags&flagForceBold != 0 ||
		descriptor.Key("FontWeight").Number() >= boldWeight || descriptor.Key("StemV").Number() >= heavyStem
	s.Italic = italicName(name) || flags&flagItalic != 0 || descriptor.Key("ItalicAngle").Number() != 0
	return s
}

// plainName takes the subset prefix "ABCDEF+" off a font name.
func plainName(name string) string {
	if len(name) > 7 && name[6] == '+' {
		return name[7:]
	}
	return name
}

// Words that name a weight or a slant, in lower case.
var (
	boldWords   = []string{"bold", "black", "heavy", "demi", "ultra", "fat"}
	italicWords = []string{"italic", "oblique", "slanted", "kursiv"}
	plainWords  = []string{"regu", "medi", "cond", "roman", "normal", "book", "medium", "light", "thin", "hairline", "mt", "ps", "psmt", "lt", "std", "it", "bd", "bdit"}
)

// texFaces are the beginnings of TeX's font names that set a style by letters alone.
var texFaces = []struct {
	prefix       string
	bold, italic bool
}{
	{"cmbxti", true, true}, {"cmbxsl", true, true}, {"cmssbx", true, false}, {"cmbx", true, false}, {"cmb1", true, false},
	{"cmti", false, true}, {"cmsl", false, true}, {"cmitt", false, true}, {"cmssi", false, true}, {"cmmi", false, true},
	{"sfbx", true, false}, {"sfbi", true, true}, {"sfti", false, true}, {"sfsl", false, true}, {"sfsx", true, false}, {"sfsi", false, true},
	{"sfrb", true, false}, {"ecbx", true, false}, {"ecti", false, true},
}

func boldName(name string) bool {
	lower := strings.ToLower(name)
	for _, face := range texFaces {
		if strings.HasPrefix(lower, face.prefix) {
			return face.bold
		}
	}
	for _, word := range boldWords {
		if strings.Contains(lower, word) && !strings.Contains(lower, "bodoni") {
			return true
		}
	}
	return strings.HasSuffix(name, "-Bd") || strings.HasSuffix(name, "-BdIt")
}

func italicName(name string) bool {
	lower := strings.ToLower(name)
	for _, face := range texFaces {
		if strings.HasPrefix(lower, face.prefix) {
			return face.italic
		}
	}
	for _, word := range italicWords {
		if strings.Contains(lower, word) {
			return true
		}
	}
	return strings.HasSuffix(name, "-It") || strings.HasSuffix(name, "-BdIt")
}

// family takes the style off a font name: "Arial-BoldMT" and "Arial,Bold" are
// Arial, "Lato-Light" is Lato, "IBMPlexSans-Medium" is IBMPlexSans.
func family(name string) string {
	cut := strings.LastIndexAny(name, "-,")
	if cut <= 0 {
		return strings.TrimSuffix(strings.TrimSuffix(name, "PSMT"), "MT")
	}
	head := strings.TrimSuffix(strings.TrimSuffix(name[:cut], "PS"), "MT")
	if name[cut] == ',' || styleWord(name[cut+1:]) {
		return head
	}
	return name
}

// styleWord reports whether s is made of words for weight, width and slant.
func styleWord(s string) bool {
	lower := strings.ToLower(strings.TrimRightFunc(s, unicode.IsDigit))
	for _, words := range [][]string{boldWords, italicWords, plainWords} {
		for _, word := range words {
			if lower == word || len(word) > 3 && strings.Contains(lower, word) {
				return true
			}
		}
	}
	return false
}
