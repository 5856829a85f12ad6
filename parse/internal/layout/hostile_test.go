package layout

import (
	"math"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/vitae-go/vitae/parse/internal/flow"
)

// Pages made to cost much cost no more than their size allows.
func TestHostilePages(t *testing.T) {
	const n = 60_000
	glyph := func(i int, x, y float64) Glyph {
		return Glyph{Text: string(rune('a' + i%26)), X: x, Y: y, W: 4, Size: 8, Space: 2}
	}
	tests := []struct {
		name  string
		place func(i int) Glyph
	}{
		{"one line", func(i int) Glyph { return glyph(i, float64(i), 100) }},
		{"one line of words", func(i int) Glyph { return glyph(i, float64(i)*1.6, 100) }},
		{"one line of cells", func(i int) Glyph { return glyph(i, math.Mod(float64(i)*31, 99_000), 100) }},
		{"one column", func(i int) Glyph { return glyph(i, 50, float64(i)) }},
		{"two columns of cells", func(i int) Glyph { return glyph(i, 50+200*float64(i%2), float64(i)/3) }},
		{"all in one place", func(i int) Glyph { return glyph(i, 50, 100) }},
		{"stairs", func(i int) Glyph { return glyph(i, float64(i), float64(i)) }},
		{"list signs only", func(i int) Glyph {
			g := glyph(i, 50+float64(i%40)*13, float64(i/40)*12)
			g.Text = "•"
			return g
		}},
		{"every glyph hidden in another way", func(i int) Glyph {
			g := glyph(i, float64(i%600), float64(i/600)*8)
			g.Hidden = []string{"tiny", "clipped"}[i%2]
			return g
		}},
		{"every glyph at another angle", func(i int) Glyph {
			g := glyph(i, float64(i%600), float64(i/600)*8)
			g.Angle = float64(i % 360)
			return g
		}},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			page := Page{Width: 600, Height: 800, Fonts: testFonts}
			for i := range n {
				page.Glyphs = append(page.Glyphs, test.place(i))
				if i%16 == 0 {
					x, y := float64(i%600), float64(i/100)
					page.Rules = append(page.Rules, flow.Box{X0: x, Y0: y, X1: x + 200, Y1: y + 1})
					page.Fills = append(page.Fills, Fill{Box: flow.Box{X0: x, Y0: y, X1: x + 30, Y1: y + 12}})
					page.Dots = append(page.Dots, flow.Box{X0: x, Y0: y, X1: x + 3, Y1: y + 3})
					page.Links = append(page.Links, Link{Box: flow.Box{X0: x, Y0: y, X1: x + 300, Y1: y + 300}})
				}
			}
			start := time.Now()
			Compose([]Page{page})
			require.Less(t, time.Since(start), 10*time.Second)
			t.Log(time.Since(start))
		})
	}
}
