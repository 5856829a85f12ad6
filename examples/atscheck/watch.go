package main

import (
	"context"
	"fmt"
	"io"
	"os"
	"time"
)

// poll is how often a watched file is looked at. Notifications of the system
// would be a dependency more, and say less on network drives.
const poll = 300 * time.Millisecond

// watch reports on a file each time that it, or what it is held against, has
// changed, until it is interrupted.
func (c *checker) watch(ctx context.Context, file string, stdout, stderr io.Writer) (int, error) {
	watched := []string{file, c.opts.job, c.opts.baseline}
	if config, err := c.opts.configPath(); err == nil {
		watched = append(watched, config)
	}
	status, before := exitOK, ""
	tick := time.NewTicker(poll)
	defer tick.Stop()
	for {
		if now := stamps(watched); now != before {
			before = now
			status = c.again(ctx, file, stdout, stderr)
		}
		select {
		case <-ctx.Done():
			return status, nil
		case <-tick.C:
		}
	}
}

// again checks a watched file anew: the posting and the configuration may be
// what has changed.
func (c *checker) again(ctx context.Context, file string, stdout, stderr io.Writer) int {
	fresh, err := newChecker(ctx, c.opts)
	if err != nil {
		fmt.Fprintf(stderr, "atscheck: %v\n", err)
		return exitTrouble
	}
	if _, ok := terminal(stdout); ok && c.opts.output == "" {
		fmt.Fprint(stdout, "\x1b[H\x1b[2J\x1b[3J")
	}
	status, err := fresh.report(ctx, []string{file}, stdout, stderr)
	if err != nil && ctx.Err() == nil {
		fmt.Fprintf(stderr, "atscheck: %v\n", err)
		return exitTrouble
	}
	return status
}

// stamps tells the states of files apart.
func stamps(files []string) string {
	out := ""
	for _, f := range files {
		if info, err := os.Stat(f); err == nil {
			out += fmt.Sprintf("%s %d %d\n", f, info.Size(), info.ModTime().UnixNano())
		}
	}
	return out
}
