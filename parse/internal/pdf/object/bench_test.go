package object

import (
	"context"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// BenchmarkOpen opens files as LaTeX and a browser write them, and reads every value.
func BenchmarkOpen(b *testing.B) {
	for _, name := range []string{"lualatex.pdf", "chromium.pdf"} {
		b.Run(strings.TrimSuffix(name, ".pdf"), func(b *testing.B) {
			src, err := os.ReadFile(filepath.Join("testdata", name))
			if err != nil {
				b.Fatal(err)
			}
			b.SetBytes(int64(len(src)))
			b.ReportAllocs()
			for b.Loop() {
				f, err := Open(context.Background(), src, "", usual)
				if err != nil {
					b.Fatal(err)
				}
				for _, p := range f.Pages {
					visit(p.Dict, map[int]bool{}, 0)
				}
			}
		})
	}
}
