package rules

import (
	"context"
	"fmt"
	"html"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/vitae-go/vitae/parse"
)

// docDay is "today" in the examples of the docs.
var docDay = time.Date(2022, 1, 31, 0, 0, 0, 0, time.UTC)

// asResume wraps the lines of an example into a resume. Sections and entries
// that begin with a heading stand as they are.
func asResume(example string) string {
	const header = "# Ada Byron\n\nBackend Engineer\n\nada@byron.example\n\n"
	switch {
	case strings.HasPrefix(example, "# "), !strings.Contains(example, "\n- ") && !strings.HasPrefix(example, "- ") && !strings.HasPrefix(example, "#") && !strings.HasPrefix(example, "<"):
		return example + "\n"
	case strings.HasPrefix(example, "## "):
		return header + example + "\n"
	}
	return header + "## Experience\n\n### Backend Engineer, Acme, Berlin, Germany\nJan 2019 – Mar 2021\n\n" + example + "\n"
}

func readExample(t *testing.T, example string) *parse.Resume {
	t.Helper()
	resume, err := parse.Read(context.Background(), strings.NewReader(asResume(example)), &parse.Options{Format: "markdown"})
	require.NoError(t, err)
	return resume
}

// fire runs one rule over an example and returns what it reports.
func fire(t *testing.T, rule *Rule, example string) []Diagnostic {
	t.Helper()
	return fireOn(t, rule, readExample(t, example))
}

func fireOn(t *testing.T, rule *Rule, resume *parse.Resume) []Diagnostic {
	t.Helper()
	set, err := NewSet(rule)
	require.NoError(t, err)
	opts := &Options{Now: docDay}
	if rule.Doc.Posting != "" {
		opts.Posting, err = parse.ReadPosting(context.Background(), strings.NewReader(rule.Doc.Posting), &parse.Options{Format: "markdown"})
		require.NoError(t, err)
	}
	if rule.Doc.Before != "" {
		opts.Baseline = readExample(t, rule.Doc.Before)
	}
	got, err := set.Run(context.Background(), resume, opts)
	require.NoError(t, err)
	require.Empty(t, got.Skipped)
	return got.Diagnostics
}

// Every example of a doc is executed: the rule fires on Bad and is silent on Good.
func TestDocExamples(t *testing.T) {
	for _, rule := range catalogue() {
		if rule.Doc.Bad == "" {
			continue
		}
		t.Run(rule.ID, func(t *testing.T) {
			bad := fire(t, rule, rule.Doc.Bad)
			assert.NotEmpty(t, bad, "silent on Bad:\n%s", asResume(rule.Doc.Bad))
			for _, d := range bad {
				assert.Equal(t, rule.ID, d.Rule)
				assert.NotEmpty(t, d.Message)
				assert.NotZero(t, d.Severity)
			}
			for _, d := range fire(t, rule, rule.Doc.Good) {
				assert.Fail(t, "fires on Good", "%s\n%s", d.Message, asResume(rule.Doc.Good))
			}
		})
	}
}

// asPlain writes a Markdown example as plain text.
func asPlain(markdown string) string {
	var b strings.Builder
	for line := range strings.Lines(markdown) {
		switch {
		case strings.HasPrefix(line, "## "):
			line = strings.ToUpper(line[3:])
		case strings.HasPrefix(line, "#"):
			line = strings.TrimLeft(line, "# ")
		}
		b.WriteString(line)
	}
	return b.String()
}

// asHTML writes a Markdown example as HTML.
func asHTML(markdown string) string {
	var b strings.Builder
	list := false
	for line := range strings.Lines(markdown) {
		text := strings.TrimSpace(line)
		item := strings.HasPrefix(text, "- ")
		if item != list {
			b.WriteString(map[bool]string{true: "<ul>", false: "</ul>"}[item])
			list = item
		}
		level := len(text) - len(strings.TrimLeft(text, "#"))
		switch {
		case text == "" || strings.HasPrefix(text, "<"):
			b.WriteString(text)
		case item:
			b.WriteString("<li>" + html.EscapeString(text[2:]) + "</li>")
		case level > 0:
			fmt.Fprintf(&b, "<h%d>%s</h%d>", level, html.EscapeString(strings.TrimSpace(text[level:])), level)
		default:
			b.WriteString("<p>" + html.EscapeString(text) + "</p>")
		}
		b.WriteByte('\n')
	}
	return "<!DOCTYPE html><html><body>\n" + b.String() + "</body></html>"
}

// elsewhere is why an example of a rule says nothing in another format.
var elsewhere = map[string]string{
	"layout/bullet-style html": "HTML has no bullet signs of its own",
	"contact/link-broken html": "links are written otherwise",
	"contact/link-broken text": "plain text has no links with a target besides",
	"projects/fields text":     "a name alone, without a mark, is no project",
}

// The examples hold in plain text and HTML as well.
func TestDocExamplesInOtherFormats(t *testing.T) {
	for _, rule := range catalogue() {
		if rule.Doc.Bad == "" {
			continue
		}
		for format, write := range map[string]func(string) string{"text": asPlain, "html": asHTML} {
			if elsewhere[rule.ID+" "+format] != "" || format == "text" && strings.Contains(rule.Doc.Bad, "<") {
				continue
			}
			t.Run(rule.ID+" "+format, func(t *testing.T) {
				read := func(example string) *parse.Resume {
					resume, err := parse.Read(t.Context(), strings.NewReader(write(asResume(example))), &parse.Options{Format: format})
					require.NoError(t, err)
					return resume
				}
				assert.NotEmpty(t, fireOn(t, rule, read(rule.Doc.Bad)), "silent on Bad:\n%s", write(asResume(rule.Doc.Bad)))
				for _, d := range fireOn(t, rule, read(rule.Doc.Good)) {
					assert.Fail(t, "fires on Good", "%s\n%s", d.Message, write(asResume(rule.Doc.Good)))
				}
			})
		}
	}
}

func TestCatalogue(t *testing.T) {
	set := Default()
	assert.GreaterOrEqual(t, len(set.Rules()), 90)
	guides := Profiles()
	for _, rule := range set.Rules() {
		assert.NotEmpty(t, rule.Doc.Why, rule.ID)
		assert.Equal(t, rule.Doc.Bad == "", rule.Doc.Good == "", rule.ID)
		for _, s := range rule.Doc.Sources {
			assert.Contains(t, guides, s, rule.ID)
		}
	}
}

func TestProfiles(t *testing.T) {
	for _, name := range Profiles() {
		set, err := Profile(name)
		require.NoError(t, err, name)
		assert.Greater(t, len(set.Rules()), 20, name)
	}
	_, err := Profile("tinycw")
	assert.ErrorContains(t, err, `did you mean "tinycv"?`)
}
