package width

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

func TestOf(t *testing.T) {
	for text, want := range map[string]int{
		"":             0,
		"Experience":   10,
		"Опыт работы":  11,
		"Études – été": 12,
		"職務経歴":         8,
		"ソフトウェア":       12,
		"경력 사항":        9,
		"Java 開発":      9,
		"＠":            2,
		"•  ✓":         4,
		"\uf0e0 mail":  6, // an icon of a font of signs
		"\xff\xfe":     2,
	} {
		require.Equal(t, want, Of(text), "%q", text)
	}
}

// TestLimit holds that a limit falls at the same place for the reader in every
// script.
func TestLimit(t *testing.T) {
	for _, letter := range []string{"e", "é", "ж", "–", "𝒜"} {
		require.False(t, Over(strings.Repeat(letter, 60), 60), letter)
		require.True(t, Over(strings.Repeat(letter, 61), 60), letter)
		require.True(t, Under(strings.Repeat(letter, 59), 60), letter)
		require.False(t, Under(strings.Repeat(letter, 60), 60), letter)
	}
	for _, sign := range []string{"経", "カ", "력", "𠮷"} {
		require.False(t, Over(strings.Repeat(sign, 30), 60), sign)
		require.True(t, Over(strings.Repeat(sign, 31), 60), sign)
	}
}
