package parse

import (
	"context"

	"github.com/vitae-go/vitae/parse/internal/docx"
	"github.com/vitae-go/vitae/parse/internal/flow"
	"github.com/vitae-go/vitae/parse/internal/html"
	"github.com/vitae-go/vitae/parse/internal/jsonresume"
	"github.com/vitae-go/vitae/parse/internal/markdown"
	"github.com/vitae-go/vitae/parse/internal/pdf"
	"github.com/vitae-go/vitae/parse/internal/plain"
)

// Formats returns the formats that vitae reads, in the order in which they are
// tried. The slice is the caller's own.
func Formats() []Format {
	return []Format{
		{Name: "pdf", Extensions: []string{".pdf"}, Match: pdf.Match, Read: reader("pdf", pdf.Read)},
		{Name: "docx", Extensions: []string{".docx", ".docm", ".dotx"}, Match: docx.Match, Read: reader("docx", docx.Read)},
		{Name: "html", Extensions: []string{".html", ".htm"}, Match: html.Match, Read: reader("html", html.Read), named: true},
		{Name: "jsonresume", Extensions: []string{".json"}, Match: jsonresume.Match, Read: reader("jsonresume", jsonresume.Read)},
		{Name: "markdown", Extensions: []string{".md", ".markdown"}, Read: reader("markdown", markdown.Read)},
		{Name: "text", Extensions: []string{".txt", ".text"}, Read: reader("text", plain.Read)},
	}
}

type readFunc func(ctx context.Context, src []byte, password string, limits flow.Limits) (*flow.Document, error)

// reader makes a format's Read of a reader under internal.
func reader(format string, read readFunc) func(context.Context, []byte, *Options) (*Document, error) {
	return func(ctx context.Context, src []byte, opts *Options) (*Document, error) {
		password, limits := "", opts.limits()
		if opts != nil {
			password = opts.Password
		}
		in, err := read(ctx, src, password, limits)
		if err != nil {
			return nil, err
		}
		doc, err := build(format, in, limits)
		if err == nil && doc.sourceRun(0) != nil {
			doc.source = newSource(src)
		}
		return doc, err
	}
}
