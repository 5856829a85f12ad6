package font

import (
	_ "embed"
	"strconv"
	"strings"
	"sync"
)

//go:embed data/widths.txt
var widthsText string

// standardFont has the widths of one of the fonts that a PDF need not describe.
type standardFont struct {
	byChar map[rune]float64
	byCode [256]float64
}

var standardFonts = sync.OnceValue(func() map[string]*standardFont {
	fonts := map[string]*standardFont{}
	for line := range strings.Lines(widthsText) {
		name, rest, _ := strings.Cut(strings.TrimRight(line, "\n"), " ")
		digits, chars, _ := strings.Cut(rest, " ")
		width, err := strconv.Atoi(digits)
		if name == "#" || err != nil {
			continue
		}
		f := fonts[name]
		if f == nil {
			f = &standardFont{byChar: map[rune]float64{}}
			fonts[name] = f
		}
		f.add(name, float64(width)/1000, chars)
	}
	return fonts
})

func (f *standardFont) add(name string, width float64, chars string) {
	if name != "Symbol" && name != "ZapfDingbats" {
		for _, char := range chars {
			f.byChar[char] = width
		}
		return
	}
	for digits := range strings.FieldsSeq(chars) {
		if code, err := strconv.ParseUint(digits, 16, 8); err == nil {
			f.byCode[code] = width
		}
	}
}

// courierWidth is the advance of every glyph of a typewriter face.
const courierWidth = 0.6

// standardWidth returns the advance of a code in the standard font nearest to
// a font's name and style, in ems.
func standardWidth(name string, style Style, code byte, char rune) float64 {
	lower := strings.ToLower(name)
	key := "Helvetica"
	switch {
	case strings.Contains(lower, "courier") || strings.Contains(lower, "mono"):
		return courierWidth
	case strings.HasPrefix(lower, "symbol"):
		return standardFonts()["Symbol"].byCode[code]
	case strings.Contains(lower, "zapfdingbats"):
		return standardFonts()["ZapfDingbats"].byCode[code]
	case strings.Contains(lower, "times") || strings.Contains(lower, "serif") && !strings.Contains(lower, "sans"):
		key = timesName(style)
	case style.Bold:
		key = "Helvetica-Bold"
	}
	widths := standardFonts()[key].byChar
	if width, ok := widths[char]; ok {
		return width
	}
	return widths['n']
}

func timesName(style Style) string {
	switch {
	case style.Bold && style.Italic:
		return "Times-BoldItalic"
	case style.Bold:
		return "Times-Bold"
	case style.Italic:
		return "Times-Italic"
	}
	return "Times-Roman"
}
