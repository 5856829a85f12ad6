package parse

import (
	"testing"

	"github.com/stretchr/testify/require"
)

// Each row is "x y sign text"; heads are those that lose their sign.
func TestDropHeadSigns(t *testing.T) {
	type cell struct {
		x, y       float64
		sign, text string
	}
	tests := []struct {
		name  string
		rows  []cell
		heads int
	}{
		{"one beside each date", []cell{{40, 100, "", "2010 - 2012"}, {170, 100, "•", "Clerk at Vik"}, {200, 112, "-", "Filed letters"}, {40, 130, "", "2009"}, {170, 130, "•", "Trainee at Lunde"}}, 2},
		{"one beside a date and one below", []cell{{40, 100, "", "2010 - 2012"}, {170, 100, "•", "Filed letters"}, {170, 112, "•", "Opened doors"}, {40, 130, "", "2009"}, {170, 130, "•", "Made tea"}}, 0},
		{"below their dates", []cell{{40, 100, "", "2010 - 2012"}, {40, 112, "•", "Filed letters"}, {40, 130, "", "2009"}, {40, 142, "•", "Made tea"}}, 0},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			rows := make([]sketch, len(tt.rows))
			for i, c := range tt.rows {
				box := Box{X0: c.x, Y0: c.y - 8, X1: c.x + 5*float64(len(c.text)), Y1: c.y + 2}
				r := row{text: c.text, span: Span{0, len(c.text)}, marker: c.sign, block: &Block{}, lines: []Line{{Box: box}}}
				rows[i] = newSketch(&r, look{}, false)
			}
			dropHeadSigns(rows)
			heads := 0
			for i, c := range tt.rows {
				heads += count(rows[i].marker != c.sign, 1)
			}
			require.Equal(t, tt.heads, heads)
		})
	}
}
