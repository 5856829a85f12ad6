package wordlist

import (
	"strings"
	"testing"
	"unicode"

	"github.com/stretchr/testify/require"
	"golang.org/x/text/unicode/norm"
)

// stroked are letters whose stroke is no accent to Unicode, and the sigma that
// ends words.
var stroked = strings.NewReplacer("ł", "l", "ø", "o", "đ", "d", "ı", "i", "ς", "σ")

func TestPlain(t *testing.T) {
	for r := rune(0); r < 0xB000; r++ {
		plain, ok := Plain(r)
		if !ok {
			continue
		}
		var want strings.Builder
		for _, part := range norm.NFD.String(string(r)) {
			if !unicode.Is(unicode.Mn, part) {
				want.WriteRune(unicode.ToLower(part))
			}
		}
		require.Equal(t, stroked.Replace(want.String()), string(plain), "%c", r)
	}
	for _, r := range "aZ9×÷ßæŒðþёєが한" {
		_, ok := Plain(r)
		require.False(t, ok, "%c", r)
	}
}
