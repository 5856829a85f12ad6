package parse

import (
	"encoding/json"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

const personalResume = `Anna Lindqvist (she/her)
Senior Backend Engineer
anna.lindqvist@posteo.example | +46 70 555 01 42 | Gothenburg, Sweden | github.com/alindqvist
Date of birth: 12.03.1990

Summary
Anna is a Swedish citizen and leads her team; see https://github.com/alindqvist/outbox.

Experience
Senior Backend Engineer
Fjordpay AB, Gothenburg, Sweden
Mar 2021 - Present
- Presented "The Lindqvist pattern" to 300 engineers at Fjordpay AB
`

func TestRedact(t *testing.T) {
	out := Redact(readText(t, personalResume))
	resume, err := json.Marshal(out.Resume)
	require.NoError(t, err)
	for _, word := range []string{"Anna", "Lindqvist", "lindqvist", "posteo", "555", "she", "1990", "Swedish", " her "} {
		assert.NotContains(t, out.Text, word)
		assert.NotContains(t, string(resume), word)
	}
	assert.Contains(t, out.Text, `Presented "The [name] pattern" to 300 engineers at Fjordpay AB`)
	assert.Contains(t, out.Text, "[name] is a [nationality] citizen")
	assert.Equal(t, "Fjordpay AB", out.Resume.Work[0].Name)
	assert.Equal(t, "2021-03", out.Resume.Work[0].StartDate)
	for i := range out.Covered[1:] {
		assert.LessOrEqual(t, out.Covered[i].Span.End, out.Covered[i+1].Span.Start, "in order and disjoint")
	}
}

func TestRedactNamedKinds(t *testing.T) {
	out := Redact(readText(t, personalResume), RedactEmployers)
	assert.NotContains(t, out.Text, "Fjordpay")
	assert.Contains(t, out.Text, "Anna Lindqvist")
	assert.Equal(t, "[employer]", out.Resume.Work[0].Name)

	out = Redact(readText(t, personalResume), RedactName)
	assert.Contains(t, out.Text, "[name].[name]@posteo.example", "the name goes from addresses, the addresses stay")
	assert.Contains(t, out.Text, "12.03.1990")
}
