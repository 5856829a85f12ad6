// Mutate damages files at random and holds the whole chain to its promises:
// parse, facts, rules, score and every writer, with no panic, no hang and no
// memory out of proportion.
//
//	mutate [-seed N] [-from N] [-n N] [-workers N] [-slow D] [-patience D] [-job FILE] [-keep FOLDER] FILE|FOLDER …
//
// Mutation i of a seed is always the same, so that a run can stop and go on
// with -from, and one number names a failure. What falls is written to the
// folder given by -keep, and a line about it to the standard output.
package main

import (
	"context"
	"flag"
	"fmt"
	"io"
	"os"
	"os/signal"
	"path/filepath"
	"sync/atomic"
	"time"

	"github.com/vitae-go/vitae/parse"
)

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt)
	defer stop()
	r, err := setUp(ctx, os.Args[1:], os.Stdout, os.Stderr)
	if err != nil {
		fmt.Fprintln(os.Stderr, "mutate:", err)
		os.Exit(2)
	}
	if r.run(ctx); r.fell.Load() > 0 {
		os.Exit(1)
	}
}

// run is one run of the program.
type run struct {
	seed     uint64
	from, n  uint64
	workers  int
	keep     string
	patience time.Duration // for one file
	slow     time.Duration // what takes longer is worth a look
	corpus   []sample
	posting  *parse.Posting
	out      io.Writer
	log      io.Writer

	next, fell atomic.Uint64
}

func setUp(ctx context.Context, args []string, out, log io.Writer) (*run, error) {
	r := &run{out: out, log: log}
	flags := flag.NewFlagSet("mutate", flag.ContinueOnError)
	flags.SetOutput(log)
	flags.Uint64Var(&r.seed, "seed", 1, "seed of the run")
	flags.Uint64Var(&r.from, "from", 0, "number of the first mutation")
	flags.Uint64Var(&r.n, "n", 10_000, "how many mutations")
	flags.IntVar(&r.workers, "workers", 1, "how many at a time")
	flags.DurationVar(&r.patience, "patience", 10*time.Second, "a file that takes longer hangs")
	flags.DurationVar(&r.slow, "slow", 2*time.Second, "a file that takes longer is reported")
	flags.StringVar(&r.keep, "keep", "", "folder for the files that fall")
	job := flags.String("job", "", "posting to score against")
	if err := flags.Parse(args); err != nil {
		return nil, err
	}
	var err error
	if r.corpus, err = read(flags.Args()); err != nil {
		return nil, err
	}
	if len(r.corpus) == 0 {
		return nil, fmt.Errorf("no files to mutate")
	}
	if *job != "" {
		if r.posting, err = parse.PostingFile(ctx, *job, nil); err != nil {
			return nil, err
		}
	}
	if r.keep != "" {
		err = os.MkdirAll(r.keep, 0o755)
	}
	return r, err
}

// read takes in the files, in the order of their names.
func read(paths []string) ([]sample, error) {
	var all []sample
	for _, path := range paths {
		err := filepath.WalkDir(path, func(name string, d os.DirEntry, err error) error {
			if err != nil || d.IsDir() {
				return err
			}
			src, err := os.ReadFile(name)
			if err == nil && len(src) > 0 && len(src) < 4<<20 {
				all = append(all, newSample(name, src))
			}
			return err
		})
		if err != nil {
			return nil, err
		}
	}
	return all, nil
}
