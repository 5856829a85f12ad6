package score

import (
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/stretchr/testify/require"

	"github.com/vitae-go/vitae/parse"
)

func textOf(t *testing.T, r *Report, opts *TextOptions) string {
	t.Helper()
	var out strings.Builder
	require.NoError(t, WriteText(&out, r, opts))
	return out.String()
}

func TestTextKeepsToItsWidth(t *testing.T) {
	for _, name := range append(resumeNames, "stuffed.md") {
		for _, posting := range []*parse.Posting{nil, postingFile(t, "sre-mobile-money.md")} {
			report := scored(t, resumeFile(t, name), posting)
			for _, width := range []int{60, 80, 100, 140} {
				text := textOf(t, report, &TextOptions{Width: width, All: true})
				for line := range strings.Lines(text) {
					line = strings.TrimSuffix(line, "\n")
					require.LessOrEqual(t, utf8.RuneCountInString(line), width, "%s at %d: %q", name, width, line)
				}
				require.NotContains(t, text, "\x1b", "no colour unless asked for")
				require.True(t, utf8.ValidString(text))
			}
		}
	}
}

func TestTextColour(t *testing.T) {
	report := scored(t, resumeFile(t, "sre.md"), nil)
	coloured := textOf(t, report, &TextOptions{Color: true})
	require.Contains(t, coloured, "\x1b[")
	require.Equal(t, textOf(t, report, nil), ansi.Replace(coloured))
}

var ansi = strings.NewReplacer("\x1b[0m", "", "\x1b[1m", "", "\x1b[2m", "", "\x1b[31m", "", "\x1b[32m", "", "\x1b[33m", "", "\x1b[36m", "")

// TestTextSaysWhatMatters looks for what a reader comes for.
func TestTextSaysWhatMatters(t *testing.T) {
	report := scored(t, resumeFile(t, "sre.md"), postingFile(t, "senior-go-payments.md"))
	text := textOf(t, report, &TextOptions{Name: "sre.md"})
	for _, want := range []string{"sre.md", "of 100, reads as mid", "Match", "Required skills", "What it adds up from", "Proof", "Missing", "Kafka", "What to change first"} {
		require.Contains(t, text, want)
	}
}
