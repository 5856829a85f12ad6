package score

import (
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

func TestAdviceIsSortedByGain(t *testing.T) {
	for _, name := range append(resumeNames, "stuffed.md") {
		r := scored(t, resumeFile(t, name), postingFile(t, "senior-go-payments.md"))
		for i := 1; i < len(r.Advice); i++ {
			a, b := r.Advice[i-1], r.Advice[i]
			require.True(t, !a.Fixed && b.Fixed || a.Fixed == b.Fixed && a.Gain >= b.Gain, "%s: %q before %q", name, a.Action, b.Action)
		}
		for _, a := range r.Advice {
			require.NotEmpty(t, a.Action)
			require.LessOrEqual(t, r.Total+a.Gain, 100+1e-9, a.Action)
		}
	}
}

// TestAdviceKeepsItsWord follows the advice on a finding and looks whether the
// total moves at least as far as was said.
func TestAdviceKeepsItsWord(t *testing.T) {
	text := "# Ada Byron\n\nada@byron.example\n\n## Experience\n\n### Backend Engineer, Acme\nJan 2020 – Present\n\n" +
		"- Managed a team of [number] people\n- Cut the p99 latency of the billing API from 900 ms to 120 ms with Go and PostgreSQL indexes\n"
	before := scored(t, resumeOf(t, "markdown", text), nil)
	i := slices.IndexFunc(before.Advice, func(a Advice) bool { return a.Rule == "integrity/placeholder" })
	require.GreaterOrEqual(t, i, 0)
	after := scored(t, resumeOf(t, "markdown", strings.Replace(text, "[number]", "six", 1)), nil)
	require.Greater(t, before.Advice[i].Gain, 0.0)
	// A figure in place of the placeholder helps the bullet on top of that.
	require.LessOrEqual(t, before.Advice[i].Gain, after.Total-before.Total+1e-9)
	require.False(t, slices.ContainsFunc(after.Advice, func(a Advice) bool { return a.Rule == "integrity/placeholder" }))
}

func TestAdviceIsHonestAboutYears(t *testing.T) {
	r := scored(t, resumeFile(t, "student.md"), postingFile(t, "senior-go-payments.md"))
	i := slices.IndexFunc(r.Advice, func(a Advice) bool { return a.Fixed })
	require.GreaterOrEqual(t, i, 0)
	require.Contains(t, r.Advice[i].Why, "only time changes this")
	for _, a := range r.Advice {
		require.NotContains(t, []string{"job/years", "job/level"}, a.Rule)
	}
}

// TestAdviceOnMissingSkills names what is required and lacking, and asks for the truth.
func TestAdviceOnMissingSkills(t *testing.T) {
	r := scored(t, resumeFile(t, "sre.md"), postingFile(t, "senior-go-payments.md"))
	require.Contains(t, r.Advice[0].Action, "Kafka")
	require.Contains(t, r.Advice[0].Why, "only if it is true")
	require.Greater(t, r.Advice[0].Gain, 1.0)
}
