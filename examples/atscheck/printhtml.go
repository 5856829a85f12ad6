package main

import (
	"bufio"
	"bytes"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"

	"github.com/vitae-go/vitae/score"
)

// refresh is how often, in seconds, a watched page loads itself anew.
const refresh = 2

func (c *checker) htmlOptions(name string) *score.HTMLOptions {
	o := &score.HTMLOptions{Name: filepath.Base(name), Rules: c.set}
	if c.opts.watch {
		o.Refresh = refresh
	}
	return o
}

// newPage prints the page of one file.
func newPage(c *checker, w *bufio.Writer, _ io.Writer) *printer {
	return &printer{print: func(r result) error {
		if r.err != nil {
			return nil
		}
		return score.WriteHTML(w, r.report, c.htmlOptions(r.path))
	}}
}

// newPages writes a page a file into the folder of -o. Two resumes of the same
// name get pages of different names.
func newPages(c *checker) (*printer, error) {
	folder := c.opts.output
	if folder == "" {
		return nil, errors.New("one page holds one resume; for several, name a folder with -o")
	}
	if err := os.MkdirAll(folder, 0o755); err != nil {
		return nil, fmt.Errorf("-o: %w", err)
	}
	taken := map[string]bool{}
	return &printer{
		print: func(r result) error {
			if r.err != nil {
				return nil
			}
			base := filepath.Base(r.path)
			name := base + ".html"
			for i := 2; taken[name]; i++ {
				name = fmt.Sprintf("%s-%d.html", base, i)
			}
			taken[name] = true
			var page bytes.Buffer
			if err := score.WriteHTML(&page, r.report, c.htmlOptions(r.path)); err != nil {
				return err
			}
			return os.WriteFile(filepath.Join(folder, name), page.Bytes(), 0o644)
		},
		close: func() error { return nil },
	}, nil
}
