package main

import (
	"bufio"
	"bytes"
	"encoding/json"
	"io"
	"path/filepath"

	"github.com/vitae-go/vitae/rules"
)

// newSARIF prints one log with a run a file.
func newSARIF(c *checker, w *bufio.Writer, _ io.Writer) *printer {
	type log struct {
		Schema  string            `json:"$schema"`
		Version string            `json:"version"`
		Runs    []json.RawMessage `json:"runs"`
	}
	all := log{Schema: "https://json.schemastore.org/sarif-2.1.0.json", Version: "2.1.0", Runs: []json.RawMessage{}}
	return &printer{
		print: func(r result) error {
			if r.err != nil {
				return nil
			}
			var one bytes.Buffer
			if err := rules.WriteSARIF(&one, filepath.ToSlash(r.path), r.report.Document, c.set, r.report.Findings); err != nil {
				return err
			}
			var part log
			if err := json.Unmarshal(one.Bytes(), &part); err != nil {
				return err
			}
			all.Runs = append(all.Runs, part.Runs...)
			return nil
		},
		close: func() error { return encode(w, "  ", all) },
	}
}
