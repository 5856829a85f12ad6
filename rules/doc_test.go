package rules

import (
	"context"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/vitae-go/vitae/parse"
)

// docDay is "today" in the examples of the docs.
var docDay = time.Date(2022, 1, 31, 0, 0, 0, 0, time.UTC)

// asResume wraps the lines of an example into a resume. Sections and entries
// that begin with a heading stand as they are.
func asResume(example string) string {
	const header = "# Ada Byron\n\nBackend Engineer\n\nada@byron.example\n\n"
	switch {
	case strings.HasPrefix(example, "# "), !strings.Contains(example, "\n- ") && !strings.HasPrefix(example, "- ") && !strings.HasPrefix(example, "#") && !strings.HasPrefix(example, "<"):
		return example + "\n"
	case strings.HasPrefix(example, "## "):
		return header + example + "\n"
	}
	return header + "## Experience\n\n### Backend Engineer, Acme, Berlin, Germany\nJan 2019 – Mar 2021\n\n" + example + "\n"
}

func readExample(t *testing.T, example string) *parse.Resume {
	t.Helper()
	resume, err := parse.Read(context.Background(), strings.NewReader(asResume(example)), &parse.Options{Format: "markdown"})
	require.NoError(t, err)
	return resume
}

// fire runs one rule over an example and returns what it reports.
func fire(t *testing.T, rule *Rule, example string) []Diagnostic {
	t.Helper()
	set, err := NewSet(rule)
	require.NoError(t, err)
	opts := &Options{Now: docDay}
	if rule.Doc.Posting != "" {
		opts.Posting, err = parse.ReadPosting(context.Background(), strings.NewReader(rule.Doc.Posting), &parse.Options{Format: "markdown"})
		require.NoError(t, err)
	}
	if rule.Doc.Before != "" {
		opts.Baseline = readExample(t, rule.Doc.Before)
	}
	got, err := set.Run(context.Background(), readExample(t, example), opts)
	require.NoError(t, err)
	require.Empty(t, got.Skipped)
	return got.Diagnostics
}

// Every example of a doc is executed: the rule fires on Bad and is silent on Good.
func TestDocExamples(t *testing.T) {
	for _, rule := range catalogue() {
		if rule.Doc.Bad == "" {
			continue
		}
		t.Run(rule.ID, func(t *testing.T) {
			bad := fire(t, rule, rule.Doc.Bad)
			assert.NotEmpty(t, bad, "silent on Bad:\n%s", asResume(rule.Doc.Bad))
			for _, d := range bad {
				assert.Equal(t, rule.ID, d.Rule)
				assert.NotEmpty(t, d.Message)
				assert.NotZero(t, d.Severity)
			}
			for _, d := range fire(t, rule, rule.Doc.Good) {
				assert.Fail(t, "fires on Good", "%s\n%s", d.Message, asResume(rule.Doc.Good))
			}
		})
	}
}

func TestCatalogue(t *testing.T) {
	set := Default()
	assert.GreaterOrEqual(t, len(set.Rules()), 90)
	guides := Profiles()
	for _, rule := range set.Rules() {
		assert.NotEmpty(t, rule.Doc.Why, rule.ID)
		assert.Equal(t, rule.Doc.Bad == "", rule.Doc.Good == "", rule.ID)
		for _, s := range rule.Doc.Sources {
			assert.Contains(t, guides, s, rule.ID)
		}
	}
}

func TestProfiles(t *testing.T) {
	for _, name := range Profiles() {
		set, err := Profile(name)
		require.NoError(t, err, name)
		assert.Greater(t, len(set.Rules()), 20, name)
	}
	_, err := Profile("tinycw")
	assert.ErrorContains(t, err, `did you mean "tinycv"?`)
}
