package parse

import (
	"testing"

	"github.com/stretchr/testify/require"
)

// TestStops holds which full stops end a sentence.
func TestStops(t *testing.T) {
	tests := []struct {
		text string
		want bool
	}{
		{"Kept the books of the shop.", true},
		{"Wrote services in Go.", true},
		{"Harbour of the U.S.", false},
		{"Harbour Goods Co.", false},
		{"Engineering Manager, Oak Co.", false},
		{"Kept the books", false},
	}
	for _, tt := range tests {
		r := row{text: tt.text}
		s := newSketch(&r, look{}, false)
		require.Equal(t, tt.want, s.stops(), tt.text)
	}
}
