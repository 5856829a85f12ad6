package object

import (
	"fmt"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// Each file is damaged or odd in one way and still says who it is about.
func TestDamagedFilesAreRead(t *testing.T) {
	plain := onePage(nil).file()
	zipped := deflate(greeting)
	tests := []struct {
		name string
		src  string
		want string   // on the pages; empty: the greeting
		code []string // of the problems
	}{
		{name: "sound", src: plain},
		{name: "another version", src: strings.Replace(plain, "PDF-1.7", "PDF-2.0", 1)},
		{name: "no line end after the header", src: strings.Replace(plain, "PDF-1.7\n", "PDF-1.7 ", 1)},
		{name: "junk in front", src: "HTTP/1.1 200 OK\r\n\r\n" + plain},
		{name: "byte order mark", src: "\uFEFF" + plain},
		{name: "zeros behind", src: plain + strings.Repeat("\x00", 1000)},
		{name: "junk behind", src: plain + strings.Repeat("junk\n", 1000), code: []string{"xref-rebuilt"}},
		{name: "no end", src: plain[:strings.Index(plain, "xref")], code: []string{"xref-rebuilt"}},
		{name: "startxref 0", src: onePage(nil).file()[:strings.Index(plain, "startxref")] + "startxref\n0\n%%EOF", code: []string{"xref-rebuilt"}},
		{name: "startxref far away", src: plain[:strings.Index(plain, "startxref")] + "startxref\n99999999999\n%%EOF", code: []string{"xref-rebuilt"}},
		{name: "Prev leads to itself", src: onePage(nil).fileWith(fmt.Sprintf("<</Root 1 0 R/Prev %d>>", strings.LastIndex(plain, "\nxref")+1))},
		{name: "huge Size", src: onePage(nil).fileWith("<</Root 1 0 R/Size 2147483647>>")},
		{name: "table says nothing right", src: strings.ReplaceAll(plain, " 00000 n ", " 00001 f ")},
		{name: "table begins at a huge number", src: strings.Replace(plain, "xref\n0 1", "xref\n900000000 900000000", 1)},
		{name: "carriage returns", src: strings.ReplaceAll(plain, "\n", "\r")},
		{name: "no endobj", src: strings.ReplaceAll(plain, "endobj\n", ""), code: []string{"xref-rebuilt"}},
		{name: "no endstream", src: onePage(objects{4: "<</Length 900>>\nstream\n" + greeting + "\n"}).file()},
		{name: "everything on one line", src: strings.ReplaceAll(plain, "\nendobj\n", " endobj ")},

		{name: "length missing", src: onePage(objects{4: "<<>>\nstream\n" + greeting + "\nendstream"}).file()},
		{name: "length zero", src: onePage(objects{4: "<</Length 0>>\nstream\n" + greeting + "\nendstream"}).file()},
		{name: "length negative", src: onePage(objects{4: "<</Length -5>>\nstream\n" + greeting + "\nendstream"}).file()},
		{name: "length too small", src: onePage(objects{4: "<</Length 5>>\nstream\n" + greeting + "\nendstream"}).file()},
		{name: "length huge", src: onePage(objects{4: "<</Length 99999999999999999999>>\nstream\n" + greeting + "\nendstream"}).file()},
		{name: "length is the stream", src: onePage(objects{4: "<</Length 4 0 R>>\nstream\n" + greeting + "\nendstream"}).file()},
		{name: "length missing elsewhere", src: onePage(objects{4: "<</Length 99 0 R>>\nstream\n" + greeting + "\nendstream"}).file()},
		{name: "length further on", src: onePage(objects{4: "<</Length 9 0 R>>\nstream\n" + greeting + "\nendstream", 9: "42"}).file()},
		{name: "endstream in the data", src: onePage(objects{4: streamOf("", greeting+" % endstream")}).file(), want: greeting + " % endstream"},
		{name: "no line end after stream", src: onePage(objects{4: "<</Length 42>>stream " + greeting + " endstream"}).file()},
		{name: "the word stream in a string", src: onePage(objects{5: "<</Type/Font/BaseFont(down stream\n)/X(>>stream\n)>>"}).file()},

		{name: "checksum missing", src: onePage(objects{4: streamOf("/Filter/FlateDecode", zipped[:len(zipped)-4])}).file()},
		{name: "checksum wrong", src: onePage(objects{4: streamOf("/Filter/FlateDecode", zipped[:len(zipped)-4]+"abcd")}).file()},
		{name: "zlib header wrong", src: onePage(objects{4: streamOf("/Filter/FlateDecode", "\x00\x00"+zipped[2:])}).file()},
		{name: "zlib header missing", src: onePage(objects{4: streamOf("/Filter/FlateDecode", zipped[2:])}).file()},
		{name: "line end before the data", src: onePage(objects{4: streamOf("/Filter/FlateDecode", "\r\n"+zipped)}).file()},
		{name: "the word Filter is damaged", src: onePage(objects{4: streamOf("/Fidter/FlateDecode", zipped)}).file()},
		{name: "short name of a filter", src: onePage(objects{4: streamOf("/Filter[/Fl]", zipped)}).file()},
		{name: "predictor 1", src: onePage(objects{4: streamOf("/Filter/FlateDecode/DecodeParms<</Predictor 1>>", zipped)}).file()},
		{name: "parameters are null", src: onePage(objects{4: streamOf("/Filter[/FlateDecode]/DecodeParms[null]", zipped)}).file()},
		{name: "filter is an object", src: onePage(objects{4: streamOf("/Filter 9 0 R", zipped), 9: "[/FlateDecode]"}).file()},

		{name: "defined twice", src: strings.Replace(plain, "xref", "4 0 obj\n"+streamOf("", "BT (Ana) Tj ET")+"\nendobj\nxref", 1), want: "BT (Ana) Tj ET", code: []string{"xref-rebuilt"}},
		{name: "last definition is broken", src: strings.Replace(plain, "xref", "5 0 obj\n]]\nendobj\n2 0 obj\nnull endobj\nxref", 1), code: []string{"xref-rebuilt"}},
		{name: "a PDF in a stream", src: onePage(objects{9: streamOf("/Type/EmbeddedFile", onePage(objects{4: streamOf("", "BT (other) Tj ET")}).file())}).file()},

		{name: "kid is its parent", src: onePage(objects{2: "<</Type/Pages/Kids[2 0 R 3 0 R]/Count 2000000000>>"}).file()},
		{name: "parent is itself", src: onePage(objects{2: "<</Type/Pages/Kids[3 0 R]/Parent 2 0 R>>"}).file()},
		{name: "page named twice", src: onePage(objects{2: "<</Type/Pages/Kids[3 0 R 3 0 R]/Count 2>>"}).file()},
		{name: "root is the page", src: onePage(objects{1: "<</Type/Catalog/Pages 3 0 R>>"}).file()},
		{name: "page without a type", src: onePage(objects{3: "<</Contents 4 0 R>>"}).file()},
		{name: "page in the tree itself", src: onePage(objects{2: "<</Type/Pages/Kids[<</Type/Page/Contents 4 0 R>>]>>"}).file()},
		{name: "kids are one reference", src: onePage(objects{2: "<</Kids 7 0 R>>", 7: "[3 0 R]"}).file()},
		{name: "a kid is missing", src: onePage(objects{2: "<</Type/Pages/Kids[3 0 R 77 0 R]/Count 2>>"}).file(), code: []string{"pages-missing"}},
		{name: "the tree is missing", src: onePage(objects{2: ""}).file(), code: []string{"page-tree-rebuilt"}},
		{name: "the catalog is missing", src: onePage(objects{1: ""}).file(), code: []string{"page-tree-rebuilt"}},
		{name: "the root is another object", src: onePage(nil).fileWith("<</Root 5 0 R>>")},
		{name: "no page is left", src: onePage(objects{1: "", 2: "", 3: ""}).file(), code: []string{"pages-lost"}},
		{name: "contents are missing", src: onePage(objects{3: "<</Type/Page/Contents[77 0 R 4 0 R]>>"}).file(), code: []string{"content-missing"}},
		{name: "contents in pieces", src: onePage(objects{3: "<</Type/Page/Contents[4 0 R 6 0 R]>>", 6: streamOf("", "q")}).file(), want: greeting + " q"},
		{name: "contents with a filter for pictures", src: onePage(objects{3: "<</Type/Page/Contents[4 0 R 6 0 R]>>", 6: streamOf("/Filter/DCTDecode", "q")}).file(), code: []string{"content-unreadable"}},

		{name: "brackets not closed", src: onePage(objects{5: "<</Type/Font/Widths[1 2 3"}).file()},
		{name: "stray brackets", src: onePage(objects{5: ">> ) ] <</Type/Font>>"}).file()},
		{name: "string not closed", src: onePage(objects{5: "<</Type/Font/BaseFont(Helvetica"}).file()},
		{name: "hexadecimal not closed", src: onePage(objects{5: "<</Type/Font/BaseFont <41"}).file()},
		{name: "keys without names", src: onePage(objects{3: "<</Type/Page 1 2 (x)/Contents 4 0 R/Resources>>"}).file()},
		{name: "reference to itself", src: onePage(objects{5: "5 0 R"}).file()},
		{name: "references in a ring", src: onePage(objects{5: "6 0 R", 6: "5 0 R"}).file()},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			f, err := open(tt.src)
			require.NoError(t, err)
			want := tt.want
			if want == "" {
				want = greeting
			}
			require.Equal(t, want, strings.TrimSpace(painted(f)))
			require.Equal(t, tt.code, codes(f))
			require.Len(t, f.Pages, 1)
			for _, p := range f.Problems {
				require.NotEmpty(t, p.Message)
			}
		})
	}
}

// A file cut off anywhere behind its content still gives the content.
func TestCutOff(t *testing.T) {
	src := onePage(objects{4: streamOf("/Filter/FlateDecode", deflate(greeting))}).file()
	for end := strings.Index(src, "endstream"); end < len(src); end++ {
		f, err := open(src[:end])
		require.NoError(t, err, "cut at %d", end)
		require.Equal(t, greeting, painted(f), "cut at %d", end)
	}
}

// What was inflated before the damage is kept.
func TestDamageInTheMiddle(t *testing.T) {
	long := strings.Repeat(greeting+"\n", 500)
	zipped := deflate(long + "0123456789 qwertzuiop")
	f := mustOpen(t, onePage(objects{4: streamOf("/Filter/FlateDecode", zipped[:len(zipped)-20])}).file())
	require.Equal(t, []string{"content-damaged"}, codes(f))
	require.Greater(t, strings.Count(painted(f), greeting), 400)
}

func TestObjectStreams(t *testing.T) {
	// pack writes an object stream of two objects.
	pack := func(entries string, first, second int, a, b string) string {
		head := fmt.Sprintf("%d 0 %d %d ", first, second, len(a)+1)
		return streamOf(fmt.Sprintf("/Type/ObjStm/N 2/First %d/Filter/FlateDecode%s", len(head), entries), deflate(head+a+" "+b))
	}
	pages, page := "<</Type/Pages/Kids[3 0 R]>>", "<</Type/Page/Contents 4 0 R>>"
	tests := []struct {
		name string
		src  objects
		want string
	}{
		{"in an object stream", objects{2: "", 3: "", 9: pack("", 2, 3, pages, page)}, greeting},
		{"extends itself", objects{2: "", 3: "", 9: pack("/Extends 9 0 R", 2, 3, pages, page)}, greeting},
		{"holds itself", objects{2: pages, 3: "", 9: pack("", 9, 3, pages, page)}, greeting},
		{"a later object replaces it", objects{2: "", 3: "", 6: pack("", 2, 3, pages, "<</Type/Page>>"), 9: "null", 4: streamOf("", greeting)}, ""},
		{"replaces an earlier object", objects{3: "<</Type/Page>>", 9: pack("", 2, 3, pages, page)}, greeting},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			f := mustOpen(t, onePage(tt.src).file())
			require.Equal(t, tt.want, painted(f))
			require.Len(t, f.Pages, 1)
		})
	}
}
