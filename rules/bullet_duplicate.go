package rules

import (
	"slices"
	"strings"

	"github.com/vitae-go/vitae/taxonomy"
)

// DuplicateOptions are the options of bullet/duplicate.
type DuplicateOptions struct {
	Share float64 `yaml:"share"` // of their words that two bullets have in common, 0 to 1
}

var bulletDuplicate = &Rule{
	ID:       "bullet/duplicate",
	Severity: Warning,
	Options:  DuplicateOptions{Share: 0.8},
	Doc: Doc{
		What: "Two bullets that say the same.",
		Why:  "The second takes the place of something new.",
		Bad:  "- Built the nightly import of carrier prices\n- Built the nightly imports for carrier prices",
		Good: "- Built the nightly import of carrier prices\n- Added alerts for late carrier files",
	},
	Run: func(p *Pass) {
		share := p.Options.(DuplicateOptions).Share
		keys := make([][]string, len(p.Facts.Bullets))
		for i := range p.Facts.Bullets {
			keys[i] = contentKeys(p.Words(p.Facts.Bullets[i].Span))
			for j := range i {
				if inCommon(keys[i], keys[j]) >= share {
					first := p.Facts.Bullets[j].Span
					p.Report(Diagnostic{
						Span: p.Facts.Bullets[i].Span, Message: "says the same as an earlier bullet; keep the stronger one",
						Related: []Related{{Span: first, Message: "the earlier one"}},
					})
					break
				}
			}
		}
	},
}

// Words are compared by how they begin, which inflection leaves alone. Shorter
// ones hold a sentence together and say little.
const (
	keyLength = 6 // letters
	leastKeys = 3 // words, for two texts to be comparable
)

// contentKeys are the beginnings of the words of a text, each once and sorted.
func contentKeys(text string) []string {
	text = strings.ToLower(text)
	var keys []string
	for i := 0; i < len(text); {
		n := wordAt(text, i)
		if n > 3 {
			keys = append(keys, text[i:i+min(n, keyLength)])
		}
		i += max(n, 1)
	}
	slices.Sort(keys)
	return slices.Compact(keys)
}

// inCommon is the share of their words that two texts have in common.
func inCommon(a, b []string) float64 {
	if len(a) < leastKeys || len(b) < leastKeys {
		return 0
	}
	both := 0
	for i, j := 0, 0; i < len(a) && j < len(b); {
		switch c := strings.Compare(a[i], b[j]); {
		case c < 0:
			i++
		case c > 0:
			j++
		default:
			both, i, j = both+1, i+1, j+1
		}
	}
	return float64(both) / float64(len(a)+len(b)-both)
}

// stemSet is the set of word stems of a text, stop words and numbers left out.
func stemSet(stems *taxonomy.Stemmer, text string) map[string]bool {
	words, _ := splitWords(strings.ToLower(text))
	set := make(map[string]bool, len(words))
	for _, w := range words {
		if !stems.StopWord(w) {
			set[stems.Stem(w)] = true
		}
	}
	return set
}
