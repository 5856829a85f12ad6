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
	switch {
	case errors.Is(err, errHelp):
		return exitOK
	case err != nil:
		fmt.Fprintf(stderr, "atscheck: %v\n", err)
		return exitTrouble
	}
	check, err := newChecker(ctx, opts)
	if err != nil {
		fmt.Fprintf(stderr, "atscheck: %v\n", err)
		return exitTrouble
	}
	if opts.rules || opts.explain != "" {
		return explainRules(opts, check.set, stdout, stderr)
	}
	files, err := collect(opts.paths)
	if err != nil {
		fmt.Fprintf(stderr, "atscheck: %v\n", err)
		return exitTrouble
	}
	out, err := newPrinter(opts, check, stdout)
	if err != nil {
		fmt.Fprintf(stderr, "atscheck: %v\n", err)
		return exitTrouble
	}
	status := exitOK
	for _, file := range files {
		result := check.file(ctx, file)
		if result.err != nil {
			fmt.Fprintf(stderr, "atscheck: %s\n", remedy(result.err))
			status = exitTrouble
		} else if status == exitOK && opts.failOn > 0 && result.worst() >= opts.failOn {
			status = exitFinding
		}
		if err := out.print(result); err != nil {
			fmt.Fprintf(stderr, "atscheck: %v\n", err)
			return exitTrouble
		}
	}
	if err := out.close(); err != nil {
		fmt.Fprintf(stderr, "atscheck: %v\n", err)
		return exitTrouble
	}
	return status
}
