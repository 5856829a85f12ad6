package pdf

import (
	"testing"

	"github.com/stretchr/testify/require"
)

const (
	band  = "0 0 .4 rg 0 200 200 100 re f "         // a dark blue band over the upper third
	plain = "0 g BT /F2 10 Tf 20 150 Td (x) Tj ET " // text that everybody sees
)

// Each case tells why "ab" is hidden, nothing if it is seen.
func TestHidden(t *testing.T) {
	show := func(before string) string { return "BT /F2 10 Tf 20 250 Td " + before + " (ab) Tj ET " }
	tests := []struct {
		name, content, resources string
		want                     string
	}{
		{"black", show(""), "", ""},
		{"white on the bare page", "1 g " + show(""), "", "white on white"},
		{"nearly white", ".99 .99 1 rg " + show(""), "", "white on white"},
		{"light grey can be read", ".8 g " + show(""), "", ""},
		{"white in CMYK", "0 0 0 0 k " + show(""), "", "white on white"},
		{"white on a dark band", band + "1 g " + show(""), "", ""},
		{"white below a dark band", band + "1 g BT /F2 10 Tf 20 150 Td (ab) Tj ET", "", "white on white"},
		{"blue on the blue band", band + "0 0 .41 rg " + show(""), "", "no contrast"},
		{"white on a white box on the band", band + "1 g 10 240 100 30 re f " + show(""), "", "white on white"},
		{"white on an image", "q 200 0 0 100 0 200 cm /Im Do Q 1 g " + show(""), "/XObject << /Im 10 0 R >>", ""},
		{"white on a round shape", "0 g 20 200 m 0 230 0 260 20 280 c 60 300 80 280 80 240 c 80 220 60 200 20 200 c f 1 g " + show(""), "", ""},
		{"white in a pattern", "/Pattern cs /P1 scn " + show(""), "", ""},
		{"covered by a box", show("") + "1 g 10 240 100 30 re f", "", "covered"},
		{"covered by an image", show("") + "q 200 0 0 100 0 200 cm /Im Do Q", "/XObject << /Im 10 0 R >>", "covered"},
		{"struck through", show("") + "0 g 20 252 40 1 re f", "", ""},
		{"under a see-through box", show("") + "/G gs 1 1 0 rg 10 240 100 30 re f", "/ExtGState << /G << /ca .4 >> >>", ""},
		{"under a marker pen", show("") + "/G gs 1 1 0 rg 10 240 100 30 re f", "/ExtGState << /G << /BM /Multiply >> >>", ""},
		{"under a frame", show("") + "0 g 10 240 100 30 re 11 241 98 28 re f*", "", ""},
		{"mode 3", "BT /F2 10 Tf 3 Tr 20 250 Td (ab) Tj ET", "", "render mode 3"},
		{"mode 7 painted through", "BT /F2 10 Tf 7 Tr 20 250 Td (ab) Tj ET 0 g 0 200 200 100 re f", "", ""},
		{"mode 7 never painted", "BT /F2 10 Tf 7 Tr 20 250 Td (ab) Tj ET", "", "render mode 3"},
		{"outline in white", "1 G BT /F2 10 Tf 1 Tr 20 250 Td (ab) Tj ET", "", "white on white"},
		{"transparent", "/G gs " + show(""), "/ExtGState << /G << /ca 0 >> >>", "transparent"},
		{"tiny", "BT /F2 1.5 Tf 20 250 Td (ab) Tj ET", "", "tiny"},
		{"tiny by its matrix", "BT /F2 12 Tf .1 0 0 .1 20 250 Tm (ab) Tj ET", "", "tiny"},
		{"one unit made large", "BT /F2 1 Tf 9 0 0 9 20 250 Tm (ab) Tj ET", "", ""},
		{"off the page", "BT /F2 10 Tf -300 250 Td (ab) Tj ET", "", "off page"},
		{"clipped", "q 0 0 100 100 re W n " + show("") + "Q", "", "clipped"},
		{"clip that holds it", "q 10 240 100 30 re W n " + show("") + "Q", "", ""},
		{"clip ended by Q", "q 0 0 100 100 re W n Q " + show(""), "", ""},
		{"layer off", "/OC /L BDC " + show("") + "EMC", "/Properties << /L 11 0 R >>", "layer off"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			page, _ := sheet{
				content: plain + tt.content, resources: tt.resources,
				catalog: "/OCProperties << /OCGs [11 0 R] /D << /OFF [11 0 R] >> >>",
				objects: []string{
					"/Type /XObject /Subtype /Image /Width 1 /Height 1 /BitsPerComponent 8 /ColorSpace /DeviceGray\n\x80",
					"<< /Type /OCG /Name (Notes) >>",
				},
			}.painted(t)
			reasons := map[string]bool{}
			seen := 0
			for _, g := range page.Glyphs {
				switch g.Text {
				case "a", "b":
					reasons[g.Hidden] = true
					seen++
				case "x":
					require.Empty(t, g.Hidden, "plain text")
				}
			}
			require.Equal(t, 2, seen)
			require.Equal(t, map[string]bool{tt.want: true}, reasons)
		})
	}
}

func TestScanText(t *testing.T) {
	image := []string{"/Type /XObject /Subtype /Image /Width 1 /Height 1 /BitsPerComponent 8 /ColorSpace /DeviceGray\n\x80"}
	layer := "q 200 0 0 300 0 0 cm /Im Do Q BT /F2 10 Tf 3 Tr 20 250 Td (recognised text) Tj ET "
	resources := "/XObject << /Im 10 0 R >>"

	page, _ := sheet{content: layer, resources: resources, objects: image}.painted(t)
	require.Empty(t, page.Glyphs[0].Hidden, "the text layer of a scan is its text")

	page, _ = sheet{content: layer + "BT /F2 10 Tf 0 Tr 20 200 Td (other text) Tj ET", resources: resources, objects: image}.painted(t)
	require.Equal(t, "render mode 3", page.Glyphs[0].Hidden, "a page with text of its own is no scan")
}
