package main

import (
	"context"
	"encoding/json"
	"fmt"
	"io"
	"math/rand/v2"
	"os"
	"path/filepath"
	"runtime"
	"runtime/debug"
	"sync/atomic"
	"time"
)

// A bench works through mutations, one after the other.
type bench struct {
	*run
	corpus corpus
	chain  chain
	say    *json.Encoder
	idle   int64 // bytes taken by the corpus
	peak   atomic.Int64
}

// unusable is the exit status of a child that cannot work; a crash has 2.
const unusable = 3

// serve is the work of a child.
func (r *run) serve(paths []string) int {
	b, err := r.newBench(paths, os.Stdout)
	if err != nil {
		fmt.Fprintln(os.Stderr, "mutate:", err)
		return unusable
	}
	b.work(context.Background())
	return 0
}

func (r *run) newBench(paths []string, out io.Writer) (*bench, error) {
	b := &bench{run: r, say: json.NewEncoder(out)}
	var err error
	if b.corpus, err = read(paths); err != nil {
		return nil, err
	}
	b.chain, err = newChain(r.postings, r.against)
	return b, err
}

// work tries the mutations of the run.
func (b *bench) work(ctx context.Context) {
	// Garbage counts as memory: it may pile up a little, and no more.
	runtime.GC()
	b.idle = heap()
	debug.SetGCPercent(int(max(10, 100*(8<<20)/b.idle)))
	ctx, stop := context.WithCancel(ctx)
	defer stop()
	go b.watch(ctx)
	var worst event
	for i := b.from; i < b.from+b.n; i++ {
		b.try(ctx, i, &worst)
	}
}

// mutant makes mutation i.
func (b *bench) mutant(i uint64) (name string, src []byte) {
	rng := rand.New(rand.NewPCG(b.seed, i))
	s := b.corpus.pick(rng)
	return s.name, s.mutant(rng, b.corpus)
}

// try holds mutation i to the promises.
func (b *bench) try(ctx context.Context, i uint64, worst *event) {
	name, src := b.mutant(i)
	at := event{Number: i, Name: name, Memory: worst.Memory, Took: worst.Took}
	_ = b.say.Encode(at) // a parent that is gone hears nothing
	b.peak.Store(0)
	start := time.Now()
	hangs := time.AfterFunc(b.patience, func() {
		stacks := make([]byte, 1<<16)
		fmt.Fprintf(os.Stderr, "hangs\n%s\n", stacks[:runtime.Stack(stacks, true)])
		os.Exit(1) // what hangs cannot be stopped
	})
	at.Why = b.chain.read(ctx, src)
	took := time.Since(start)
	for range 2 { // others may have been busy on the machine
		if again := time.Now(); took > b.slow && at.Why == "" {
			at.Why = b.chain.read(ctx, src)
			took = min(took, time.Since(again))
		}
	}
	if at.Why == "" && b.every > 0 && i%b.every == 0 {
		at.Why = b.chain.whole(ctx, src)
	}
	hangs.Stop()
	worst.Took = max(worst.Took, took.Seconds())
	if at.Why == "" && took > b.slow {
		at.Why = fmt.Sprintf("slow: %.1f s", took.Seconds())
	}
	if at.Why == "" {
		at.Why = b.memory(src, worst)
	}
	if at.Why != "" {
		if err := b.keepFile(i, name, src); err != nil {
			at.Why += "\nthe file could not be kept: " + err.Error()
		}
		_ = b.say.Encode(at)
	}
}

// keepFile writes a mutant to the folder for them.
func (r *run) keepFile(i uint64, name string, src []byte) error {
	if r.keep == "" {
		return nil
	}
	return os.WriteFile(filepath.Join(r.keep, fmt.Sprintf("%d-%d%s", r.seed, i, filepath.Ext(name))), src, 0o600)
}
