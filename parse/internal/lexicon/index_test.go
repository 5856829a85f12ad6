package lexicon

import (
	"flag"
	"os"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/vitae-go/vitae/parse/internal/wordlist"
)

var update = flag.Bool("update", false, "rewrite the indexes of the data files")

// The indexes are those of the data files as they are.
func TestIndexes(t *testing.T) {
	for _, x := range []struct {
		name        string
		text, index string
		keyer       wordlist.Keyer
	}{
		{"degrees", degreesText, degreesIndex, byPart},
		{"headings", headingsText, headingsIndex, byKey},
		{"labels", labelsText, labelsIndex, byKey},
		{"languages", languagesText, languagesIndex, byKey},
		{"levels", levelsText, levelsIndex, byKey},
		{"organizations", organizationsText, organizationsIndex, byWord},
		{"schools", schoolsText, schoolsIndex, byWord},
		{"titles", titlesText, titlesIndex, byWord},
	} {
		want, err := wordlist.Write(x.text, x.keyer)
		require.NoError(t, err)
		if *update {
			require.NoError(t, os.WriteFile(filepath.Join("data", x.name+".idx"), want, 0o644))
			continue
		}
		require.True(t, string(want) == x.index, "data/%s.txt has changed: go test ./parse/internal/lexicon -run Indexes -update", x.name)
	}
}
