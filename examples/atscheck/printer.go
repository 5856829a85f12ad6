package main

import (
	"bufio"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"

	"golang.org/x/term"

	"github.com/vitae-go/vitae/parse"
	"github.com/vitae-go/vitae/score"
)

// printer writes results in the format asked for.
type printer struct {
	print func(result) error
	close func() error
}

func newPrinter(o *options, c *checker, stdout io.Writer) (*printer, error) {
	closeFile := func() error { return nil }
	if o.output != "" {
		f, err := os.Create(o.output)
		if err != nil {
			return nil, err
		}
		stdout, closeFile = f, f.Close
	}
	text := textOptions(stdout)
	w := bufio.NewWriter(stdout)
	p := &printer{close: func() error { return errors.Join(w.Flush(), closeFile()) }}
	switch o.format {
	case "json", "jsonl":
		enc := json.NewEncoder(w)
		enc.SetEscapeHTML(false)
		if o.format == "json" {
			enc.SetIndent("", "  ")
		}
		p.print = func(r result) error { return enc.Encode(rowOf(r, o.job)) }
	default:
		first := true
		p.print = func(r result) error {
			if r.err != nil {
				return nil // said on standard error
			}
			if !first {
				fmt.Fprintln(w)
			}
			first = false
			text.Name = r.path
			if err := score.WriteText(w, r.report, &text); err != nil {
				return err
			}
			return w.Flush()
		}
	}
	return p, nil
}

// textOptions fits the text report to where it goes: colours and width of a
// terminal, or plain text.
func textOptions(w io.Writer) score.TextOptions {
	f, ok := w.(*os.File)
	if !ok || !term.IsTerminal(int(f.Fd())) {
		return score.TextOptions{}
	}
	width, _, err := term.GetSize(int(f.Fd()))
	if err != nil {
		width = 0
	}
	return score.TextOptions{Width: width, Color: os.Getenv("NO_COLOR") == "" && os.Getenv("TERM") != "dumb"}
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
