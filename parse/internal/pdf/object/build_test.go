package object

import (
	"bytes"
	"compress/zlib"
	"context"
	"fmt"
	"sort"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
	"github.com/vitae-go/vitae/parse/internal/flow"
)

// usual are the limits that package parse sets by default.
var usual = flow.Limits{Bytes: 20 << 20, Inflated: 128 << 20, Objects: 2_000_000, Depth: 200, Pages: 200, Text: 4 << 20}

// objects are the bodies of the objects of a test file by number.
type objects map[int]string

// greeting is what the page of the plain test file paints.
const greeting = "BT /F1 12 Tf 20 100 Td (Maria Silva) Tj ET"

// onePage returns a plain file's objects; change replaces, adds and, with "", removes some.
func onePage(change objects) objects {
	all := objects{
		1: "<</Type/Catalog/Pages 2 0 R>>",
		2: "<</Type/Pages/Kids[3 0 R]/Count 1/MediaBox[0 0 300 200]>>",
		3: "<</Type/Page/Parent 2 0 R/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>",
		4: streamOf("", greeting),
		5: "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>",
	}
	for num, body := range change {
		all[num] = body
		if body == "" {
			delete(all, num)
		}
	}
	return all
}

// streamOf returns the body of a stream object with its length right.
func streamOf(entries, data string) string {
	return fmt.Sprintf("<<%s/Length %d>>\nstream\n%s\nendstream", entries, len(data), data)
}

func deflate(data string) string {
	var b bytes.Buffer
	w := zlib.NewWriter(&b)
	_, _ = w.Write([]byte(data))
	_ = w.Close()
	return b.String()
}

// file writes the objects with a right cross-reference table.
func (o objects) file() string { return o.fileWith("<</Root 1 0 R>>") }

func (o objects) fileWith(trailer string) string {
	var b strings.Builder
	b.WriteString("%PDF-1.7\n%\xE2\xE3\xCF\xD3\n")
	nums := make([]int, 0, len(o))
	for num := range o {
		nums = append(nums, num)
	}
	sort.Ints(nums)
	var table strings.Builder
	for _, num := range nums {
		fmt.Fprintf(&table, "%d 1\n%010d 00000 n \n", num, b.Len())
		fmt.Fprintf(&b, "%d 0 obj\n%s\nendobj\n", num, o[num])
	}
	start := b.Len()
	fmt.Fprintf(&b, "xref\n0 1\n0000000000 65535 f \n%strailer\n%s\nstartxref\n%d\n%%%%EOF\n", table.String(), trailer, start)
	return b.String()
}

// open opens a file under the usual limits.
func open(src string) (*File, error) {
	return Open(context.Background(), []byte(src), "", usual)
}

// painted returns the content of all pages, one a line.
func painted(f *File) string {
	var lines []string
	for _, p := range f.Pages {
		lines = append(lines, string(bytes.Join(p.Contents, []byte(" "))))
	}
	return strings.Join(lines, "\n")
}

func codes(f *File) (codes []string) {
	for _, p := range f.Problems {
		codes = append(codes, p.Code)
	}
	return codes
}

func mustOpen(t *testing.T, src string) *File {
	t.Helper()
	f, err := open(src)
	require.NoError(t, err)
	return f
}

// visit asks a value and all below it everything there is to ask, and returns
// how many values there are.
func visit(v Value, seen map[int]bool, depth int) int {
	if depth > 600 || v.ID() != 0 && seen[v.ID()] {
		return 0
	}
	seen[v.ID()] = true
	n := 1
	for i := range v.Len() {
		n += visit(v.Index(i), seen, depth+1)
	}
	for _, key := range v.Keys() {
		n += visit(v.Key(key), seen, depth+1)
	}
	_, _, _, _, _ = v.Number(), v.Name(), v.Bytes(), v.Data(), v.Program()
	return n
}
