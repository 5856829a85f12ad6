package main

import (
	"bytes"
	"context"
	"encoding/csv"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func TestRank(t *testing.T) {
	status, out, errs := atscheck(t, "-rank", "-as-of", "2026-01-31", "-job", samples+"posting.md", samples+"applications", samples+"resume.docx", "none.md")
	assert.Equal(t, exitTrouble, status)
	assert.Equal(t, 1, strings.Count(errs, "\n"), "one file, one line")
	lines := strings.Split(strings.TrimSpace(out), "\n")
	require.Len(t, lines, 4)
	assert.Contains(t, lines[1], "resume.docx", "who proves most comes first")
	assert.Contains(t, lines[1], "shows Go")
	assert.Contains(t, out, "lacks Go")
	for _, line := range lines {
		assert.LessOrEqual(t, columns(line), 100)
	}
}

func TestRankCSV(t *testing.T) {
	file := filepath.Join(t.TempDir(), "ranking.csv")
	status, _, _ := atscheck(t, "-rank", "-format", "csv", "-o", file, "-job", samples+"posting.md", samples+"applications")
	assert.Zero(t, status)
	f, err := os.Open(file)
	require.NoError(t, err)
	defer f.Close()
	rows, err := csv.NewReader(f).ReadAll()
	require.NoError(t, err)
	require.Len(t, rows, 3)
	assert.Equal(t, "1", rows[1][0])
}

func TestGlob(t *testing.T) {
	status, out, _ := atscheck(t, "-format", "csv", samples+"resume.[dm]*")
	assert.Zero(t, status)
	assert.Contains(t, out, "resume.docx")
	assert.Contains(t, out, "resume.md")
	assert.NotContains(t, out, "resume.pdf")
}

// The order of results is that of the files, however many are checked at once.
func TestWorkers(t *testing.T) {
	var args []string
	for i := range 12 {
		args = append(args, samples+[]string{"resume.pdf", "resume.md", "none.md"}[i%3])
	}
	status, one, _ := atscheck(t, append([]string{"-format", "jsonl", "-j", "1"}, args...)...)
	assert.Equal(t, exitTrouble, status)
	_, many, _ := atscheck(t, append([]string{"-format", "jsonl", "-j", "8"}, args...)...)
	assert.Equal(t, one, many)
}

func TestWorkersStopWithTheContext(t *testing.T) {
	ctx, cancel := context.WithCancel(context.Background())
	cancel()
	var out, errs bytes.Buffer
	assert.Equal(t, exitTrouble, run(ctx, []string{samples + "applications"}, &out, &errs))
}

func TestProfileLevelAndBaseline(t *testing.T) {
	_, all, _ := atscheck(t, "-rules")
	_, some, _ := atscheck(t, "-rules", "-profile", "tinycv")
	assert.Less(t, strings.Count(some, "\n"), strings.Count(all, "\n"))
	_, out, _ := atscheck(t, "-level", "intern", tom)
	assert.Contains(t, out, "reads as intern")
	before := filepath.Join(t.TempDir(), "before.md")
	src, err := os.ReadFile(samples + "resume.md")
	require.NoError(t, err)
	require.NoError(t, os.WriteFile(before, bytes.ReplaceAll(src, []byte("240 ms"), []byte("940 ms")), 0o600))
	_, out, _ = atscheck(t, "-v", "-baseline", before, samples+"resume.md")
	assert.Contains(t, out, "integrity/changed-claim")
}

func TestConfigIsFoundUpwards(t *testing.T) {
	dir := t.TempDir()
	deep := filepath.Join(dir, "a", "b")
	require.NoError(t, os.MkdirAll(deep, 0o755))
	resume, err := filepath.Abs(tom)
	require.NoError(t, err)
	require.NoError(t, os.WriteFile(filepath.Join(dir, ".vitae.yml"), []byte("rules:\n  bullet: off\n"), 0o600))
	t.Chdir(deep)
	_, out, _ := atscheck(t, "-v", resume)
	assert.NotContains(t, out, "bullet/duty")
	_, out, _ = atscheck(t, "-v", "-config", "none", resume)
	assert.Contains(t, out, "bullet/duty")

	nearer := filepath.Join(dir, "a", ".vitae.yaml")
	require.NoError(t, os.WriteFile(nearer, []byte("rules:\n  bulet: off\n"), 0o600))
	status, _, errs := atscheck(t, resume)
	assert.Equal(t, exitTrouble, status)
	assert.Contains(t, errs, `did you mean "bullet"?`)
	assert.Contains(t, errs, ".vitae.yaml", "the nearest file counts, and is named")
}

func TestWatch(t *testing.T) {
	dir := t.TempDir()
	resume, page := filepath.Join(dir, "r.md"), filepath.Join(dir, "r.html")
	require.NoError(t, os.WriteFile(resume, []byte("# Ada Example\n\n## Skills\n\nGo\n"), 0o600))
	ctx, cancel := context.WithCancel(context.Background())
	done := make(chan int)
	go func() {
		var out, errs bytes.Buffer
		done <- run(ctx, []string{"-watch", "-format", "html", "-o", page, resume}, &out, &errs)
	}()
	holds := func(words string) func() bool {
		return func() bool {
			text, err := os.ReadFile(page)
			return err == nil && strings.Contains(string(text), words)
		}
	}
	require.Eventually(t, holds("Ada Example"), 10*time.Second, 20*time.Millisecond)
	require.True(t, holds(`http-equiv="refresh"`)())
	require.NoError(t, os.WriteFile(resume, []byte("# Grace Example\n\n## Skills\n\nGo, SQL\n"), 0o600))
	require.Eventually(t, holds("Grace Example"), 10*time.Second, 20*time.Millisecond)
	cancel()
	assert.Equal(t, exitOK, <-done)
}

// Plans keep the order of sections of their stage, and ask to be filled in.
func TestSkeletons(t *testing.T) {
	for _, stage := range stages() {
		t.Run(stage, func(t *testing.T) {
			status, plan, errs := atscheck(t, "-skeleton", stage)
			require.Zero(t, status, errs)
			args := []string{"-format", "github", "-as-of", "2026-01-31"}
			switch stage {
			case "switcher": // dates of other work are what tells a switcher
				_, jobs, _ := strings.Cut(plan, "## Experience")
				filled := strings.Replace(jobs, "### [Title], [Company], [City], [Country]\n[Mon YYYY] – [Mon YYYY]", "### Accountant, Example Foods, Kiel, Germany\nMar 2018 – Dec 2023", 1)
				require.NotEqual(t, jobs, filled)
				plan = strings.Replace(plan, jobs, filled, 1)
				args = append(args, "-level", "junior")
			default:
				args = append(args, "-level", stage)
			}
			file := filepath.Join(t.TempDir(), "plan.md")
			require.NoError(t, os.WriteFile(file, []byte(plan), 0o600))
			_, out, _ := atscheck(t, append(args, file)...)
			assert.NotContains(t, out, "title=sections/")
			// Each marked place is named, and none that is a link or a note.
			assert.GreaterOrEqual(t, strings.Count(out, "title=integrity/placeholder"), 15)
			assert.Contains(t, out, "title=integrity/private-note")
		})
	}
}

func TestSkeletonOverwritesNothing(t *testing.T) {
	file := filepath.Join(t.TempDir(), "resume.md")
	status, _, _ := atscheck(t, "-skeleton", "mid", "-o", file)
	require.Zero(t, status)
	plan, err := os.ReadFile(file)
	require.NoError(t, err)
	assert.Contains(t, string(plan), "## Experience")
	status, _, errs := atscheck(t, "-skeleton", "mid", "-o", file)
	assert.Equal(t, exitTrouble, status)
	assert.Contains(t, errs, "is there already")
}

func TestPassword(t *testing.T) {
	// Files without a password open with any.
	status, _, _ := atscheck(t, "-password", "x", samples+"resume.pdf")
	assert.Zero(t, status)
}

func TestProgress(t *testing.T) {
	var out bytes.Buffer
	p := &progress{w: &out, all: 2, width: 40, bar: 10}
	p.step("some/folder/" + strings.Repeat("long", 20) + ".pdf")
	p.step("b.pdf")
	p.clear()
	assert.Contains(t, out.String(), "█████░░░░░ 1/2")
	assert.Contains(t, out.String(), "2/2 b.pdf")
	for _, line := range strings.Split(out.String(), "\r\x1b[K") {
		assert.Less(t, columns(line), 40)
	}
	silent := newProgress(&out, &out, 100, true)
	out.Reset()
	silent.step("x")
	silent.clear()
	assert.Empty(t, out.String(), "no terminal, no bar")
}
