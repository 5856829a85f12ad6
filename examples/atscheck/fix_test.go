package main

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func TestFix(t *testing.T) {
	before, err := os.ReadFile(tom)
	require.NoError(t, err)
	status, out, errs := atscheck(t, "-fix", "-as-of", "2026-01-31", tom)
	assert.Zero(t, status)
	assert.Contains(t, out, "JavaScript")
	assert.Contains(t, out, "PostgreSQL")
	assert.NotContains(t, out, "Postgress")
	assert.Contains(t, out, "XX%", "a place to fill in is the person's own affair")
	assert.Contains(t, errs, "mended")
	assert.Equal(t, 1, strings.Count(errs, "\n"))
	after, err := os.ReadFile(tom)
	require.NoError(t, err)
	assert.Equal(t, string(before), string(after), "the file is left alone without -w")
}

func TestFixWrites(t *testing.T) {
	src, err := os.ReadFile(tom)
	require.NoError(t, err)
	dir := t.TempDir()
	a, b, out := filepath.Join(dir, "a.md"), filepath.Join(dir, "b.MD"), filepath.Join(dir, "out.md")
	for _, name := range []string{a, b} {
		require.NoError(t, os.WriteFile(name, src, 0o640))
	}
	status, _, _ := atscheck(t, "-fix", "-o", out, a)
	require.Zero(t, status)
	want, err := os.ReadFile(out)
	require.NoError(t, err)
	assert.Contains(t, string(want), "PostgreSQL")

	status, printed, errs := atscheck(t, "-fix", "-w", a, b)
	assert.Zero(t, status)
	assert.Empty(t, printed)
	assert.Equal(t, 2, strings.Count(errs, "mended"))
	for _, name := range []string{a, b} {
		got, err := os.ReadFile(name)
		require.NoError(t, err)
		assert.Equal(t, string(want), string(got))
		info, err := os.Stat(name)
		require.NoError(t, err)
		assert.EqualValues(t, 0o640, info.Mode().Perm())
	}
	_, again, _ := atscheck(t, "-fix", a)
	assert.Equal(t, string(want), again, "what is fixed stays as it is")
	left, err := os.ReadDir(dir)
	require.NoError(t, err)
	assert.Len(t, left, 3, "nothing is left behind")
}

func TestFixTrouble(t *testing.T) {
	status, out, errs := atscheck(t, "-fix", samples+"resume.docx")
	assert.Equal(t, exitTrouble, status)
	assert.Empty(t, out)
	assert.Contains(t, errs, "Markdown and plain text")
	status, _, errs = atscheck(t, "-fix", tom, samples+"resume.md")
	assert.Equal(t, exitTrouble, status)
	assert.Contains(t, errs, "add -w")
	status, _, errs = atscheck(t, "-fix", "none.md")
	assert.Equal(t, exitTrouble, status)
	assert.Contains(t, errs, "check the path")
}
