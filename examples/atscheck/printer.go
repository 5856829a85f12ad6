package main

import (
	"bufio"
	"errors"
	"fmt"
	"io"
	"os"

	"github.com/vitae-go/vitae/score"
)

// printer writes results in the format asked for.
type printer struct {
	print func(result) error
	close func() error
}

// newPrinter returns a printer for a number of files.
func newPrinter(c *checker, files int, stdout io.Writer) (*printer, error) {
	if c.opts.format == "html" && files > 1 {
		return newPages(c)
	}
	closeFile := func() error { return nil }
	if c.opts.output != "" {
		f, err := os.Create(c.opts.output)
		if err != nil {
			return nil, err
		}
		stdout, closeFile = f, f.Close
	}
	w := bufio.NewWriter(stdout)
	p := printers[c.opts.format](c, w, stdout)
	return &printer{print: p.print, close: func() error {
		var err error
		if p.close != nil {
			err = p.close()
		}
		return errors.Join(err, w.Flush(), closeFile())
	}}, nil
}

// printers make the printer of each format. They write to a buffer before the
// output, which tells them whether it is a terminal.
var printers = map[string]func(c *checker, w *bufio.Writer, out io.Writer) *printer{
	"text": newText, "json": newJSON, "jsonl": newJSONLines, "csv": newCSV, "html": newPage, "sarif": newSARIF, "github": newGitHub,
}

// newText prints the report for people; files without a result were named on
// standard error.
func newText(c *checker, w *bufio.Writer, out io.Writer) *printer {
	width, _ := terminal(out)
	text := score.TextOptions{Width: width, Color: colored(out)}
	first := true
	return &printer{print: func(r result) error {
		if r.err != nil {
			return nil
		}
		if !first {
			fmt.Fprintln(w)
		}
		first = false
		text.Name = r.path
		if err := score.WriteText(w, r.report, &text); err != nil {
			return err
		}
		if c.opts.verbose {
			writeDetails(w, r, c.set, &text)
		}
		return w.Flush()
	}}
}
