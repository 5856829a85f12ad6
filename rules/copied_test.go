package rules

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/vitae-go/vitae/taxonomy"
)

const copiedPosting = `# Backend Engineer

## Responsibilities

- Design and run services that post to the ledger exactly once

## Requirements

- Kafka in production
- Event streaming with Kafka or a similar system that never loses a message
`

func TestCopied(t *testing.T) {
	for _, test := range []struct {
		name, bullet string
		copied       bool
	}{
		{"a long run", "I design and run services that post to the ledger exactly once, with care", true},
		{"a whole short line", "Kafka in production", true},
		{"a few words alike", "Built services that post to the ledger, in Go", false},
		{"own words", "Moved billing events to Kafka and cut the lag from 40 s to 2 s", false},
	} {
		t.Run(test.name, func(t *testing.T) {
			f := factsOf(t, jobs("Backend Engineer | Jan 2020 – Present | "+test.bullet), copiedPosting)
			require.Equal(t, test.copied, f.Bullets[0].Copied)
			require.Equal(t, test.copied, len(f.Copied) > 0)
			if s := f.Skill("kafka"); s != nil {
				require.Equal(t, test.copied, len(s.Proven) == 0, "copied words prove nothing")
				require.Equal(t, test.copied, s.Months == 0)
			}
		})
	}
}

// TestCopiedIsLinear repeats what both texts share a hundred thousand times.
func TestCopiedIsLinear(t *testing.T) {
	word := strings.Repeat("same ", 100_000)
	f := factsOf(t, "# Ada\n\n## Experience\n\n"+word, "# Engineer\n\n## Requirements\n\n- "+word)
	require.Len(t, f.Copied, 1)
}

// TestPersonalWordsAreNoSkills requires that who somebody is shows no skill.
func TestPersonalWordsAreNoSkills(t *testing.T) {
	f := factsOf(t, "# Ruby Chef\n\nruby@chef.example | [GitHub: ruby](https://github.com/ruby)\n\n## Experience\n\n### Engineer, Acme\nJan 2020 – Present\n\n- Built the import in Java\n", "")
	require.NotNil(t, f.Skill("java"))
	for _, id := range []string{"ruby", "chef", "github", "git"} {
		require.Nil(t, f.Skill(taxonomy.ID(id)), id)
	}
}
