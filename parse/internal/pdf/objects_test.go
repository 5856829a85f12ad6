package pdf

import (
	"bytes"
	"context"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/vitae-go/vitae/parse/internal/fault"
	"github.com/vitae-go/vitae/parse/internal/flow"
	"github.com/vitae-go/vitae/parse/internal/layout"
)

const formDict = "/Type /XObject /Subtype /Form /BBox [0 0 200 300] "

func TestForms(t *testing.T) {
	show := "BT /F2 10 Tf 20 250 Td (ab) Tj ET"
	tests := []struct {
		name, content string
		forms         []string // objects 10, 11, …
		want          []string
	}{
		{"resources of the page", "/X0 Do", []string{formDict + "\n" + show}, []string{"ab 20,50 10"}},
		{"matrix", "/X0 Do", []string{formDict + "/Matrix [1 0 0 1 30 -40]\n" + show}, []string{"ab 50,90 10"}},
		{"moved by cm", "q 1 0 0 1 5 5 cm /X0 Do Q", []string{formDict + "\n" + show}, []string{"ab 25,45 10"}},
		{"own fonts", "/X0 Do", []string{formDict + "/Resources << /Font << /Q 6 0 R >> >>\nBT /Q 10 Tf 20 250 Td (ab) Tj ET"}, []string{"ab 20,50 10"}},
		{"state comes back", "/X0 Do BT /F2 10 Tf 20 150 Td (cd) Tj ET", []string{formDict + "\nq q 2 0 0 2 0 0 cm"}, []string{"cd 20,150 10"}},
		{"Q does not leave the form", "q 1 0 0 1 10 0 cm /X0 Do BT /F2 10 Tf 20 150 Td (cd) Tj ET Q", []string{formDict + "\nQ Q Q"}, []string{"cd 30,150 10"}},
		{"box clips", "/X0 Do", []string{"/Type /XObject /Subtype /Form /BBox [0 0 10 10]\n" + show}, []string{"ab 20,50 10 (clipped)"}},
		{"group made transparent", "/G gs /X0 Do", []string{formDict + "/Group << /S /Transparency >>\n/H gs " + show}, []string{"ab 20,50 10 (transparent)"}},
		{"form in a form", "/X0 Do", []string{formDict + "\n/X1 Do", formDict + "\n" + show}, []string{"ab 20,50 10"}},
		{"paints itself", show + " /X0 Do", []string{formDict + "\n/X0 Do"}, []string{"ab 20,50 10"}},
		{"paint each other", show + " /X0 Do", []string{formDict + "\n/X1 Do", formDict + "\n/X0 Do"}, []string{"ab 20,50 10"}},
		{"not there", show + " /Nothing Do", nil, []string{"ab 20,50 10"}},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			page, _ := sheet{
				content: tt.content, objects: tt.forms,
				resources: "/XObject << /X0 10 0 R /X1 11 0 R >> /ExtGState << /G << /ca 0 >> /H << /ca 1 >> >>",
			}.painted(t)
			require.Equal(t, tt.want, words(page))
		})
	}
}

func TestActualText(t *testing.T) {
	show := func(props, s string) string {
		return "/Span " + props + " BDC BT /F2 10 Tf 20 250 Td (" + s + ") Tj ET EMC"
	}
	tests := []struct{ name, content, want string }{
		{"ligature", show("<< /ActualText (ffi) >>", "x"), "ffi"},
		{"UTF-16", show("<< /ActualText <FEFF00E90074> >>", "xy"), "ét"},
		{"by name, in PDFDocEncoding", show("/P", "xy"), "Ã©"},
		{"soft hyphen", show("<< /ActualText () >>", "-"), ""},
		{"an icon", show("<< /ActualText <FEFFF19D> >>", "x"), ""},
		{"an icon that is a bullet", show("<< /ActualText <FEFFF111> >>", "x"), "●"},
		{"shorter than painted", show("<< /ActualText (ab) >>", "wxyz"), "ab"},
		{"the same", show("<< /ActualText (a b) >>", "ab"), "ab"},
		{"nested, the outer counts", "/Span << /ActualText (out) >> BDC " + show("<< /ActualText (in) >>", "x") + " EMC", "out"},
		{"says what nobody sees", show("<< /ActualText (Kubernetes Terraform Snowflake) >>", "x"), "x"},
		{"never closed", "/Span << /ActualText (ab) >> BDC BT /F2 10 Tf 20 250 Td (xy) Tj ET", "ab"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			page, _ := sheet{content: tt.content, resources: "/Properties << /P << /ActualText <C3A9> >> >>"}.painted(t)
			var got strings.Builder
			for _, g := range page.Glyphs {
				got.WriteString(g.Text)
			}
			require.Equal(t, tt.want, got.String())
		})
	}
}

func TestAccents(t *testing.T) {
	tests := []struct{ name, content, want string }{
		{"accent before its letter", "(\\264) Tj 0 0 Td (e) Tj", "é"},
		{"accent after its letter", "(e) Tj 0 0 Td (\\250) Tj", "ë"},
		{"comma under its letter", "(s) Tj 0 0 Td (,) Tj", "ș"},
		{"comma under another letter", "(r) Tj 0 0 Td (,) Tj", "r,"},
		{"accent beside a letter", "(\\264e) Tj", "´e"},
		{"on no letter", "(1) Tj 0 0 Td (\\264) Tj", "1´"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			page, _ := sheet{content: "BT /F2 10 Tf 20 250 Td " + tt.content + " ET"}.painted(t)
			var got strings.Builder
			for _, g := range page.Glyphs {
				got.WriteString(g.Text)
			}
			require.Equal(t, tt.want, got.String())
		})
	}
}

func TestAnnotations(t *testing.T) {
	page, d := sheet{
		content: "BT /F2 10 Tf 20 250 Td (ab) Tj ET",
		page: "/Annots [" +
			"<< /Subtype /Link /Rect [20 240 60 260] /A << /S /URI /URI (https://example.com/a) >> >>" +
			"<< /Subtype /Link /Rect [0 0 10 10] /A << /S /GoTo /D [0 /Fit] >> >>" +
			"<< /Subtype /Link /Rect [20 100 180 130] /QuadPoints [20 130 180 130 20 116 180 116 20 114 90 114 20 100 90 100] /A << /URI (mailto:a@b.example) >> >>" +
			"<< /Subtype /Text /Rect [100 100 120 120] /Contents (Call   her\nback) >>" +
			"<< /Subtype /FreeText /Rect [0 0 10 10] /Contents (typed) >>" +
			"<< /Subtype /Widget /Rect [20 50 120 70] /AP << /N 10 0 R >> >>" +
			"<< /Subtype /Widget /Rect [20 20 120 40] /F 2 /AP << /N 10 0 R >> >>" +
			"<< /Subtype /Widget /Rect [20 20 120 40] /AS /Off /AP << /N << /On 10 0 R >> >> >>" +
			"]",
		objects: []string{"/Type /XObject /Subtype /Form /BBox [0 0 50 10] /Resources << /Font << /F2 6 0 R >> >>\nBT /F2 8 Tf 2 2 Td (field) Tj ET"},
	}.painted(t)
	require.Equal(t, []layout.Link{
		{Box: flow.Box{X0: 20, Y0: 40, X1: 60, Y1: 60}, URI: "https://example.com/a"},
		{Box: flow.Box{X0: 20, Y0: 170, X1: 180, Y1: 184}, URI: "mailto:a@b.example"},
		{Box: flow.Box{X0: 20, Y0: 186, X1: 90, Y1: 200}, URI: "mailto:a@b.example"},
	}, page.Links)
	require.Equal(t, []string{"ab 20,50 10", "field 24,246 16", "field 24,276 16 (hidden field)"}, words(page))
	require.Equal(t, []flow.Aside{
		{
			Kind: flow.Annotation, Reason: "note", Text: "Call her back", Page: 1,
			Box: flow.Box{X0: 100, Y0: 180, X1: 120, Y1: 200}, After: [2]int{0, -1},
		},
		{
			Kind: flow.Annotation, Reason: "note", Text: "typed", Page: 1,
			Box: flow.Box{X0: 0, Y0: 290, X1: 10, Y1: 300}, After: [2]int{0, -1},
		},
	}, d.asides)
}

func TestMatch(t *testing.T) {
	require.True(t, Match([]byte("%PDF-1.7\n")))
	require.True(t, Match([]byte("\ufeffjunk\r\n%PDF-2.0")))
	require.False(t, Match([]byte(strings.Repeat(" ", 1020)+"%PDF-1.4")))
	require.False(t, Match([]byte("PDF-1.4")))
	require.False(t, Match(nil))
}

func TestRead(t *testing.T) {
	const text = "BT /F2 10 Tf 20 250 Td (Jane Doe, software engineer) Tj ET "
	read := func(t *testing.T, s sheet) (*flow.Document, error) {
		return Read(context.Background(), s.build(), "", testLimits)
	}
	t.Run("text", func(t *testing.T) {
		doc, err := read(t, sheet{content: text})
		require.NoError(t, err)
		require.Empty(t, doc.Problems)
		require.Equal(t, 1, doc.Meta.Pages)
	})
	t.Run("nothing", func(t *testing.T) {
		_, err := read(t, sheet{content: "0 0 10 10 re f"})
		require.ErrorIs(t, err, fault.NoText)
	})
	t.Run("nothing before the damage", func(t *testing.T) {
		deflated := func(data string) sheet {
			return sheet{page: "/Contents 10 0 R", objects: []string{"/Filter /FlateDecode\n" + data}}
		}
		for name, s := range map[string]sheet{
			"garbled": deflated("this was never deflated"), "cut short": deflated("\x78\x9c\x4b"),
			"gone": {page: "/Contents 99 0 R"},
		} {
			_, err := read(t, s)
			require.ErrorIs(t, err, fault.Corrupt, name)
		}
		src := deflated("\x78\x9c\x4b").build()
		_, err := Read(context.Background(), src[:bytes.LastIndex(src, []byte("stream\n\x78"))+7], "", testLimits)
		require.ErrorIs(t, err, fault.Corrupt, "the file ends where the page begins")
	})
	t.Run("scan with a stamp", func(t *testing.T) {
		_, err := read(t, sheet{content: "q 200 0 0 300 0 0 cm BI /W 1 /H 1 /BPC 8 /CS /G ID \x80 EI Q BT /F2 10 Tf 20 20 Td (Scanned by an app) Tj ET"})
		require.ErrorIs(t, err, fault.NoText)
	})
	noMap := []string{"<< /Type /Font /Subtype /Type0 /BaseFont /ABCDEF+Sans /Encoding /Identity-H /DescendantFonts [<< /Subtype /CIDFontType2 >>] >>"}
	unknown := "BT /F3 10 Tf 20 200 Td <" + strings.Repeat("0012", 40) + "> Tj ET"
	t.Run("no letter has a meaning", func(t *testing.T) {
		_, err := read(t, sheet{content: unknown, objects: noMap})
		require.ErrorIs(t, err, fault.NoText)
	})
	t.Run("half has none", func(t *testing.T) {
		doc, err := read(t, sheet{content: text + unknown, objects: noMap})
		require.NoError(t, err)
		require.Len(t, doc.Problems, 1)
		require.Equal(t, "garbled-text", doc.Problems[0].Code)
		require.Equal(t, 1, doc.Problems[0].Page)
	})
	t.Run("page over its budget", func(t *testing.T) {
		doc, err := read(t, sheet{content: text + strings.Repeat("q ", pageOperators+1)})
		require.NoError(t, err)
		require.Equal(t, "page-over-limit", doc.Problems[0].Code)
		require.NotEmpty(t, doc.Pages[0].Blocks)
	})
	t.Run("text over the limit", func(t *testing.T) {
		limits := testLimits
		limits.Text = 10
		_, err := Read(context.Background(), sheet{content: text}.build(), "", limits)
		require.ErrorIs(t, err, fault.OverLimit)
	})
	t.Run("cancelled", func(t *testing.T) {
		ctx, cancel := context.WithCancel(context.Background())
		cancel()
		_, err := Read(ctx, sheet{content: text}.build(), "", testLimits)
		require.ErrorIs(t, err, context.Canceled)
	})
}

func TestSigns(t *testing.T) {
	page, _ := sheet{
		content: "BT /F3 10 Tf 20 250 Td <0000> Tj /F2 10 Tf 20 0 Td (item) Tj ET BT /F2 10 Tf 20 200 Td (a) Tj /F3 10 Tf <0000> Tj ET",
		objects: []string{"<< /Type /Font /Subtype /Type0 /BaseFont /Sans /Encoding /Identity-H /DescendantFonts [<< /Subtype /CIDFontType2 /DW 500 >>] >>"},
	}.painted(t)
	require.Equal(t, []string{"• 20,50 10", "item 40,50 10", "a\ufffd 20,100 10"}, words(page))
}
