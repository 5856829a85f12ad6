package main

import (
	"bytes"
	"context"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

const samples = "../testdata/"

func TestRank(t *testing.T) {
	var out bytes.Buffer
	files := []string{samples + "applications/tom-fischer.md", samples + "none.pdf", samples + "resume.pdf"}
	require.NoError(t, run(context.Background(), samples+"posting.md", files, &out))
	lines := strings.Split(strings.TrimSpace(out.String()), "\n")
	require.Len(t, lines, 3)
	assert.Contains(t, lines[0], "resume.pdf")
	assert.Contains(t, lines[1], "tom-fischer.md")
	assert.Contains(t, lines[2], "none.pdf", "who cannot be read comes last, with the reason")
}
