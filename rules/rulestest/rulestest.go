// Package rulestest tests house rules with files that people can read: a resume
// in Markdown, with what is expected under the words it is about.
//
//   - Responsible for the billing API
//     ^^^^^^^^^^^^^^^ bullet/duty names a duty
//
// Carets mark the words of the line above. Behind them stand the rule and,
// optionally, words of the message. A finding that is not expected fails the
// test, and so does an expectation that nothing meets. A file may be a txtar
// archive of resume.md, posting.md and baseline.md.
package rulestest

import (
	"context"
	"fmt"
	"os"
	"sort"
	"strings"
	"testing"

	"github.com/vitae-go/vitae/internal/txtar"
	"github.com/vitae-go/vitae/parse"
	"github.com/vitae-go/vitae/rules"
)

// Run checks the resume of a file with a set and compares the findings with
// what the file expects. A nil opts means all defaults.
func Run(t *testing.T, set *rules.Set, file string, opts *rules.Options) {
	t.Helper()
	src, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	for _, line := range Check(t.Context(), set, string(src), opts) {
		t.Errorf("%s: %s", file, line)
	}
}

// Check is [Run] for a text; it returns what differs, nothing if all is as expected.
func Check(ctx context.Context, set *rules.Set, text string, opts *rules.Options) []string {
	var o rules.Options
	if opts != nil {
		o = *opts
	}
	resume := text
	if parts := txtar.Parse(text); len(parts.Files) > 0 {
		for _, f := range parts.Files {
			var err error
			switch f.Name {
			case "resume.md":
				resume = f.Data
			case "posting.md":
				o.Posting, err = parse.ReadPosting(ctx, strings.NewReader(f.Data), markdown)
			case "baseline.md":
				o.Baseline, err = parse.Read(ctx, strings.NewReader(f.Data), markdown)
			default:
				err = fmt.Errorf("unknown part %q: want resume.md, posting.md or baseline.md", f.Name)
			}
			if err != nil {
				return []string{err.Error()}
			}
		}
	}
	source, wanted := split(resume)
	read, err := parse.Read(ctx, strings.NewReader(source), markdown)
	if err != nil {
		return []string{err.Error()}
	}
	got, err := set.Run(ctx, read, &o)
	if err != nil {
		return []string{err.Error()}
	}
	return compare(source, read.Document, got.Diagnostics, wanted)
}

var markdown = &parse.Options{Format: "markdown"}

// expectation is a line of carets.
type expectation struct {
	start, end int // bytes of the source, carets taken out
	rule, text string
	line       int // of the file as written, from 1
	met        bool
}

// split takes the lines of carets out of a text.
func split(text string) (string, []*expectation) {
	var source strings.Builder
	var wanted []*expectation
	lineStart := 0
	number := 0
	for line := range strings.Lines(text) {
		number++
		carets := strings.TrimLeft(line, " \t")
		if !strings.HasPrefix(carets, "^") {
			lineStart = source.Len()
			source.WriteString(line)
			continue
		}
		indent := len(line) - len(carets)
		n := len(carets) - len(strings.TrimLeft(carets, "^"))
		rule, rest, _ := strings.Cut(strings.TrimSpace(carets[n:]), " ")
		from := byteOf(source.String()[lineStart:], indent)
		to := byteOf(source.String()[lineStart:], indent+n)
		wanted = append(wanted, &expectation{start: lineStart + from, end: lineStart + to, rule: rule, text: strings.TrimSpace(rest), line: number})
	}
	return source.String(), wanted
}

// byteOf turns a column in characters into one in bytes.
func byteOf(line string, column int) int {
	n := 0
	for i := range line {
		if n == column {
			return i
		}
		n++
	}
	return len(line)
}

func compare(source string, doc *parse.Document, found []rules.Diagnostic, wanted []*expectation) []string {
	var differ []string
	for _, d := range found {
		start, end, ok := inSource(doc, d.Span)
		if !ok || !meet(wanted, d, start, end) {
			differ = append(differ, fmt.Sprintf("unexpected: %q: %s: %s", doc.Words(d.Span), d.Rule, d.Message))
		}
	}
	for _, w := range wanted {
		if !w.met {
			differ = append(differ, fmt.Sprintf("line %d: not found: %q: %s %s", w.line, source[w.start:min(w.end, len(source))], w.rule, w.text))
		}
	}
	sort.Strings(differ)
	return differ
}

func meet(wanted []*expectation, d rules.Diagnostic, start, end int) bool {
	for _, w := range wanted {
		if !w.met && w.rule == d.Rule && w.start == start && w.end <= end+1 && w.end >= min(end, w.end) && strings.Contains(d.Message, w.text) {
			w.met = true
			return true
		}
	}
	return false
}

// inSource maps a span of the text to the source.
func inSource(doc *parse.Document, s parse.Span) (start, end int, ok bool) {
	for i := range doc.Pages {
		for _, block := range doc.Pages[i].Blocks {
			for _, line := range block.Lines {
				for _, run := range line.Runs {
					if run.Source.Empty() || !run.Span.Overlaps(s) {
						continue
					}
					if !ok {
						start, ok = run.Source.Start+max(0, s.Start-run.Span.Start), true
					}
					end = run.Source.End - max(0, run.Span.End-s.End)
				}
			}
		}
	}
	return start, end, ok
}
