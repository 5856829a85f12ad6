package taxonomy

import (
	"bytes"
	"io/fs"
	"testing"

	"github.com/stretchr/testify/require"
)

// plainAndJSON reads a line in both ways. What is plain has to be what
// encoding/json reads.
func plainAndJSON(t *testing.T, r *plainReader, line []byte) (plain bool) {
	var fast, slow Concept
	if !r.concept(string(line), &fast) {
		return false
	}
	require.NoError(t, decode(string(line), &slow), "%s", line)
	require.Equal(t, slow, fast, "%s", line)
	return true
}

// The built-in data are plain, all of them, so that they load fast.
func TestDataIsPlain(t *testing.T) {
	files, err := fs.Glob(data, "data/*/*.jsonl")
	require.NoError(t, err)
	var r plainReader
	for _, name := range files {
		b, err := fs.ReadFile(data, name)
		require.NoError(t, err)
		for line := range bytes.Lines(b) {
			if line = bytes.TrimSpace(line); len(line) > 0 && !plainAndJSON(t, &r, line) {
				t.Logf("%s: not plain, slow to load: %s", name, line)
			}
		}
	}
}

var plainLines = []struct {
	line  string
	plain bool
}{
	{`{"id": "a", "label": "A", "aliases": ["b", {"text": "c", "mode": "case", "tier": 1, "typo": true, "since": 1990}], "tier": 2}`, true},
	{`{"id":"a","broader":["b"],"implies":["c","d"],"related":[],"years":false,"refs":{"esco":"x"},"months":0}`, true},
	{`{ "id" : "a" , "aliases" : [ ] , "needs" : [ "x" , "y" ] , "refs" : { } }`, true},
	{`{"label": "é", "not": ["Ж"], "note": "/"}`, true},
	{`{}`, true},
	{`{"label": "a\\b"}`, false},
	{`{"label": "a\u0062"}`, false},
	{"{\"label\": \"a\tb\"}", false},
	{"{\"label\": \"\xff\"}", false},
	{`{"Label": "a"}`, false},
	{`{"label": "a", "label": "b"}`, false},
	{`{"label": null}`, false},
	{`{"tier": 01}`, false},
	{`{"tier": -1}`, false},
	{`{"tier": 1.0}`, false},
	{`{"tier": 1e1}`, false},
	{`{"tier": 12345678901}`, false},
	{`{"years": truer}`, false},
	{`{"label": "a",}`, false},
	{`{"aliases": [,]}`, false},
	{`{"label": "a"} {}`, false},
	{`{"label": "a"`, false},
	{`{"label": "a`, false},
	{`{"label"`, false},
	{`[]`, false},
	{``, false},
}

func TestPlainLines(t *testing.T) {
	var r plainReader
	for _, test := range plainLines {
		require.Equal(t, test.plain, plainAndJSON(t, &r, []byte(test.line)), test.line)
	}
}

func FuzzPlainLines(f *testing.F) {
	for _, test := range plainLines {
		f.Add([]byte(test.line))
	}
	f.Fuzz(func(t *testing.T, line []byte) { plainAndJSON(t, new(plainReader), line) })
}
