package parse

import (
	"slices"
	"strings"
	"sync"

	"github.com/vitae-go/vitae/parse/internal/fault"
	"github.com/vitae-go/vitae/parse/internal/flow"
)

// build joins what a format reader found to one text and gives every piece its span.
func build(format string, in *flow.Document, limits flow.Limits) (*Document, error) {
	doc := &Document{Format: format, Meta: Meta(in.Meta)}
	for _, p := range in.Problems {
		doc.Problems = append(doc.Problems, Problem(p))
	}
	var text strings.Builder
	text.Grow(min(length(in), limits.Text))
	doc.Pages = make([]Page, len(in.Pages))
	for i := range in.Pages {
		if text.Len() > limits.Text {
			return nil, fault.OnPage(i+1, fault.Limit("text bytes"))
		}
		doc.Pages[i] = buildPage(&text, &in.Pages[i])
	}
	if text.Len() > limits.Text {
		return nil, fault.Limit("text bytes")
	}
	doc.Text = text.String()
	doc.index = sync.OnceValue(func() *index { return newIndex(doc.Text) })
	for i := range in.Asides {
		doc.Asides = append(doc.Asides, doc.aside(&in.Asides[i]))
	}
	return doc, nil
}

// length returns the bytes of the text of a document, with the ends of its lines.
func length(in *flow.Document) int {
	n := 0
	for i := range in.Pages {
		for k := range in.Pages[i].Blocks {
			block := &in.Pages[i].Blocks[k]
			n += len(block.Lines) + 1
			for l := range block.Lines {
				for r := range block.Lines[l].Runs {
					n += len(block.Lines[l].Runs[r].Text)
				}
			}
		}
	}
	return n
}

func buildPage(text *strings.Builder, in *flow.Page) Page {
	out := Page{Width: in.Width, Height: in.Height, Columns: in.Columns, Paths: in.Paths}
	for _, box := range in.Images {
		out.Images = append(out.Images, Box(box))
	}
	start := text.Len()
	room := roomFor(in)
	out.Blocks = make([]Block, 0, len(in.Blocks))
	for i := range in.Blocks {
		if block := room.block(text, &in.Blocks[i]); !block.Span.Empty() {
			out.Blocks = append(out.Blocks, block)
			text.WriteByte('\n')
		}
	}
	out.Span = Span{start, text.Len()}
	return out
}

// room is where the lines and runs of a page lie, those of all blocks together.
type room struct {
	lines []Line
	runs  []Run
}

func roomFor(page *flow.Page) room {
	lines, runs := 0, 0
	for i := range page.Blocks {
		lines += len(page.Blocks[i].Lines)
		for k := range page.Blocks[i].Lines {
			runs += len(page.Blocks[i].Lines[k].Runs)
		}
	}
	return room{lines: make([]Line, 0, lines), runs: make([]Run, 0, runs)}
}

func (r *room) block(text *strings.Builder, in *flow.Block) Block {
	out := Block{
		Kind: BlockKind(in.Kind), Level: in.Level, Role: BlockRole(in.Role),
		Column: in.Column, SpaceBefore: in.SpaceBefore, Box: Box(in.Box),
	}
	first := len(r.lines)
	for i := range in.Lines {
		line := r.line(text, &in.Lines[i])
		if line.Span.Empty() {
			continue
		}
		text.WriteByte('\n')
		out.Span = out.Span.Cover(line.Span)
		r.lines = append(r.lines, line)
	}
	out.Lines = slices.Clip(r.lines[first:])
	return out
}

func (r *room) line(text *strings.Builder, in *flow.Line) Line {
	out := Line{Box: Box(in.Box), Marker: in.Marker, Wraps: in.Wraps, Ruled: in.Ruled}
	start, first := text.Len(), len(r.runs)
	for i := range in.Runs {
		run := &in.Runs[i]
		from := text.Len()
		text.WriteString(run.Text)
		if text.Len() > from {
			r.runs = append(r.runs, Run{
				Span: Span{from, text.Len()}, Box: Box(run.Box), Style: Style(run.Style), Link: run.Link,
				Source: Span{run.Source[0], run.Source[1]},
			})
		}
	}
	out.Runs = slices.Clip(r.runs[first:])
	out.Span = Span{start, text.Len()}
	return out
}

// aside places words outside the text next to the line they belong to.
func (d *Document) aside(in *flow.Aside) Aside {
	out := Aside{Kind: AsideKind(in.Kind), Reason: in.Reason, Text: in.Text, Page: in.Page, Box: Box(in.Box)}
	page, block := in.After[0], in.After[1]
	if page < 0 || page >= len(d.Pages) || len(d.Pages[page].Blocks) == 0 {
		return out
	}
	blocks := d.Pages[page].Blocks
	if block < 0 || block >= len(blocks) {
		block = len(blocks) - 1
	}
	if block < 0 {
		return out
	}
	lines := blocks[block].Lines
	out.At = lines[len(lines)-1].Span
	return out
}
