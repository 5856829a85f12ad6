package parse

import (
	"testing"

	"github.com/stretchr/testify/assert"
)

func TestEndOfName(t *testing.T) {
	for text, want := range map[string]string{
		"Lakeside University. Taught calculus": "Lakeside University",
		"Lakeside University":                  "",
		"St. Anna University":                  "",
		"Harbour Systems Group. Inc":           "",
		"Techn. Universität Lakeland":          "",
		"Built the ledger. Ran the team":       "",
	} {
		at, ok := endOfName(text)
		if !ok {
			at = 0
		}
		assert.Equal(t, want, text[:at], text)
	}
}
