package pdf

import (
	"context"
	"fmt"
	"runtime"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/vitae-go/vitae/parse/internal/fault"
)

// What is small in the file and large in the reading: parts that are shared.
func TestSharedParts(t *testing.T) {
	many := strings.Repeat
	each := func(n int, format string) string {
		var b strings.Builder
		for i := range n {
			fmt.Fprintf(&b, format, i)
		}
		return b.String()
	}
	hello := "BT /F1 12 Tf 20 250 Td (Hello, reader) Tj ET "
	blank := many(" ", 1<<20)
	codes := "\n" + "1 beginbfchar " + each(1<<16, "<%04X><0041> ") + "endbfchar"
	composite := "<</Type/Font/Subtype/Type0/Encoding/Identity-H/DescendantFonts[11 0 R]/ToUnicode 12 0 R>>"
	cid := "<</Type/Font/Subtype/CIDFontType2/W[0 13 0 R]>>"
	for _, tt := range []struct {
		name  string
		sheet sheet
		err   error
	}{
		{"a font's map by many fonts", sheet{content: each(200, "BT /X%d 9 Tf (ab) Tj ET "),
			objects: []string{"null", cid, codes, "[]"}, resources: "/Font<<" + each(200, "/X%d "+composite) + ">>"}, fault.OverLimit},
		{"widths by many fonts", sheet{content: each(200, "BT /X%d 9 Tf (ab) Tj ET "),
			objects: []string{"null", cid, "\n", "[" + many("500 ", 60_000) + "]"}, resources: "/Font<<" + each(200, "/X%d "+composite) + ">>"}, fault.OverLimit},
		{"small fonts", sheet{content: each(4000, "/X%d 9 Tf "), resources: "/Font<<" + each(4000, "/X%d<</Type/Font>>") + ">>"}, fault.OverLimit},
		{"fonts that are missing", sheet{content: each(60_000, "/X%d 9 Tf ") + hello}, nil},
		{"a font in a graphics state", sheet{content: many("/G gs ", 20_000), resources: "/ExtGState<</G<</Font[<</ToUnicode 10 0 R>> 9]>>>>",
			objects: []string{codes}}, fault.OverLimit},
		{"a graphics state of many keys", sheet{content: many("/G gs ", 200_000) + hello, resources: "/ExtGState<</G 10 0 R>>",
			objects: []string{"<<" + each(30_000, "/K%d 1") + ">>"}}, nil},
		{"a large object behind many names", sheet{content: each(300, "/K%d Do ") + many("/Z Do ", 100_000) + hello,
			resources: "/XObject<<" + each(300, "/K%d<<>>") + "/Z 10 0 R>>", objects: []string{"<<" + each(30_000, "/K%d 1") + ">>"}}, nil},
		{"a content stream named often", sheet{content: blank, page: "/Contents[" + many("4 0 R ", 60_000) + "]"}, fault.OverLimit},
		{"a form painted often", sheet{content: hello + many("/X Do ", 10_000), resources: "/XObject<</X 10 0 R>>", objects: []string{"/Subtype/Form/BBox[0 0 9 9]\n" + blank}}, nil},
		{"a replacing text named often", sheet{content: "BT /F1 9 Tf " + many("/Span/M BDC (a) Tj EMC ", 20_000) + "ET ", resources: "/Properties<</M<</ActualText(" + many("word ", 800) + ")>>>>"}, nil},
		{"a group of layers asked often", sheet{content: many("/OC/M BDC EMC ", 100_000) + hello, resources: "/Properties<</M<</Type/OCMD/OCGs 10 0 R>>>>",
			catalog: "/OCProperties<</D<</OFF[11 0 R]>>>>", objects: []string{"[" + many("11 0 R ", 4000) + "]", "<</Type/OCG>>"}}, nil},
		{"an annotation named often", sheet{content: hello, page: "/Annots[" + many("10 0 R ", 4000) + "]",
			objects: []string{"<</Subtype/Link/Rect[0 0 9 9]/QuadPoints[" + many("1 2 3 4 5 6 7 8 ", 64) + "]/A<</URI(" + many("x", 4000) + ")>>>>"}}, fault.OverLimit},
		{"a note named often", sheet{content: hello, page: "/Annots[" + many("10 0 R ", 1000) + "]",
			objects: []string{"<</Subtype/Text/Rect[0 0 9 9]/Contents(" + many("x ", 4000) + ")>>"}}, nil},
	} {
		t.Run(tt.name, func(t *testing.T) {
			src := tt.sheet.build()
			var before, after runtime.MemStats
			runtime.ReadMemStats(&before)
			start := time.Now()
			doc, err := Read(context.Background(), src, "", testLimits)
			took := time.Since(start)
			runtime.ReadMemStats(&after)
			if tt.err != nil {
				require.ErrorIs(t, err, tt.err)
			} else {
				require.NoError(t, err)
				require.NotEmpty(t, doc.Pages)
			}
			require.Less(t, (after.TotalAlloc-before.TotalAlloc)>>20, uint64(160)+24*uint64(len(src))>>20, "MB")
			require.Less(t, took, 20*time.Second) // some took minutes
		})
	}
}
