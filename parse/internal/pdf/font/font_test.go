package font

import (
	"encoding/binary"
	"fmt"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// read decodes a string; glyphs are separated by bars.
func read(f *Font, s string) string {
	var out []string
	for b := []byte(s); len(b) > 0; {
		g, n := f.Next(b)
		out, b = append(out, g.Text), b[n:]
	}
	return strings.Join(out, "|")
}

// unicodeMap is a ToUnicode map with the sections given.
func unicodeMap(sections string) stream {
	return stream{data: "/CIDInit /ProcSet findresource begin begincmap\n" + sections + "\nendcmap end end"}
}

func TestSimpleFonts(t *testing.T) {
	type1 := "%!PS-AdobeFont-1.0: CMR10\n/Encoding 256 array\n0 1 255 {1 index exch /.notdef put} for\ndup 11 /ff put\ndup 12 /fi put\ndup 97 /a put\nreadonly def\ncurrentfile eexec"
	tests := []struct {
		name string
		font dict
		in   string
		want string
	}{
		{"WinAnsi", dict{"BaseFont": "Helvetica", "Encoding": "WinAnsiEncoding"}, "A\x80\x95\x96\xe9\xa0", "A|€|•|–|é| "},
		{"MacRoman", dict{"BaseFont": "Arial", "Encoding": "MacRomanEncoding"}, "\x8e\xa5\xd0", "é|•|–"},
		{"standard without an encoding", dict{"BaseFont": "Helvetica"}, "'`\xae\xb7", "’|‘|fi|•"},
		{"differences on a base", dict{"Encoding": dict{"BaseEncoding": "WinAnsiEncoding", "Differences": array{65, "f_f_i", "uni00E9", "Scommaaccent", "Aacute", "one.oldstyle"}}}, "ABCDEF", "ffi|é|Ș|Á|1|F"},
		{"a name that says nothing", dict{"Encoding": dict{"Differences": array{65, "g123"}}}, "A", Unknown},
		{"undefined glyph", dict{"Encoding": dict{"Differences": array{1, ".notdef", 32, ".notdef"}}}, "\x01 ", "| "},
		{"ToUnicode before the encoding", dict{"Encoding": "WinAnsiEncoding", "ToUnicode": unicodeMap("1 beginbfchar <41> <0042> endbfchar")}, "AC", "B|C"},
		{"ToUnicode that maps to nothing", dict{"Encoding": "WinAnsiEncoding", "ToUnicode": unicodeMap("2 beginbfchar <41> <0000> <43> <FFFD> endbfchar")}, "AC", "A|C"},
		{"Symbol", dict{"BaseFont": "Symbol"}, "a\xb7\xae", "α|•|→"},
		{"Zapf Dingbats", dict{"BaseFont": "ZapfDingbats"}, "ln4", "●|■|✔"},
		{"Wingdings by private use", dict{"BaseFont": "ABCDEF+Wingdings-Regular", "ToUnicode": unicodeMap("2 beginbfchar <01> <F0A7> <02> <F0D8> endbfchar")}, "\x01\x02", "▪|➢"},
		{"Wingdings and Symbol in the font of LibreOffice", dict{"BaseFont": "EAAAAA+OpenSymbol", "ToUnicode": unicodeMap("2 beginbfchar <01> <F0FC> <02> <F0AE> endbfchar")}, "\x01\x02", "✓|→"},
		{"icons", dict{"BaseFont": "FontAwesome5Free", "ToUnicode": unicodeMap("2 beginbfchar <01> <F0E0> <02> <F111> endbfchar")}, "\x01\x02", "|●"},
		{"icons by name", dict{"BaseFont": "FontAwesome5Brands", "Encoding": dict{"Differences": array{1, "linkedin-in"}}}, "\x01", ""},
		{"old-style figures by private use", dict{"BaseFont": "Minion", "ToUnicode": unicodeMap("1 beginbfchar <01> <F731> endbfchar")}, "\x01", "1"},
		{"built in, Type 1", dict{"BaseFont": "ABCDEF+Odd", "FontDescriptor": dict{"Flags": 4, "FontFile": stream{program: type1}}}, "\x0b\x0ca", "ff|fi|a"},
		{"TeX by its name", dict{"BaseFont": "ABCDEF+CMR10", "FontDescriptor": dict{"Flags": 4}}, "\x0c\x7b\x5c", "fi|–|“"},
		{"TeX bitmaps", dict{"Subtype": "Type3", "Encoding": dict{"Differences": array{11, "a11", "a12", ".notdef", 97, "a97"}}}, "\x0b\x0ca", "ff|fi|a"},
		{"subset that nothing explains", dict{"BaseFont": "ABCDEF+Odd", "FontDescriptor": dict{"Flags": 4}}, "AB", Unknown + "|" + Unknown},
		{"not there", nil, "Ab", "A|b"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			require.Equal(t, tt.want, read(load(value(tt.font)), tt.in))
		})
	}
}

func TestCompositeFonts(t *testing.T) {
	descendants := func(more dict) array {
		d := dict{"Subtype": "CIDFontType2", "CIDSystemInfo": dict{"Ordering": str("Identity")}}
		for key, v := range more {
			d[key] = v
		}
		return array{d}
	}
	program := sfnt(map[rune]uint16{'A': 3, 'é': 4})
	tests := []struct {
		name string
		font dict
		in   string
		want string
	}{
		{"Identity and ToUnicode", dict{"Encoding": "Identity-H", "ToUnicode": unicodeMap("1 beginbfrange <0003> <0005> <0041> endbfrange")}, "\x00\x03\x00\x05\x00\x09", "A|C|" + Unknown},
		{"by the font program", dict{"Encoding": "Identity-H", "DescendantFonts": descendants(dict{"FontDescriptor": dict{"FontFile2": stream{program: program}}})}, "\x00\x03\x00\x04\x00\x05", "A|é|" + Unknown},
		{"by map and program", dict{"Encoding": "Identity-H", "DescendantFonts": descendants(dict{"CIDToGIDMap": stream{data: "\x00\x00\x00\x04"}, "FontDescriptor": dict{"FontFile2": stream{program: program}}})}, "\x00\x01", "é"},
		{"own codes", dict{"Encoding": stream{data: "1 begincodespacerange <00> <7f> endcodespacerange 1 begincodespacerange <8000> <ffff> endcodespacerange"}, "ToUnicode": unicodeMap("2 beginbfchar <41> <0061> <8001> <4E2D> endbfchar")}, "A\x80\x01A", "a|中|a"},
		{"Unicode codes", dict{"Encoding": "UniGB-UCS2-H"}, "\x4e\x2d\x00A", "中|A"},
		{"Shift JIS", dict{"Encoding": "90ms-RKSJ-H"}, "A\x93\xfa", "A|日"},
		{"ASCII of a collection", dict{"Encoding": "Identity-H", "DescendantFonts": descendants(dict{"CIDSystemInfo": dict{"Ordering": str("Japan1")}})}, "\x00\x22\x12\x34", "A|" + Unknown},
		{"odd byte at the end", dict{"Encoding": "Identity-H", "ToUnicode": unicodeMap("1 beginbfchar <0041> <0041> endbfchar")}, "\x00\x41\x41", "A|A"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			tt.font["Subtype"] = "Type0"
			require.Equal(t, tt.want, read(load(value(tt.font)), tt.in))
		})
	}
}

// sfnt is a TrueType program that holds nothing but a cmap table in format 4
// with a segment for each character.
func sfnt(glyphs map[rune]uint16) string {
	var ends, starts, deltas []uint16
	for char := rune(0); char < 0xffff; char++ {
		if glyph, ok := glyphs[char]; ok {
			ends, starts, deltas = append(ends, uint16(char)), append(starts, uint16(char)), append(deltas, glyph-uint16(char))
		}
	}
	n := len(ends)
	table := []uint16{0, 1, 3, 1, 0, 12, 4, uint16(16 + 8*n), 0, uint16(2 * n), 0, 0, 0}
	table = append(append(table, ends...), 0)
	table = append(append(append(table, starts...), deltas...), make([]uint16, n)...)
	program := []byte{0, 1, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 'c', 'm', 'a', 'p', 0, 0, 0, 0, 0, 0, 0, 28}
	program = binary.BigEndian.AppendUint32(program, uint32(2*len(table)))
	for _, v := range table {
		program = binary.BigEndian.AppendUint16(program, v)
	}
	return string(program)
}

func TestWidths(t *testing.T) {
	width := func(f *Font, s string) string {
		g, _ := f.Next([]byte(s))
		return fmt.Sprintf("%.3f", g.Width)
	}
	t.Run("given", func(t *testing.T) {
		f := load(value(dict{"FirstChar": 65, "Widths": array{700, 300.5}, "Encoding": "WinAnsiEncoding", "FontDescriptor": dict{"MissingWidth": 250}}))
		require.Equal(t, []string{"0.700", "0.300", "0.250"}, []string{width(f, "A"), width(f, "B"), width(f, "C")})
	})
	t.Run("standard", func(t *testing.T) {
		f := load(value(dict{"BaseFont": "Helvetica-Bold", "Encoding": "WinAnsiEncoding"}))
		require.Equal(t, []string{"0.722", "0.278", "0.350"}, []string{width(f, "A"), width(f, " "), width(f, "\x95")})
		require.Equal(t, 0.278, f.Space)
		require.Equal(t, "0.600", width(load(value(dict{"BaseFont": "Courier"})), "i"))
		require.Equal(t, "0.500", width(load(value(dict{"BaseFont": "TimesNewRoman"})), "n"))
		require.Equal(t, "0.460", width(load(value(dict{"BaseFont": "Symbol"})), "\xb7"))
	})
	t.Run("composite", func(t *testing.T) {
		f := load(value(dict{"Subtype": "Type0", "Encoding": "Identity-H", "ToUnicode": unicodeMap("1 beginbfchar <0003> <0020> endbfchar"),
			"DescendantFonts": array{dict{"DW": 400, "W": array{3, array{250, 600}, 10, 12, 800}}}}))
		require.Equal(t, []string{"0.250", "0.600", "0.400", "0.800", "0.800", "0.400"},
			[]string{width(f, "\x00\x03"), width(f, "\x00\x04"), width(f, "\x00\x05"), width(f, "\x00\x0a"), width(f, "\x00\x0c"), width(f, "\x00\x0d")})
		require.Equal(t, 0.25, f.Space)
	})
	t.Run("Type 3", func(t *testing.T) {
		f := load(value(dict{"Subtype": "Type3", "FontMatrix": array{0.01, 0, 0, 0.01, 0, 0}, "FontBBox": array{0, -20, 100, 80}, "FirstChar": 65, "Widths": array{55}}))
		require.Equal(t, "0.550", width(f, "A"))
		require.Equal(t, 1.0, f.Scale)
		f = load(value(dict{"Subtype": "Type3", "FontMatrix": array{1, 0, 0, 1, 0, 0}, "FontBBox": array{0, 0, 10, 12}, "FirstChar": 65, "Widths": array{6}}))
		require.Equal(t, 12.0, f.Scale)
	})
}

func TestStyles(t *testing.T) {
	tests := []struct {
		name string
		want Style
	}{
		{"ABCDEF+Arial-BoldMT", Style{"Arial", true, false}},
		{"ArialMT", Style{"Arial", false, false}},
		{"TimesNewRomanPS-BoldItalicMT", Style{"TimesNewRoman", true, true}},
		{"Calibri,Bold", Style{"Calibri", true, false}},
		{"IBMPlexSans-SemiBold", Style{"IBMPlexSans", true, false}},
		{"Lato-Light", Style{"Lato", false, false}},
		{"Helvetica-Oblique", Style{"Helvetica", false, true}},
		{"Source-Sans", Style{"Source-Sans", false, false}},
		{"CMBX12", Style{"CMBX12", true, false}},
		{"CMTI10", Style{"CMTI10", false, true}},
		{"BodoniSvtyTwo", Style{"BodoniSvtyTwo", false, false}},
		{"", Style{}},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) { require.Equal(t, tt.want, styleOf(tt.name, value(nil))) })
	}
	require.Equal(t, Style{"Foo", true, true}, styleOf("Foo", value(dict{"FontWeight": 700, "ItalicAngle": -12})))
}

func TestNormal(t *testing.T) {
	tests := []struct{ name, in, want string }{
		{"plain", "Jane", "Jane"},
		{"ligatures", "o\ufb03ce \ufb01le", "office file"},
		{"blanks", "a\u00a0b\u2003c\u3000d", "a b c d"},
		{"no room taken", "a\u200bb\u200d\ufeffc\u2060", "abc"},
		{"soft hyphen as painted", "co\u00adop", "co-op"},
		{"superscript stays", "m² ½ ™", "m² ½ ™"},
		{"full width", "\uff21\uff11", "A1"},
		{"mathematical letters", "\U0001d400\U0001d4b6", "Aa"},
		{"Arabic forms", "\ufefb", "لا"},
		{"Kangxi radical", "\u2f08", "人"},
		{"decomposed", "e\u0301", "é"},
		{"controls", "a\x01\x7f", "a" + Unknown + Unknown},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) { require.Equal(t, tt.want, Normal(tt.in)) })
	}
}

func TestNames(t *testing.T) {
	for name, want := range map[string]string{
		"A": "A", "eacute": "é", "Ccaron": "Č", "ohungarumlaut": "ő", "tcommaaccent": "ț", "Lslash": "Ł", "dcroat": "đ",
		"endash": "–", "quotedblleft": "“", "Euro": "€", "bullet": "•", "fi": "fi", "f_f_l": "ffl", "T_h": "Th",
		"alpha": "α", "Omega": "Ω", "afii10017": "А", "afii10071": "ё", "uni0416": "Ж", "uni00660069": "fi", "u1F600": "😀",
		"a.sc": "a", "asmall": "a", "Asmall": "a", "Eacutesmall": "é", "oneoldstyle": "1", "hyphen.alt": "-",
		"g12": "", "cid_33": "", "uniXYZ1": "", "": "", ".notdef": "", "uD800": "",
	} {
		require.Equal(t, want, nameText(name), name)
	}
}
