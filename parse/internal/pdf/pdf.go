// Package pdf reads PDF files. Package object gives it the objects of a file;
// here the content streams are run, fonts are decoded, and what is painted is
// handed as glyphs to package layout.
package pdf

import (
	"bytes"
	"cmp"
	"context"

	"github.com/vitae-go/vitae/parse/internal/fault"
	"github.com/vitae-go/vitae/parse/internal/flow"
	"github.com/vitae-go/vitae/parse/internal/layout"
	"github.com/vitae-go/vitae/parse/internal/pdf/object"
)

// headerWithin is how far from the start of a file viewers look for its header.
const headerWithin = 1024

// Match reports whether a file that begins with head looks like a PDF file.
// Junk may stand before the header.
func Match(head []byte) bool {
	return bytes.Contains(head[:min(len(head), headerWithin)], []byte("%PDF-"))
}

// Read reads a PDF file. A page that cannot be read is a Problem of the
// document. Errors are those of object.Open, fault.NoText if there is no text
// or none with a known meaning though nothing was lost, a fault.Limit, or the
// context's.
func Read(ctx context.Context, src []byte, password string, limits flow.Limits) (*flow.Document, error) {
	file, err := object.Open(ctx, src, password, limits)
	if err != nil {
		return nil, err
	}
	d := newDocument(file, len(src), limits)
	out := &flow.Document{Meta: metaOf(file.Info)}
	out.Meta.Pages = len(file.Pages)
	composer := layout.Composer{Pages: len(file.Pages)}
	err = d.pages(ctx, func(i int, p *layout.Page) error {
		if i == 0 {
			out.Meta.Photo = photo(p)
		}
		if composer.Add(p); composer.Runs > mostRuns(len(src)) {
			return fault.Limit("runs of text")
		}
		return nil
	})
	if err != nil {
		return nil, err
	}
	if err := d.readable(); err != nil {
		return nil, cmp.Or(file.Lost, err)
	}
	out.Pages, out.Asides = composer.Finish()
	out.Asides = append(withoutOverflow(out.Pages, out.Asides), d.asides...)
	out.Problems = append(file.Problems, d.problems...)
	return out, nil
}
