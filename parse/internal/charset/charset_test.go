package charset

import (
	"math/rand/v2"
	"strings"
	"testing"
	"unicode/utf16"
	"unicode/utf8"

	"github.com/stretchr/testify/require"
	"golang.org/x/text/encoding/charmap"

	"github.com/vitae-go/vitae/parse/internal/fault"
)

func utf16Bytes(s string, big bool) string {
	var b strings.Builder
	for _, u := range utf16.Encode([]rune(s)) {
		hi, lo := byte(u>>8), byte(u)
		if !big {
			hi, lo = lo, hi
		}
		b.WriteByte(hi)
		b.WriteByte(lo)
	}
	return b.String()
}

func encode(page *Page, s string) string {
	out, err := page.NewEncoder().String(s)
	if err != nil {
		panic(err)
	}
	return out
}

func TestDecode(t *testing.T) {
	const (
		french  = "Diplôme d’ingénieur – École du Rhône, réseaux et systèmes"
		polish  = "Łukasz Wiśniewski, inżynier, Kraków: zespół płatności i wdrożeń, książka"
		russian = "Разработчик, опыт работы пять лет: сервисы на языке Go, Москва"
	)
	for _, c := range []struct{ name, in, want, problem string }{
		{"ascii", "Jane\n", "Jane\n", ""},
		{"byte order mark and line ends", "\xef\xbb\xbfa\r\nb\rc", "a\nb\nc", ""},
		{"utf-16 little", "\xff\xfe" + utf16Bytes(french, false), french, ""},
		{"utf-16 big", "\xfe\xff" + utf16Bytes(french, true), french, ""},
		{"utf-16 little, no mark", utf16Bytes("Jane Doe, Oslo", false), "Jane Doe, Oslo", ""},
		{"utf-16 big, no mark", utf16Bytes(russian, true), russian, ""},
		{"windows-1252", encode(charmap.Windows1252, french), french, "encoding-guessed"},
		{"windows-1250", encode(charmap.Windows1250, polish), polish, "encoding-guessed"},
		{"iso-8859-2", encode(charmap.ISO8859_2, polish), polish, "encoding-guessed"},
		{"windows-1251", encode(charmap.Windows1251, russian), russian, "encoding-guessed"},
		{"koi8-r", encode(charmap.KOI8R, russian), russian, "encoding-guessed"},
		{"damaged utf-8", "é\xff caf\xc3 ü ö", "é caf ü ö", "invalid-utf8"},
		{"nul and control", "Ja\x00ne\x01 Doe\x0cnext", "Jane Doe\nnext", ""},
		{"zero width", "Ku\u200bber\u200dnetes so\u00adft\ufeff", "Kubernetes soft", "zero-width"},
		{"direction marks", "\u202eava\u202cJ", "avaJ", "zero-width"},
		{"joiner that is spelling", "می\u200cخواهم", "می\u200cخواهم", ""},
		{"emoji", "👩\u200d💻 ☎\ufe0f", "👩💻 ☎", ""},
		{"spaces", "a\u00a0b\u2003c\u3000d", "a b c d", ""},
		{"full width", "Ｇｏ，２", "Go,2", ""},
		{"ligatures", "eﬃcient ﬁle", "efficient file", ""},
		{"mathematical bold", "𝗦𝗸𝗶𝗹𝗹𝘀", "Skills", ""},
		{"combining accents", "cafe\u0301 n\u0303", "café ñ", ""},
		{"word bullets", "\uf0b7 One \uf101two", "• One two", ""},
		{"homoglyphs stay", "Kubеrnetes", "Kubеrnetes", ""},
	} {
		t.Run(c.name, func(t *testing.T) {
			text, err := Decode([]byte(c.in))
			require.NoError(t, err)
			require.Equal(t, c.want, text.String)
			problem := ""
			for _, p := range text.Problems {
				problem += p.Code
			}
			require.Equal(t, c.problem, problem)
		})
	}
}

func TestErrors(t *testing.T) {
	random := make([]byte, 5000)
	rng := rand.New(rand.NewPCG(1, 2))
	for i := range random {
		random[i] = byte(rng.Uint32())
	}
	for _, c := range []struct {
		name, in string
		want     error
	}{
		{"empty", "", fault.Empty},
		{"white", " \u00a0\t\n\u200b", fault.Empty},
		{"jpeg", "\xff\xd8\xff\xe0..", fault.Format},
		{"rtf", `{\rtf1\ansi Jane}`, fault.Format},
		{"zip", "PK\x03\x04..", fault.Format},
		{"ole", "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1..", fault.Format},
		{"random", string(random), fault.Format},
		{"nuls", strings.Repeat("ab\x00\x00\x00", 30), fault.Format},
		{"shift-jis", "\x90\x45\x96\xb1\x8c\x6f\x97\xf0\x8f\x91 \x8e\x81\x96\xbc\x81\x46\x8e\x52\x93\x63\x91\xbe\x98\x59", fault.Encoding},
	} {
		t.Run(c.name, func(t *testing.T) {
			_, err := Decode([]byte(c.in))
			require.ErrorIs(t, err, c.want)
		})
	}
}

// A range of the text leads to the bytes that it was read from.
func TestSource(t *testing.T) {
	src := []byte("\xef\xbb\xbfJane\r\nso\u00adft Ｇｏ end")
	text, err := Decode(src)
	require.NoError(t, err)
	for _, word := range []string{"Jane", "so", "ft ", " end"} {
		at := strings.Index(text.String, word)
		span := text.Source(at, at+len(word))
		require.Equal(t, word, string(src[span[0]:span[1]]))
	}
	for _, word := range []string{"soft", "Go", "e\ns"} {
		at := strings.Index(text.String, word)
		require.Zero(t, text.Source(at, at+len(word)), word)
	}
}

func TestFold(t *testing.T) {
	require.Equal(t, "soft Go", Fold("so\u00adft\u00a0Ｇｏ"))
}

func FuzzDecode(f *testing.F) {
	f.Add([]byte("\xff\xfeJ\x00a\x00"))
	f.Add([]byte("caf\xe9 \x93x\x94"))
	f.Add([]byte("e\u0301\u0301\u200b\r\n"))
	f.Fuzz(func(t *testing.T, src []byte) {
		text, err := Decode(src)
		if err != nil {
			return
		}
		require.True(t, utf8.ValidString(text.String))
		require.NotContains(t, text.String, "\x00")
		require.NotContains(t, text.String, "\r")
		for i := range len(text.String) {
			if span := text.Source(i, i+1); span != [2]int{} {
				require.Equal(t, text.String[i:i+1], string(src[span[0]:span[1]]))
			}
		}
	})
}
