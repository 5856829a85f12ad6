package parse_test

import (
	"context"
	"fmt"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/vitae-go/vitae/parse"
)

func TestBuilder(t *testing.T) {
	var b parse.Builder
	b.Meta(parse.Meta{Title: "CV"})
	b.Heading(1, "Ada Example")
	b.Paragraph("Kiel, Germany\n\nada@mail.example\r\n")
	b.Paragraph("  \n ")
	b.Heading(2, "Skills")
	b.Item(0, "-", "Go,\nPostgreSQL")
	b.Aside(parse.HiddenText, "white on white", "Kubernetes")
	b.Row("Dutch", "\x00fluent\xff")
	b.Problem("part-unreadable", "one part was left out")
	doc, err := b.Document("mine", nil)
	require.NoError(t, err)
	assert.Equal(t, "mine", doc.Format)
	assert.Equal(t, "Ada Example\n\nKiel, Germany\nada@mail.example\n\nSkills\n\nGo, PostgreSQL\n\nDutch\tfluent\uFFFD\n\n", doc.Text)
	assert.False(t, doc.HasPages())
	blocks := doc.Pages[0].Blocks
	require.Len(t, blocks, 5)
	assert.Equal(t, parse.Item, blocks[3].Kind)
	assert.Equal(t, "-", blocks[3].Lines[0].Marker)
	require.Len(t, doc.Asides, 1)
	assert.Equal(t, "Go, PostgreSQL", doc.Words(doc.Asides[0].At))
	assert.Equal(t, "CV", doc.Meta.Title)
	assert.Len(t, doc.Problems, 1)
	for _, page := range doc.Pages {
		for _, block := range page.Blocks {
			for _, line := range block.Lines {
				for _, run := range line.Runs {
					assert.True(t, line.Span.Contains(run.Span))
				}
			}
		}
	}
}

func TestBuilderOfNothing(t *testing.T) {
	var b parse.Builder
	b.Aside(parse.Comment, "", "first")
	doc, err := b.Document("mine", nil)
	require.NoError(t, err)
	assert.Empty(t, doc.Text)
	assert.Len(t, doc.Asides, 1)
}

func TestBuilderKeepsLimits(t *testing.T) {
	var b parse.Builder
	b.Paragraph(strings.Repeat("word ", 100))
	_, err := b.Document("mine", &parse.Options{Limits: parse.Limits{Text: 100}})
	require.ErrorIs(t, err, parse.ErrLimit)
}

func ExampleBuilder() {
	// A format whose every line is "key: value".
	lines := parse.Format{
		Name: "lines",
		Read: func(_ context.Context, src []byte, opts *parse.Options) (*parse.Document, error) {
			var b parse.Builder
			for line := range strings.Lines(string(src)) {
				switch key, value, _ := strings.Cut(line, ": "); key {
				case "name":
					b.Heading(1, value)
				case "section":
					b.Heading(2, value)
				default:
					b.Item(0, "-", value)
				}
			}
			return b.Document("lines", opts)
		},
	}
	src := "name: Ada Example\nsection: Skills\nskill: Go, SQL\n"
	resume, err := parse.Read(context.Background(), strings.NewReader(src), &parse.Options{Formats: []parse.Format{lines}, Format: "lines"})
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(resume.Contact.Name.Value, "–", resume.Sections[0].Kind)
	// Output: Ada Example – skills
}
