package layout

import (
	"encoding/binary"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/stretchr/testify/require"

	"github.com/vitae-go/vitae/parse/internal/flow"
)

// FuzzCompose paints glyphs where the bytes say. No glyph may get lost but
// those painted twice, no text may be invalid, and the result must not depend
// on anything but the pages.
func FuzzCompose(f *testing.F) {
	names, err := filepath.Glob("testdata/*.txtar")
	require.NoError(f, err)
	for _, name := range names {
		file, err := os.ReadFile(name)
		require.NoError(f, err)
		_, body, _ := strings.Cut(string(file), "-- in --\n")
		in, _, _ := strings.Cut(body, "-- want --\n")
		f.Add(painted(typesetPages(f, in)))
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		pages := paint(data)
		out, asides := Compose(pages)
		again, _ := Compose(pages)
		require.Equal(t, again, out)
		require.Len(t, out, len(pages))
		for i := range out {
			checkPage(t, &out[i], asides)
		}
	})
}

func checkPage(t *testing.T, p *flow.Page, asides []flow.Aside) {
	t.Helper()
	for _, b := range p.Blocks {
		require.NotEmpty(t, b.Lines)
		require.GreaterOrEqual(t, b.Level, 0)
		require.False(t, b.Lines[len(b.Lines)-1].Wraps, "nothing follows the last line")
		for _, l := range b.Lines {
			require.NotEmpty(t, l.Runs)
			for _, r := range l.Runs {
				require.NotEmpty(t, r.Text)
				require.True(t, utf8.ValidString(r.Text))
				require.LessOrEqual(t, r.Box.X0, r.Box.X1)
				require.LessOrEqual(t, r.Box.Y0, r.Box.Y1)
			}
		}
	}
	for _, a := range asides {
		require.True(t, utf8.ValidString(a.Text))
	}
}

// glyphBytes is how many bytes describe a glyph.
const glyphBytes = 8

// paint makes pages of bytes: glyphs of eight bytes each, up to 300 a page.
func paint(data []byte) []Page {
	var pages []Page
	page := Page{Width: 600, Height: 800, Fonts: testFonts}
	for ; len(data) >= glyphBytes; data = data[glyphBytes:] {
		x, y := float64(binary.LittleEndian.Uint16(data)%6000)/10, float64(binary.LittleEndian.Uint16(data[2:])%8000)/10
		size := float64(data[4]%64) / 2
		switch data[5] % 32 {
		case 1:
			page.Rules = append(page.Rules, flow.Box{X0: x, Y0: y, X1: x + 20*size, Y1: y + 0.5})
		case 2:
			page.Fills = append(page.Fills, Fill{Box: flow.Box{X0: x, Y0: y, X1: x + 8*size, Y1: y + 20*size}})
		case 3:
			page.Dots = append(page.Dots, flow.Box{X0: x, Y0: y, X1: x + 3, Y1: y + 3})
		case 4:
			page.Links = append(page.Links, Link{flow.Box{X0: x, Y0: y, X1: x + 9*size, Y1: y + size}, "https://a.example"})
		default:
			r := rune(data[6])
			if r < ' ' {
				r = []rune("•◦–-o \u00ad\u2010א\ufffd1.(")[int(r)%13]
			}
			g := Glyph{Text: string(r), X: x, Y: y, W: size / 2, Size: size, Space: size / 4, Font: int32(data[7] % 4)}
			if data[7] > 250 {
				g.Hidden = "tiny"
			} else if data[7] > 240 {
				g.Angle = float64(data[7]) * 3
			}
			page.Glyphs = append(page.Glyphs, g)
		}
		if len(page.Glyphs) == 300 {
			pages = append(pages, page)
			page = Page{Width: 600, Height: 800, Fonts: testFonts}
		}
	}
	return append(pages, page)
}

// painted describes pages in the bytes that paint reads.
func painted(pages []Page) []byte {
	var out []byte
	for i := range pages {
		for _, g := range pages[i].Glyphs {
			out = binary.LittleEndian.AppendUint16(out, uint16(g.X*10))
			out = binary.LittleEndian.AppendUint16(out, uint16(g.Y*10))
			r, _ := utf8.DecodeRuneInString(g.Text)
			out = append(out, byte(g.Size*2), 0, byte(r), byte(g.Font))
		}
	}
	return out
}
