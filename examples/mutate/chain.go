package main

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"math/rand/v2"
	"os"
	"path/filepath"
	"runtime"
	"runtime/debug"
	"runtime/metrics"
	"strings"
	"sync"
	"time"

	"github.com/vitae-go/vitae/parse"
	"github.com/vitae-go/vitae/rules"
	"github.com/vitae-go/vitae/score"
)

// run works through the mutations.
func (r *run) run(ctx context.Context) {
	r.next.Store(r.from)
	var wait sync.WaitGroup
	for range r.workers {
		wait.Go(func() {
			for ctx.Err() == nil {
				i := r.next.Add(1) - 1
				if i >= r.from+r.n {
					return
				}
				if i > r.from && i%10_000 == 0 {
					fmt.Fprintf(r.log, "%d mutations, %d fell\n", i-r.from, r.fell.Load())
				}
				r.try(ctx, i)
			}
		})
	}
	wait.Wait()
	fmt.Fprintf(r.log, "seed %d, mutations %d to %d, %d fell\n", r.seed, r.from, min(r.next.Load(), r.from+r.n), r.fell.Load())
}

// mutant makes mutation i.
func (r *run) mutant(i uint64) (name string, src []byte) {
	rng := rand.New(rand.NewPCG(r.seed, i))
	s := &r.corpus[rng.IntN(len(r.corpus))]
	return s.name, s.mutant(rng, r.corpus)
}

// try runs the chain over mutation i.
func (r *run) try(ctx context.Context, i uint64) {
	name, src := r.mutant(i)
	before, start := heap(), time.Now()
	hangs := time.AfterFunc(r.patience, func() {
		r.fall(i, name, src, "hangs")
		stacks := make([]byte, 1<<16)
		fmt.Fprintf(r.log, "%s\n", stacks[:runtime.Stack(stacks, true)])
		os.Exit(1) // what hangs cannot be stopped
	})
	why := r.chain(ctx, src)
	hangs.Stop()
	switch grown := heap() - before; {
	case why != "":
		r.fall(i, name, src, why)
	case time.Since(start) > r.slow:
		r.fall(i, name, src, fmt.Sprintf("slow: %.1f s", time.Since(start).Seconds()))
	case grown > 160<<20+24*int64(len(src)):
		r.fall(i, name, src, fmt.Sprintf("heap grew by %d MB", grown>>20))
	}
}

// heap returns the bytes taken by objects, garbage of late included.
func heap() int64 {
	s := []metrics.Sample{{Name: "/memory/classes/heap/objects:bytes"}}
	metrics.Read(s)
	return int64(s[0].Value.Uint64())
}

// fall says that a mutation fell, and keeps its file.
func (r *run) fall(i uint64, name string, src []byte, why string) {
	r.fell.Add(1)
	fmt.Fprintf(r.out, "%d\t%s\t%s\n", i, name, strings.ReplaceAll(why, "\n", "\n\t"))
	if r.keep != "" {
		if err := os.WriteFile(filepath.Join(r.keep, fmt.Sprintf("%d-%d%s", r.seed, i, filepath.Ext(name))), src, 0o600); err != nil {
			fmt.Fprintf(r.out, "%d\tthe file could not be kept: %v\n", i, err)
		}
	}
}

// chain runs everything over a file and returns what is wrong, if anything is.
func (r *run) chain(ctx context.Context, src []byte) (why string) {
	defer func() {
		if p := recover(); p != nil {
			why = fmt.Sprintf("panic: %v\n%s", p, debug.Stack())
		}
	}()
	resume, err := parse.Read(ctx, bytes.NewReader(src), nil)
	if err != nil {
		return swallowed(err)
	}
	if _, err := parse.ReadPosting(ctx, bytes.NewReader(src), nil); err != nil {
		if why := swallowed(err); why != "" {
			return why
		}
	}
	if why := spans(resume.Document); why != "" {
		return why
	}
	for _, p := range resume.Document.Problems {
		if strings.Contains(p.Message, "panic") {
			return "caught: " + p.Message
		}
	}
	if err := parse.WriteJSONResume(io.Discard, resume); err != nil {
		return "JSON Resume: " + err.Error()
	}
	parse.Redact(resume)
	report, err := score.Score(ctx, resume, r.posting, nil)
	if err != nil {
		return "score: " + err.Error()
	}
	for _, s := range report.Skipped {
		if strings.Contains(s.Why, "broken") {
			return s.Rule + ": " + s.Why
		}
	}
	if err := errors.Join(
		score.WriteText(io.Discard, report, nil),
		score.WriteJSON(io.Discard, report),
		score.WriteHTML(io.Discard, report, nil),
		rules.WriteSARIF(io.Discard, "mutant", resume.Document, rules.Default(), report.Findings),
	); err != nil {
		return "report: " + err.Error()
	}
	return ""
}

// swallowed tells a panic that the library caught from an honest error.
func swallowed(err error) string {
	if e := (*parse.Error)(nil); !errors.As(err, &e) {
		return "error of another type: " + err.Error()
	}
	if p := runtime.Error(nil); errors.As(err, &p) {
		return "caught: " + err.Error()
	}
	return ""
}

// spans checks that everything nests and points into the text.
func spans(doc *parse.Document) string {
	for i := range doc.Pages {
		page := &doc.Pages[i]
		for _, b := range page.Blocks {
			for _, l := range b.Lines {
				if !page.Span.Contains(b.Span) || !b.Span.Contains(l.Span) || l.Span.End > len(doc.Text) {
					return fmt.Sprintf("spans do not nest on page %d: %v %v %v", i+1, page.Span, b.Span, l.Span)
				}
			}
		}
	}
	if strings.ToValidUTF8(doc.Text, "") != doc.Text {
		return "text is not UTF-8"
	}
	return ""
}
