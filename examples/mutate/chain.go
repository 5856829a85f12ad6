package main

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"runtime"
	"runtime/debug"
	"strings"

	"github.com/vitae-go/vitae/parse"
	"github.com/vitae-go/vitae/rules"
	"github.com/vitae-go/vitae/score"
)

// readOnly reads a file and writes it as JSON Resume; it returns what is
// wrong, if anything is.
func readOnly(ctx context.Context, src []byte) (why string) {
	defer caught(&why)
	resume, err := parse.Read(ctx, bytes.NewReader(src), nil)
	if err != nil {
		return swallowed(err)
	}
	if why := spans(resume.Document); why != "" {
		return why
	}
	for _, p := range resume.Document.Problems {
		if strings.Contains(p.Message, "panic") {
			return "caught: " + p.Message
		}
	}
	if err := parse.WriteJSONResume(io.Discard, resume); err != nil {
		return "JSON Resume: " + err.Error()
	}
	return ""
}

// wholeChain takes a file through everything else.
func wholeChain(ctx context.Context, src []byte, posting *parse.Posting) (why string) {
	defer caught(&why)
	resume, err := parse.Read(ctx, bytes.NewReader(src), nil)
	if err != nil {
		return swallowed(err)
	}
	if _, err := parse.ReadPosting(ctx, bytes.NewReader(src), nil); err != nil {
		if why := swallowed(err); why != "" {
			return why
		}
	}
	parse.Redact(resume)
	report, err := score.Score(ctx, resume, posting, nil)
	if err != nil {
		return "score: " + err.Error()
	}
	for _, s := range report.Skipped {
		if strings.Contains(s.Why, "broken") {
			return s.Rule + ": " + s.Why
		}
	}
	if err := errors.Join(
		score.WriteText(io.Discard, report, nil),
		score.WriteJSON(io.Discard, report),
		score.WriteHTML(io.Discard, report, nil),
		rules.WriteSARIF(io.Discard, "mutant", resume.Document, rules.Default(), report.Findings),
	); err != nil {
		return "report: " + err.Error()
	}
	return ""
}

// caught tells of a panic that the library let out.
func caught(why *string) {
	if p := recover(); p != nil {
		*why = fmt.Sprintf("panic: %v\n%s", p, debug.Stack())
	}
}

// swallowed tells a panic that the library caught from an honest error.
func swallowed(err error) string {
	e := (*parse.Error)(nil)
	if !errors.As(err, &e) {
		return "error of another type: " + err.Error()
	}
	if p := runtime.Error(nil); errors.As(err, &p) {
		return "caught: " + err.Error()
	}
	if e.Kind() == "io" {
		return "error of no kind: " + err.Error()
	}
	return ""
}

// spans checks that everything nests and points into the text.
func spans(doc *parse.Document) string {
	for i := range doc.Pages {
		page := &doc.Pages[i]
		for _, b := range page.Blocks {
			for _, l := range b.Lines {
				if !page.Span.Contains(b.Span) || !b.Span.Contains(l.Span) || l.Span.End > len(doc.Text) {
					return fmt.Sprintf("spans do not nest on page %d: %v %v %v", i+1, page.Span, b.Span, l.Span)
				}
			}
		}
	}
	if strings.ToValidUTF8(doc.Text, "") != doc.Text {
		return "text is not UTF-8"
	}
	return ""
}
