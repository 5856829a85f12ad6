package pdf

import (
	"bytes"
	"context"
	"fmt"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/vitae-go/vitae/parse/internal/flow"
	"github.com/vitae-go/vitae/parse/internal/layout"
	"github.com/vitae-go/vitae/parse/internal/pdf/object"
)

var testLimits = flow.Limits{Bytes: 20 << 20, Inflated: 128 << 20, Objects: 2_000_000, Depth: 200, Pages: 200, Text: 4 << 20}

// sheet is a one-page file to be built. Its page is 200 by 300 points and has
// the fonts F1 (Helvetica) and F2 (Courier).
type sheet struct {
	content   string
	page      string   // more entries of the page: "/Rotate 90"
	resources string   // more entries of the resources
	catalog   string   // more entries of the catalog
	objects   []string // objects from number 10 on
}

// build writes the file. Objects 1 to 6 are catalog, page tree, page, content and fonts.
func (s sheet) build() []byte {
	stream := func(body string) string {
		return fmt.Sprintf("<< /Length %d >>\nstream\n%s\nendstream", len(body), body)
	}
	objects := map[int]string{
		1: "<< /Type /Catalog /Pages 2 0 R " + s.catalog + " >>",
		2: "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
		3: "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 200 300] /Contents 4 0 R /Resources << /Font << /F1 5 0 R /F2 6 0 R /F3 10 0 R >> " + s.resources + " >> " + s.page + " >>",
		4: stream(s.content),
		5: "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
		6: "<< /Type /Font /Subtype /Type1 /BaseFont /Courier-Bold /Encoding /WinAnsiEncoding >>",
	}
	for i, body := range s.objects {
		if dict, data, ok := strings.Cut(body, "\n"); ok {
			body = fmt.Sprintf("<< /Length %d %s >>\nstream\n%s\nendstream", len(data), dict, data)
		}
		objects[10+i] = body
	}
	var out bytes.Buffer
	out.WriteString("%PDF-1.7\n")
	size := 10 + len(s.objects)
	table := "0000000000 65535 f \n"
	for n := 1; n < size; n++ {
		body, ok := objects[n]
		if !ok {
			body = "null"
		}
		table += fmt.Sprintf("%010d 00000 n \n", out.Len())
		fmt.Fprintf(&out, "%d 0 obj\n%s\nendobj\n", n, body)
	}
	start := out.Len()
	fmt.Fprintf(&out, "xref\n0 %d\n%strailer\n<< /Root 1 0 R /Size %d >>\nstartxref\n%d\n%%%%EOF\n", size, table, size, start)
	return out.Bytes()
}

// painted runs the page of a file.
func (s sheet) painted(t testing.TB) (layout.Page, *document) {
	t.Helper()
	file, err := object.Open(context.Background(), s.build(), "", testLimits)
	require.NoError(t, err)
	d := newDocument(file, 1<<20, testLimits)
	page, err := d.page(context.Background(), 0)
	require.NoError(t, err)
	return page, d
}

// words joins the glyphs of a page that follow one another without a jump, and
// tells where each word begins.
func words(page layout.Page) (out []string) {
	var word strings.Builder
	var at string
	flush := func() {
		if word.Len() > 0 {
			out = append(out, word.String()+at)
		}
		word.Reset()
	}
	for i, g := range page.Glyphs {
		if i > 0 {
			last := page.Glyphs[i-1]
			if g.Y != last.Y || g.X-last.X-last.W > 0.1*g.Size || g.X < last.X || g.Hidden != last.Hidden || g.Text == " " {
				flush()
			}
		}
		if g.Text == " " {
			continue
		}
		if word.Len() == 0 {
			at = fmt.Sprintf(" %.4g,%.4g %.3g", g.X, g.Y, g.Size)
			if g.Angle != 0 {
				at += fmt.Sprintf(" %.3g°", g.Angle)
			}
			if g.Hidden != "" {
				at += " (" + g.Hidden + ")"
			}
		}
		word.WriteString(g.Text)
	}
	flush()
	return out
}
