package taxonomy

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// gapSigns write gaps so that a person can read them.
var gapSigns = map[gap]string{
	gapNone: "", gapSpace: " ", gapHyphen: "-", gapLow: "_", gapDot: ".", gapSlash: "/", gapAmp: "&", gapPlus: "+", gapQuote: "'", gapOther: "~",
	gapComma: ",", gapDash: "–", gapParen: "(", gapSemi: ";", gapPipe: "|", gapColon: ":", gapStop: "!", gapTab: "\t", gapLine: "\n", gapPara: "¶",
}

func tokenString(text string) string {
	var b strings.Builder
	d := Default().index.dict
	for _, t := range d.tokens(nil, text) {
		b.WriteString(gapSigns[t.gap] + "[" + text[t.start:t.end] + "]")
	}
	return b.String()
}

func TestTokens(t *testing.T) {
	for _, test := range []struct{ text, want string }{
		{"", ""},
		{"C++ and C#, F#", "¶[C++] [and] [C#],[F#]"},
		{"C++17/C", "¶[C++][17]/[C]"},
		{"a .NET shop", "¶[a] [.NET] [shop]"},
		{".env file", "¶[env] [file]"},
		{"ASP.NET", "¶[ASP].[NET]"},
		{"Node.js.", "¶[Node].[js]"},
		{"CI/CD, CI / CD", "¶[CI]/[CD],[CI]/[CD]"},
		{"R&D", "¶[R]&[D]"},
		{"event-driven micro_services", "¶[event]-[driven] [micro]_[services]"},
		{"Java - Kotlin – Scala", "¶[Java]–[Kotlin]–[Scala]"},
		{"Java•Kotlin", "¶[Java]|[Kotlin]"},
		{"- Go\n- Rust", "¶[Go]¶[Rust]"},
		{"Go\nRust\n\nC", "¶[Go]\n[Rust]¶[C]"},
		{"Go   Rust\tC", "¶[Go]\t[Rust]\t[C]"},
		{"Python's Go’s", "¶[Python] [Go]"},
		{"masters' degree", "¶[masters] [degree]"},
		{"don't O’Reilly", "¶[don't] [O’Reilly]"},
		{"Python 3.11 and 4.x. End", "¶[Python] [3.11] [and] [4.x]![End]"},
		{"HTML5/CSS3", "¶[HTML5]/[CSS3]"},
		{"résumé Übergröße", "¶[résumé] [Übergröße]"},
		{"Goでの開発、Dockerの利用", "¶[Go] [での開発],[Docker] [の利用]"},
		{"利用Docker", "¶[利用] [Docker]"},
		{"Java를 5년", "¶[Java] [를] [5] [년]"},
		{"Ja\u00adva", "¶[Ja\u00adva]"},
		{"see https://go.dev/doc, ok", "¶[see] [https],[ok]"},
		{"me@python.org | x", "¶[me]|[x]"},
	} {
		require.Equal(t, test.want, tokenString(test.text), test.text)
	}
}

// Words read eight bytes at a time have the spelling that names are kept
// with, wherever they stand.
func TestSpelling(t *testing.T) {
	for _, word := range []string{"a", "Go", "Java", "eightlet", "Kubernetes", "x86", "html5", "sixteenletterwrd", "TWENTYfourLETTERword2345"} {
		for _, tail := range []string{"", " ", " and more text behind it", "é"} {
			text := word + tail
			end, spelling, sh := runAt(text, 0)
			require.Equal(t, len(word), end, text)
			require.Equal(t, spell(word), spelling, text)
			require.Equal(t, spell(strings.ToLower(word)), spelling, text)
			require.Equal(t, strings.ToUpper(word) != word, sh&hasLower != 0, text)
			require.Equal(t, strings.ToLower(word) != word, sh&hasUpper != 0, text)
			require.Equal(t, strings.ContainsAny(word, "0123456789"), sh&hasDigit != 0, text)
			require.Equal(t, 'A' <= word[0] && word[0] <= 'Z', sh&upperHead != 0, text)
		}
	}
}
