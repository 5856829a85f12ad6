package rules

import (
	_ "embed"
	"strings"
	"sync"

	"github.com/vitae-go/vitae/parse"
)

//go:embed data/gains.txt
var gainsText string

// gains are verbs of getting better, and what is said to have got better.
type gains struct {
	verbs map[string]bool
	areas map[string]Area // by the words for what got better
}

var gainWords = sync.OnceValue(func() gains {
	g := gains{verbs: map[string]bool{}, areas: map[string]Area{}}
	for line := range strings.Lines(gainsText) {
		key, words, ok := strings.Cut(line, ":")
		if !ok || strings.HasPrefix(line, "#") {
			continue
		}
		area, _ := areaByID(key)
		for word := range strings.SplitSeq(words, ",") {
			if word = strings.TrimSpace(word); key == "verbs" {
				g.verbs[word] = true
			} else {
				g.areas[word] = area
			}
		}
	}
	return g
})

// A claim of a gain is bare if the bullet is this short and what got better
// stands this near behind the verb.
const (
	bareGain = 10 // words
	gainNear = 4  // words
)

// gain finds a gain that is claimed and by nothing shown: "enhanced the quality
// of the software".
func (b *Bullet) gain(text string) (WeakClaim, bool) {
	g := gainWords()
	for _, o := range b.Outcome {
		if o.Start > b.Verb.Span.Start {
			return WeakClaim{}, false
		}
	}
	if !g.verbs[b.Verb.Lemma] || b.Words > bareGain || len(b.Skills)+len(b.Constraint) > 0 {
		return WeakClaim{}, false
	}
	from := b.Verb.Span.End - b.Span.Start
	words, starts := splitWords(strings.ToLower(text[from:]))
	for i, word := range words[:min(len(words), gainNear)] {
		found, end := word, starts[i]+len(word)
		if i+1 < len(words) {
			if _, two := g.areas[word+" "+words[i+1]]; two {
				found, end = word+" "+words[i+1], starts[i+1]+len(words[i+1])
			}
		}
		if area, ok := g.areas[found]; ok {
			return WeakClaim{
				Span: parse.Span{Start: b.Verb.Span.Start, End: b.Verb.Span.End + end}, Area: area, Phrase: "gain",
				Prove: "say of what, by what change, and how it showed",
			}, true
		}
	}
	return WeakClaim{}, false
}
