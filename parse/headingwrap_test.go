package parse

import (
	"testing"

	"github.com/stretchr/testify/require"
)

func TestHeadsWith(t *testing.T) {
	line := func(text string, x, y float64) *row {
		box := Box{X0: x, Y0: y - 8, X1: x + 6*float64(len(text)), Y1: y + 2}
		return &row{text: text, span: Span{0, len(text)}, lines: []Line{{Box: box}}}
	}
	for _, tt := range []struct {
		name         string
		first, below *row
		want         bool
	}{
		{"a heading on two lines", line("COMPUTER", 60, 100), line("SKILLS", 60, 113), true},
		{"set to the right", line("Esperienza", 70, 100), line("professionale", 52, 113), true},
		{"no heading together", line("COMPUTER", 60, 100), line("CLUB", 60, 113), false},
		{"far apart", line("COMPUTER", 60, 100), line("SKILLS", 60, 130), false},
		{"not one below the other", line("COMPUTER", 60, 100), line("SKILLS", 90, 113), false},
	} {
		t.Run(tt.name, func(t *testing.T) {
			require.Equal(t, tt.want, tt.first.headsWith(tt.below))
		})
	}
}
