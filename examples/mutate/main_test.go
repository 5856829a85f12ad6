package main

import (
	"bytes"
	"context"
	"encoding/json"
	"io"
	"math/rand/v2"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/vitae-go/vitae/parse"
)

func benchFor(t *testing.T, args ...string) *bench {
	t.Helper()
	r, paths, err := setUp(args, io.Discard, io.Discard)
	require.NoError(t, err)
	b, err := r.newBench(paths, io.Discard)
	require.NoError(t, err)
	return b
}

func TestPromisesHold(t *testing.T) {
	var out strings.Builder
	b := benchFor(t, "-n", "60", "-patience", "60s", "-slow", "60s", "-chain", "4", "-against", "../testdata/posting.md", "../testdata")
	b.say = json.NewEncoder(&out)
	b.work(context.Background())
	for line := range strings.Lines(out.String()) {
		var e event
		require.NoError(t, json.Unmarshal([]byte(line), &e))
		require.Empty(t, e.Why, line)
	}
}

// Postings are held to the same promises.
func TestPromisesHoldForPostings(t *testing.T) {
	var out strings.Builder
	b := benchFor(t, "-n", "60", "-patience", "60s", "-slow", "60s", "-chain", "4", "-postings", "-against", "../testdata/resume.md", "../testdata/posting.md", "../testdata/posting-data.md")
	b.say = json.NewEncoder(&out)
	b.work(context.Background())
	require.NotNil(t, b.chain.(postingChain).resume)
	for line := range strings.Lines(out.String()) {
		var e event
		require.NoError(t, json.Unmarshal([]byte(line), &e))
		require.Empty(t, e.Why, line)
	}
}

// A number names a mutation: it is the same in every run, whatever ran before.
func TestMutantsAreTheSame(t *testing.T) {
	one, two := benchFor(t, "../testdata"), benchFor(t, "../testdata")
	for i := range uint64(400) {
		two.mutant(i / 2)
		name, a := one.mutant(i)
		again, b := two.mutant(i)
		require.Equal(t, name, again)
		require.True(t, bytes.Equal(a, b), "mutation %d", i)
	}
}

// What is taken apart and not damaged goes together again as the same resume.
func TestJoin(t *testing.T) {
	all, err := read([]string{"../testdata/resume.docx", "../testdata/resume.pdf", "../testdata/resume.md"})
	require.NoError(t, err)
	for _, s := range all.samples {
		require.Empty(t, resumeChain{}.whole(context.Background(), join(s.parts)), s.name)
	}
	require.Greater(t, len(all.samples[0].parts), 3, "members of the archive")
	require.Greater(t, len(all.samples[1].parts), 3, "streams of the PDF")
}

// Most mutants of a DOCX are still archives with a document in them, and most
// of a PDF have text: what was broken is the inside.
func TestMutantsAreRead(t *testing.T) {
	for _, name := range []string{"../testdata/resume.docx", "../testdata/resume.pdf"} {
		b, read := benchFor(t, name), 0
		for i := range uint64(100) {
			_, src := b.mutant(i)
			_, err := parse.Read(context.Background(), bytes.NewReader(src), nil)
			if err == nil {
				read++
			}
		}
		assert.Greater(t, read, 60, name)
	}
}

// A run that is stopped goes on where it was.
func TestStateIsKept(t *testing.T) {
	memory := filepath.Join(t.TempDir(), "state")
	for _, want := range []uint64{30, 50} {
		r, paths, err := setUp([]string{"-n", strconv.FormatUint(want, 10), "-stride", "10", "-workers", "2", "-slow", "60s", "-patience", "60s", "-state", memory, "../testdata/resume.md"}, io.Discard, io.Discard)
		require.NoError(t, err)
		require.NoError(t, r.run(context.Background(), paths))
		b, err := os.ReadFile(memory)
		require.NoError(t, err)
		var s state
		require.NoError(t, json.Unmarshal(b, &s))
		assert.Equal(t, want, s.Next)
		assert.Equal(t, want, s.Done)
		assert.Zero(t, s.Fell)
	}
}

// What never comes back is told as a fall of the mutant it was at, and the rest is done.
func TestChildrenMayHang(t *testing.T) {
	t.Setenv("MUTATE_CHILD", "hangs")
	var out strings.Builder
	keep := t.TempDir()
	r, paths, err := setUp([]string{"-n", "3", "-patience", "10ms", "-keep", keep, "../testdata/resume.md"}, &out, io.Discard)
	require.NoError(t, err)
	require.NoError(t, r.run(context.Background(), paths))
	assert.EqualValues(t, 3, r.state.Done)
	assert.EqualValues(t, 3, r.state.Fell)
	assert.Contains(t, out.String(), "hangs")
	kept, err := os.ReadDir(keep)
	require.NoError(t, err)
	assert.Len(t, kept, 3)
}

// A crash that nothing in the child can catch costs one mutant, no more.
func TestChildrenMayCrash(t *testing.T) {
	t.Setenv("MUTATE_CHILD", "crashes")
	var out strings.Builder
	r, paths, err := setUp([]string{"-n", "3", "../testdata/resume.md"}, &out, io.Discard)
	require.NoError(t, err)
	require.NoError(t, r.run(context.Background(), paths))
	assert.EqualValues(t, 3, r.state.Fell)
	assert.Contains(t, out.String(), "the stack ran out")
}

// What cannot work at all ends the run.
func TestChildrenMayBeUnusable(t *testing.T) {
	r, paths, err := setUp([]string{"-n", "3", "-workers", "2", "missing.md"}, io.Discard, io.Discard)
	require.NoError(t, err)
	require.ErrorContains(t, r.run(context.Background(), paths), "missing.md")
}

// References are of any length, and so are the objects that hold them.
func TestLongReference(t *testing.T) {
	for i := range uint64(50) {
		out := reference(rand.New(rand.NewPCG(1, i)), []byte("/Kids [5000000000000000000 0 R]"), corpus{})
		require.Regexp(t, `^/Kids \[\d+ 0 R\]$`, string(out))
	}
}

// The test binary is parent, child and reader of single files, as the program is.
func TestMain(m *testing.M) {
	if len(os.Args) < 2 || os.Args[1] != "-child" && os.Args[1] != "-alone" {
		os.Exit(m.Run())
	}
	switch os.Getenv("MUTATE_CHILD") {
	case "crashes":
		panic("the stack ran out")
	case "hangs":
		hang()
	default:
		main()
	}
	os.Exit(0)
}

// hang is the work of a child whose reader never comes back.
func hang() {
	r, paths, err := setUp(os.Args[1:], io.Discard, io.Discard)
	if err != nil {
		os.Exit(unusable)
	}
	b, err := r.newBench(paths, os.Stdout)
	if err != nil {
		os.Exit(unusable)
	}
	b.chain = endless{b.chain}
	b.work(context.Background())
}

// An endless chain reads without end.
type endless struct{ chain }

func (endless) read(context.Context, []byte) string {
	for {
		time.Sleep(time.Hour)
	}
}
