package score

import (
	"encoding/json"
	"strings"
	"sync"
	"testing"

	"github.com/santhosh-tekuri/jsonschema/v6"
	"github.com/stretchr/testify/require"

	"github.com/vitae-go/vitae/parse"
)

func reportSchema(t *testing.T) *jsonschema.Schema {
	t.Helper()
	doc, err := jsonschema.UnmarshalJSON(strings.NewReader(Schema()))
	require.NoError(t, err)
	compiler := jsonschema.NewCompiler()
	require.NoError(t, compiler.AddResource("report.schema.json", doc))
	schema, err := compiler.Compile("report.schema.json")
	require.NoError(t, err)
	return schema
}

func TestJSONFitsSchema(t *testing.T) {
	schema := reportSchema(t)
	postings := []*parse.Posting{nil, postingFile(t, "senior-go-payments.md"), postingFile(t, "sre-mobile-money.md")}
	for _, name := range append(resumeNames, "stuffed.md") {
		for _, posting := range postings {
			value, err := jsonschema.UnmarshalJSON(strings.NewReader(jsonOf(t, scored(t, resumeFile(t, name), posting))))
			require.NoError(t, err)
			require.NoError(t, schema.Validate(value), name)
		}
	}
}

// TestSchemaRefuses holds the schema to what it is for.
func TestSchemaRefuses(t *testing.T) {
	schema := reportSchema(t)
	good := jsonOf(t, scored(t, resumeFile(t, "sre.md"), postingFile(t, "sre-mobile-money.md")))
	for name, change := range map[string]func(map[string]any){
		"total above 100":  func(m map[string]any) { m["total"] = 101 },
		"no model":         func(m map[string]any) { delete(m, "model") },
		"unknown field":    func(m map[string]any) { m["luck"] = 1 },
		"six proof areas":  func(m map[string]any) { m["proof"] = m["proof"].([]any)[:6] },
		"an unknown level": func(m map[string]any) { m["level"] = "ninja" },
	} {
		var value map[string]any
		require.NoError(t, json.Unmarshal([]byte(good), &value))
		change(value)
		require.Error(t, schema.Validate(value), name)
	}
}

// TestSameBytes scores one resume ten times over in parallel: the shared values
// are safe for it, and the JSON is the same to the byte.
func TestSameBytes(t *testing.T) {
	posting := postingFile(t, "senior-go-payments.md")
	resume := resumeFile(t, "go-backend.md")
	want := jsonOf(t, scored(t, resume, posting))
	var wait sync.WaitGroup
	got := make([]string, 10)
	for i := range got {
		wait.Go(func() { got[i] = jsonOf(t, scored(t, resume, posting)) })
	}
	wait.Wait()
	for _, text := range got {
		require.Equal(t, want, text)
	}
}
