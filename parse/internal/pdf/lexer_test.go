package pdf

import (
	"fmt"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// tokens writes the operators of a stream with their operands in a plain form.
func tokens(src string) string {
	l := lexer{src: []byte(src)}
	var out []string
	for {
		o, args, ok := l.next(nil)
		for _, a := range args {
			switch a.kind {
			case number:
				out = append(out, fmt.Sprint(a.num))
			case name:
				out = append(out, "/"+string(a.bytes))
			case text:
				out = append(out, fmt.Sprintf("(%s)", a.bytes))
			default:
				out = append(out, map[kind]string{open: "[", shut: "]", other: "word"}[a.kind])
			}
		}
		if !ok {
			return strings.Join(out, " ")
		}
		name := ""
		for ; o > 0; o >>= 8 {
			name = string(rune(o&0xff)) + name
		}
		out = append(out, name+";")
	}
}

func TestLexer(t *testing.T) {
	tests := []struct{ name, src, want string }{
		{"operator", "1 0 0 1 72 720 cm", "1 0 0 1 72 720 cm;"},
		{"numbers", "-1.5 +2 .25 4. --3 1.2.3 5-3 - w", "-1.5 2 0.25 4 -3 1.2 5 w;"},
		{"no blanks", "/F1 12Tf(a)Tj[(b)-20<63>]TJ", "/F1 12 Tf; (a) Tj; [ (b) -20 (c) ] TJ;"},
		{"name with a code", "/A#42#zz gs", "/AB#zz gs;"},
		{"nested string", `(a(b)c) '`, "(a(b)c) ';"},
		{"escapes", `(\101\7x\n\(\)\\\q) Tj`, "(A\ax\n()\\q) Tj;"},
		{"line ends in a string", "(a\r\nb\\\nc\\\r\nd) Tj", "(a\nbcd) Tj;"},
		{"odd hexadecimal", "<4 1 5z> Tj", "(AP) Tj;"},
		{"dictionary", "/Span << /MCID 0 /A [1 true] >> BDC", "/Span [ /MCID 0 /A [ 1 word ] ] BDC;"},
		{"comment", "1 % not 2\n3 l", "1 3 l;"},
		{"stray marks", ") } { > ] 1 w", "] ] 1 w;"},
		{"long word", "abcdefg 1 w", "; 1 w;"},
		{"string without end", "(abc", "(abc)"},
		{"escape at the end", "(abc\\", "(abc)"},
		{"hexadecimal without end", "<41", "(A)"},
		{"empty", "", ""},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) { require.Equal(t, tt.want, tokens(tt.src)) })
	}
}

func TestTextString(t *testing.T) {
	tests := []struct{ name, in, want string }{
		{"PDFDocEncoding", "caf\xe9 \x80 \xa0", "café • €"},
		{"UTF-16", "\xfe\xff\x00A\x20\xac", "A€"},
		{"UTF-16 the other way round", "\xff\xfeA\x00", "A"},
		{"UTF-8", "\xef\xbb\xbfé", "é"},
		{"language code", "\xfe\xff\x00\x1b\x00e\x00n\x00\x1b\x00A", "A"},
		{"odd byte", "\xfe\xff\x00A\x00", "A"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) { require.Equal(t, tt.want, textString([]byte(tt.in))) })
	}
}

func TestDateOf(t *testing.T) {
	for in, want := range map[string]string{
		"D:20240131120000+01'00'": "2024-01-31T12:00:00+01:00",
		"D:20240131120000Z":       "2024-01-31T12:00:00Z",
		"D:20240131120000-08'00":  "2024-01-31T12:00:00-08:00",
		"D:20240131":              "2024-01-31",
		"D:2024":                  "2024",
		"31 January 2024":         "31 January 2024",
		"":                        "",
	} {
		require.Equal(t, want, dateOf(in), in)
	}
}
