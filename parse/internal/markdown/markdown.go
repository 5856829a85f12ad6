// Package markdown reads resumes in Markdown: CommonMark with tables, YAML
// front matter and the HTML that people mix in.
package markdown

import (
	"context"

	"github.com/vitae-go/vitae/parse/internal/charset"
	"github.com/vitae-go/vitae/parse/internal/fault"
	"github.com/vitae-go/vitae/parse/internal/flow"
	"github.com/vitae-go/vitae/parse/internal/plain"
)

// Read reads a Markdown file. There is no Match: Markdown is told by its name.
func Read(ctx context.Context, src []byte, _ string, limits flow.Limits) (*flow.Document, error) {
	text, err := charset.Decode(src)
	if err != nil {
		return nil, err
	}
	if !isTame(text.String, limits.Depth) {
		doc, err := plain.ReadText(ctx, text, limits)
		if err == nil {
			doc.Problems = append(doc.Problems, flow.Problem{
				Code:    "markdown-too-deep",
				Message: "the Markdown is nested deeper or longer than any resume; it was read as plain text",
			})
		}
		return doc, err
	}
	if err := ctx.Err(); err != nil {
		return nil, err
	}
	fields, body := frontMatter(text.String)
	w := newWriter(text, body, limits)
	w.front(fields)
	walk(w, []byte(text.String[body:]))
	w.tags.Close()
	if w.Full() {
		return nil, fault.Limit("text bytes")
	}
	doc := w.Document()
	if len(fields) > 0 {
		doc.Meta.Fields = make(map[string]string, len(fields))
		for _, f := range fields {
			doc.Meta.Fields[f.key] = f.value
		}
	}
	return doc, nil
}
