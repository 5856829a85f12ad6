package score

import (
	"bytes"
	"context"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/vitae-go/vitae/parse"
)

// asOf is the day for which all tests score.
var asOf = time.Date(2026, 1, 31, 0, 0, 0, 0, time.UTC)

// resumeNames are the resumes under testdata that were written to be honest.
var resumeNames = []string{"go-backend.md", "java-backend.md", "python-backend.md", "sre.md", "data.txt", "frontend.md", "student.md", "other-student.md"}

// postingNames are the postings under testdata.
var postingNames = []string{"senior-go-payments.md", "java-ecommerce-mid.txt", "python-travel.txt", "sre-mobile-money.md", "data-engineer-aviation.txt", "frontend-accessibility.md"}

func readText(t testing.TB, elem ...string) string {
	t.Helper()
	data, err := os.ReadFile(filepath.Join(append([]string{"testdata"}, elem...)...))
	require.NoError(t, err)
	return string(data)
}

// resumeOf reads a resume from its text; format is "markdown", "text" or "html".
func resumeOf(t testing.TB, format, text string) *parse.Resume {
	t.Helper()
	resume, err := parse.Read(context.Background(), strings.NewReader(text), &parse.Options{Format: format})
	require.NoError(t, err)
	return resume
}

func formatOf(name string) string {
	if filepath.Ext(name) == ".txt" {
		return "text"
	}
	return "markdown"
}

func resumeFile(t testing.TB, name string) *parse.Resume {
	t.Helper()
	return resumeOf(t, formatOf(name), readText(t, "resumes", name))
}

func postingFile(t testing.TB, name string) *parse.Posting {
	t.Helper()
	posting, err := parse.ReadPosting(context.Background(), strings.NewReader(readText(t, "postings", name)), &parse.Options{Format: formatOf(name)})
	require.NoError(t, err)
	return posting
}

func scored(t testing.TB, resume *parse.Resume, posting *parse.Posting) *Report {
	t.Helper()
	report, err := Score(context.Background(), resume, posting, &Options{Now: asOf})
	require.NoError(t, err)
	return report
}

func jsonOf(t testing.TB, r *Report) string {
	t.Helper()
	var out bytes.Buffer
	require.NoError(t, WriteJSON(&out, r))
	return out.String()
}
