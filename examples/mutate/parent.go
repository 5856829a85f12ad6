package main

import (
	"bufio"
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"os/exec"
	"strconv"
	"strings"
	"sync"
	"time"
)

// event is what a child says of a mutation: that it begins or how it fell.
type event struct {
	Number uint64  `json:"number"`
	Name   string  `json:"name,omitempty"`
	Why    string  `json:"why,omitempty"`    // it fell
	Memory int64   `json:"memory,omitempty"` // the most seen so far
	Took   float64 `json:"took,omitempty"`   // the longest so far, in seconds
}

// A foreman gives out stretches of numbers and gathers what comes of them.
type foreman struct {
	*run
	paths []string
	end   uint64

	mu      sync.Mutex
	next    uint64
	open    map[uint64]bool // first numbers of stretches under way
	started time.Time
	before  state
	said    time.Time
}

// run works through the mutations in children.
func (r *run) run(ctx context.Context, paths []string) error {
	f := &foreman{run: r, paths: paths, next: r.state.Next, end: r.from + r.n, open: map[uint64]bool{}, started: time.Now(), before: r.state}
	ctx, stop := context.WithCancelCause(ctx)
	defer stop(nil)
	var wait sync.WaitGroup
	for range max(1, r.workers) {
		wait.Go(func() {
			if err := f.work(ctx); err != nil {
				stop(err) // the others too
			}
		})
	}
	wait.Wait()
	f.say(true)
	if err := context.Cause(ctx); !errors.Is(err, context.Canceled) {
		return err
	}
	return nil
}

// work takes stretches until there are none.
func (f *foreman) work(ctx context.Context) error {
	for ctx.Err() == nil {
		from, to, ok := f.take()
		if !ok {
			return nil
		}
		for at := from; at < to && ctx.Err() == nil; {
			done, err := f.stretch(ctx, at, to)
			if err != nil {
				return err
			}
			at = done
		}
		if ctx.Err() != nil {
			return nil
		}
		if err := f.give(from); err != nil {
			return err
		}
	}
	return nil
}

func (f *foreman) take() (from, to uint64, ok bool) {
	f.mu.Lock()
	defer f.mu.Unlock()
	from, to = f.next, min(f.next+f.stride, f.end)
	if from >= to {
		return 0, 0, false
	}
	f.next = to
	f.open[from] = true
	return from, to, true
}

// give notes a stretch as done; the state says where a later run must begin.
func (f *foreman) give(from uint64) error {
	f.mu.Lock()
	defer f.mu.Unlock()
	delete(f.open, from)
	f.state.Next = f.next
	for first := range f.open {
		f.state.Next = min(f.state.Next, first)
	}
	f.state.Done = f.state.Next - f.from
	f.state.Seconds = f.before.Seconds + time.Since(f.started).Seconds()
	f.sayLocked(false)
	return f.remember()
}

// stretch lets a child work through numbers; it returns the first number that
// is not done, which is beyond one that the child fell over.
func (f *foreman) stretch(ctx context.Context, from, to uint64) (uint64, error) {
	self, err := os.Executable()
	if err != nil {
		return 0, err
	}
	args := []string{"-child",
		"-seed", strconv.FormatUint(f.seed, 10), "-from", strconv.FormatUint(from, 10), "-n", strconv.FormatUint(to-from, 10),
		"-chain", strconv.FormatUint(f.every, 10), "-patience", f.patience.String(), "-slow", f.slow.String(), "-keep", f.keep, "-against", f.against, "-postings=" + strconv.FormatBool(f.postings)}
	cmd := exec.CommandContext(ctx, self, append(args, f.paths...)...)
	var said bytes.Buffer
	cmd.Stderr = &said
	pipe, err := cmd.StdoutPipe()
	if err != nil {
		return 0, err
	}
	if err := cmd.Start(); err != nil {
		return 0, err
	}
	at := event{Number: from}
	for lines := bufio.NewReader(pipe); ; {
		line, err := lines.ReadBytes('\n')
		if err != nil {
			break
		}
		var e event
		if json.Unmarshal(line, &e) == nil {
			at = e
			f.hear(e)
		}
	}
	err = cmd.Wait()
	switch {
	case ctx.Err() != nil:
		return at.Number, nil
	case err == nil:
		return to, nil
	case cmd.ProcessState == nil || cmd.ProcessState.ExitCode() == unusable:
		return 0, fmt.Errorf("%w: %s", err, said.String())
	}
	at.Why = "crashed: " + err.Error() + "\n" + head(said.String(), 60)
	if b, err := f.newBench(f.paths, io.Discard); err == nil { // the child had no time to keep it
		name, src := b.mutant(at.Number)
		_ = f.keepFile(at.Number, name, src)
	}
	f.hear(at)
	return at.Number + 1, nil
}

// hear takes in what a child says.
func (f *foreman) hear(e event) {
	f.mu.Lock()
	defer f.mu.Unlock()
	f.state.Memory, f.state.Slowest = max(f.state.Memory, e.Memory), max(f.state.Slowest, e.Took)
	if e.Why == "" {
		return
	}
	f.state.Fell++
	fmt.Fprintf(f.out, "%d\t%s\t%s\n", e.Number, e.Name, strings.ReplaceAll(e.Why, "\n", "\n\t"))
}

func (f *foreman) say(last bool) {
	f.mu.Lock()
	defer f.mu.Unlock()
	f.sayLocked(last)
}

// sayLocked tells of the progress, every half a minute at most.
func (f *foreman) sayLocked(last bool) {
	if !last && time.Since(f.said) < 30*time.Second {
		return
	}
	f.said = time.Now()
	done := f.state.Done - f.before.Done
	fmt.Fprintf(f.log, "seed %d: %d mutations done, %d fell, %.0f a second, slowest %.2f s, most memory %d MB\n", f.seed,
		f.state.Done, f.state.Fell, float64(done)/time.Since(f.started).Seconds(), f.state.Slowest, f.state.Memory>>20)
}

// head returns the first lines of a text.
func head(s string, n int) string {
	lines := strings.SplitN(s, "\n", n+1)
	return strings.Join(lines[:min(n, len(lines))], "\n")
}
