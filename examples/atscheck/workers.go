package main

import "context"

// each checks files, several at a time, and hands over what came of them in the
// order of the files. No more than -j files and their results are held at once.
func (c *checker) each(ctx context.Context, files []string, yield func(result) error) error {
	ctx, cancel := context.WithCancel(ctx)
	defer cancel()
	// Whoever waits for the head of the queue has taken it out: -j in all.
	queue := make(chan chan result, c.opts.workers-1)
	go func() {
		defer close(queue)
		for _, file := range files {
			done := make(chan result, 1)
			select {
			case queue <- done:
			case <-ctx.Done():
				return
			}
			go func() { done <- c.file(ctx, file) }()
		}
	}()
	for done := range queue {
		if err := yield(<-done); err != nil {
			return err
		}
	}
	return ctx.Err()
}
