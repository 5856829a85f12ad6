package parse

import (
	"bytes"
	"context"
	"encoding/json"
	"os"
	"strings"
	"testing"

	"github.com/santhosh-tekuri/jsonschema/v6"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

const sampleResume = `Anna Lindqvist
Senior Backend Engineer
anna@posteo.example | +46 70 555 01 42 | Gothenburg, Sweden | github.com/alindqvist

Summary
Backend engineer with nine years of experience in payments.

Experience
Senior Backend Engineer
Fjordpay AB, Gothenburg, Sweden
Mar 2021 - Present
- Built the public gRPC API for settlement
- Cut the detection of incidents from 38 to 6 minutes

Education
MSc, Computer Science
Vastkusten University, Gothenburg
2011 - 2016

Skills
Languages: Go, Java, SQL

Languages
Swedish (Native)
`

// validate holds JSON against a schema, formats included.
func validate(t *testing.T, schema, doc []byte) {
	t.Helper()
	s, err := jsonschema.UnmarshalJSON(bytes.NewReader(schema))
	require.NoError(t, err)
	v, err := jsonschema.UnmarshalJSON(bytes.NewReader(doc))
	require.NoError(t, err)
	c := jsonschema.NewCompiler()
	c.AssertFormat()
	require.NoError(t, c.AddResource("schema.json", s))
	compiled, err := c.Compile("schema.json")
	require.NoError(t, err)
	require.NoError(t, compiled.Validate(v), "%s", doc)
}

func TestWriteJSONResume(t *testing.T) {
	r := readText(t, sampleResume)
	var out bytes.Buffer
	require.NoError(t, WriteJSONResume(&out, r))
	schema, err := os.ReadFile("testdata/jsonresume-1.0.0.schema.json")
	require.NoError(t, err)
	validate(t, schema, out.Bytes())

	var got JSONResume
	require.NoError(t, json.Unmarshal(out.Bytes(), &got))
	assert.Equal(t, "Anna Lindqvist", got.Basics.Name)
	assert.Equal(t, "Gothenburg", got.Basics.Location.City)
	assert.Equal(t, []JSONProfile{{"GitHub", "alindqvist", "https://github.com/alindqvist"}}, got.Basics.Profiles)
	require.Len(t, got.Work, 1)
	assert.Equal(t, JSONWork{
		Name: "Fjordpay AB", Position: "Senior Backend Engineer", Location: "Gothenburg, Sweden", StartDate: "2021-03",
		Highlights: []string{"Built the public gRPC API for settlement", "Cut the detection of incidents from 38 to 6 minutes"},
	}, got.Work[0], "a job that goes on has no end")
	assert.Equal(t, []JSONSkill{{Name: "Languages", Keywords: []string{"Go", "Java", "SQL"}}}, got.Skills)
	assert.Equal(t, []JSONLanguage{{"Swedish", "Native"}}, got.Languages)
}

func TestCoursesWithoutDateAreNoCertificates(t *testing.T) {
	r := readText(t, "Ann Example\nann@example.org\n\nCOURSES\n\nAuditing, Taxation\n")
	require.Empty(t, r.JSONResume().Certificates)
	r = readText(t, "Ann Example\nann@example.org\n\nCOURSES\n\nMachine Learning, Coursera, 2021\n")
	require.Equal(t, []JSONCertificate{{Name: "Machine Learning", Date: "2021", Issuer: "Coursera"}}, r.JSONResume().Certificates)
}

func TestWriteJSON(t *testing.T) {
	r := readText(t, sampleResume)
	var out bytes.Buffer
	require.NoError(t, WriteJSON(&out, r))
	validate(t, Schema(), out.Bytes())

	var again bytes.Buffer
	require.NoError(t, WriteJSON(&again, readText(t, sampleResume)))
	assert.Equal(t, out.String(), again.String(), "the same text gives the same bytes")
}

func TestWriteJSONOfNothing(t *testing.T) {
	var out bytes.Buffer
	require.NoError(t, WriteJSON(&out, &Resume{Document: &Document{}}))
	validate(t, Schema(), out.Bytes())
}

// TestJSONResumeRoundTrip reads what WriteJSONResume wrote.
func TestJSONResumeRoundTrip(t *testing.T) {
	var out bytes.Buffer
	require.NoError(t, WriteJSONResume(&out, readText(t, sampleResume)))
	r, err := Read(context.Background(), &out, nil)
	require.NoError(t, err)
	assert.Equal(t, "jsonresume", r.Document.Format)
	want := readText(t, sampleResume).JSONResume()
	got := r.JSONResume()
	assert.Equal(t, want.Basics.Name, got.Basics.Name)
	assert.Equal(t, want.Basics.Email, got.Basics.Email)
	assert.Equal(t, want.Basics.Profiles, got.Basics.Profiles)
	assert.Equal(t, want.Work, got.Work)
	assert.Equal(t, want.Skills, got.Skills)
}

func TestJSONResumeDamaged(t *testing.T) {
	_, err := Read(context.Background(), strings.NewReader(`{"basics": {"name": "Anna`), nil)
	assert.ErrorIs(t, err, ErrCorrupt)
	_, err = Read(context.Background(), strings.NewReader(`{"basics": 7, "work": "no list", "skills": [null, 3]}`), nil)
	assert.ErrorIs(t, err, ErrNoText)
}
