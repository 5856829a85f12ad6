package rules

import (
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
		var stems taxonomy.Stemmer
		sets := make([]map[string]bool, len(p.Facts.Bullets))
		for i := range p.Facts.Bullets {
			sets[i] = stemSet(&stems, p.Words(p.Facts.Bullets[i].Span))
			for j := range i {
				if overlap(sets[i], sets[j]) >= share {
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

// overlap is the share of words that two sets have in common. Sets of fewer than
// three words are too small to compare.
func overlap(a, b map[string]bool) float64 {
	if len(a) < 3 || len(b) < 3 {
		return 0
	}
	both := 0
	for w := range a {
		if b[w] {
			both++
		}
	}
	return float64(both) / float64(len(a)+len(b)-both)
}
