package main

import (
	"bytes"
	"context"
	"io"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

func TestChainHolds(t *testing.T) {
	var out strings.Builder
	r, err := setUp(context.Background(), []string{"-n", "60", "-workers", "2", "-patience", "60s", "-job", "../testdata/posting.md", "../testdata"}, &out, io.Discard)
	require.NoError(t, err)
	r.run(context.Background())
	require.Empty(t, withoutSlow(out.String()))
}

// withoutSlow leaves out what a busy machine may cause.
func withoutSlow(found string) string {
	var kept []string
	for line := range strings.Lines(found) {
		if !strings.Contains(line, "slow:") {
			kept = append(kept, line)
		}
	}
	return strings.Join(kept, "")
}

// A number names a mutation: it is the same in every run, whatever ran before.
func TestMutantsAreTheSame(t *testing.T) {
	args := []string{"../testdata"}
	one, err := setUp(context.Background(), args, io.Discard, io.Discard)
	require.NoError(t, err)
	two, err := setUp(context.Background(), args, io.Discard, io.Discard)
	require.NoError(t, err)
	for i := range uint64(200) {
		two.mutant(i / 2)
		name, a := one.mutant(i)
		again, b := two.mutant(i)
		require.Equal(t, name, again)
		require.True(t, bytes.Equal(a, b), "mutation %d", i)
	}
}

// What is taken apart and not damaged goes together again as the same resume.
func TestJoin(t *testing.T) {
	corpus, err := read([]string{"../testdata/resume.docx", "../testdata/resume.pdf", "../testdata/resume.md"})
	require.NoError(t, err)
	r := &run{}
	for _, s := range corpus {
		require.Empty(t, r.chain(context.Background(), join(s.parts)), s.name)
	}
	require.Greater(t, len(corpus[0].parts), 3, "members of the archive")
	require.Greater(t, len(corpus[1].parts), 3, "streams of the PDF")
}
