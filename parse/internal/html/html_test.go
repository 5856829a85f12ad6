package html

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

func TestMatch(t *testing.T) {
	for head, want := range map[string]bool{
		"<!DOCTYPE html><html>":                               true,
		"\xef\xbb\xbf \n<!-- saved -->\n<HTML lang=en>":       true,
		"<?xml version='1.0'?>\n<!DOCTYPE html PUBLIC '-//W'": true,
		"<head>":                         true,
		"<div align=center># Jane</div>": false,
		"# Jane\n<html>":                 false,
		"<html5 is what I know":          false,
		"<!-- never closed":              false,
		"<\x00h\x00t\x00m\x00l\x00>\x00": true,
		"":                               false,
	} {
		require.Equal(t, want, Match([]byte(head)), "%q", head)
	}
}

func TestMeta(t *testing.T) {
	doc, err := read([]byte("<html><head><title>Jane &amp; Co</title><meta name=author content=Jane></head><p>Text"))
	require.NoError(t, err)
	require.Equal(t, "Jane & Co", doc.Meta.Title)
	require.Equal(t, "Jane", doc.Meta.Author)
}

// What a site builder is told is no text.
func TestTemplates(t *testing.T) {
	doc, err := read([]byte("---\ntitle: CV\n---\n<h1>Jane {{ page.name }}</h1>\n{% include nav.html %}\n<p>Go {1, 2} {.NET}</p>"))
	require.NoError(t, err)
	var words []string
	for _, b := range doc.Pages[0].Blocks {
		words = append(words, b.Lines[0].Runs[0].Text)
	}
	require.Equal(t, []string{"Jane", "Go {1, 2} {.NET}"}, words)
}

func TestDeclaredEncoding(t *testing.T) {
	doc, err := read([]byte("<html><meta charset=windows-1251><p>\xcf\xf0\xe8\xe2\xe5\xf2"))
	require.NoError(t, err)
	require.Equal(t, "Привет", doc.Pages[0].Blocks[0].Lines[0].Runs[0].Text)
}

func TestErrors(t *testing.T) {
	_, err := read([]byte("<html><script>var x</script></html>"))
	require.ErrorIs(t, err, fault.NoText)
	_, err = Read(context.Background(), []byte("<html><p>Jane Doe"), "", flow.Limits{Text: 4, Depth: 200})
	require.ErrorIs(t, err, fault.OverLimit)
}

// However many elements there are and however deep, no word is lost.
func TestDeep(t *testing.T) {
	for _, piece := range []string{"<div>a", "<b>a", "<ul><li>a", "<table><tr><td>a", "<p>a", "a<br>", "a</div>", "<td>a", "<h1>x</h1><svg>a"} {
		doc, err := read([]byte("<html>" + strings.Repeat(piece, 50_000)))
		require.NoError(t, err, piece)
		n := strings.Count(flowtest.Text(doc), "a")
		if strings.Contains(piece, "svg") {
			require.Zero(t, n, "all of it is inside of the first drawing")
			continue
		}
		require.Equal(t, 50_000, n, piece)
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
	f.Add([]byte("<style>.a{display:none}@media x{.b{c:d}}</style><p class=a>x</b></p><td><tr><li>y<table><h1>z"))
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
