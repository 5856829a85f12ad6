package pdf

import (
	"fmt"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/vitae-go/vitae/parse/internal/flow"
	"github.com/vitae-go/vitae/parse/internal/layout"
)

// shapes lists what a page holds besides text.
func shapes(p layout.Page) (out []string) {
	list := func(kind string, boxes []flow.Box) {
		for _, b := range boxes {
			out = append(out, fmt.Sprintf("%s %.4g,%.4g–%.4g,%.4g", kind, b.X0, b.Y0, b.X1, b.Y1))
		}
	}
	list("rule", p.Rules)
	for _, f := range p.Fills {
		list(fmt.Sprintf("fill %06x", f.Color), []flow.Box{f.Box})
	}
	list("frame", p.Frames)
	list("dot", p.Dots)
	list("image", p.Images)
	if p.Paths > 0 {
		out = append(out, fmt.Sprintf("paths %d", p.Paths))
	}
	return out
}

func TestShapes(t *testing.T) {
	const circle = "30 100 m 30 101 29 102 28 102 c 27 102 26 101 26 100 c 26 99 27 98 28 98 c 29 98 30 99 30 100 c "
	tests := []struct {
		name, content string
		want          []string
	}{
		{"stroked line", "1 w 20 250 m 180 250 l S", []string{"rule 20,49.5–180,50.5"}},
		{"thin bar", "20 250 160 .5 re f", []string{"rule 20,49.5–180,50"}},
		{"vertical line", "1 w 20 250 m 20 50 l S", []string{"rule 19.5,50–20.5,250"}},
		{"band", ".2 .4 .6 rg 0 200 200 100 re f", []string{"fill 336699 0,0–200,100"}},
		{"band of a thick line", "1 0 0 RG 20 w 0 250 m 200 250 l S", []string{"fill ff0000 0,40–200,60"}},
		{"rounded box", "1 0 0 rg 14 100 m 96 100 l 98 100 100 102 100 104 c 100 146 l 100 148 98 150 96 150 c 14 150 l 12 150 10 148 10 146 c 10 104 l 10 102 12 100 14 100 c f", []string{"fill ff0000 10,150–100,200"}},
		{"outline with round corners", "14 100 m 96 100 l 98 100 100 102 100 104 c 100 146 l 100 148 98 150 96 150 c 14 150 l 12 150 10 148 10 146 c 10 104 l 10 102 12 100 14 100 c S", []string{"frame 10,150–100,200", "paths 1"}},
		{"stroked box", "1 w 20 100 100 50 re S", []string{"rule 20,150–120,151", "rule 20,199–120,200", "rule 20,150–21,200", "rule 119,150–120,200"}},
		{"bullet", circle + "f", []string{"dot 26,198–30,202"}},
		{"ring", circle + "S", []string{"dot 26,198–30,202"}},
		{"white on white", "1 g 0 200 200 100 re f 20 50 160 .5 re f", nil},
		{"clipped", "q 0 0 50 300 re W n 1 0 0 rg 0 200 200 100 re f Q", []string{"fill ff0000 0,0–50,100"}},
		{"drawing", "10 10 m 50 60 l 90 10 l 40 40 l S", []string{"paths 1"}},
		{"frame", "0 g 10 100 100 50 re 11 101 98 48 re f*", []string{"rule 10,150–110,151", "rule 10,199–110,200", "rule 10,150–11,200", "rule 109,150–110,200", "paths 1"}},
		{"box in a box", "1 0 0 rg 10 100 100 50 re f 0 1 0 rg 20 110 50 20 re f", []string{"fill ff0000 10,150–110,200", "fill 00ff00 20,170–70,190"}},
		{"image", "q 80 0 0 60 20 200 cm BI /W 1 /H 1 /BPC 8 /CS /G ID \x80 EI Q", []string{"image 20,40–100,100"}},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			page, _ := sheet{content: tt.content}.painted(t)
			require.Equal(t, tt.want, shapes(page))
		})
	}
}

func TestColors(t *testing.T) {
	tests := []struct {
		name, content, resources string
		want                     uint32
	}{
		{"grey", ".5 g", "", 0x808080},
		{"RGB", "1 .5 0 rg", "", 0xff8000},
		{"CMYK", "0 1 1 0 k", "", 0xff0000},
		{"CMYK black", "0 0 0 1 k", "", 0},
		{"space and components", "/DeviceRGB cs 0 0 1 sc", "", 0x0000ff},
		{"profile", "/C cs 0 1 0 scn", "/ColorSpace << /C [/ICCBased 10 0 R] >>", 0x00ff00},
		{"spot colour", "/C cs 1 scn", "/ColorSpace << /C [/Separation /Blue /DeviceRGB << /FunctionType 2 /Domain [0 1] /C0 [1 1 1] /C1 [0 0 1] /N 1 >>] >>", 0x0000ff},
		{"spot colour by a program", "/C cs .5 scn", "/ColorSpace << /C [/Separation /Black /DeviceGray << /FunctionType 4 >>] >>", 0x808080},
		{"indexed", "/C cs 1 sc", "/ColorSpace << /C [/Indexed /DeviceRGB 1 <000000 ff0000>] >>", 0xff0000},
		{"index outside", "/C cs 9 sc", "/ColorSpace << /C [/Indexed /DeviceRGB 1 <000000 ff0000>] >>", 0},
		{"Lab", "/C cs 100 0 0 sc", "/ColorSpace << /C [/Lab << /WhitePoint [.96 1 .82] >>] >>", 0xffffff},
		{"too few components", "1 0 0 rg /DeviceRGB cs 1 sc", "", 0},
		{"brought back by Q", "1 0 0 rg q 0 g Q", "", 0xff0000},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			page, _ := sheet{
				content: tt.content + " BT /F2 10 Tf 20 250 Td (a) Tj ET", resources: tt.resources,
				objects: []string{"/N 3\n."},
			}.painted(t)
			require.Equal(t, fmt.Sprintf("%06x", tt.want), fmt.Sprintf("%06x", page.Glyphs[0].Color))
		})
	}
}
