package score_test

import (
	"bytes"
	"context"
	"math"
	"os"
	"reflect"
	"regexp"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/vitae-go/vitae/parse"
	"github.com/vitae-go/vitae/rules"
	"github.com/vitae-go/vitae/score"
)

const htmlResume = `# Ada Example

ada@mail.example

## Experience

### Backend Engineer, Deichwerk, Kiel, Germany
Mar 2021 – Present

- Cut the p95 of the quote API from 1.9 s to 240 ms with two PostgreSQL indexes
- Responsible for various services
- Raised revenue by XX%

## Skills

Go, PostgreSQL, Kafka
`

const htmlPosting = `# Backend Engineer

## Requirements

- 3 years of Go
- PostgreSQL
- Rust
`

// htmlReport scores a resume and a posting in Markdown.
func htmlReport(t *testing.T, resume, posting string) *score.Report {
	t.Helper()
	ctx := context.Background()
	options := &parse.Options{Format: "markdown"}
	r, err := parse.Read(ctx, strings.NewReader(resume), options)
	require.NoError(t, err)
	var job *parse.Posting
	if posting != "" {
		job, err = parse.ReadPosting(ctx, strings.NewReader(posting), options)
		require.NoError(t, err)
	}
	report, err := score.Score(ctx, r, job, &score.Options{Now: time.Date(2026, 1, 31, 0, 0, 0, 0, time.UTC)})
	require.NoError(t, err)
	return report
}

func writeHTML(t *testing.T, r *score.Report, opts *score.HTMLOptions) string {
	t.Helper()
	var out bytes.Buffer
	require.NoError(t, score.WriteHTML(&out, r, opts))
	return out.String()
}

var (
	htmlIDs      = regexp.MustCompile(`\sid="([^"]*)"`)
	htmlAnchors  = regexp.MustCompile(`href="([^"]*)"`)
	htmlHeadings = regexp.MustCompile(`<h([1-6])[\s>]`)
	htmlLabels   = regexp.MustCompile(`aria-labelledby="([^"]*)"`)
)

func TestWriteHTML(t *testing.T) {
	page := writeHTML(t, htmlReport(t, htmlResume, htmlPosting), &score.HTMLOptions{Name: "ada.md"})
	for _, want := range []string{
		"<h1>ada.md</h1>", "Held against <strong>Backend Engineer</strong>", "What to change first", "adds up from",
		"Required skills", "Would prove it:", "integrity/placeholder", "XX%", "The text, marked", "Skills over the years",
	} {
		assert.Contains(t, page, want)
	}
}

func TestWriteHTMLWithoutPosting(t *testing.T) {
	page := writeHTML(t, htmlReport(t, htmlResume, ""), nil)
	assert.Contains(t, page, "without a posting")
	assert.NotContains(t, page, "Required by the posting")
}

func TestHTMLOptions(t *testing.T) {
	page := writeHTML(t, htmlReport(t, htmlResume, htmlPosting), &score.HTMLOptions{NoText: true, Refresh: 2})
	assert.NotContains(t, page, "The text, marked")
	assert.Contains(t, page, `http-equiv="refresh" content="2"`)
	checkLinks(t, page)
}

// The page breaks lines itself: what a file wraps is one line on it.
func TestHTMLJoinsWrappedLines(t *testing.T) {
	wrapped := strings.Replace(htmlResume, "from 1.9 s to", "from 1.9 s\n  to", 1)
	page := writeHTML(t, htmlReport(t, wrapped, ""), nil)
	text := regexp.MustCompile(`<[^>]*>`).ReplaceAllString(page[strings.Index(page, "The text, marked"):], "")
	assert.Contains(t, text, "quote API from 1.9 s to 240 ms with")
}

// Every link leads somewhere, and nothing has the same name twice.
func TestHTMLLinks(t *testing.T) {
	checkLinks(t, writeHTML(t, htmlReport(t, htmlResume, htmlPosting), nil))
}

func checkLinks(t *testing.T, page string) {
	t.Helper()
	ids := map[string]bool{}
	for _, m := range htmlIDs.FindAllStringSubmatch(page, -1) {
		assert.False(t, ids[m[1]], "id %q stands twice", m[1])
		ids[m[1]] = true
	}
	for _, m := range htmlAnchors.FindAllStringSubmatch(page, -1) {
		require.True(t, strings.HasPrefix(m[1], "#"), "%s leads out of the page", m[1])
		assert.True(t, ids[m[1][1:]], "%s leads nowhere", m[1])
	}
	for _, m := range htmlLabels.FindAllStringSubmatch(page, -1) {
		assert.True(t, ids[m[1]], "nothing is named %s", m[1])
	}
}

// What a screen reader goes by: landmarks, headings without gaps, captions.
func TestHTMLOutline(t *testing.T) {
	page := writeHTML(t, htmlReport(t, htmlResume, htmlPosting), nil)
	before := 0
	for _, m := range htmlHeadings.FindAllStringSubmatch(page, -1) {
		level, _ := strconv.Atoi(m[1])
		assert.LessOrEqual(t, level, before+1, "a heading of level %d follows one of level %d", level, before)
		before = level
	}
	assert.Equal(t, 1, strings.Count(page, "<h1"))
	assert.Equal(t, strings.Count(page, "<table"), strings.Count(page, "<caption"))
	for _, landmark := range []string{"<header", "<nav aria-label", "<main", "<footer", `lang="en"`} {
		assert.Contains(t, page, landmark)
	}
}

// The page loads nothing.
func TestHTMLStandsAlone(t *testing.T) {
	page := writeHTML(t, htmlReport(t, htmlResume, htmlPosting), nil)
	for _, outside := range []string{"<script", "<link", "<img", "<iframe", "@import", "url(", " src=", `="http`, `="//`} {
		assert.False(t, strings.Contains(page, outside), "%s stands on the page", outside)
	}
}

const markup = `"'><img src=x onerror=alert(1)></style></script><script>alert(1)</script>{{.}}`

func TestHTMLEscapesTheResume(t *testing.T) {
	hostile := strings.NewReplacer("Ada Example", "Ada `"+markup+"`", "quote API", "quote `"+markup+"` API", "Kafka", "Kafka, `"+markup+"`").Replace(htmlResume)
	report := htmlReport(t, hostile, strings.Replace(htmlPosting, "Rust", "Rust `"+markup+"`", 1))
	page := writeHTML(t, report, &score.HTMLOptions{Name: markup})
	assert.Contains(t, page, "&lt;img src=x onerror=alert(1)&gt;")
	checkEscaped(t, page)
}

// Every field of a report is text on the page, wherever it came from.
func TestHTMLEscapesEveryField(t *testing.T) {
	report := htmlReport(t, htmlResume, htmlPosting)
	fill(reflect.ValueOf(report).Elem())
	checkEscaped(t, writeHTML(t, report, &score.HTMLOptions{Name: markup}))
}

func TestHTMLEscapesRuleDocs(t *testing.T) {
	rule := &rules.Rule{
		ID: "house/loud", Severity: rules.Warning, Doc: rules.Doc{What: markup, Why: markup, Bad: markup, Good: markup, Sources: []string{markup}},
		Run: func(p *rules.Pass) {
			p.Report(rules.Diagnostic{Span: p.Top(), Message: markup, Fixes: []rules.Fix{{Message: markup}}})
		},
	}
	set, err := rules.NewSet(rule)
	require.NoError(t, err)
	resume, err := parse.Read(context.Background(), strings.NewReader(htmlResume), &parse.Options{Format: "markdown"})
	require.NoError(t, err)
	report, err := score.Score(context.Background(), resume, nil, &score.Options{Rules: set})
	require.NoError(t, err)
	checkEscaped(t, writeHTML(t, report, &score.HTMLOptions{Rules: set}))
}

func checkEscaped(t *testing.T, page string) {
	t.Helper()
	for _, raw := range []string{"<img", "<script", "</script"} {
		assert.False(t, strings.Contains(page, raw), "%s stands on the page", raw)
	}
	assert.Equal(t, 1, strings.Count(page, "</style>"))
}

// fill writes markup into every string of a report but the text that the spans
// point into.
func fill(v reflect.Value) {
	switch v.Kind() {
	case reflect.String:
		v.SetString(markup)
	case reflect.Struct:
		for i := range v.NumField() {
			if v.Type().Field(i).IsExported() {
				fill(v.Field(i))
			}
		}
	case reflect.Slice:
		for i := range v.Len() {
			fill(v.Index(i))
		}
	}
}

// A broken span or a report without a document costs the page nothing else.
func TestHTMLOddReports(t *testing.T) {
	assert.NotPanics(t, func() { writeHTML(t, &score.Report{}, nil) })
	odd := htmlReport(t, htmlResume, htmlPosting)
	odd.Total, odd.Quality = math.NaN(), math.Inf(1)
	odd.Findings = append(odd.Findings, rules.Diagnostic{Rule: "x/y", Severity: rules.Error, Message: "m", Span: parse.Span{Start: 1 << 30, End: 1<<30 + 5}})
	assert.NotPanics(t, func() { writeHTML(t, odd, nil) })
}

func TestHTMLIsTheSameEachTime(t *testing.T) {
	report := htmlReport(t, htmlResume, htmlPosting)
	first := writeHTML(t, report, nil)
	for range 5 {
		require.Equal(t, first, writeHTML(t, report, nil))
	}
}

// Words can be read: 4.5 to 1 against what they stand on, in the light and in the dark.
func TestHTMLContrast(t *testing.T) {
	css, err := os.ReadFile("html/report.css")
	require.NoError(t, err)
	light, dark, ok := strings.Cut(string(css), "prefers-color-scheme: dark")
	require.True(t, ok)
	colors := regexp.MustCompile(`--([a-z0-9-]+): #([0-9a-f]{6});`)
	for name, part := range map[string]string{"light": light, "dark": dark} {
		value := map[string]string{}
		for _, m := range colors.FindAllStringSubmatch(part, -1) {
			value[m[1]] = m[2]
		}
		for _, pair := range [][2]string{
			{"ink", "card"}, {"ink", "page"}, {"soft", "card"}, {"soft", "page"}, {"accent", "card"}, {"good", "card"}, {"fair", "card"}, {"poor", "card"}, {"info", "card"},
			{"match", "card"}, {"quality", "card"}, {"good", "good-tint"}, {"fair", "fair-tint"}, {"poor", "poor-tint"},
			{"ink", "good-tint"}, {"ink", "fair-tint"}, {"ink", "info-tint"}, {"ink", "heat1"}, {"ink", "warm1"}, {"ink", "cold1"}, {"card", "heat3"},
		} {
			assert.GreaterOrEqual(t, contrast(t, value[pair[0]], value[pair[1]]), 4.5, "%s: %s on %s", name, pair[0], pair[1])
		}
	}
}

// contrast is that of WCAG 2.
func contrast(t *testing.T, a, b string) float64 {
	t.Helper()
	x, y := luminance(t, a), luminance(t, b)
	return (math.Max(x, y) + 0.05) / (math.Min(x, y) + 0.05)
}

func luminance(t *testing.T, hex string) float64 {
	t.Helper()
	n, err := strconv.ParseUint(hex, 16, 32)
	require.NoError(t, err)
	linear := func(c uint64) float64 {
		v := float64(c&0xff) / 255
		if v <= 0.04045 {
			return v / 12.92
		}
		return math.Pow((v+0.055)/1.055, 2.4)
	}
	return 0.2126*linear(n>>16) + 0.7152*linear(n>>8) + 0.0722*linear(n)
}
