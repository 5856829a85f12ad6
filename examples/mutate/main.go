// Mutate damages files at random and holds the library to its promises: what
// is read is read without a panic, a hang or memory out of proportion.
//
//	mutate [flags] FILE|FOLDER …
//
// Every mutant is read as a resume and written as JSON Resume, or with -postings
// read as a job posting; with -chain N every Nth also goes through rules, score
// and all writers. The work is done in processes of its own, so that a crash, a
// hang or a stack without end costs one mutant.
//
// Mutation i of a seed is always the same, so one number names a failure, and
// with -state a run that was stopped goes on where it was. Small files are
// taken more often than large ones. A mutant that falls is written to the
// folder given by -keep, and a line about it to the standard output.
package main

import (
	"context"
	"encoding/json"
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"os/signal"
	"time"
)

func main() {
	if len(os.Args) == 4 && os.Args[1] == "-alone" {
		os.Exit(alone(os.Args[2] == "posting", os.Args[3]))
	}
	r, paths, err := setUp(os.Args[1:], os.Stdout, os.Stderr)
	if err == nil && r.child {
		os.Exit(r.serve(paths))
	}
	if err == nil {
		ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt)
		defer stop()
		err = r.run(ctx, paths)
	}
	switch {
	case errors.Is(err, flag.ErrHelp):
	case err != nil:
		fmt.Fprintln(os.Stderr, "mutate:", err)
		os.Exit(2)
	case r.state.Fell > 0:
		os.Exit(1)
	}
}

// run is one run of the program, as the parent and each child know it.
type run struct {
	child    bool
	seed     uint64
	from, n  uint64
	workers  int
	every    uint64 // every so manieth goes through the whole chain
	stride   uint64 // how many a child works through
	stateIn  string
	keep     string
	postings bool          // the files are postings
	against  string        // file of the posting, or of the resume for postings
	patience time.Duration // for one file
	slow     time.Duration // what takes longer is worth a look
	out, log io.Writer
	state    state
}

// setUp reads the flags.
func setUp(args []string, out, log io.Writer) (*run, []string, error) {
	r := &run{out: out, log: log}
	flags := flag.NewFlagSet("mutate", flag.ContinueOnError)
	flags.SetOutput(log)
	flags.BoolVar(&r.child, "child", false, "do the work for another process")
	flags.Uint64Var(&r.seed, "seed", 1, "seed of the run")
	flags.Uint64Var(&r.from, "from", 0, "number of the first mutation")
	flags.Uint64Var(&r.n, "n", 10_000, "how many mutations")
	flags.IntVar(&r.workers, "workers", 1, "how many at a time")
	flags.Uint64Var(&r.every, "chain", 0, "run every Nth through rules and score too; 0 none")
	flags.Uint64Var(&r.stride, "stride", 5_000, "how many for one process")
	flags.DurationVar(&r.patience, "patience", 10*time.Second, "a file that takes longer hangs")
	flags.DurationVar(&r.slow, "slow", 2*time.Second, "a file that takes longer is reported")
	flags.StringVar(&r.stateIn, "state", "", "file that remembers how far the run is")
	flags.StringVar(&r.keep, "keep", "", "folder for the files that fall")
	flags.BoolVar(&r.postings, "postings", false, "the files are job postings")
	flags.StringVar(&r.against, "against", "", "posting to score the resumes against; with -postings, the resume")
	if err := flags.Parse(args); err != nil {
		return nil, nil, err
	}
	if flags.NArg() == 0 {
		return nil, nil, fmt.Errorf("no files to mutate")
	}
	r.stride = max(1, r.stride)
	if r.keep != "" {
		if err := os.MkdirAll(r.keep, 0o755); err != nil {
			return nil, nil, err
		}
	}
	return r, flags.Args(), r.recall()
}

// state is how far a run is.
type state struct {
	Seed    uint64  `json:"seed"`
	Next    uint64  `json:"next"` // the first mutation not done yet
	Done    uint64  `json:"done"`
	Fell    uint64  `json:"fell"`
	Slowest float64 `json:"slowest"` // seconds
	Memory  int64   `json:"memory"`  // the most that a mutant took, in bytes
	Seconds float64 `json:"seconds"`
}

// recall goes on where the state says.
func (r *run) recall() error {
	r.state = state{Seed: r.seed, Next: r.from}
	if r.stateIn == "" || r.child {
		return nil
	}
	b, err := os.ReadFile(r.stateIn)
	if os.IsNotExist(err) {
		return nil
	}
	if err != nil {
		return err
	}
	var was state
	if err := json.Unmarshal(b, &was); err != nil {
		return fmt.Errorf("%s: %w", r.stateIn, err)
	}
	if was.Seed != r.seed {
		return fmt.Errorf("%s is of seed %d", r.stateIn, was.Seed)
	}
	r.state = was
	return nil
}

// remember writes the state, whole or not at all.
func (r *run) remember() error {
	if r.stateIn == "" {
		return nil
	}
	b, err := json.Marshal(r.state)
	if err != nil {
		return err
	}
	if err := os.WriteFile(r.stateIn+".new", append(b, '\n'), 0o600); err != nil {
		return err
	}
	return os.Rename(r.stateIn+".new", r.stateIn)
}
