package score

import (
	"bytes"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// What the word lists cannot read is no fault of the person: it is left out of
// the sum, and the report says so.
func TestUnjudgedWording(t *testing.T) {
	void := func(r *Report) map[string]string {
		notes := map[string]string{}
		for _, c := range r.Components {
			if c.Void {
				require.Zero(t, c.Weight+c.Points+c.OfTotal+c.Most, c.ID)
				notes[c.ID] = c.Note
			}
		}
		return notes
	}
	r := scored(t, resumeOf(t, "markdown", readText(t, "..", "..", "rules", "testdata", "german.md")), nil)
	requireSums(t, r)
	const why = "not judged: in German; wording is judged in English"
	require.Equal(t, map[string]string{"quality/proof": why, "quality/clarity": why}, void(r))
	for _, a := range r.Advice {
		require.Empty(t, a.Area, "no advice to prove what is not judged: %s", a.Action)
	}

	var text, page bytes.Buffer
	require.NoError(t, WriteText(&text, r, nil))
	require.Equal(t, 3, strings.Count(text.String(), why), "at both components and in place of the matrix:\n%s", text.String())
	require.NoError(t, WriteHTML(&page, r, nil))
	require.NotContains(t, page.String(), "Claim only")
	require.Contains(t, page.String(), why)

	require.Empty(t, void(scored(t, resumeFile(t, "go-backend.md"), nil)))
}
