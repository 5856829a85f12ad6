package main

import (
	"bytes"
	"context"
	"encoding/json"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"
)

// The test binary is the child as well, as the program is.
func TestMain(m *testing.M) {
	if mb, err := strconv.Atoi(os.Getenv(childEnv)); err == nil {
		os.Exit(child(mb, os.Stdin, os.Stdout))
	}
	os.Exit(m.Run())
}

func write(t *testing.T, name, text string) string {
	t.Helper()
	path := filepath.Join(t.TempDir(), name)
	require.NoError(t, os.WriteFile(path, []byte(text), 0o600))
	return path
}

func TestRead(t *testing.T) {
	l := limits{time.Minute, 256}
	a := l.read(context.Background(), "../testdata/resume.md")
	require.Nil(t, a.Error)
	var resume struct{ Basics struct{ Name string } }
	require.NoError(t, json.Unmarshal(a.Resume, &resume))
	require.NotEmpty(t, resume.Basics.Name)
}

func TestReadTellsWhatIsWrong(t *testing.T) {
	usual := limits{time.Minute, 256}
	tests := []struct {
		name, text, kind string
		limits           limits
	}{
		{"empty.txt", "", "empty", usual},
		{"broken.pdf", "%PDF-1.7\nnothing", "corrupt", usual},
		{"slow.txt", "Ada Example\n", "time", limits{time.Nanosecond, 256}},
		{"large.txt", strings.Repeat("- Led the team of Acme, Berlin, 2019 – 2021\n", 80_000), "memory", limits{time.Minute, 1}},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			a := tt.limits.read(context.Background(), write(t, tt.name, tt.text))
			require.NotNil(t, a.Error)
			require.Equal(t, tt.kind, a.Error.Kind, a.Error.Message)
			require.Empty(t, a.Resume)
		})
	}
	require.Equal(t, "io", usual.read(context.Background(), "absent.pdf").Error.Kind)
}

func TestBounded(t *testing.T) {
	var b bytes.Buffer
	w := &bounded{&b, 5}
	for _, s := range []string{"abc", "defg", "h"} {
		n, err := w.Write([]byte(s))
		require.NoError(t, err)
		require.Len(t, s, n)
	}
	require.Equal(t, "abcde", b.String())
}
