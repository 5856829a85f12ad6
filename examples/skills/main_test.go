package main

import (
	"bytes"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

func call(stdin string, args ...string) (status int, stdout, stderr string) {
	var out, errs bytes.Buffer
	status = run(args, strings.NewReader(stdin), &out, &errs)
	return status, out.String(), errs.String()
}

func TestText(t *testing.T) {
	status, out, _ := call("", "From Java 8 to Go, on AWS")
	require.Zero(t, status)
	lines := strings.Split(out, "\n")
	require.Len(t, lines, 4, out)
	require.Regexp(t, `^Java 8  language  1:6 \[5,9\) +"Java"  taken: .*a version`, lines[0])
	require.Regexp(t, `^Go      language  1:16 \[15,17\) +"Go" +taken: `, lines[1])
	require.Regexp(t, `^AWS     cloud     1:23 \[22,25\) +"AWS"   unmistakable$`, lines[2])
}

func TestAllShowsWhatIsNotMeant(t *testing.T) {
	_, out, _ := call("", "Going to market, ready to go live")
	require.Equal(t, "no skills found\n", out)
	_, out, _ = call("", "-all", "Going to market, ready to go live")
	require.Contains(t, out, "not meant")
}

func TestFiles(t *testing.T) {
	name := filepath.Join(t.TempDir(), "resume.txt")
	require.NoError(t, os.WriteFile(name, []byte("Skills\nKubernetes\n"), 0o600))
	status, out, _ := call("", name)
	require.Zero(t, status)
	require.Contains(t, out, "2:1 [7,17)")

	status, out, errs := call("", "missing.txt", name)
	require.Equal(t, 2, status)
	require.Equal(t, "skills: missing.txt: no such file\n", errs)
	require.Contains(t, out, "Kubernetes", "the other file is still answered")

	status, _, errs = call("", filepath.Dir(name))
	require.Equal(t, 2, status)
	require.Contains(t, errs, "a directory")
	require.Equal(t, 1, strings.Count(errs, "\n"))
}

func TestLines(t *testing.T) {
	status, out, _ := call(`{"id":"a","text":"Go, Rust & go"}`+"\n\n"+`{"id":2,"text":"nothing"}`+"\n", "-jsonl")
	require.Zero(t, status)
	require.Equal(t, `{"id":"a","skills":["Go","Rust"]}`+"\n"+`{"id":2,"skills":[]}`+"\n", out)

	status, _, errs := call("{\n", "-jsonl")
	require.Equal(t, 2, status)
	require.Equal(t, "skills: line 1: unexpected end of JSON input\n", errs)
}

func TestUsage(t *testing.T) {
	status, _, errs := call("", "-h")
	require.Zero(t, status)
	require.Contains(t, errs, "examples:")
	status, _, errs = call("")
	require.Equal(t, 2, status)
	require.Contains(t, errs, "usage:")
	status, _, _ = call("", "-nope")
	require.Equal(t, 2, status)
}
