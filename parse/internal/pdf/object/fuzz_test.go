package object

import (
	"context"
	"os"
	"path/filepath"
	"testing"
	"time"
)

// FuzzOpen holds that no bytes make Open or a value panic or run long, and that
// the same bytes give the same pages.
func FuzzOpen(f *testing.F) {
	seeds, _ := filepath.Glob("testdata/*.pdf")
	for _, name := range seeds {
		src, err := os.ReadFile(name)
		if err != nil {
			f.Fatal(err)
		}
		f.Add(src)
	}
	for _, a := range attacks() {
		if len(a.src) < 8<<10 {
			f.Add([]byte(a.src))
		}
	}
	f.Add([]byte(onePage(nil).file()))
	small := usual
	small.Inflated, small.Objects, small.Pages = 4<<20, 10_000, 20
	f.Fuzz(func(t *testing.T, src []byte) {
		start := time.Now()
		once, err := Open(context.Background(), src, "user", small)
		if (once == nil) == (err == nil) {
			t.Fatal("a file or an error, not both")
		}
		if err != nil {
			return
		}
		n := 0
		for _, p := range once.Pages {
			n += visit(p.Dict, map[int]bool{}, 0)
		}
		again, err := Open(context.Background(), src, "user", small)
		if err != nil || painted(once) != painted(again) || len(once.Problems) != len(again.Problems) {
			t.Fatal("the same bytes gave another file")
		}
		if took := time.Since(start); took > 5*time.Second {
			t.Fatalf("took %v for %d values", took, n)
		}
	})
}
