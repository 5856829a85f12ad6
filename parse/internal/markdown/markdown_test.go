package markdown

import (
	"context"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/vitae-go/vitae/parse/internal/fault"
	"github.com/vitae-go/vitae/parse/internal/flow"
	"github.com/vitae-go/vitae/parse/internal/flow/flowtest"
)

var limits = flow.Limits{Bytes: 20 << 20, Inflated: 128 << 20, Objects: 2_000_000, Depth: 200, Pages: 200, Text: 4 << 20}

func read(src []byte) (*flow.Document, error) { return Read(context.Background(), src, "", limits) }

func TestGolden(t *testing.T) { flowtest.Golden(t, "testdata/*.txtar", read) }

func TestFields(t *testing.T) {
	doc, err := read([]byte("---\nname: Jane\ncontact:\n  email: j@example.org\n  tags: [a, b]\ndraft: true\n---\n# Work\n"))
	require.NoError(t, err)
	require.Equal(t, map[string]string{"name": "Jane", "contact.email": "j@example.org", "contact.tags": "b"}, doc.Meta.Fields)
}

// A sign before a heading is the writer's word; a row of dashes below a long
// text may be a rule.
func TestLongHeadings(t *testing.T) {
	long := strings.Repeat("Bachelor of Science ", 7)
	for _, tc := range []struct {
		src  string
		want flow.Kind
	}{
		{"### " + long, flow.Heading},
		{"> ### " + long, flow.Heading},
		{"### " + strings.Repeat(long, 4), flow.Paragraph},
		{long + "\n---", flow.Paragraph},
		{"Education\n---", flow.Heading},
	} {
		doc, err := read([]byte(tc.src + "\n"))
		require.NoError(t, err)
		require.Equal(t, tc.want, doc.Pages[0].Blocks[0].Kind, tc.src)
	}
}

// Pictures written by their names and words to a site builder are no text.
func TestMarks(t *testing.T) {
	for _, tc := range [][2]string{
		{"## Work :office:", "Work"},
		{":tada: :mortar_board: Awards", "Awards"},
		{"[Prize](https://prize.example) :link:", "Prize"},
		{"Shift 10:30:45 to 12:00", "Shift 10:30:45 to 12:00"},
		{"std::sort::stable", "std::sort::stable"},
		{"Ratio 3 :4: 5", "Ratio 3 :4: 5"},
		{"`:office:`", ":office:"},
		{"[Download](https://cv.example){: .btn .btn_large} this", "Download this"},
		{"## Work {#work .wide}", "Work"},
		{"{% include a_b.html %} Work", "Work"},
		{"Sets {1, 2} and {.NET, Go}", "Sets {1, 2} and {.NET, Go}"},
	} {
		doc, err := read([]byte(tc[0] + "\n"))
		require.NoError(t, err)
		words := ""
		for _, run := range doc.Pages[0].Blocks[0].Lines[0].Runs {
			words += run.Text
		}
		require.Equal(t, tc[1], words, tc[0])
	}
}

func TestErrors(t *testing.T) {
	_, err := read([]byte("\n\n"))
	require.ErrorIs(t, err, fault.Empty)
	_, err = Read(context.Background(), []byte("# Jane Doe"), "", flow.Limits{Text: 4, Depth: 200})
	require.ErrorIs(t, err, fault.OverLimit)
}

// Markdown that a parser takes long for is read as plain text.
func TestNotTame(t *testing.T) {
	for name, piece := range map[string]string{
		"brackets": "[", "quotes": "> ", "lists": "- ", "emphasis": "*a ", "links": "[a](", "table": "|a",
		"entities": "&", "html": "<div>", "escapes": `\`, "lines": "a\n", "references": "[a]: <b\n",
	} {
		t.Run(name, func(t *testing.T) {
			doc, err := read([]byte("# Jane Doe\n\n" + strings.Repeat(piece, 50_000)))
			require.NoError(t, err)
			require.Equal(t, "markdown-too-deep", doc.Problems[len(doc.Problems)-1].Code)
			require.Equal(t, "Jane Doe", doc.Pages[0].Blocks[0].Lines[0].Runs[0].Text)
		})
	}
}

func FuzzRead(f *testing.F) {
	names, _ := filepath.Glob("testdata/*.txtar")
	for _, name := range names {
		file, err := os.ReadFile(name)
		require.NoError(f, err)
		_, body, _ := strings.Cut(string(file), "-- in --\n")
		in, _, _ := strings.Cut(body, "-- want --\n")
		f.Add([]byte(in))
	}
	f.Add([]byte("---\na: &x [*x]\n---\n<p\n|a|\n|-|\n\\&amp;<b>\n</x> [a]: <b> 'c'"))
	f.Fuzz(func(t *testing.T, src []byte) {
		doc, err := read(src)
		if err != nil {
			return
		}
		flowtest.Check(t, src, doc)
		again, err := read(src)
		require.NoError(t, err)
		require.Equal(t, doc, again)
	})
}

func BenchmarkRead(b *testing.B) {
	file, err := os.ReadFile("testdata/resume.txtar")
	require.NoError(b, err)
	_, body, _ := strings.Cut(string(file), "-- in --\n")
	in, _, _ := strings.Cut(body, "-- want --\n")
	b.SetBytes(int64(len(in)))
	b.ReportAllocs()
	for b.Loop() {
		if _, err := read([]byte(in)); err != nil {
			b.Fatal(err)
		}
	}
}
