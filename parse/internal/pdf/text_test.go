package pdf

import (
	"testing"

	"github.com/stretchr/testify/require"
)

// Each case says which words stand where: text, x, y from the top left
// corner, size, and the angle if the line leans.
func TestTextOperators(t *testing.T) {
	tests := []struct {
		name    string
		content string
		want    []string
	}{
		{"Td", "BT /F2 10 Tf 20 250 Td (ab) Tj 0 -12 Td (cd) Tj ET", []string{"ab 20,50 10", "cd 20,62 10"}},
		{"TD sets the leading", "BT /F2 10 Tf 20 250 TD (ab) Tj 0 -15 TD (cd) Tj T* (ef) Tj ET", []string{"ab 20,50 10", "cd 20,65 10", "ef 20,80 10"}},
		{"Tm", "BT /F2 1 Tf 12 0 0 12 30 100 Tm (ab) Tj ET", []string{"ab 30,200 12"}},
		{"a quote begins a line", "BT /F2 10 Tf 14 TL 20 250 Td (ab) Tj (cd) ' ET", []string{"ab 20,50 10", "cd 20,64 10"}},
		{"two quotes space it", "BT /F2 10 Tf 14 TL 20 250 Td 0 5 (ab) \" ET", []string{"a 20,64 10", "b 31,64 10"}},
		{"TJ moves", "BT /F2 10 Tf 20 250 Td [(a) -500 (b) 0 (c)] TJ ET", []string{"a 20,50 10", "bc 31,50 10"}},
		{"word space", "BT /F2 10 Tf 7 Tw 20 250 Td (a b) Tj ET", []string{"a 20,50 10", "b 39,50 10"}},
		{"stretched", "BT /F2 10 Tf 50 Tz 20 250 Td (ab) Tj 100 Tz (c) Tj ET", []string{"abc 20,50 10"}},
		{"rise", "BT /F2 10 Tf 20 250 Td (a) Tj 4 Ts (b) Tj ET", []string{"a 20,50 10", "b 26,46 10"}},
		{"proportional", "BT /F1 10 Tf 20 250 Td (il) Tj 10 0 Td (m) Tj ET", []string{"il 20,50 10", "m 30,50 10"}},
		{"scaled by cm", "q 2 0 0 2 10 10 cm BT /F2 10 Tf 20 100 Td (ab) Tj ET Q", []string{"ab 50,90 20"}},
		{"turned up", "BT /F2 10 Tf 0 1 -1 0 50 100 Tm (a) Tj ET", []string{"a 50,200 10 90°"}},
		{"flipped like a browser", "1 0 0 -1 0 300 cm BT /F2 10 Tf 1 0 0 -1 20 40 Tm (ab) Tj ET", []string{"ab 20,40 10"}},
		{"negative size", "BT /F2 -10 Tf -1 0 0 -1 20 250 Tm (ab) Tj ET", []string{"ab 20,50 10"}},
		{"hexadecimal and escapes", `BT /F2 10 Tf 20 250 Td <61 6> Tj (\142\(\)\\) Tj ET`, []string{"a`b()\\ 20,50 10"}},
		{"Q brings the font back", "q BT /F2 20 Tf ET Q BT /F2 10 Tf q /F2 30 Tf Q 20 250 Td (a) Tj ET", []string{"a 20,50 10"}},
		{"no font", "BT 20 250 Td (ab) Tj ET", nil},
		{"operands missing", "Td Tj BT /F2 Tf (x) Td 20 250 Td /F2 10 Tf (a) Tj ET Q Q EMC", []string{"a 20,50 10"}},
		{"inline image between", "BT /F2 10 Tf 20 250 Td (a) Tj ET BI /W 2 /H 2 /BPC 8 /CS /G ID \x00EI\xff EI BT /F2 10 Tf 20 200 Td (b) Tj ET", []string{"a 20,50 10", "b 20,100 10"}},
		{"compressed inline image", "BI /W 9 /H 9 /F /Fl ID \x01 EI\x02\x90 xyz EI BT /F2 10 Tf 20 200 Td (b) Tj ET", []string{"b 20,100 10"}},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			page, _ := sheet{content: tt.content}.painted(t)
			require.Equal(t, tt.want, words(page))
		})
	}
}

func TestPageGeometry(t *testing.T) {
	const content = "BT /F2 10 Tf 20 250 Td (a) Tj ET"
	tests := []struct {
		name, page    string
		width, height float64
		want          string
	}{
		{"plain", "", 200, 300, "a 20,50 10"},
		{"crop box", "/CropBox [10 20 110 290]", 100, 270, "a 10,40 10"},
		{"crop box beyond the media box", "/CropBox [-50 -50 500 500]", 200, 300, "a 20,50 10"},
		{"quarter turn", "/Rotate 90", 300, 200, "a 250,20 10 -90°"},
		{"half turn", "/Rotate 180", 200, 300, "a 180,250 10 180°"},
		{"three quarters", "/Rotate 270", 300, 200, "a 50,180 10 90°"},
		{"user unit", "/UserUnit 2", 400, 600, "a 40,100 20"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			page, _ := sheet{content: content, page: tt.page}.painted(t)
			require.Equal(t, [2]float64{tt.width, tt.height}, [2]float64{page.Width, page.Height})
			require.Equal(t, []string{tt.want}, words(page))
		})
	}
}

func TestFontsOnPage(t *testing.T) {
	page, _ := sheet{content: "BT /F1 10 Tf 20 250 Td (a) Tj /F2 10 Tf (b) Tj 2 Tr (c) Tj /F1 10 Tf (d) Tj 0 Tr 1 0 .3 1 20 200 Tm (e) Tj ET"}.painted(t)
	var got []string
	for _, g := range page.Glyphs {
		f := page.Fonts[g.Font]
		look := g.Text + " " + f.Family
		if f.Bold {
			look += " bold"
		}
		if f.Italic {
			look += " italic"
		}
		got = append(got, look)
	}
	require.Equal(t, []string{"a Helvetica", "b Courier bold", "c Courier bold", "d Helvetica bold", "e Helvetica italic"}, got)
}
