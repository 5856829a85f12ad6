package docx

import (
	"context"

	"github.com/vitae-go/vitae/parse/internal/fault"
	"github.com/vitae-go/vitae/parse/internal/flow"
)

// budget is what one reading may still spend over all its parts.
type budget struct {
	ctx      context.Context
	elements int
	depth    int
	text     int   // bytes
	lines    int64 // lines and asides
	runs     int64
	entries  int // styles, lists, relations, notes and comments
}

// entry spends one entry of a table that is kept while the file is read.
func (b *budget) entry() error {
	if b.entries--; b.entries < 0 {
		return fault.Limit("styles, lists and links")
	}
	return nil
}

// words checks that a paragraph under way is within bounds.
func (b *budget) words(w *words) error {
	switch {
	case len(w.text) > b.text:
		return fault.Limit("text bytes")
	case int64(len(w.spans)) > b.runs:
		return fault.Limit("text runs")
	}
	return nil
}

// aside spends what words beside the text take.
func (b *budget) aside(text string) error {
	b.text -= len(text)
	b.lines--
	switch {
	case b.text < 0:
		return fault.Limit("text bytes")
	case b.lines < 0:
		return fault.Limit("pages")
	}
	return nil
}

func (b *budget) element(depth int) error {
	b.elements--
	switch {
	case b.elements < 0:
		return fault.Limit("XML elements")
	case depth > b.depth:
		return fault.Limit("XML depth")
	case b.elements&0xfff == 0:
		return b.ctx.Err()
	}
	return nil
}

func newBudget(ctx context.Context, limits flow.Limits) *budget {
	// A page holds about sixty lines, a line seldom more than three runs. Here
	// this bounds the memory that tiny paragraphs can take.
	lines := int64(limits.Pages) * 60
	const entries = 20_000 // Word itself allows 4,079 styles
	return &budget{
		ctx: ctx, elements: limits.Objects, depth: limits.Depth, text: limits.Text,
		lines: lines, runs: lines * 3, entries: min(entries, limits.Objects),
	}
}
