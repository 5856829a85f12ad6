// Package plain reads resumes in plain text, pasted from anywhere: it joins
// wrapped lines, takes bullets, drawn rules and underlines for what they stand
// for, and parts what wide gaps part.
package plain

import (
	"context"
	"slices"

	"github.com/vitae-go/vitae/parse/internal/charset"
	"github.com/vitae-go/vitae/parse/internal/fault"
	"github.com/vitae-go/vitae/parse/internal/flow"
)

// Read reads a text file. There is no Match: any text will do.
func Read(ctx context.Context, src []byte, _ string, limits flow.Limits) (*flow.Document, error) {
	text, err := charset.Decode(src)
	if err != nil {
		return nil, err
	}
	return ReadText(ctx, text, limits)
}

// ReadText reads text that is decoded already.
func ReadText(ctx context.Context, text *charset.Text, limits flow.Limits) (*flow.Document, error) {
	if len(text.String) > limits.Text {
		return nil, fault.Limit("text bytes")
	}
	if err := ctx.Err(); err != nil {
		return nil, err
	}
	blocks, rest := Blocks(text, 0, len(text.String))
	doc := &flow.Document{Pages: []flow.Page{{}}, Problems: text.Problems}
	if rest > 0 {
		blocks = append(blocks, asOne(text.String[rest:])...)
		doc.Problems = append(doc.Problems, flow.Problem{
			Code: "too-many-lines", Message: "the file has more lines than any resume; its end was read as one paragraph",
		})
	}
	doc.Pages[0].Blocks = blocks
	return doc, nil
}

// Blocks reads text[from:to]. It returns the offset of what is left beyond the
// lines that are looked at one by one, or 0.
func Blocks(text *charset.Text, from, to int) (blocks []flow.Block, rest int) {
	lines, rest := split(text.String, from, to)
	unquote(text.String, lines)
	lines = dropDoubles(text.String, lines)
	markMargins(text.String, lines, pagesUpTo(text.Pages, to))
	dropDirectives(text.String, lines)
	outlined := markOutline(text.String, lines)
	markItems(text.String, lines)
	markRules(text.String, lines)
	markTables(text.String, lines)
	b := builder{text: text, wrap: measure(text.String, lines), airy: isAiry(lines), dress: dressOf(text.String, lines)}
	b.dress.lows = outlined
	for i := range lines {
		b.add(lines[i:])
	}
	b.flush()
	return b.blocks, rest
}

// pagesUpTo returns the pages that begin up to some offset.
func pagesUpTo(pages []int, to int) []int {
	n, _ := slices.BinarySearch(pages, to+1)
	return pages[:n]
}
