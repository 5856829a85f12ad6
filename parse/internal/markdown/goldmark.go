package markdown

import (
	"bytes"
	"strconv"

	"github.com/yuin/goldmark/ast"
	"github.com/yuin/goldmark/extension"
	extast "github.com/yuin/goldmark/extension/ast"
	"github.com/yuin/goldmark/parser"
	"github.com/yuin/goldmark/text"
	"github.com/yuin/goldmark/util"

	"github.com/vitae-go/vitae/parse/internal/flow"
)

// This file alone imports goldmark. It walks the syntax tree and tells a
// builder what it meets; ranges are byte offsets into the source.

// read parses Markdown with the tables and the strikethrough of GitHub.
func read(b *builder, src []byte) {
	p := parser.NewParser(
		parser.WithBlockParsers(parser.DefaultBlockParsers()...),
		parser.WithInlineParsers(append(parser.DefaultInlineParsers(),
			util.Prioritized(extension.NewStrikethroughParser(), 500))...),
		parser.WithParagraphTransformers(append(parser.DefaultParagraphTransformers(),
			util.Prioritized(extension.NewTableParagraphTransformer(), 200))...),
		parser.WithASTTransformers(util.Prioritized(extension.NewTableASTTransformer(), 0)),
	)
	w := walker{builder: b, src: src}
	w.blocks(p.Parse(text.NewReader(src)))
}

type walker struct {
	*builder
	src []byte
}

func (w *walker) blocks(parent ast.Node) {
	for n := parent.FirstChild(); n != nil && !w.full(); n = n.NextSibling() {
		w.block(n)
	}
}

func (w *walker) block(n ast.Node) {
	switch n := n.(type) {
	case *ast.Heading:
		w.heading(n)
	case *ast.Paragraph, *ast.TextBlock:
		w.beginParagraph()
		w.inlines(n)
		w.end()
	case *ast.List:
		for item, i := n.FirstChild(), 0; item != nil && !w.full(); item, i = item.NextSibling(), i+1 {
			w.openItem(marker(n, i))
			w.blocks(item)
			w.closeItem()
		}
	case *ast.CodeBlock, *ast.FencedCodeBlock:
		w.beginParagraph()
		for i := range n.Lines().Len() {
			line := n.Lines().At(i)
			w.code(line.Start, line.Stop)
			w.endLine(false)
		}
		w.end()
	case *ast.HTMLBlock:
		w.htmlBlock(n)
	case *ast.ThematicBreak:
		w.rule()
	case *ast.LinkReferenceDefinition:
		w.definition(string(n.Label), string(n.Destination), string(n.Title))
	case *extast.Table:
		for row := n.FirstChild(); row != nil && !w.full(); row = row.NextSibling() {
			w.row(row)
		}
	default:
		w.blocks(n)
	}
}

// heading adds a heading. A long paragraph, or one of several lines, that
// stands on a row of dashes was meant to be followed by a rule.
func (w *walker) heading(n *ast.Heading) {
	const longest = 100
	if lines := n.Lines(); lines.Len() > 1 || lines.Len() == 1 && lines.At(0).Stop-lines.At(0).Start > longest {
		w.beginParagraph()
		w.inlines(n)
		w.end()
		w.rule()
		return
	}
	w.begin(flow.Heading, n.Level)
	w.inlines(n)
	w.end()
}

func marker(list *ast.List, i int) string {
	if list.IsOrdered() {
		return strconv.Itoa(list.Start+i) + string(rune(list.Marker))
	}
	return string(rune(list.Marker))
}

func (w *walker) htmlBlock(n *ast.HTMLBlock) {
	lines := n.Lines()
	if lines.Len() == 0 {
		return
	}
	start, end := lines.At(0).Start, lines.At(lines.Len()-1).Stop
	if n.HasClosure() {
		end = max(end, n.ClosureLine.Stop)
	}
	w.html(start, end)
}

// row adds a row of a table. Cells beyond those of the table's head are not in
// the tree; they are read from the source.
func (w *walker) row(row ast.Node) {
	w.begin(flow.Row, 0)
	last := row.Pos()
	for cell := row.FirstChild(); cell != nil; cell = cell.NextSibling() {
		w.inlines(cell)
		w.endCell()
		if lines := cell.Lines(); lines.Len() > 0 {
			last = lines.At(0).Stop
		}
	}
	w.extraCells(last)
	w.end()
}

func (w *walker) inlines(parent ast.Node) {
	for n := parent.FirstChild(); n != nil; n = n.NextSibling() {
		w.inline(n)
	}
}

func (w *walker) inline(n ast.Node) {
	switch n := n.(type) {
	case *ast.Text:
		w.text(n)
	case *ast.CodeSpan:
		for c := n.FirstChild(); c != nil; c = c.NextSibling() {
			if t, ok := c.(*ast.Text); ok {
				w.code(t.Segment.Start, t.Segment.Stop)
			}
		}
	case *ast.Emphasis:
		w.emphasis(n.Level, 1)
		w.inlines(n)
		w.emphasis(n.Level, -1)
	case *ast.Link:
		w.openLink(string(n.Destination))
		w.inlines(n)
		w.closeLink()
	case *ast.AutoLink:
		w.autoLink(n)
	case *ast.Image:
		w.image(string(n.Destination), plainText(n, w.src))
	case *ast.RawHTML:
		for i := range n.Segments.Len() {
			w.tag(string(w.src[n.Segments.At(i).Start:n.Segments.At(i).Stop]))
		}
	default:
		w.inlines(n)
	}
}

func (w *walker) text(n *ast.Text) {
	if n.IsRaw() {
		w.code(n.Segment.Start, n.Segment.Stop)
	} else {
		w.words(n.Segment.Start, n.Segment.Stop)
	}
	switch {
	case n.HardLineBreak():
		w.endLine(false)
	case n.SoftLineBreak():
		w.softBreak(n.Segment.Stop)
	}
}

func (w *walker) autoLink(n *ast.AutoLink) {
	target := string(n.URL(w.src))
	if n.AutoLinkType == ast.AutoLinkEmail {
		target = "mailto:" + target
	}
	w.openLink(target)
	label := n.Label(w.src)
	if start := n.Pos() + 1; start > 0 && bytes.HasPrefix(w.src[start:], label) {
		w.code(start, start+len(label))
	} else {
		w.put(string(label), -1)
	}
	w.closeLink()
}

// plainText returns the text below n.
func plainText(n ast.Node, src []byte) string {
	var out []byte
	for c := n.FirstChild(); c != nil; c = c.NextSibling() {
		if t, ok := c.(*ast.Text); ok {
			out = append(out, t.Segment.Value(src)...)
		} else {
			out = append(out, plainText(c, src)...)
		}
	}
	return string(out)
}
