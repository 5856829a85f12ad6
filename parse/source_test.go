package parse_test

import (
	"context"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/vitae-go/vitae/parse"
)

// In formats that are text, an editor finds the words at the line and column given.
func TestPositionIsThatOfTheFile(t *testing.T) {
	tests := []struct {
		name, format, src, words string
		line, column             int
	}{
		{"heading", "markdown", "# Ada Example\n\n## Skills\n\nGo\n", "Skills", 3, 4},
		{"bullet", "markdown", "# Ada\n\n- Built **the API** in Go\n- Ran it\n", "Ran", 4, 3},
		{"behind emphasis", "markdown", "# Ada\n\n- Built **the API** in Go\n", "Go", 3, 24},
		{"letters of many bytes", "markdown", "# Zoë Åäö Example\n", "Example", 1, 11},
		{"front matter", "markdown", "---\nlang: en\n---\n\n# Ada\n\n- Built it\n", "Built", 7, 3},
		{"plain text", "text", "Ada Example\n\nSKILLS\n\nGo, Python\n", "Python", 5, 5},
		{"CRLF", "text", "Ada Example\r\n\r\nSKILLS\r\nGo\r\n", "Go", 4, 1},
		{"first words", "text", "\n\nAda Example\n", "Ada", 3, 1},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			r, err := parse.Read(context.Background(), strings.NewReader(tt.src), &parse.Options{Format: tt.format})
			require.NoError(t, err)
			start := strings.Index(r.Document.Text, tt.words)
			require.GreaterOrEqual(t, start, 0)
			at := r.Document.Position(parse.Span{Start: start, End: start + len(tt.words)})
			assert.Equal(t, [2]int{tt.line, tt.column}, [2]int{at.Line, at.Column})
		})
	}
}
