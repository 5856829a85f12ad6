// Atscheck checks resumes and says how well each proves what it claims, and how
// well it fits a job posting.
package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"os/signal"
)

// The exit statuses, as in other linters.
const (
	exitOK      = 0
	exitFinding = 1 // a finding at or above -fail-on
	exitTrouble = 2 // a file that could not be read, or wrong usage
)

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt)
	code := run(ctx, os.Args[1:], os.Stdout, os.Stderr)
	stop()
	os.Exit(code)
}

// run is the program without its process: arguments in, exit status out.
func run(ctx context.Context, args []string, stdout, stderr io.Writer) int {
	opts, err := parseFlags(args, stderr)
	if errors.Is(err, errHelp) {
		return exitOK
	}
	status := exitOK
	if err == nil {
		status, err = do(ctx, opts, stdout, stderr)
	}
	if err != nil {
		fmt.Fprintf(stderr, "atscheck: %v\n", err)
		return exitTrouble
	}
	return status
}

// do does what the options ask for.
func do(ctx context.Context, opts *options, stdout, stderr io.Writer) (int, error) {
	if opts.skeleton != "" {
		return exitOK, writeSkeleton(opts, stdout)
	}
	check, err := newChecker(ctx, opts)
	if err != nil {
		return exitTrouble, err
	}
	if opts.rules || opts.explain != "" {
		return explainRules(opts, check.set, stdout, stderr), nil
	}
	files, err := collect(opts.paths)
	if err != nil {
		return exitTrouble, err
	}
	switch {
	case opts.fix:
		return check.fixAll(ctx, files, stdout, stderr)
	case opts.rank:
		return check.rank(ctx, files, stdout, stderr)
	case opts.watch:
		if len(files) != 1 {
			return exitTrouble, errors.New("-watch watches one file")
		}
		return check.watch(ctx, files[0], stdout, stderr)
	}
	return check.report(ctx, files, stdout, stderr)
}

// report prints what came of each file, in order.
func (c *checker) report(ctx context.Context, files []string, stdout, stderr io.Writer) (int, error) {
	out, err := newPrinter(c, len(files), stdout)
	if err != nil {
		return exitTrouble, err
	}
	bar := newProgress(stdout, stderr, len(files), c.opts.output != "")
	status := exitOK
	err = c.each(ctx, files, func(r result) error {
		bar.step(r.path)
		status = max(status, c.status(r, stderr))
		return out.print(r)
	})
	bar.clear()
	return status, errors.Join(err, out.close())
}

// status says what came of a file on standard error, if it is nothing good, and
// as an exit status.
func (c *checker) status(r result, stderr io.Writer) int {
	switch {
	case r.err != nil:
		fmt.Fprintf(stderr, "atscheck: %s\n", remedy(r.err))
		return exitTrouble
	case c.opts.failOn > 0 && r.worst() >= c.opts.failOn:
		return exitFinding
	}
	return exitOK
}
