package main

import (
	"bytes"
	"context"
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

const resume = `# Ada Example

ada@example.example

## Experience

### Engineer, Acme Inc.
2019 – 2021
- Built things
`

func TestExtract(t *testing.T) {
	dir := t.TempDir()
	write := func(name, text string) {
		require.NoError(t, os.MkdirAll(filepath.Dir(filepath.Join(dir, name)), 0o755))
		require.NoError(t, os.WriteFile(filepath.Join(dir, name), []byte(text), 0o644))
	}
	write("b/resume.md", resume)
	write("a.md", resume)
	write("c.txt", "")
	var out bytes.Buffer
	require.NoError(t, extract(context.Background(), []string{dir, filepath.Join(dir, "missing.pdf")}, &out))

	var lines []line
	for text := range strings.Lines(out.String()) {
		var l line
		require.NoError(t, json.Unmarshal([]byte(text), &l))
		lines = append(lines, l)
	}
	require.Len(t, lines, 4, "one line a file")
	require.Equal(t, []string{"a.md", "resume.md", "c.txt", "missing.pdf"}, []string{
		filepath.Base(lines[0].Path), filepath.Base(lines[1].Path), filepath.Base(lines[2].Path), filepath.Base(lines[3].Path),
	}, "in the order of names")
	require.Equal(t, "markdown", lines[0].Format)
	require.Equal(t, "Acme Inc.", lines[0].Resume.Work[0].Name)
	require.Equal(t, "Engineer", lines[0].Resume.Work[0].Position)
	require.Equal(t, "empty", lines[2].Error.Kind)
	require.Equal(t, "io", lines[3].Error.Kind)
	require.Nil(t, lines[3].Resume)
}
