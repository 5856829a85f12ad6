package plain

import (
	"context"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/vitae-go/vitae/parse/internal/charset"
	"github.com/vitae-go/vitae/parse/internal/fault"
	"github.com/vitae-go/vitae/parse/internal/flow"
	"github.com/vitae-go/vitae/parse/internal/flow/flowtest"
)

var limits = flow.Limits{Bytes: 20 << 20, Inflated: 128 << 20, Objects: 2_000_000, Depth: 200, Pages: 200, Text: 4 << 20}

func read(src []byte) (*flow.Document, error) { return Read(context.Background(), src, "", limits) }

func TestGolden(t *testing.T) { flowtest.Golden(t, "testdata/*.txtar", read) }

func TestErrors(t *testing.T) {
	_, err := read([]byte(" \n\t\n"))
	require.ErrorIs(t, err, fault.Empty)
	_, err = read([]byte("\x89PNG\r\n\x1a\n"))
	require.ErrorIs(t, err, fault.Format)
	_, err = Read(context.Background(), []byte("Jane Doe"), "", flow.Limits{Text: 4})
	require.ErrorIs(t, err, fault.OverLimit)
	ctx, cancel := context.WithCancel(context.Background())
	cancel()
	_, err = Read(ctx, []byte("Jane Doe"), "", limits)
	require.ErrorIs(t, err, context.Canceled)
}

func TestManyLines(t *testing.T) {
	doc, err := read([]byte(strings.Repeat("a\n", 3*maxLines)))
	require.NoError(t, err)
	require.Equal(t, "too-many-lines", doc.Problems[0].Code)
	words := 0
	for _, block := range doc.Pages[0].Blocks {
		for _, line := range block.Lines {
			for _, run := range line.Runs {
				words += strings.Count(run.Text, "a")
			}
		}
	}
	require.Equal(t, 3*maxLines, words, "no word is lost")
}

func TestFormFeeds(t *testing.T) {
	for in, want := range map[string]string{
		"\fAda Okoro\nClerk\n":            "para    Ada Okoro\n        Clerk\n",
		"\f\f\n\fAda Okoro\n\f":           "para    Ada Okoro\n",
		"Ada Okoro\n\nClerk\n1\n\fCook\n": "para    Ada Okoro\npara    Clerk\npara aside 1\npara    Cook\n",
		"Ada Okoro\n\nClerk\n1\n\f":       "para    Ada Okoro\npara    Clerk\npara aside 1\n",
	} {
		doc, err := read([]byte(in))
		require.NoError(t, err, "%q", in)
		require.Equal(t, want, flowtest.Render(doc), "%q", in)
	}
}

// Code between pages has its own first line.
func TestFormFeedsAround(t *testing.T) {
	text, err := charset.Decode([]byte("Ada\n\fClerk\nCook\n1\n\fEnd\n"))
	require.NoError(t, err)
	at := strings.Index(text.String, "Clerk")
	blocks, _ := Blocks(text, at, len(text.String))
	require.Len(t, blocks, 3)
	require.Equal(t, flow.Footer, blocks[1].Role)
}

// seeds adds the inputs of the golden files to a fuzz target.
func seeds(f *testing.F) {
	names, _ := filepath.Glob("testdata/*.txtar")
	for _, name := range names {
		file, err := os.ReadFile(name)
		require.NoError(f, err)
		_, body, _ := strings.Cut(string(file), "-- in --\n")
		in, _, _ := strings.Cut(body, "-- want --\n")
		f.Add([]byte(in))
	}
}

func FuzzRead(f *testing.F) {
	seeds(f)
	f.Add([]byte("> > a\n>b\n-\n- \n1. a\n2. b\n***\n|a|\n|b|"))
	f.Add([]byte("\fAda\n\f1\n\f\n\fAda\nPage 2\n\f"))
	f.Add([]byte("a\xffb\xad\x00c\r\n\r\xe9t\xe9"))
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
