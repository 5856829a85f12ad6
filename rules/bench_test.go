package rules

import (
	"context"
	"os"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/vitae-go/vitae/parse"
)

// twoPages is a resume of about two pages.
func twoPages(b *testing.B) *parse.Resume {
	b.Helper()
	src, err := os.ReadFile("testdata/twopages.md")
	require.NoError(b, err)
	resume, err := parse.Read(context.Background(), strings.NewReader(string(src)), &parse.Options{Format: "markdown"})
	require.NoError(b, err)
	return resume
}

// BenchmarkRules runs all rules over facts that are known.
func BenchmarkRules(b *testing.B) {
	resume := twoPages(b)
	opts := &Options{Now: docDay}
	facts, err := NewFacts(context.Background(), resume, opts)
	require.NoError(b, err)
	_, err = Default().RunFacts(context.Background(), resume, facts, opts) // loads the lexicons
	require.NoError(b, err)
	b.SetBytes(int64(len(resume.Document.Text)))
	for b.Loop() {
		_, err := Default().RunFacts(context.Background(), resume, facts, opts)
		require.NoError(b, err)
	}
}

// BenchmarkFacts works the facts out.
func BenchmarkFacts(b *testing.B) {
	resume := twoPages(b)
	opts := &Options{Now: docDay}
	b.SetBytes(int64(len(resume.Document.Text)))
	for b.Loop() {
		_, err := NewFacts(context.Background(), resume, opts)
		require.NoError(b, err)
	}
}
