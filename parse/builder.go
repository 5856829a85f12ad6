package parse

import (
	"strings"
	"unicode"

	"github.com/vitae-go/vitae/parse/internal/flow"
)

// Builder makes a [Document] of blocks of text, for a [Format] of one's own.
// Add what the file holds in reading order, then call [Builder.Document]:
//
//	var b parse.Builder
//	b.Heading(1, "Ada Example")
//	b.Heading(2, "Skills")
//	b.Item(0, "-", "Go, PostgreSQL")
//	doc, err := b.Document("mine", opts)
//
// The zero Builder is an empty document. A Builder is for one goroutine.
type Builder struct {
	blocks   []flow.Block
	asides   []flow.Aside
	problems []flow.Problem
	meta     Meta
}

// Heading adds a heading; level 1 is the highest.
func (b *Builder) Heading(level int, text string) { b.block(flow.Heading, level, "", text) }

// Paragraph adds a paragraph. Its lines may be lines of their own, as in an
// address, or wrapped text: the reader of meaning tells which.
func (b *Builder) Paragraph(text string) { b.block(flow.Paragraph, 0, "", text) }

// Item adds an item of a list. Level 0 is the outermost list; marker is what
// stands before the item, "-" or "1.".
func (b *Builder) Item(level int, marker, text string) {
	b.block(flow.Item, level, marker, strings.Join(strings.Fields(text), " "))
}

// Row adds a row of a table.
func (b *Builder) Row(cells ...string) {
	row := make([]string, len(cells))
	for i, cell := range cells {
		row[i] = strings.Join(strings.Fields(cell), " ")
	}
	b.block(flow.Row, 0, "", strings.Join(row, "\t"))
}

// Aside adds words that are in the file and that a reader does not see: hidden
// text, a comment. Reason says how a text is hidden.
func (b *Builder) Aside(kind AsideKind, reason, text string) {
	b.asides = append(b.asides, flow.Aside{
		Kind: flow.AsideKind(kind), Reason: reason, Text: printable(text), After: [2]int{0, len(b.blocks) - 1},
	})
}

// Problem notes that something could not be read. The code is short and stable,
// "part-unreadable"; the message says what a person can do about it.
func (b *Builder) Problem(code, message string) {
	b.problems = append(b.problems, flow.Problem{Code: code, Message: message})
}

// Meta says what the file tells of itself.
func (b *Builder) Meta(m Meta) { b.meta = m }

// Document returns the document of a format. The error is that a limit of opts
// is exceeded; a format that found no text returns [ErrNoText] itself.
func (b *Builder) Document(format string, opts *Options) (*Document, error) {
	return build(format, &flow.Document{
		Pages: []flow.Page{{Blocks: b.blocks}}, Asides: b.asides, Problems: b.problems, Meta: flow.Meta(b.meta),
	}, opts.limits())
}

// block adds a block of the lines of a text; empty lines are left out, and so is
// a block of nothing else.
func (b *Builder) block(kind flow.Kind, level int, marker, text string) {
	block := flow.Block{Kind: kind, Level: level}
	for line := range strings.Lines(text) {
		line = strings.TrimSpace(printable(line))
		if line == "" {
			continue
		}
		block.Lines = append(block.Lines, flow.Line{Marker: marker, Runs: pieces(line)})
		marker = "" // stands before the first line only
	}
	if len(block.Lines) > 0 {
		b.blocks = append(b.blocks, block)
	}
}

// pieces are the runs of a line, each tab one of its own.
func pieces(line string) []flow.Run {
	var runs []flow.Run
	for i, piece := range strings.Split(line, "\t") {
		if i > 0 {
			runs = append(runs, flow.Run{Text: "\t"})
		}
		if piece = strings.TrimSpace(piece); piece != "" {
			runs = append(runs, flow.Run{Text: piece})
		}
	}
	return runs
}

// printable is a text without what has no place in one: control characters and
// bytes that are not UTF-8.
func printable(text string) string {
	return strings.Map(func(r rune) rune {
		if unicode.IsControl(r) && r != '\n' && r != '\t' {
			return -1
		}
		return r
	}, strings.ToValidUTF8(text, "\uFFFD"))
}
