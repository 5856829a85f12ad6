package main

import (
	"bufio"
	"encoding/json"
	"errors"
	"io"

	"github.com/vitae-go/vitae/parse"
	"github.com/vitae-go/vitae/score"
)

// newJSON prints an indented object a file.
func newJSON(c *checker, w *bufio.Writer, _ io.Writer) *printer {
	return &printer{print: func(r result) error { return encode(w, "  ", rowOf(r, c.opts.job)) }}
}

// newJSONLines prints a line a file.
func newJSONLines(c *checker, w *bufio.Writer, _ io.Writer) *printer {
	return &printer{print: func(r result) error {
		if err := encode(w, "", rowOf(r, c.opts.job)); err != nil {
			return err
		}
		return w.Flush()
	}}
}

func encode(w io.Writer, indent string, value any) error {
	enc := json.NewEncoder(w)
	enc.SetEscapeHTML(false)
	enc.SetIndent("", indent)
	return enc.Encode(value)
}

// row is one line of -format jsonl.
type row struct {
	Path    string `json:"path"`
	Posting string `json:"posting,omitempty"`
	*score.JSONReport
	Error *rowError `json:"error,omitempty"`
}

type rowError struct {
	Kind    string `json:"kind"`
	Message string `json:"message"`
}

func rowOf(r result, job string) row {
	if r.err == nil {
		return row{Path: r.path, Posting: job, JSONReport: r.report.JSON()}
	}
	kind := "io"
	if e := (*parse.Error)(nil); errors.As(r.err, &e) {
		kind = e.Kind()
	}
	return row{Path: r.path, Posting: job, Error: &rowError{Kind: kind, Message: r.err.Error()}}
}
