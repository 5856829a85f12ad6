package object

import (
	"context"
	"fmt"
	"os"
	"path/filepath"
	"runtime"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/vitae-go/vitae/parse/internal/fault"
)

// at follows keys; a key of digits is an index.
func at(v Value, keys ...string) Value {
	for _, key := range keys {
		if key[0] >= '0' && key[0] <= '9' {
			v = v.Index(int(key[0] - '0'))
		} else {
			v = v.Key(key)
		}
	}
	return v
}

func TestValues(t *testing.T) {
	f := mustOpen(t, onePage(objects{3: `<</Type/Page/Contents 4 0 R/Resources 6 0 R/Annots[7 0 R]/UserUnit 2>>`,
		5: `<</Type/Font/N(a\)\\\(b)/Odd#20Name/x#2Fy/R -1.5/I 4294967296/T true/F false/A[1 null[2]]/Null null/X 99 0 R>>`,
		6: "<</Font<</P 5 0 R/Dest 5 0 R>>/Deep 8 0 R>>", 7: "<</Subtype/Link/A<</S/URI/URI(https://example.org)>>/P 3 0 R/Dest[3 0 R/XYZ 0 0 0]>>", 8: "(direct)",
	}).file())
	font := f.Pages[0].Resources.Key("Font").Key("P")
	require.Equal(t, Dict, font.Kind())
	require.Equal(t, `a)\(b`, string(font.Key("N").Bytes()))
	require.Equal(t, "x/y", font.Key("Odd Name").Name())
	require.Equal(t, -1.5, font.Key("R").Number())
	require.Equal(t, 4294967296.0, font.Key("I").Number())
	require.Equal(t, Bool, font.Key("T").Kind())
	require.Equal(t, 1.0, font.Key("T").Number())
	require.Equal(t, 0.0, font.Key("F").Number())
	require.Equal(t, 3, font.Key("A").Len())
	require.Equal(t, 2.0, at(font, "A", "2", "0").Number())
	require.Equal(t, Null, at(font, "A", "1").Kind())
	require.Equal(t, Null, at(font, "A").Index(9).Kind())
	require.Equal(t, Null, at(font, "A").Index(-1).Kind())
	require.Equal(t, []string{"A", "F", "I", "N", "Odd Name", "R", "T"}, font.Keys())
	require.Equal(t, "direct", string(f.Pages[0].Resources.Key("Deep").Bytes()))

	require.Positive(t, font.ID())
	require.Same(t, font, f.Pages[0].Resources.Key("Font").Key("Dest"), "one object, one value")
	require.Zero(t, f.Pages[0].Resources.Key("Font").ID())

	link := at(f.Pages[0].Dict, "Annots", "0")
	require.Equal(t, "https://example.org", string(at(link, "A", "URI").Bytes()))
	require.Equal(t, []string{"A", "Subtype"}, link.Keys(), "ways back to the pages are cut")
	require.Equal(t, 2.0, f.Pages[0].Dict.Key("UserUnit").Number())
}

func TestInherited(t *testing.T) {
	f := mustOpen(t, onePage(objects{
		2: "<</Kids[6 0 R 3 0 R]/MediaBox[0 0 100 200]/Resources<</A 1>>/Rotate 90>>",
		6: "<</Kids[7 0 R 8 0 R]/CropBox[110 10 10 100]/Resources<</B 2>>>>",
		7: "<</Type/Page>>", 8: "<</Type/Page/MediaBox[10 20 30 40]/Rotate -90/Resources 9 0 R>>", 9: "<</C 3>>",
		3: "<</Type/Page/MediaBox[0 0 0 0]/Rotate 7>>",
	}).file())
	require.Len(t, f.Pages, 3)
	first, second, third := f.Pages[0], f.Pages[1], f.Pages[2]
	require.Equal(t, [4]float64{0, 0, 100, 200}, first.MediaBox)
	require.Equal(t, [4]float64{10, 10, 100, 100}, first.CropBox, "corners in order, cut to the medium")
	require.Equal(t, 90, first.Rotate)
	require.Equal(t, 2.0, first.Resources.Key("B").Number())
	require.Equal(t, [4]float64{10, 20, 30, 40}, second.MediaBox)
	require.Equal(t, 270, second.Rotate)
	require.Equal(t, 3.0, second.Resources.Key("C").Number())
	require.Equal(t, letter, third.MediaBox, "an empty box is none")
	require.Equal(t, letter, third.CropBox)
	require.Equal(t, 0, third.Rotate)
	require.Equal(t, 1.0, third.Resources.Key("A").Number())
}

func TestData(t *testing.T) {
	program := "%!PS-AdobeFont-1.0\n/Encoding StandardEncoding def\ncurrentfile eexec\n" + strings.Repeat("\x80", 100)
	image := streamOf("/Subtype/Image/Width 8 0 R/Height 4/ColorSpace/DeviceRGB", "pixels")
	f := mustOpen(t, onePage(objects{3: "<</Type/Page/Resources<</F 5 0 R/XObject<</Im 6 0 R/Fm 7 0 R>>/CS[/ICCBased 9 0 R]>>>>",
		5: "<</FontFile 10 0 R/FontFile2 11 0 R/ToUnicode 12 0 R/CIDToGIDMap 13 0 R/CharProcs<</a 14 0 R>>>>",
		6: image, 7: streamOf("/Subtype/Form/Filter/FlateDecode/Resources<</R 1>>", deflate("q Q")), 8: "640",
		9:  streamOf("/N 3", "profile"),
		10: streamOf("/Filter/FlateDecode/Length1 60", deflate(program)), 11: streamOf("/Filter/FlateDecode", deflate("\x00\x01\x00\x00glyf")),
		12: streamOf("/Filter/ASCIIHexDecode", "636D6170>"), 13: streamOf("", "\x00\x01"), 14: streamOf("", "0 0 d0"),
	}).file())
	res := f.Pages[0].Resources
	require.Equal(t, Stream, at(res, "XObject", "Im").Kind())
	require.Empty(t, at(res, "XObject", "Im").Data())
	require.Equal(t, 640.0, at(res, "XObject", "Im", "Width").Number())
	require.Equal(t, "q Q", string(at(res, "XObject", "Fm").Data()))
	require.Equal(t, 1.0, at(res, "XObject", "Fm", "Resources", "R").Number())
	require.Equal(t, 3.0, at(res, "CS", "1", "N").Number())
	require.Empty(t, at(res, "CS", "1").Data())
	require.Equal(t, "cmap", string(at(res, "F", "ToUnicode").Data()))
	require.Equal(t, "\x00\x01", string(at(res, "F", "CIDToGIDMap").Data()))
	require.Equal(t, "0 0 d0", string(at(res, "F", "CharProcs", "a").Data()))
	require.Empty(t, at(res, "F", "FontFile").Data())
	require.Equal(t, program[:strings.Index(program, "eexec")], string(at(res, "F", "FontFile").Program()))
	require.Equal(t, "\x00\x01\x00\x00glyf", string(at(res, "F", "FontFile2").Program()))
	require.Empty(t, at(res, "F", "ToUnicode").Program())
}

func TestCatalogAndInfo(t *testing.T) {
	f := mustOpen(t, onePage(objects{
		1: "<</Pages 2 0 R/Lang(en)/Names<<>>/Outlines 9 0 R/AcroForm<</Fields[6 0 R]/XFA(x)>>>>",
		6: "<</Subtype/Widget/Parent 7 0 R>>", 7: "<</V(value)/Kids[6 0 R]>>", 8: "<</Title(CV)/Producer(pdfTeX)/Trapped/False>>",
	}).fileWith("<</Root 1 0 R/Info 8 0 R>>"))
	require.Equal(t, "en", string(f.Catalog.Key("Lang").Bytes()))
	require.Equal(t, "value", string(at(f.Catalog, "AcroForm", "Fields", "0", "Parent", "V").Bytes()))
	require.Equal(t, Null, at(f.Catalog, "AcroForm", "XFA").Kind())
	require.Equal(t, Null, f.Catalog.Key("Outlines").Kind())
	require.Equal(t, "CV", string(f.Info.Key("Title").Bytes()))
	require.Equal(t, []string{"Producer", "Title"}, f.Info.Keys())
}

// Whole files as writers make them, with object streams and without.
func TestRealFiles(t *testing.T) {
	for name, pages := range map[string]int{"lualatex.pdf": 2, "chromium.pdf": 1} {
		src, err := os.ReadFile(filepath.Join("testdata", name))
		require.NoError(t, err)
		f, err := Open(context.Background(), src, "", usual)
		require.NoError(t, err)
		require.Empty(t, f.Problems)
		require.Len(t, f.Pages, pages)
		for _, p := range f.Pages {
			require.Contains(t, string(p.Contents[0]), "BT")
			fonts := p.Resources.Key("Font")
			require.NotEmpty(t, fonts.Keys())
			for _, key := range fonts.Keys() {
				require.Contains(t, string(fonts.Key(key).Key("ToUnicode").Data()), "begincmap")
			}
		}
	}
}

// A file that asks for more than the library may read gets null from then on.
func TestReadTooMuch(t *testing.T) {
	f := mustOpen(t, onePage(objects{
		3: "<</Type/Page/Annots[5 0 R 6 0 R]>>", 5: "<</Subtype/Link/A 7 0 R>>", 6: "<</Subtype/Link>>", 7: "<</S/URI>>",
	}).file())
	first := at(f.Pages[0].Dict, "Annots", "0")
	require.Equal(t, "Link", first.Key("Subtype").Name())
	require.NoError(t, f.Err())
	f.meter.left = -1
	require.Equal(t, Null, at(f.Pages[0].Dict, "Annots", "1").Kind())
	require.Equal(t, Null, first.Key("A").Kind())
	require.ErrorIs(t, f.Err(), fault.OverLimit)
}

// Of a form with very many fields only some are kept, and each is found whenever
// it is asked for.
func TestManyObjects(t *testing.T) {
	const fields = 2*maxKept + 10
	all := objects{3: "<</Type/Page/Annots[" + refs(10, fields) + "]>>"}
	for i := range fields {
		all[10+i] = fmt.Sprintf("<</Subtype/Widget/T(%d)>>", i)
	}
	f := mustOpen(t, onePage(all).file())
	list := f.Pages[0].Dict.Key("Annots")
	require.Equal(t, fields, list.Len())
	for range 2 {
		for i := range fields {
			require.Equal(t, fmt.Sprint(i), string(list.Index(i).Key("T").Bytes()))
		}
	}
	kept := 0
	for _, v := range f.Catalog.(*compound).library.values {
		if v != nil {
			kept++
		}
	}
	require.LessOrEqual(t, kept, maxKept)
	require.Empty(t, list.(*compound).items)
}

// refs writes references to n objects from a number on.
func refs(from, n int) string {
	var b strings.Builder
	for i := range n {
		fmt.Fprintf(&b, "%d 0 R ", from+i)
	}
	return b.String()
}

// What was read long ago is let go, though objects lie across the pieces of the slab.
func TestLetsGoOfObjects(t *testing.T) {
	const fields = 20_000 // 25 elements of 72 bytes each
	all := objects{}
	for i := range fields {
		all[10+i] = fmt.Sprintf("<</Subtype/Widget/FT/Tx/Rect[0 0 600 700]/AP<</N 9 0 R>>/T(%d)/Kids[%d 0 R]>>", i, i)
	}
	r := newReader(context.Background(), []byte(onePage(all).file()), usual)
	r.scan()
	var before, after runtime.MemStats
	runtime.GC()
	runtime.ReadMemStats(&before)
	for i := range r.entries {
		require.NotEqual(t, nullNode, r.read(int32(i)).kind)
	}
	runtime.GC()
	runtime.ReadMemStats(&after)
	require.Less(t, int64(after.HeapAlloc)-int64(before.HeapAlloc), int64(2*72*maxHeld))
	runtime.KeepAlive(r)
}
