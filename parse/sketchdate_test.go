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

// A column of dates may show the end above the beginning.
func TestStackedRange(t *testing.T) {
	tests := []struct {
		cell     string
		from, to [2]int // year and month; an end of 0 goes on
	}{
		{"Present May 2021", [2]int{2021, 5}, [2]int{}},
		{"Aujourd’hui Janvier 2021", [2]int{2021, 1}, [2]int{}},
		{"Décembre 2020 Mars 2018", [2]int{2018, 3}, [2]int{2020, 12}},
		{"May 2020 March 2020", [2]int{2020, 3}, [2]int{2020, 5}},
		{"Mars 2018 Décembre 2020", [2]int{}, [2]int{}},
		{"Mars 2018", [2]int{}, [2]int{}},
		{"May 2021 Engineer", [2]int{}, [2]int{}},
		{"June 2021, May 2019, March 2018", [2]int{}, [2]int{}},
	}
	for _, tt := range tests {
		m, ok := stackedRange(tt.cell)
		require.Equal(t, tt.from[0] > 0, ok, tt.cell)
		if ok {
			require.Equal(t, tt.from, [2]int{m.From.Year, m.From.Month}, tt.cell)
			require.Equal(t, tt.to, [2]int{m.To.Year, m.To.Month}, tt.cell)
			require.Equal(t, tt.to[0] == 0, m.To.Current, tt.cell)
		}
	}
}
