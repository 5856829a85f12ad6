package main

import (
	"bytes"
	"context"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func TestNursing(t *testing.T) {
	var out bytes.Buffer
	require.NoError(t, run(context.Background(), "testdata/nurse.md", &out))
	for _, want := range []string{
		"Triage              48 months  strong proof on line 10",
		"Infection control   48 months  implied by iv-therapy",
		"Basic life support   0 months  listed only",
		"Wound care           0 months  listed only",
		"Epic",
	} {
		assert.Contains(t, out.String(), want)
	}
}
