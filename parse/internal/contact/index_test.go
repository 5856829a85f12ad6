package contact

import (
	"flag"
	"os"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/vitae-go/vitae/parse/internal/wordlist"
)

var update = flag.Bool("update", false, "rewrite the index of the labels")

// The index is that of the list as it is.
func TestIndex(t *testing.T) {
	want, err := wordlist.Write(labelList, byLabel)
	require.NoError(t, err)
	if *update {
		require.NoError(t, os.WriteFile("data/labels.idx", want, 0o644))
		return
	}
	require.True(t, string(want) == labelIndex, "data/labels.txt has changed: go test ./parse/internal/contact -run Index -update")
}
