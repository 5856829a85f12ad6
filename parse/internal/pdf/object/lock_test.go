package object

import (
	"context"
	"os"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/require"
	"github.com/vitae-go/vitae/parse/internal/fault"
)

// The files in testdata hold the plain test page, encrypted by qpdf.
func TestEncrypted(t *testing.T) {
	tests := []struct {
		file      string
		passwords []string // that open it; "" opens it without any
	}{
		{"rc4-40.pdf", []string{"user", "owner"}},
		{"rc4-128.pdf", []string{"user", "owner"}},
		{"rc4-v4.pdf", []string{"user", "owner"}},
		{"aes-128.pdf", []string{"user", "owner"}},
		{"aes-128-meta.pdf", []string{"user", "owner"}}, // metadata in clear
		{"aes-256-r5.pdf", []string{"user", "owner"}},
		{"aes-256-r6.pdf", []string{"user", "owner"}},
		{"empty-aes-128-packed.pdf", []string{"", "owner", "whatever"}}, // with object streams
		{"empty-r6-packed.pdf", []string{"", "owner", "whatever"}},
		{"umlaut-aes-128.pdf", []string{"grün", "Besitzer"}},
		{"umlaut-r6.pdf", []string{"grün", "gru\u0308n", "Besitzer"}},
	}
	for _, tt := range tests {
		t.Run(tt.file, func(t *testing.T) {
			src, err := os.ReadFile(filepath.Join("testdata", tt.file))
			require.NoError(t, err)
			for _, password := range tt.passwords {
				f, err := Open(context.Background(), src, password, usual)
				require.NoError(t, err, "password %q", password)
				require.Equal(t, greeting, painted(f))
				require.Equal(t, "Curriculum", string(f.Info.Key("Title").Bytes()))
				require.Empty(t, f.Problems)
			}
			if tt.passwords[0] == "" {
				return
			}
			for _, password := range []string{"", "wrong", "User"} {
				_, err = Open(context.Background(), src, password, usual)
				require.ErrorIs(t, err, fault.Encrypted, "password %q", password)
			}
		})
	}
}

// A handler other than the standard one has keys that no password gives.
func TestOtherHandlers(t *testing.T) {
	for _, encrypt := range []string{
		"<</Filter/Adobe.PubSec/V 4>>",
		"<</Filter/Standard/V 9/R 9/O()/U()/P 0>>",
		"<</Filter/Standard/V 2/R 3/O(short)/U(short)/P 0>>",
		"<</Filter/Standard/V 5/R 6/O(short)/U(short)/P 0>>",
	} {
		_, err := open(onePage(nil).fileWith("<</Root 1 0 R/Encrypt" + encrypt + ">>"))
		require.ErrorIs(t, err, fault.Encrypted, encrypt)
	}
}
