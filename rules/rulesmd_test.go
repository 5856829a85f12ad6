package rules

import (
	"flag"
	"fmt"
	"os"
	"reflect"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

var update = flag.Bool("update", false, "rewrite golden files")

// RULES.md is written from the rules themselves.
func TestRulesMD(t *testing.T) {
	const name = "RULES.md"
	want := rulesMD(t)
	if *update {
		require.NoError(t, os.WriteFile(name, []byte(want), 0o644))
	}
	got, err := os.ReadFile(name)
	require.NoError(t, err)
	assert.True(t, want == string(got), "RULES.md is out of date; run: go test ./rules -run RulesMD -update")
}

func rulesMD(t *testing.T) string {
	t.Helper()
	var b strings.Builder
	b.WriteString("# The rules\n\nWritten from the rules themselves by `go test ./rules -run RulesMD -update`. The examples are executed by the tests.\n\n")
	accuracy, err := os.ReadFile("testdata/accuracy.txt")
	require.NoError(t, err)
	fmt.Fprintf(&b, "## How often they are right\n\n%s\n## The catalogue\n\n", accuracy)
	b.WriteString("| rule | severity | finds | asked for by |\n|---|---|---|---|\n")
	all := Default().Rules()
	for _, r := range all {
		fmt.Fprintf(&b, "| [%s](#%s) | %s | %s | %s |\n", r.ID, strings.ReplaceAll(r.ID, "/", ""), r.Severity, r.Doc.What, strings.Join(r.Doc.Sources, ", "))
	}
	for _, r := range all {
		fmt.Fprintf(&b, "\n## %s\n\n%s %s\n", r.ID, r.Doc.What, r.Doc.Why)
		if options := optionsText(r.Options); options != "" {
			fmt.Fprintf(&b, "\nOptions: %s\n", options)
		}
		if r.Doc.Bad != "" {
			fmt.Fprintf(&b, "\nInstead of\n\n```markdown\n%s\n```\n\nwrite\n\n```markdown\n%s\n```\n", strings.TrimSpace(r.Doc.Bad), strings.TrimSpace(r.Doc.Good))
		}
	}
	return b.String()
}

// optionsText lists the default options by their keys in YAML.
func optionsText(options any) string {
	if options == nil {
		return ""
	}
	v := reflect.ValueOf(options)
	var parts []string
	for i := range v.NumField() {
		key := v.Type().Field(i).Tag.Get("yaml")
		if value := v.Field(i); !value.IsZero() || value.Kind() != reflect.Slice {
			parts = append(parts, fmt.Sprintf("`%s: %v`", key, value.Interface()))
		} else {
			parts = append(parts, fmt.Sprintf("`%s` (none)", key))
		}
	}
	return strings.Join(parts, ", ")
}
