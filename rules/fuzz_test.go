package rules

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
	"github.com/vitae-go/vitae/parse"
)

// Two readings of the same words must not be paired.
func TestPairFiguresThatOverlap(t *testing.T) {
	found := []Figure{{Span: parse.Span{Start: 0, End: 6}, Value: 5}, {Span: parse.Span{Start: 4, End: 8}, Value: 3}}
	require.NotPanics(t, func() { pairFigures("5 to 3 x", found) })
	require.Zero(t, found[1].From)
}

func FuzzFigures(f *testing.F) {
	for _, seed := range []string{"from 38 minutes to 6", "5İ to 3", "p99 ~900 ms → 80 ms", "$1.2 billion a year", "99.999999% of 10,000,000 rows", "two to three dozen", "-3%+4%"} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, text string) {
		for _, figure := range findFigures(text, 0) {
			require.True(t, figure.Span.Start >= 0 && figure.Span.Start <= figure.Span.End && figure.Span.End <= len(text), "%v in %d bytes", figure.Span, len(text))
		}
	})
}

func FuzzConfig(f *testing.F) {
	for _, seed := range []string{
		"profile: tinycv\nrules:\n  bullet/length: warning\n", "rules: {layout: off}", "words:\n- id: a/b\n  words: [x]\n", "a: &a [*a]", "level: x", "rules:\n  bullet/length:\n    options: {max: -1}\n",
	} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, text string) {
		c, err := ReadConfig(strings.NewReader(text))
		if err != nil {
			return
		}
		_, _ = Default().Configure(c)
	})
}
