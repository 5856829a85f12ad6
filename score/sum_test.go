package score

import (
	"math"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/vitae-go/vitae/parse"
	"github.com/vitae-go/vitae/rules"
)

// requireSums holds a report to its promise: the numbers are the sums of the
// components, within 0 and 100, and every component has its evidence.
func requireSums(t *testing.T, r *Report) {
	t.Helper()
	total, weights := 0.0, map[Side]float64{}
	sums := map[Side]float64{}
	for _, c := range r.Components {
		total += c.OfTotal
		sums[c.Side] += c.Points
		weights[c.Side] += c.Weight
		require.InDelta(t, 100*c.Weight*c.Value, c.Points, 1e-9, c.ID)
		require.False(t, math.IsNaN(c.Value) || c.Value < 0 || c.Value > 1, c.ID)
		for _, e := range c.Evidence {
			require.NotEmpty(t, e.Reason, c.ID)
			requireSpan(t, r.Document, e.Span)
			if r.Job != nil {
				requireSpan(t, r.Job.Document, e.Asked)
			}
		}
	}
	require.InDelta(t, r.Total, total, 1e-9)
	require.InDelta(t, r.Match, sums[Match], 1e-9)
	require.InDelta(t, r.Quality, sums[Quality], 1e-9)
	require.InDelta(t, 1, weights[Quality], 1e-9)
	for _, v := range []float64{r.Match, r.Quality, r.Total} {
		require.True(t, v >= 0 && v <= 100+1e-9, "%g", v)
	}
}

func requireSpan(t *testing.T, doc *parse.Document, s parse.Span) {
	t.Helper()
	require.True(t, s.Start >= 0 && s.Start <= s.End && s.End <= len(doc.Text), "%v", s)
}

func TestSums(t *testing.T) {
	postings := []*parse.Posting{nil}
	for _, name := range postingNames {
		postings = append(postings, postingFile(t, name))
	}
	for _, name := range append(resumeNames, "stuffed.md") {
		resume := resumeFile(t, name)
		for _, posting := range postings {
			requireSums(t, scored(t, resume, posting))
		}
	}
}

// TestEvidence requires that what counts has words it rests on.
func TestEvidence(t *testing.T) {
	r := scored(t, resumeFile(t, "go-backend.md"), postingFile(t, "senior-go-payments.md"))
	for _, c := range r.Components {
		if c.Value > 0 && c.Side == Match {
			require.NotEmpty(t, c.Evidence, c.ID)
			found := false
			for _, e := range c.Evidence {
				found = found || !e.Span.Empty() || !e.Asked.Empty()
			}
			require.True(t, found, "%s has evidence without words", c.ID)
		}
	}
	require.Len(t, r.Proof, int(rules.NumAreas))
}

func FuzzScore(f *testing.F) {
	f.Add("# Ada\n\n## Experience\n\n### Engineer, Acme\n2019 – 2021\n\n- Built X in Go\n", "# Go Engineer\n\n## Requirements\n\n- 3+ years of Go\n- Kafka or similar\n")
	f.Add("Ada\n\nSKILLS\nGo, Go, Go", "Engineer\n\nMust have: Go/Rust, (SQL")
	f.Add(readText(f, "resumes", "student.md"), readText(f, "postings", "python-travel.txt"))
	f.Add(readText(f, "postings", "sre-mobile-money.md"), readText(f, "postings", "sre-mobile-money.md"))
	f.Fuzz(func(t *testing.T, resume, posting string) {
		if len(resume)+len(posting) > 1<<14 {
			t.Skip()
		}
		p, err := parse.ReadPosting(t.Context(), strings.NewReader(posting), &parse.Options{Format: "markdown"})
		if err != nil {
			t.Skip()
		}
		r, err := parse.Read(t.Context(), strings.NewReader(resume), &parse.Options{Format: "markdown"})
		if err != nil {
			t.Skip()
		}
		report := scored(t, r, p)
		requireSums(t, report)
		require.Equal(t, jsonOf(t, report), jsonOf(t, scored(t, r, p)))
	})
}
