package html

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func TestOwner(t *testing.T) {
	for title, want := range map[string]string{
		"Nora Quist - Curriculum Vitae": "Nora Quist",
		"Nora Quist's Resume":           "Nora Quist",
		"CV | Nora Quist":               "Nora Quist",
		"My Projects - CV":              "",
		"Resume":                        "",
	} {
		name, sure := owner(title)
		assert.Equal(t, want, name, title)
		assert.True(t, sure, title)
	}
	name, sure := owner("Nora Quist")
	assert.Equal(t, "Nora Quist", name)
	assert.False(t, sure)
}

func TestNameOfTitle(t *testing.T) {
	first := func(page string) string {
		doc, err := read([]byte(page))
		require.NoError(t, err)
		return doc.Pages[0].Blocks[0].Lines[0].Runs[0].Text
	}
	assert.Equal(t, "Nora Quist", first("<html><title>Nora Quist - CV</title><p>About me"))
	assert.Equal(t, "Nora", first("<html><title>Nora Quist - CV</title><h1>Nora<br>Quist</h1>"))
	assert.Equal(t, "About me", first("<html><title>Nora Quist</title><p>About me"))
	assert.Equal(t, "Nora Quist", first("<html><title>Nora Quist</title><p>About me <a href='mailto:quist@example.com'>Mail</a>"))
}
