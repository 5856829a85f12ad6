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

func lines(t *testing.T, paths ...string) []line {
	t.Helper()
	var out bytes.Buffer
	require.NoError(t, extract(context.Background(), paths, &out))
	var all []line
	for _, text := range strings.Split(strings.TrimSpace(out.String()), "\n") {
		var l line
		require.NoError(t, json.Unmarshal([]byte(text), &l))
		all = append(all, l)
	}
	return all
}

func TestSamplesAgree(t *testing.T) {
	for _, l := range lines(t, "../testdata/resume.pdf", "../testdata/resume.docx", "../testdata/resume.md") {
		require.Nil(t, l.Error, l.Path)
		assert.Equal(t, "Maya Okonkwo", l.Resume.Basics.Name, l.Path)
		assert.Equal(t, "maya.okonkwo@mail.example", l.Resume.Basics.Email, l.Path)
		require.Len(t, l.Resume.Work, 2, l.Path)
		assert.Equal(t, "Havenlink", l.Resume.Work[0].Name, l.Path)
		assert.Equal(t, "Senior Backend Engineer", l.Resume.Work[0].Position, l.Path)
		assert.Equal(t, "2021-03", l.Resume.Work[0].StartDate, l.Path)
		assert.Empty(t, l.Resume.Work[0].EndDate, l.Path)
		assert.Len(t, l.Resume.Work[0].Highlights, 6, l.Path)
		assert.Len(t, l.Resume.Skills, 5, l.Path)
		assert.Len(t, l.Resume.Education, 2, l.Path)
	}
}

func TestEveryFileHasALine(t *testing.T) {
	dir := t.TempDir()
	require.NoError(t, os.WriteFile(filepath.Join(dir, "b.md"), []byte("# Ada Byron\n\nada@byron.example\n"), 0o600))
	require.NoError(t, os.WriteFile(filepath.Join(dir, "a.pdf"), nil, 0o600))
	require.NoError(t, os.WriteFile(filepath.Join(dir, "c.docx"), []byte("PK\x03\x04junk"), 0o600))
	all := lines(t, dir, filepath.Join(dir, "none.pdf"))
	require.Len(t, all, 4)
	assert.Equal(t, "empty", all[0].Error.Kind)
	assert.Equal(t, "Ada Byron", all[1].Resume.Basics.Name)
	assert.NotEmpty(t, all[2].Error.Kind)
	assert.Equal(t, "io", all[3].Error.Kind)
}
