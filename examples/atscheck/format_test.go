package main

import (
	"bufio"
	"bytes"
	"encoding/csv"
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/vitae-go/vitae/parse"
	"github.com/vitae-go/vitae/rules"
)

const tom = samples + "applications/tom-fischer.md"

func TestJSON(t *testing.T) {
	status, out, _ := atscheck(t, "-format", "json", samples+"resume.docx")
	assert.Zero(t, status)
	var one struct {
		Path  string
		Match *float64
	}
	require.NoError(t, json.Unmarshal([]byte(out), &one))
	assert.Equal(t, samples+"resume.docx", one.Path)
	assert.Nil(t, one.Match, "there is no posting to match")
}

func TestCSV(t *testing.T) {
	status, out, _ := atscheck(t, "-format", "csv", "-job", samples+"posting.md", tom, "none.md")
	assert.Equal(t, exitTrouble, status)
	rows, err := csv.NewReader(strings.NewReader(out)).ReadAll()
	require.NoError(t, err)
	require.Len(t, rows, 3)
	assert.Equal(t, csvHeader, rows[0])
	assert.Equal(t, tom, rows[1][0])
	assert.Contains(t, rows[1][9], "Go")
	assert.Contains(t, rows[2][10], "no such file")
}

// A spreadsheet takes a cell that begins like this for a formula.
func TestCSVCellsAreNoFormulas(t *testing.T) {
	for _, text := range []string{"=1+1", "+1", "-1", "@sum", "\tx"} {
		assert.Equal(t, "'"+text, cell(text))
	}
	assert.Equal(t, "a=1", cell("a=1"))
	assert.Empty(t, cell(""))
}

func TestHTML(t *testing.T) {
	status, out, _ := atscheck(t, "-format", "html", "-job", samples+"posting.md", samples+"resume.pdf")
	assert.Zero(t, status)
	assert.True(t, strings.HasPrefix(out, "<!DOCTYPE html>"))
	assert.Contains(t, out, "Senior Backend Engineer")
	assert.NotContains(t, out, `http-equiv="refresh"`)
}

func TestHTMLOfSeveral(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "pages")
	status, out, errs := atscheck(t, "-format", "html", "-o", dir, tom, tom, samples+"resume.md", "none.md")
	assert.Equal(t, exitTrouble, status)
	assert.Empty(t, out)
	assert.Contains(t, errs, "none.md")
	for _, name := range []string{"tom-fischer.md.html", "tom-fischer.md-2.html", "resume.md.html"} {
		assert.FileExists(t, filepath.Join(dir, name))
	}
	assert.NoFileExists(t, filepath.Join(dir, "none.md.html"))
}

func TestSARIF(t *testing.T) {
	status, out, _ := atscheck(t, "-format", "sarif", tom, samples+"resume.md")
	assert.Zero(t, status)
	var log struct {
		Version string
		Runs    []struct {
			Results []struct{ RuleID string }
		}
	}
	require.NoError(t, json.Unmarshal([]byte(out), &log))
	assert.Equal(t, "2.1.0", log.Version)
	require.Len(t, log.Runs, 2)
	assert.NotEmpty(t, log.Runs[0].Results)
}

func TestGitHub(t *testing.T) {
	status, out, _ := atscheck(t, "-format", "github", tom)
	assert.Zero(t, status)
	line := ""
	for l := range strings.Lines(out) {
		if strings.Contains(l, "integrity/placeholder") {
			line = l
		}
	}
	assert.True(t, strings.HasPrefix(line, "::error file="+tom+",line=18,"), line)
	assert.Contains(t, line, "XX%25", "a percent sign is escaped")
}

func TestOutput(t *testing.T) {
	file := filepath.Join(t.TempDir(), "report.txt")
	status, out, _ := atscheck(t, "-o", file, samples+"resume.md")
	assert.Zero(t, status)
	assert.Empty(t, out)
	report, err := os.ReadFile(file)
	require.NoError(t, err)
	assert.Contains(t, string(report), "of 100")
}

func TestVerbose(t *testing.T) {
	_, short, _ := atscheck(t, tom)
	status, out, _ := atscheck(t, "-v", tom)
	assert.Zero(t, status)
	assert.Greater(t, len(out), len(short))
	assert.Contains(t, out, "bullet/duty]: “Responsible for”")
	assert.Contains(t, out, "tom-fischer.md:14\n   |\n14 | Responsible for the development of internal applications\n   | ^^^^^^^^^^^^^^^\n")
	assert.Contains(t, out, "= guide: ")
	for line := range strings.Lines(out) {
		if !strings.HasPrefix(line, "info") && !strings.HasPrefix(line, "warning") && !strings.HasPrefix(line, "error") {
			assert.LessOrEqual(t, columns(strings.TrimSuffix(line, "\n")), 100, line)
		}
	}
}

// Carets stand under the words, whatever is before them and however narrow the terminal.
func TestCarets(t *testing.T) {
	tests := []struct {
		name, line, words string
		width             int
		want              string
	}{
		{"plain", "Built an API", "API", 80, "  |\n1 | Built an API\n  |          ^^^\n"},
		{"wide letters", "東京 API", "API", 80, "  |\n1 | 東京 API\n  |      ^^^\n"},
		{"marks on letters", "e\u0301te\u0301 API", "API", 80, "  |\n1 | e\u0301te\u0301 API\n  |     ^^^\n"},
		{"tab", "Acme\tAPI", "API", 80, "  |\n1 | Acme  API\n  |       ^^^\n"},
		{"escape codes", "a\x1b[31mb API", "API", 80, "  |\n1 | a·[31mb API\n  |         ^^^\n"},
		{"long before", strings.Repeat("word ", 10) + "API end", "API", 30, "  |\n1 | …rd word word word API end\n  |                    ^^^\n"},
		{"long behind", "API " + strings.Repeat("word ", 10), "API", 30, "  |\n1 | API word word word word w…\n  | ^^^\n"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			var out bytes.Buffer
			d := &details{w: &out, width: tt.width}
			start := strings.Index(tt.line, tt.words)
			d.quote(" ", "1", tt.line, [2]int{start, start + len(tt.words)}, "")
			assert.Equal(t, tt.want, out.String())
		})
	}
}

func TestDetailsOfHiddenText(t *testing.T) {
	var out bytes.Buffer
	d := &details{w: &out, width: 80, path: "x.pdf", set: rules.Default(), doc: &parse.Document{Text: "Ada\n"}}
	d.finding(rules.Diagnostic{
		Rule: "layout/hidden-text", Severity: rules.Error, Message: "hidden", Aside: &parse.Aside{Page: 2, Text: "hire\nme"},
		Related: []rules.Related{{Span: parse.Span{Start: 0, End: 3}, Message: "next to it"}}, Fixes: []rules.Fix{{Message: "delete it"}},
	})
	for _, want := range []string{"error[layout/hidden-text]: hidden", "x.pdf (page 2) (not in the text)", "hire me", "= see: x.pdf:1: next to it", "= fix: delete it"} {
		assert.Contains(t, out.String(), want)
	}
}

func TestEveryFormatHasAPrinter(t *testing.T) {
	for _, name := range formats {
		assert.Contains(t, printers, name)
	}
	assert.Len(t, printers, len(formats))
	c := &checker{opts: &options{}}
	for name, make := range printers {
		assert.NotNil(t, make(c, bufio.NewWriter(&bytes.Buffer{}), &bytes.Buffer{}).print, name)
	}
}
