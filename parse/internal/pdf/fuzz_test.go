package pdf

import (
	"context"
	"testing"
	"unicode/utf8"

	"github.com/stretchr/testify/require"

	"github.com/vitae-go/vitae/parse/internal/pdf/object"
)

// contents are the streams of other tests, as seeds.
var contents = []string{
	"BT /F2 10 Tf 20 250 Td (ab) Tj 0 -12 TD [(a) -500 (b)] TJ T* (c) ' 1 2 (d) \" ET",
	"q 1 0 0 -1 0 300 cm 10 10 m 20 20 l 30 30 40 40 50 50 c h W n /X0 Do Q",
	"/Span << /ActualText (ffi) >> BDC BT /F1 9 Tf 7 Tr (x) Tj ET EMC 0 0 10 10 re f* sh",
	"/DeviceCMYK cs 1 0 0 0 scn /P scn /G gs BI /W 2 /H 2 /F /Fl ID \x00\x01 EI",
	"BT /F3 10 Tf 1e9 0 0 1e9 0 0 Tm <0000ffff> Tj ET 99999999999999999999 w (\\",
}

func FuzzContent(f *testing.F) {
	for _, content := range contents {
		f.Add(content)
	}
	limits := testLimits
	limits.Text = 1 << 16
	f.Fuzz(func(t *testing.T, content string) {
		file, err := object.Open(context.Background(), sheet{
			content:   content,
			resources: "/XObject << /X0 11 0 R >> /ExtGState << /G << /ca .5 /SMask << >> >> >> /Properties << /P << /ActualText (x) >> >>",
			objects: []string{
				"<< /Type /Font /Subtype /Type0 /BaseFont /Sans /Encoding /Identity-H /DescendantFonts [<< /Subtype /CIDFontType2 /DW 500 >>] >>",
				formDict + "\n/X0 Do BT /F2 8 Tf (form) Tj ET q q",
			},
		}.build(), "", limits)
		if err != nil {
			return
		}
		d := newDocument(file, 1<<20, limits)
		page, err := d.page(context.Background(), 0)
		if err != nil {
			return
		}
		for _, g := range page.Glyphs {
			require.True(t, g.Text != "" && utf8.ValidString(g.Text))
			require.True(t, g.W >= 0 && g.W < maxCoordinate && g.X > -maxCoordinate && g.X < maxCoordinate)
			require.Less(t, int(g.Font), len(page.Fonts))
		}
	})
}

func FuzzRead(f *testing.F) {
	for _, content := range contents {
		f.Add(sheet{content: content}.build())
	}
	f.Fuzz(func(t *testing.T, src []byte) {
		limits := testLimits
		limits.Bytes, limits.Inflated, limits.Text = 1<<20, 1<<22, 1<<16
		doc, err := Read(context.Background(), src, "", limits)
		require.Equal(t, err == nil, doc != nil)
	})
}

func BenchmarkPage(b *testing.B) {
	content := ""
	for range 60 {
		content += "BT /F1 10 Tf 20 250 Td [(Led the team that) -300 (built a service for 3 million users)] TJ ET 0 0 100 .5 re f\n"
	}
	file, err := object.Open(context.Background(), sheet{content: content}.build(), "", testLimits)
	require.NoError(b, err)
	b.SetBytes(int64(len(content)))
	b.ReportAllocs()
	for b.Loop() {
		_, err := newDocument(file, 1<<20, testLimits).page(context.Background(), 0)
		require.NoError(b, err)
	}
}
