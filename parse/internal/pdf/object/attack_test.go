package object

import (
	"context"
	"fmt"
	"runtime"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"
	"github.com/vitae-go/vitae/parse/internal/fault"
	"github.com/vitae-go/vitae/parse/internal/flow"
)

// attacks are files made to hang a reader, to crash it or to fill its memory.
// Some ask for so much that only an error is right.
func attacks() map[string]struct {
	src string
	err error
} {
	type attack = struct {
		src string
		err error
	}
	limit := fault.OverLimit
	bomb := deflate(deflate(strings.Repeat("\x00", 20<<20)))
	manyPages := objects{2: "<</Type/Pages/Kids[" + strings.Repeat("<</Type/Page/Contents 4 0 R>>", 201) + "]>>"}
	return map[string]attack{
		"cross-reference stream with a huge Size": {src: strings.Replace(onePage(nil).file(), "xref", "9 0 obj\n<</Type/XRef/Size 1000000000/W[1 4 2]/Root 1 0 R/Length 3>>\nstream\nabc\nendstream\nendobj\nxref", 1)},
		"object stream with a huge N":             {src: onePage(objects{9: streamOf("/Type/ObjStm/N 2000000000/First 4", "2 0 <<>>")}).file()},
		"object stream whose length is in it":     {src: onePage(objects{9: "<</Type/ObjStm/N 1/First 4/Length 8 0 R>>\nstream\n8 0 20\nendstream"}).file()},
		"object stream of many empty objects":     {src: onePage(objects{9: streamOf("/Type/ObjStm/N 900000/First 3600000/Filter/FlateDecode", deflate(strings.Repeat("9 0 ", 900_000)+"1"))}).file(), err: limit},
		"object streams that extend each other": {src: onePage(objects{
			8: streamOf("/Type/ObjStm/N 1/First 4/Extends 9 0 R", "9 0 (x)"), 9: streamOf("/Type/ObjStm/N 1/First 4/Extends 8 0 R", "8 0 (x)")}).file()},
		"Flate bomb":                 {src: onePage(objects{4: streamOf("/Filter[/FlateDecode/FlateDecode]", bomb)}).file(), err: limit},
		"Flate bomb in a font":       {src: onePage(objects{5: "<</Type/Font/ToUnicode 6 0 R>>", 6: streamOf("/Filter[/Fl/Fl]", bomb)}).file(), err: limit},
		"Flate bomb as objects":      {src: onePage(objects{6: streamOf("/Type/ObjStm/N 1/First 1000/Filter[/Fl/Fl]", bomb)}).file(), err: limit},
		"run-length bomb":            {src: onePage(objects{4: streamOf("/Filter[/RL/RL]", strings.Repeat("\x81\x81", 1<<20))}).file()},
		"a hundred filters":          {src: onePage(objects{4: streamOf("/Filter["+strings.Repeat("/AHx", 100)+"]", "00>")}).file()},
		"predictor with huge rows":   {src: onePage(objects{4: streamOf("/Filter/FlateDecode/DecodeParms<</Predictor 15/Columns 2147483647/Colors 99999/BitsPerComponent 99999>>", deflate(greeting))}).file()},
		"predictor with no rows":     {src: onePage(objects{4: streamOf("/Filter/FlateDecode/DecodeParms<</Predictor 12/Columns 0/Colors -1>>", deflate(greeting))}).file()},
		"page tree of 2^40 paths":    {src: onePage(paths(40)).file()},
		"page tree in a ring":        {src: onePage(objects{2: "<</Kids[6 0 R 3 0 R]>>", 6: "<</Kids[2 0 R 6 0 R]>>"}).file()},
		"deep page tree":             {src: onePage(deepTree(100_000)).file()},
		"parents in a ring":          {src: onePage(objects{1: "", 2: "<</Parent 6 0 R>>", 6: "<</Parent 2 0 R>>"}).file()},
		"more pages than allowed":    {src: onePage(manyPages).file(), err: limit},
		"deep array":                 {src: onePage(objects{5: strings.Repeat("[", 300_000)}).file()},
		"deep dictionary":            {src: onePage(objects{5: strings.Repeat("<</A", 300_000)}).file()},
		"deep array in the tree":     {src: onePage(objects{1: "", 2: "", 3: strings.Repeat("[", 300_000), 4: ""}).file(), err: limit},
		"long array":                 {src: onePage(objects{5: "[" + strings.Repeat("1 ", 1<<20) + "]"}).file()},
		"long array, often":          {src: onePage(objects{3: "<</Type/Page/Contents 4 0 R/Annots[" + strings.Repeat("5 0 R ", 10_000) + "]>>", 5: "[" + strings.Repeat("0 ", 60_000) + "]"}).file()},
		"open strings":               {src: onePage(objects{5: strings.Repeat("(", 1<<20)}).file()},
		"strings in an open array":   {src: onePage(objects{5: "[" + strings.Repeat("((", 1<<19)}).file()},
		"objects without end":        {src: "%PDF-1.4\n" + strings.Repeat("1 0 obj\n", 1<<18)},
		"streams without end":        {src: "%PDF-1.4\n" + strings.Repeat("1 0 obj<<>>stream\n", 1<<17)},
		"lengths that are searched":  {src: "%PDF-1.4\n" + strings.Repeat("1 0 obj<</Length 7 0 R>>stream\nendstream\n", 1<<16)},
		"words without objects":      {src: "%PDF-1.4\n" + strings.Repeat("endobj stream trailer obj ", 1<<17)},
		"trailers without end":       {src: onePage(nil).file() + strings.Repeat("trailer<<[", 1<<17)},
		"white space before obj":     {src: "%PDF-1.4\n" + strings.Repeat(strings.Repeat(" ", 1<<10)+"obj", 1<<10)},
		"chain of references":        {src: onePage(chain(100_000)).file()},
		"form that paints itself":    {src: onePage(objects{3: "<</Type/Page/Contents 4 0 R/Resources 6 0 R>>", 6: "<</XObject<</X 7 0 R>>>>", 7: streamOf("/Subtype/Form/Resources 6 0 R", "/X Do")}).file()},
		"outline in a ring":          {src: onePage(objects{1: "<</Pages 2 0 R/Outlines 6 0 R>>", 6: "<</First 6 0 R/Next 6 0 R>>"}).file()},
		"form fields in a ring":      {src: onePage(objects{1: "<</Pages 2 0 R/AcroForm<</Fields[6 0 R]>>>>", 6: "<</Subtype/Widget/Kids[6 0 R]/Parent 6 0 R>>"}).file()},
		"array that holds itself":    {src: onePage(objects{5: "[5 0 R [5 0 R 5 0 R]]"}).file()},
		"crypt dictionary of itself": {src: onePage(objects{6: "<</Filter/Standard/V 4/R 4/O 6 0 R/U 6 0 R/P 6 0 R/CF<</A 6 0 R>>>>"}).fileWith("<</Root 1 0 R/Encrypt 6 0 R>>"), err: fault.Encrypted},
		"object number out of range": {src: onePage(objects{4_000_000_00: "null", 5: "999999999 0 R"}).file()},
	}
}

// paths is a page tree where each node has its successor as both kids.
func paths(levels int) objects {
	o := objects{2: "<</Kids[10 0 R]>>"}
	for i := range levels {
		o[10+i] = fmt.Sprintf("<</Type/Pages/Kids[%d 0 R %d 0 R]>>", 11+i, 11+i)
	}
	o[10+levels] = "<</Kids[3 0 R]>>"
	return o
}

func deepTree(levels int) objects {
	o := objects{2: "<</Kids[3 0 R 10 0 R]>>"}
	for i := range levels {
		o[10+i] = fmt.Sprintf("<</Kids[%d 0 R]>>", 11+i)
	}
	return o
}

func chain(length int) objects {
	o := objects{5: "10 0 R"}
	for i := range length {
		o[10+i] = fmt.Sprintf("%d 0 R", 11+i)
	}
	return o
}

func TestAttacks(t *testing.T) {
	for name, tt := range attacks() {
		t.Run(name, func(t *testing.T) {
			start, allocated := time.Now(), allocatedBytes()
			l := usual
			l.Inflated = 16 << 20
			f, err := Open(context.Background(), []byte(tt.src), "", l)
			if err == nil {
				for _, p := range f.Pages {
					visit(p.Dict, map[int]bool{}, 0)
				}
				visit(f.Catalog, map[int]bool{}, 0)
			}
			if tt.err != nil {
				require.ErrorIs(t, err, tt.err)
			} else if err != nil {
				require.ErrorIs(t, err, fault.Corrupt)
			}
			// Many times what the slowest needs; the attacks would take minutes or for ever.
			require.Less(t, time.Since(start), 10*time.Second)
			require.Less(t, allocatedBytes()-allocated, uint64(64<<20+60*len(tt.src)))
		})
	}
}

func allocatedBytes() uint64 {
	var m runtime.MemStats
	runtime.ReadMemStats(&m)
	return m.TotalAlloc
}

func TestLimits(t *testing.T) {
	src := []byte(onePage(objects{4: streamOf("/Filter/FlateDecode", deflate(strings.Repeat("q ", 5000)))}).file())
	tests := []struct {
		name   string
		change func(l *flow.Limits)
		want   string
	}{
		{"bytes", func(l *flow.Limits) { l.Bytes = 100 }, "over a limit: file bytes"},
		{"inflated", func(l *flow.Limits) { l.Inflated = 9000 }, "over a limit: inflated bytes"},
		{"objects", func(l *flow.Limits) { l.Objects = 4 }, "over a limit: objects"},
		{"pages", func(l *flow.Limits) { l.Pages = 0 }, "over a limit: pages"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			l := usual
			tt.change(&l)
			_, err := Open(context.Background(), src, "", l)
			require.ErrorIs(t, err, fault.OverLimit)
			require.EqualError(t, err, tt.want)
		})
	}
	_, err := Open(context.Background(), src, "", usual)
	require.NoError(t, err)
}

func TestCanceled(t *testing.T) {
	ctx, cancel := context.WithCancel(context.Background())
	cancel()
	_, err := Open(ctx, []byte(onePage(nil).file()), "", usual)
	require.ErrorIs(t, err, context.Canceled)
}

func TestNoPDF(t *testing.T) {
	tests := []struct {
		name, src string
		want      error
	}{
		{"empty", "", fault.Format},
		{"text", "Maria Silva\nEngineer\n", fault.Format},
		{"zip", "PK\x03\x04" + strings.Repeat("\x00", 500), fault.Format},
		{"header alone", "%PDF-1.7\n", fault.Corrupt},
		{"objects without pages", onePage(objects{1: "", 2: "", 3: "", 4: ""}).file(), fault.Corrupt},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			_, err := open(tt.src)
			require.ErrorIs(t, err, tt.want)
		})
	}
}
