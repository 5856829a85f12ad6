package score_test

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"runtime"
	"strings"
	"sync"
	"testing"
	"time"
	"unicode/utf8"

	"github.com/stretchr/testify/require"

	"github.com/vitae-go/vitae/parse"
	"github.com/vitae-go/vitae/rules"
	"github.com/vitae-go/vitae/score"
	"github.com/vitae-go/vitae/taxonomy"
)

// chain takes a file through everything: bytes to resume, posting, facts,
// rules, score and all writers. It returns what the writers wrote.
func chain(ctx context.Context, src []byte, opts *score.Options) ([]byte, error) {
	resume, err := parse.Read(ctx, bytes.NewReader(src), nil)
	if err != nil {
		return nil, err
	}
	var out bytes.Buffer
	asked, err := parse.NewPosting(ctx, resume.Document)
	if err != nil {
		return nil, err
	}
	report, err := score.Score(ctx, resume, asked, opts)
	if err != nil {
		return nil, err
	}
	for _, s := range report.Skipped {
		if strings.Contains(s.Why, "broken") {
			return nil, errors.New(s.Rule + ": " + s.Why)
		}
	}
	for _, p := range resume.Document.Problems {
		if strings.Contains(p.Message, "panic") {
			return nil, errors.New(p.Message)
		}
	}
	err = errors.Join(
		parse.WriteJSON(&out, resume),
		parse.WriteJSONResume(&out, resume),
		score.WriteText(&out, report, nil),
		score.WriteJSON(&out, report),
		score.WriteHTML(&out, report, nil),
		rules.WriteSARIF(&out, "file", resume.Document, rules.Default(), report.Findings),
	)
	return out.Bytes(), err
}

// honest reports whether err is one that a file may end with.
func honest(err error) bool {
	if err == nil {
		return true
	}
	e, caught := (*parse.Error)(nil), runtime.Error(nil)
	return errors.As(err, &e) && e.Kind() != "io" && !errors.As(err, &caught)
}

// samples are files of every format.
func samples(t testing.TB) [][]byte {
	t.Helper()
	var all [][]byte
	for _, name := range []string{"resume.md", "resume.docx", "resume.pdf", "posting.md"} {
		src, err := os.ReadFile("../examples/testdata/" + name)
		require.NoError(t, err)
		all = append(all, src)
	}
	return append(all,
		[]byte(`<html><body><h1>Ada Example</h1><ul><li>Built the API in Go`),
		[]byte(`{"basics":{"name":"Ada Example"},"work":[{"name":"Acme","startDate":"2020-01"}]}`),
		[]byte("Ada Example\nEXPERIENCE\nEngineer, Acme, 2019 - 2021\n* Cut p99 from 900 ms to 80 ms\n"),
	)
}

// Whatever the bytes: no panic, an honest error or a result, and the same twice.
func FuzzChain(f *testing.F) {
	for _, src := range samples(f) {
		f.Add(src)
	}
	f.Fuzz(func(t *testing.T, src []byte) {
		ctx, cancel := context.WithTimeout(context.Background(), 20*time.Second)
		defer cancel()
		one, err := chain(ctx, src, nil)
		require.True(t, honest(err), "%v", err)
		two, _ := chain(ctx, src, nil)
		require.True(t, bytes.Equal(one, two), "the same bytes give the same bytes")
		require.True(t, utf8.Valid(one))
	})
}

// What is shared may be used by many at a time, and nothing that one does
// changes what another gets. Run with -race.
func TestConcurrentUse(t *testing.T) {
	opts := &score.Options{Model: score.Default(), Rules: rules.Default(), Taxonomy: taxonomy.Default()}
	files := samples(t)
	resume, err := parse.Read(context.Background(), bytes.NewReader(files[0]), nil)
	require.NoError(t, err)
	posting, err := parse.Read(context.Background(), bytes.NewReader(files[3]), nil)
	require.NoError(t, err)
	asked, err := parse.NewPosting(t.Context(), posting.Document)
	require.NoError(t, err)
	want := make([][]byte, len(files))
	for i, src := range files {
		want[i], err = chain(context.Background(), src, opts)
		require.True(t, honest(err), "%v", err)
	}
	before := runtime.NumGoroutine()
	var wait sync.WaitGroup
	for g := range 8 {
		wait.Go(func() {
			i := g % len(files)
			got, _ := chain(context.Background(), files[i], opts)
			if !bytes.Equal(want[i], got) {
				t.Errorf("file %d: another result than alone", i)
			}
			report, err := score.Score(context.Background(), resume, asked, opts)
			if err != nil || score.WriteText(io.Discard, report, nil) != nil {
				t.Error("the shared resume does not score", err)
			}
			resume.JSONResume()
			parse.Redact(resume)
			resume.Document.Position(parse.Span{Start: len(resume.Document.Text) / 2})
		})
	}
	wait.Wait()
	// A goroutine that is done may still be on its way out.
	require.Eventually(t, func() bool { return runtime.NumGoroutine() <= before+1 }, 10*time.Second, 10*time.Millisecond, "no goroutine stays behind") // Eventually has one of its own
}

// The context ends long work, before and within.
func TestContext(t *testing.T) {
	ctx, cancel := context.WithCancel(context.Background())
	cancel()
	for _, src := range samples(t) {
		_, err := chain(ctx, src, nil)
		require.ErrorIs(t, err, context.Canceled)
	}
}

// BenchmarkChain is what a person waits for: Markdown to report, all rules, a
// posting, the default model.
func BenchmarkChain(b *testing.B) {
	files := samples(b)
	posting, err := parse.ReadPosting(context.Background(), bytes.NewReader(files[3]), nil)
	require.NoError(b, err)
	for i, name := range []string{"markdown", "docx", "pdf"} {
		b.Run(name, func(b *testing.B) {
			b.SetBytes(int64(len(files[i])))
			b.ReportAllocs()
			run := func() {
				resume, err := parse.Read(context.Background(), bytes.NewReader(files[i]), nil)
				require.NoError(b, err)
				_, err = score.Score(context.Background(), resume, posting, nil)
				require.NoError(b, err)
			}
			run() // loads the vocabularies
			for b.Loop() {
				run()
			}
		})
	}
}

// BenchmarkParallel is a batch on all cores; compare -cpu 1,2.
func BenchmarkParallel(b *testing.B) {
	files := samples(b)
	_, err := chain(context.Background(), files[0], nil)
	require.NoError(b, err)
	b.SetBytes(int64(len(files[0])))
	b.RunParallel(func(pb *testing.PB) {
		for pb.Next() {
			if _, err := chain(context.Background(), files[0], nil); err != nil {
				b.Error(err)
			}
		}
	})
}

// BenchmarkRulesGrow shows what each further rule costs.
func BenchmarkRulesGrow(b *testing.B) {
	resume, err := parse.Read(context.Background(), bytes.NewReader(samples(b)[0]), nil)
	require.NoError(b, err)
	facts, err := rules.NewFacts(context.Background(), resume, nil)
	require.NoError(b, err)
	all := rules.Default().Rules()
	for _, n := range []int{1, len(all) / 4, len(all) / 2, len(all)} {
		set, err := rules.NewSet(all[:n]...)
		require.NoError(b, err)
		_, err = set.RunFacts(context.Background(), resume, facts, nil)
		require.NoError(b, err)
		b.Run(fmt.Sprintf("%d rules", n), func(b *testing.B) {
			for b.Loop() {
				_, err := set.RunFacts(context.Background(), resume, facts, nil)
				require.NoError(b, err)
			}
		})
	}
}
