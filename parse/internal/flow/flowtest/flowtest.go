// Package flowtest shows flow documents as readable text and holds them against
// golden files.
package flowtest

import (
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/vitae-go/vitae/parse/internal/flow"
)

var update = flag.Bool("update", false, "rewrite the golden files")

// Golden reads the part of each file of the pattern up to the line "-- want --"
// and holds what Render makes of the document against the part below it.
func Golden(t *testing.T, pattern string, read func(src []byte) (*flow.Document, error)) {
	t.Helper()
	names, err := filepath.Glob(pattern)
	require.NoError(t, err)
	require.NotEmpty(t, names)
	for _, name := range names {
		t.Run(strings.TrimSuffix(filepath.Base(name), filepath.Ext(name)), func(t *testing.T) {
			file, err := os.ReadFile(name)
			require.NoError(t, err)
			_, body, ok := strings.Cut(string(file), "-- in --\n")
			require.True(t, ok, "no -- in -- in %s", name)
			in, want, _ := strings.Cut(body, "-- want --\n")
			doc, err := read([]byte(in))
			require.NoError(t, err)
			got := Render(doc)
			if *update {
				head := strings.TrimSuffix(string(file), body)
				require.NoError(t, os.WriteFile(name, []byte(head+in+"-- want --\n"+got), 0o644))
				return
			}
			require.Equal(t, want, got)
		})
	}
}

var kinds = map[flow.Kind]string{flow.Paragraph: "para", flow.Heading: "head", flow.Item: "item", flow.Row: "row"}

// Text returns the text of a document without its layout.
func Text(doc *flow.Document) string {
	var b strings.Builder
	for _, page := range doc.Pages {
		for _, block := range page.Blocks {
			for _, line := range block.Lines {
				for _, run := range line.Runs {
					b.WriteString(run.Text)
				}
				b.WriteByte('\n')
			}
		}
	}
	return b.String()
}

// Render shows a document, a line for each of its lines: the kind and level of
// the block on its first line, "aside" if it stands around the text of the page, the marker in brackets, "→" for a tab, "↩" behind
// a line that the next one continues, "═" behind a ruled one; bold runs in
// asterisks, italic ones in underscores, links with their target behind.
func Render(doc *flow.Document) string {
	var b strings.Builder
	for _, page := range doc.Pages {
		for i := range page.Blocks {
			renderBlock(&b, &page.Blocks[i])
		}
		if n := len(page.Images); n > 0 {
			fmt.Fprintf(&b, "images: %d\n", n)
		}
	}
	for _, a := range doc.Asides {
		fmt.Fprintf(&b, "aside: %s%s after %d: %s\n", asides[a.Kind], a.Reason, a.After[1], a.Text)
	}
	for _, p := range doc.Problems {
		fmt.Fprintf(&b, "problem: %s\n", p.Code)
	}
	if doc.Meta.Photo {
		b.WriteString("photo\n")
	}
	return b.String()
}

var asides = map[flow.AsideKind]string{flow.HiddenText: "hidden, ", flow.Comment: "comment"}

func renderBlock(b *strings.Builder, block *flow.Block) {
	label := kinds[block.Kind]
	if block.Kind == flow.Heading || block.Kind == flow.Item {
		label += fmt.Sprint(" ", block.Level)
	}
	if block.Column > 0 {
		label += fmt.Sprint(" column ", block.Column)
	}
	if block.Role != flow.Body {
		label += " aside"
	}
	for _, line := range block.Lines {
		fmt.Fprintf(b, "%-7s ", label)
		label = ""
		if line.Marker != "" {
			fmt.Fprintf(b, "[%s] ", line.Marker)
		}
		for _, run := range line.Runs {
			b.WriteString(renderRun(run))
		}
		if line.Wraps {
			b.WriteString(" ↩")
		}
		if line.Ruled {
			b.WriteString(" ═")
		}
		b.WriteByte('\n')
	}
}

func renderRun(run flow.Run) string {
	s := strings.ReplaceAll(run.Text, "\t", " → ")
	if run.Style.Italic {
		s = "_" + s + "_"
	}
	if run.Style.Bold {
		s = "*" + s + "*"
	}
	if run.Link != "" {
		s += "<" + run.Link + ">"
	}
	return s
}

// Check holds what every reader of text promises: valid UTF-8 without control
// characters, and sources that stand in the file as they read.
func Check(t *testing.T, src []byte, doc *flow.Document) {
	t.Helper()
	for _, page := range doc.Pages {
		for _, block := range page.Blocks {
			require.NotEmpty(t, block.Lines, "a block without lines")
			for _, line := range block.Lines {
				require.NotEmpty(t, line.Runs, "a line without runs")
				for _, run := range line.Runs {
					checkRun(t, src, run)
				}
			}
		}
	}
}

func checkRun(t *testing.T, src []byte, run flow.Run) {
	t.Helper()
	require.Equal(t, strings.ToValidUTF8(run.Text, "?"), run.Text)
	require.NotEmpty(t, run.Text)
	if run.Text != "\t" {
		require.False(t, strings.ContainsFunc(run.Text, func(r rune) bool { return r < ' ' || r == 0x7f || r == 0xad }),
			"control character in %q", run.Text)
	}
	if run.Source != [2]int{} {
		require.Equal(t, run.Text, string(src[run.Source[0]:run.Source[1]]))
	}
}
