package main

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"

	"github.com/vitae-go/vitae/parse"
	"github.com/vitae-go/vitae/rules"
)

// rounds is how often a text is fixed and checked again: fixes that lie over
// each other take turns.
const rounds = 4

// fixAll mends what can be mended without changing what a resume claims, and
// writes the text: to standard output, to -o, or with -w over the file.
func (c *checker) fixAll(ctx context.Context, files []string, stdout, stderr io.Writer) (int, error) {
	if len(files) > 1 && !c.opts.write {
		return exitTrouble, errors.New("-fix prints one file; for several add -w, which writes to the files themselves")
	}
	status := exitOK
	for _, file := range files {
		if err := c.fixFile(ctx, file, stdout, stderr); err != nil {
			if errors.Is(err, rules.ErrNotEditable) {
				err = fmt.Errorf("%s: %w; export it as one of these, or mend it by hand: atscheck -v shows where", file, err)
			}
			fmt.Fprintf(stderr, "atscheck: %s\n", remedy(err))
			status = exitTrouble
		}
	}
	return status, nil
}

func (c *checker) fixFile(ctx context.Context, file string, stdout, stderr io.Writer) error {
	src, err := os.ReadFile(file)
	if err != nil {
		return err
	}
	fixed, made, left, err := c.fixed(ctx, file, src)
	if err != nil {
		return err
	}
	switch {
	case !c.opts.write && c.opts.output == "":
		_, err = stdout.Write(fixed)
	case !c.opts.write:
		err = os.WriteFile(c.opts.output, fixed, 0o644)
	case !bytes.Equal(src, fixed):
		err = replace(file, fixed)
	}
	if err != nil {
		return err
	}
	fmt.Fprintf(stderr, "%s: %s mended; %s for you\n", file, count(made, "finding"), count(left, "finding"))
	return nil
}

// fixed returns a text with its safe fixes made, how many findings that mended
// and how many are left.
func (c *checker) fixed(ctx context.Context, file string, src []byte) (out []byte, made, left int, err error) {
	before := -1
	for range rounds {
		resume, err := parse.Read(ctx, bytes.NewReader(src), &parse.Options{Format: formatOf(file), Password: c.opts.password})
		if err != nil {
			return nil, 0, 0, fmt.Errorf("%s: %w", file, err)
		}
		checked, err := c.set.Run(ctx, resume, &rules.Options{Posting: c.posting, Baseline: c.base, Level: c.level, Now: c.opts.asOf})
		if err != nil {
			return nil, 0, 0, err
		}
		left = len(checked.Diagnostics)
		if before < 0 {
			before = left
		}
		then, err := rules.ApplyFixes(src, resume.Document, rules.SafeFixes(checked.Diagnostics))
		if err != nil {
			return nil, 0, 0, err
		}
		if bytes.Equal(then, src) {
			break
		}
		src = then
	}
	return src, max(0, before-left), left, nil
}

// formatOf is the format that the name of a file tells; empty lets the bytes tell.
func formatOf(file string) string {
	for _, f := range parse.Formats() {
		for _, ext := range f.Extensions {
			if strings.EqualFold(filepath.Ext(file), ext) {
				return f.Name
			}
		}
	}
	return ""
}

// replace writes a file anew beside the old one and then puts it in its place, so
// that a break leaves one of the two whole.
func replace(file string, text []byte) error {
	info, err := os.Stat(file)
	if err != nil {
		return err
	}
	next, err := os.CreateTemp(filepath.Dir(file), ".atscheck-*")
	if err != nil {
		return err
	}
	defer os.Remove(next.Name()) // it is gone if all went well
	_, err = next.Write(text)
	if err = errors.Join(err, next.Chmod(info.Mode().Perm()), next.Close()); err != nil {
		return err
	}
	return os.Rename(next.Name(), file)
}

func count(n int, noun string) string {
	if n == 1 {
		return "1 " + noun
	}
	return fmt.Sprintf("%d %ss", n, noun)
}
