package taxonomy

import (
	"flag"
	"fmt"
	"maps"
	"os"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

var update = flag.Bool("update", false, "rewrite data/inflections.txt")

// inflectedWords returns the words of the built-in names that are inflected.
func inflectedWords() []string {
	words := map[string]bool{}
	vocabularies := []*Taxonomy{Default(), Titles(), Degrees(), Certifications()}
	for _, name := range Lexicons() {
		vocabularies = append(vocabularies, Lexicon(name))
	}
	for _, tax := range vocabularies {
		for c := range tax.All() {
			for a := range spellingsOf(&c) {
				if a.Mode != Inflect {
					continue
				}
				for _, p := range new(nameReader).parts(a.Text) {
					if word := folded(p.word); len(word) >= shortestInflected && plainWord(word) {
						words[word] = true
					}
				}
			}
		}
	}
	return slices.Sorted(maps.Keys(words))
}

// data/inflections.txt says what stemming says. A few words may be missing,
// so that a name can be added without writing it anew; loading takes some
// microseconds more for each.
func TestInflectionsAreStemmed(t *testing.T) {
	words := inflectedWords()
	if *update {
		var b strings.Builder
		for _, w := range words {
			forms, stems := inflect(w)
			fmt.Fprintf(&b, "%s: %s; %s\n", w, strings.Join(forms, " "), strings.Join(stems, " "))
		}
		require.NoError(t, os.WriteFile("data/inflections.txt", []byte(b.String()), 0o644))
		return
	}
	missing := 0
	for _, w := range words {
		if _, ok := inflected()[w]; !ok {
			missing++
		}
	}
	require.LessOrEqual(t, missing, len(words)/10, "run go test ./taxonomy -run Inflections -update")
	for w := range inflected() {
		forms, stems := inflect(w)
		gotForms, gotStems := inflections(w)
		require.Equal(t, forms, gotForms, w)
		require.Equal(t, stems, gotStems, w)
	}
}
