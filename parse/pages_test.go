package parse_test

import (
	"bytes"
	"compress/zlib"
	"context"
	"fmt"
	"runtime"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/vitae-go/vitae/parse"
)

// longPDF writes a file of n pages of 45 lines each.
func longPDF(n int) []byte {
	var out bytes.Buffer
	var table strings.Builder
	object := func(num int, body string) {
		fmt.Fprintf(&table, "%010d 00000 n \n", out.Len())
		fmt.Fprintf(&out, "%d 0 obj\n%s\nendobj\n", num, body)
	}
	var kids strings.Builder
	for i := range n {
		fmt.Fprintf(&kids, "%d 0 R ", 4+2*i)
	}
	out.WriteString("%PDF-1.7\n")
	object(1, "<</Type/Catalog/Pages 2 0 R>>")
	object(2, fmt.Sprintf("<</Type/Pages/Kids[%s]/Count %d/MediaBox[0 0 595 842]/Resources<</Font<</F1 3 0 R>>>>>>", kids.String(), n))
	object(3, "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>")
	for i := range n {
		object(4+2*i, fmt.Sprintf("<</Type/Page/Parent 2 0 R/Contents %d 0 R>>", 5+2*i))
		var content bytes.Buffer
		w := zlib.NewWriter(&content)
		for line := range 45 {
			fmt.Fprintf(w, "BT /F1 10 Tf 60 %d Td (Page %d, line %d: cut the nightly import from 38 minutes to 6 in Go) Tj ET\n", 780-16*line, i+1, line+1)
		}
		w.Close()
		object(5+2*i, fmt.Sprintf("<</Filter/FlateDecode/Length %d>>\nstream\n%s\nendstream", content.Len(), content.String()))
	}
	start := out.Len()
	fmt.Fprintf(&out, "xref\n0 %d\n0000000000 65535 f \n%strailer\n<</Root 1 0 R/Size %d>>\nstartxref\n%d\n%%%%EOF\n", 4+2*n, table.String(), 4+2*n, start)
	return out.Bytes()
}

func TestLongPDF(t *testing.T) {
	doc, err := parse.ReadDocument(context.Background(), bytes.NewReader(longPDF(120)), nil)
	require.NoError(t, err)
	require.Len(t, doc.Pages, 120)
	require.Equal(t, 120*45, strings.Count(doc.Text, "cut the nightly import"))
	require.Contains(t, doc.Words(doc.Pages[119].Span), "Page 120, line 45:")

	_, err = parse.ReadDocument(context.Background(), bytes.NewReader(longPDF(201)), nil)
	require.ErrorIs(t, err, parse.ErrLimit)
}

// BenchmarkPages shows how the cost grows with the length of a file.
func BenchmarkPages(b *testing.B) {
	for _, n := range []int{1, 10, 100, 500} {
		src := longPDF(n)
		b.Run(fmt.Sprint(n), func(b *testing.B) {
			b.SetBytes(int64(len(src)))
			b.ReportAllocs()
			for b.Loop() {
				_, err := parse.Read(context.Background(), bytes.NewReader(src), &parse.Options{Limits: parse.Limits{Pages: -1, Text: -1}})
				require.NoError(b, err)
			}
		})
	}
}

// A long file is set page by page: what is held of it is its text, not all of
// its glyphs.
func TestMemoryOfLongPDF(t *testing.T) {
	src := longPDF(200)
	var before, after runtime.MemStats
	runtime.GC()
	runtime.ReadMemStats(&before)
	_, err := parse.ReadDocument(context.Background(), bytes.NewReader(src), nil)
	require.NoError(t, err)
	runtime.ReadMemStats(&after)
	require.Less(t, after.HeapSys-min(before.HeapSys, after.HeapSys), uint64(48<<20))
}
