package parse

import (
	"context"
	"os"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/require"
)

// A file's first bytes tell its format; where they do not, its name does.
func TestFormatByName(t *testing.T) {
	for name, tc := range map[string]struct{ src, want string }{
		"cv.md":    {"# Jane Doe", "markdown"},
		"cv.html":  {"<div><h1>Jane Doe</h1></div>", "html"},
		"cv.htm":   {"---\nlayout: page\n---\n<h1>Jane Doe</h1>", "html"},
		"cv.txt":   {"<h1>Jane Doe</h1>", "text"},
		"old.txt":  {"<html><h1>Jane Doe</h1>", "html"},
		"cv.pdf":   {"Jane Doe", "text"},
		"cv.other": {"Jane Doe", "text"},
	} {
		path := filepath.Join(t.TempDir(), name)
		require.NoError(t, os.WriteFile(path, []byte(tc.src), 0o600))
		doc, err := FileDocument(context.Background(), path, nil)
		require.NoError(t, err, name)
		require.Equal(t, tc.want, doc.Format, name)
	}
}
