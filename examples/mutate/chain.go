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

// A chain takes a file through the library and returns what is wrong, if
// anything is.
type chain interface {
	read(ctx context.Context, src []byte) (why string)  // reads it
	whole(ctx context.Context, src []byte) (why string) // does everything else
}

// newChain returns the chain for resumes or postings, and what they are scored
// against, if a file is named.
func newChain(postings bool, against string) (chain, error) {
	ctx := context.Background()
	switch {
	case against == "" && postings:
		return postingChain{}, nil
	case against == "":
		return resumeChain{}, nil
	case postings:
		resume, err := parse.File(ctx, against, nil)
		return postingChain{resume}, err
	}
	posting, err := parse.PostingFile(ctx, against, nil)
	return resumeChain{posting}, err
}

// resumeChain takes files for resumes and scores them against a posting.
type resumeChain struct{ posting *parse.Posting }

func (resumeChain) read(ctx context.Context, src []byte) (why string) {
	defer caught(&why)
	resume, err := parse.Read(ctx, bytes.NewReader(src), nil)
	if err != nil {
		return swallowed(err)
	}
	if why := broken(resume.Document); why != "" {
		return why
	}
	if err := parse.WriteJSONResume(io.Discard, resume); err != nil {
		return "JSON Resume: " + err.Error()
	}
	return ""
}

func (c resumeChain) whole(ctx context.Context, src []byte) (why string) {
	defer caught(&why)
	resume, err := parse.Read(ctx, bytes.NewReader(src), nil)
	if err != nil {
		return swallowed(err)
	}
	if why := (postingChain{}).read(ctx, src); why != "" {
		return why
	}
	parse.Redact(resume)
	return scored(ctx, resume, c.posting)
}

// postingChain takes files for postings and scores a resume against them.
type postingChain struct{ resume *parse.Resume }

func (postingChain) read(ctx context.Context, src []byte) (why string) {
	defer caught(&why)
	posting, err := parse.ReadPosting(ctx, bytes.NewReader(src), nil)
	if err != nil {
		return swallowed(err)
	}
	return broken(posting.Document)
}

func (c postingChain) whole(ctx context.Context, src []byte) (why string) {
	defer caught(&why)
	posting, err := parse.ReadPosting(ctx, bytes.NewReader(src), nil)
	if err != nil {
		return swallowed(err)
	}
	if c.resume == nil {
		return ""
	}
	return scored(ctx, c.resume, posting)
}

// scored scores a resume and writes the report in every way.
func scored(ctx context.Context, resume *parse.Resume, posting *parse.Posting) string {
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

// broken tells of a panic that a document remembers, and of spans that do not
// nest or point beside the text.
func broken(doc *parse.Document) string {
	for _, p := range doc.Problems {
		if strings.Contains(p.Message, "panic") {
			return "caught: " + p.Message
		}
	}
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
