package main

import (
	"bufio"
	"io"
	"path/filepath"

	"github.com/vitae-go/vitae/rules"
)

// newGitHub prints workflow commands, which GitHub shows beside the lines of a
// pull request.
func newGitHub(_ *checker, w *bufio.Writer, _ io.Writer) *printer {
	return &printer{print: func(r result) error {
		if r.err != nil {
			return nil
		}
		return rules.WriteGitHub(w, filepath.ToSlash(r.path), r.report.Document, r.report.Findings)
	}}
}
