package main

import (
	"bytes"
	"context"
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

const samples = "../testdata/"

// atscheck runs the program and returns its exit status and outputs.
func atscheck(t *testing.T, args ...string) (status int, stdout, stderr string) {
	t.Helper()
	var out, errs bytes.Buffer
	status = run(context.Background(), args, &out, &errs)
	return status, out.String(), errs.String()
}

func TestReport(t *testing.T) {
	for _, name := range []string{"resume.pdf", "resume.docx", "resume.md"} {
		t.Run(name, func(t *testing.T) {
			status, out, errs := atscheck(t, "-as-of", "2026-01-31", "-job", samples+"posting.md", samples+name)
			assert.Zero(t, status)
			assert.Empty(t, errs)
			for _, want := range []string{"of 100", "Match", "Quality", "Required skills", "Production ownership", "Kafka", "Findings", "What to change first"} {
				assert.Contains(t, out, want)
			}
		})
	}
}

func TestFolder(t *testing.T) {
	status, out, _ := atscheck(t, samples+"applications")
	assert.Zero(t, status)
	assert.Contains(t, out, "noor-haddad.pdf")
	assert.Contains(t, out, "tom-fischer.md")
}

func TestJSONLines(t *testing.T) {
	status, out, _ := atscheck(t, "-format", "jsonl", "-as-of", "2026-01-31", "-job", samples+"posting.md", samples+"resume.md", samples+"none.md")
	assert.Equal(t, exitTrouble, status)
	lines := strings.Split(strings.TrimSpace(out), "\n")
	require.Len(t, lines, 2, "a file that cannot be read has a line too")
	var good struct {
		Path, Posting, Model  string
		Match, Quality, Total float64
		Components            []struct{ OfTotal float64 }
		Proof                 []struct{ Area, Strength string }
		Skills                []struct{ ID, Label string }
		Level                 string
	}
	require.NoError(t, json.Unmarshal([]byte(lines[0]), &good))
	assert.Equal(t, samples+"resume.md", good.Path)
	assert.Equal(t, "senior", good.Level)
	assert.Len(t, good.Proof, 7)
	sum := 0.0
	for _, c := range good.Components {
		sum += c.OfTotal
	}
	assert.InDelta(t, good.Total, sum, 0.01)
	var bad struct {
		Error struct{ Kind, Message string }
	}
	require.NoError(t, json.Unmarshal([]byte(lines[1]), &bad))
	assert.Equal(t, "io", bad.Error.Kind)
}

func TestFailOn(t *testing.T) {
	status, _, _ := atscheck(t, "-fail-on", "warning", samples+"applications/tom-fischer.md")
	assert.Equal(t, exitFinding, status)
	status, _, _ = atscheck(t, "-fail-on", "error", samples+"resume.md")
	assert.Zero(t, status)
}

func TestTrouble(t *testing.T) {
	dir := t.TempDir()
	empty := filepath.Join(dir, "empty.pdf")
	require.NoError(t, os.WriteFile(empty, nil, 0o600))
	truncated := filepath.Join(dir, "truncated.docx")
	whole, err := os.ReadFile(samples + "resume.docx")
	require.NoError(t, err)
	require.NoError(t, os.WriteFile(truncated, whole[:300], 0o600))
	picture := filepath.Join(dir, "picture.pdf")
	require.NoError(t, os.WriteFile(picture, []byte("\xff\xd8\xff\xe0\x00\x10JFIF"), 0o600))
	tests := []struct {
		name string
		args []string
		want string
	}{
		{"missing file", []string{"none.pdf"}, "none.pdf: no such file or directory – check the path"},
		{"empty file", []string{empty}, "file is empty"},
		{"truncated", []string{truncated}, "export it again"},
		{"wrong format", []string{picture}, "save it as PDF, DOCX, Markdown or plain text"},
		{"no argument", nil, "try: atscheck resume.pdf"},
		{"unknown flag", []string{"-jbo", "x", "y"}, `there is no flag -jbo; did you mean "job"?`},
		{"unknown format", []string{"-format", "jsno", "x"}, `did you mean "json"?`},
		{"unknown profile", []string{"-profile", "backnd", "x"}, `did you mean "backend"?`},
		{"missing posting", []string{"-job", "none.md", samples + "resume.md"}, "posting: none.md"},
		{"unknown level", []string{"-level", "wizard", "x"}, "want intern, junior"},
		{"unknown severity", []string{"-fail-on", "loud", "x"}, "want info, warning or error"},
		{"unknown stage", []string{"-skeleton", "senoir"}, `did you mean "senior"?`},
		{"unknown rule", []string{"-explain", "bullet/metrik"}, `did you mean "bullet/metric"?`},
		{"no workers", []string{"-j", "0", "x"}, "1 is the least"},
		{"workers that are no number", []string{"-j", "many", "x"}, "-j"},
		{"missing configuration", []string{"-config", "none.yml", samples + "resume.md"}, "none.yml"},
		{"missing baseline", []string{"-baseline", "none.md", samples + "resume.md"}, "baseline: none.md"},
		{"output in no folder", []string{"-o", filepath.Join(dir, "none", "x"), samples + "resume.md"}, "none/x"},
		{"pattern without a match", []string{"none*.pdf"}, "no file matches"},
		{"broken pattern", []string{"none[.pdf"}, "not a pattern"},
		{"folder without a resume", []string{dirOf(t, "a.go")}, "no resume in this folder"},
		{"rank without a posting", []string{"-rank", samples + "resume.md"}, "add -job FILE"},
		{"rank as a page", []string{"-rank", "-job", samples + "posting.md", "-format", "html", samples + "resume.md"}, "-rank prints text or csv"},
		{"page of several", []string{"-format", "html", samples + "applications"}, "name a folder with -o"},
		{"watch of several", []string{"-watch", "a.md", "b.md"}, "-watch watches one file"},
		{"watch a folder", []string{"-watch", samples + "applications"}, "-watch watches one file"},
		{"watch a page on standard output", []string{"-watch", "-format", "html", "a.md"}, "needs -o FILE"},
		{"watch and rank", []string{"-watch", "-rank", "-job", "p.md", "a.md"}, "reports only"},
		{"write without fix", []string{"-w", "a.md"}, "-w belongs to -fix"},
		{"write and output", []string{"-fix", "-w", "-o", "x", "a.md"}, "leave out -o"},
		{"rank and fix", []string{"-fix", "-rank", "-job", "p.md", "a.md"}, "two different tasks"},
		{"wrong day", []string{"-as-of", "31.1.2026", "x"}, "write it as 2026-01-31"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			status, out, errs := atscheck(t, tt.args...)
			assert.Equal(t, exitTrouble, status)
			assert.Empty(t, out)
			assert.Contains(t, errs, tt.want)
			assert.Equal(t, 1, strings.Count(errs, "\n"), "one line: %q", errs)
		})
	}
}

// dirOf returns a folder with empty files of these names.
func dirOf(t *testing.T, names ...string) string {
	t.Helper()
	dir := t.TempDir()
	for _, name := range names {
		require.NoError(t, os.WriteFile(filepath.Join(dir, name), nil, 0o600))
	}
	return dir
}

func TestOtherFilesAreStillReported(t *testing.T) {
	status, out, errs := atscheck(t, "none.pdf", samples+"resume.md")
	assert.Equal(t, exitTrouble, status)
	assert.Contains(t, errs, "none.pdf")
	assert.Contains(t, out, "resume.md")
}

func TestExplain(t *testing.T) {
	status, out, _ := atscheck(t, "-explain", "bullet/metric")
	assert.Zero(t, status)
	assert.Contains(t, out, "bullet/metric (warning)")
	assert.Contains(t, out, "Instead of")
	status, out, _ = atscheck(t, "-rules")
	assert.Zero(t, status)
	assert.Greater(t, strings.Count(out, "\n"), 90)
}

func TestHelp(t *testing.T) {
	status, _, errs := atscheck(t, "-h")
	assert.Zero(t, status)
	for _, want := range []string{"Usage:", "atscheck -rank -job", "-fail-on", "(default \"text\")"} {
		assert.Contains(t, errs, want)
	}
}
