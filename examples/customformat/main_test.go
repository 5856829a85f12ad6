package main

import (
	"context"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/vitae-go/vitae/parse"
)

func TestRST(t *testing.T) {
	resume, err := parse.File(context.Background(), "testdata/resume.rst", &parse.Options{Formats: append(parse.Formats(), rst)})
	require.NoError(t, err)
	assert.Equal(t, "rst", resume.Document.Format)
	assert.Equal(t, "Ada Example", resume.Contact.Name.Value)
	assert.Equal(t, "ada@mail.example", resume.Contact.Email.Value)
	require.Len(t, resume.Sections, 2)
	require.Len(t, resume.Sections[0].Entries, 1)
	role := resume.Sections[0].Entries[0]
	assert.Equal(t, "Backend Engineer", role.Title.Value)
	assert.Equal(t, "Deichwerk", role.Organization.Value)
	assert.Equal(t, 2021, role.Start.Value.Year)
	assert.Len(t, role.Bullets, 2)
}
