package rules

import (
	"bytes"
	"encoding/json"
	"os"
	"strings"
	"testing"

	"github.com/santhosh-tekuri/jsonschema/v6"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/vitae-go/vitae/parse"
)

const weakResume = "# Ada Byron\n\n<!-- ask Tom -->\n\n## Experience\n\n### Engineer, Ácme\nMay 2021 – Mar 2019\n\n- Responsible for **the Postgress** [import](https://x.example), 100% of it\n- Helped with various tasks\n- Helped with various task\n\n## Skills\n\nJava, Java, Java, Kafka, Redis, Terraform\n"

// checked reads a Markdown resume and runs all rules over it.
func checked(t *testing.T, src string) (*parse.Resume, *Result) {
	t.Helper()
	resume, err := parse.Read(t.Context(), strings.NewReader(src), &parse.Options{Format: "markdown"})
	require.NoError(t, err)
	got, err := Default().Run(t.Context(), resume, &Options{Now: docDay})
	require.NoError(t, err)
	require.NotEmpty(t, got.Diagnostics)
	return resume, got
}

func TestSARIFIsValid(t *testing.T) {
	src, err := os.ReadFile("testdata/sarif-2.1.0.schema.json")
	require.NoError(t, err)
	schema, err := jsonschema.UnmarshalJSON(bytes.NewReader(src))
	require.NoError(t, err)
	c := jsonschema.NewCompiler()
	c.AssertFormat()
	require.NoError(t, c.AddResource("sarif.json", schema))
	compiled, err := c.Compile("sarif.json")
	require.NoError(t, err)

	resume, got := checked(t, weakResume)
	for _, name := range []string{"ada.md", "my resumes/100% ada.md", "file:///home/ada/cv.md"} {
		var out bytes.Buffer
		require.NoError(t, WriteSARIF(&out, name, resume.Document, Default(), got.Diagnostics))
		v, err := jsonschema.UnmarshalJSON(bytes.NewReader(out.Bytes()))
		require.NoError(t, err)
		require.NoError(t, compiled.Validate(v), "%s", out.String())
	}
}

func TestSARIFRegion(t *testing.T) {
	resume, got := checked(t, weakResume)
	var out bytes.Buffer
	require.NoError(t, WriteSARIF(&out, "ada.md", resume.Document, Default(), got.Diagnostics))
	var log sarifLog
	require.NoError(t, json.Unmarshal(out.Bytes(), &log))
	var found bool
	for _, r := range log.Runs[0].Results {
		region := r.Locations[0].Physical.Region
		if r.RuleID == "skills/spelling" && region.Snippet.Text == "Postgress" {
			found = true
			assert.Equal(t, sarifRegion{StartLine: 10, StartColumn: 25, EndLine: 10, EndColumn: 34, Snippet: region.Snippet}, *region)
			assert.Equal(t, "skills/spelling", log.Runs[0].Tool.Driver.Rules[*r.RuleIndex].ID)
		}
	}
	assert.True(t, found)
}

func TestWriteGitHub(t *testing.T) {
	resume, got := checked(t, weakResume)
	var out bytes.Buffer
	require.NoError(t, WriteGitHub(&out, "cv/ada,b.md", resume.Document, got.Diagnostics))
	lines := strings.Split(strings.TrimSuffix(out.String(), "\n"), "\n")
	assert.Len(t, lines, len(got.Diagnostics))
	assert.Contains(t, out.String(), "::warning file=cv/ada%2Cb.md,line=10,col=3,title=bullet/duty::“Responsible for” names a duty")
	for _, line := range lines {
		assert.Regexp(t, `^::(notice|warning|error) file=[^:]+,line=\d+,col=\d+,title=[a-z/-]+::[^\n]+$`, line)
	}
}

// A finding is left out where the resume says so, on that line and for those rules.
func TestSuppression(t *testing.T) {
	const html = "<html><body><h1>Ada Byron</h1><h2>Experience</h2><h3>Engineer, Acme</h3><p>2019 – 2021</p><ul>\n"
	tests := []struct {
		name, format, src string
		want              bool
	}{
		{"no comment", "markdown", "## Experience\n\n### Engineer, Acme\n2019 – 2021\n\n- Responsible for the billing API\n", true},
		{"on the line", "markdown", "## Experience\n\n### Engineer, Acme\n2019 – 2021\n\n- Responsible for the billing API <!-- vitae:ignore bullet/duty -->\n", false},
		{"all rules", "markdown", "## Experience\n\n### Engineer, Acme\n2019 – 2021\n\n- Responsible for the billing API <!-- vitae:ignore -->\n", false},
		{"several rules", "markdown", "## Experience\n\n### Engineer, Acme\n2019 – 2021\n\n- Responsible for the billing API <!-- vitae:ignore bullet/length, bullet/duty -->\n", false},
		{"another rule", "markdown", "## Experience\n\n### Engineer, Acme\n2019 – 2021\n\n- Responsible for the billing API <!-- vitae:ignore bullet/length -->\n", true},
		{"another line", "markdown", "## Experience\n\n### Engineer, Acme\n2019 – 2021\n\n- Responsible for the billing API\n- Built the importer <!-- vitae:ignore bullet/duty -->\n", true},
		{"HTML, no comment", "html", html + "<li>Responsible for the billing API</li></ul></body></html>", true},
		{"HTML, on the line", "html", html + "<li>Responsible for the billing API <!-- vitae:ignore bullet/duty --></li></ul></body></html>", false},
		{"HTML, another rule", "html", html + "<li>Responsible for the billing API <!-- vitae:ignore bullet/length --></li></ul></body></html>", true},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			resume, err := parse.Read(t.Context(), strings.NewReader(tt.src), &parse.Options{Format: tt.format})
			require.NoError(t, err)
			got, err := Default().Run(t.Context(), resume, &Options{Now: docDay})
			require.NoError(t, err)
			var fired []string
			for _, d := range got.Diagnostics {
				fired = append(fired, d.Rule)
			}
			if tt.want {
				assert.Contains(t, fired, "bullet/duty")
			} else {
				assert.NotContains(t, fired, "bullet/duty")
			}
			assert.NotContains(t, fired, "integrity/private-note", "the comment is none")
		})
	}
}

// What did not run is said, with the reason.
func TestSkipped(t *testing.T) {
	tests := []struct{ name, format, src, rule, why string }{
		{"no pages", "markdown", "# Ada Byron\n", "layout/body-font-size", "the format has no pages"},
		{"no posting", "markdown", "# Ada Byron\n", "job/title", "there is no posting"},
		{"no baseline", "markdown", "# Ada Byron\n", "integrity/changed-claim", "there is no earlier version"},
		{"German", "markdown", germanResume, "bullet/action-verb", "the rule knows English words, and the resume is in German"},
		{"nurse", "markdown", nurseResume, "skills/cloud", "the rule is about software, and the work shown is of another trade"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			resume, err := parse.Read(t.Context(), strings.NewReader(tt.src), &parse.Options{Format: tt.format})
			require.NoError(t, err)
			got, err := Default().Run(t.Context(), resume, &Options{Now: docDay})
			require.NoError(t, err)
			assert.Contains(t, got.Skipped, Skipped{tt.rule, tt.why})
		})
	}
}
