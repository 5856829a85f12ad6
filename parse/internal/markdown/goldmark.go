package markdown

import (
	"bytes"
	"strconv"
	"sync"

	"github.com/yuin/goldmark/ast"
	"github.com/yuin/goldmark/extension"
	extast "github.com/yuin/goldmark/extension/ast"
	"github.com/yuin/goldmark/parser"
	"github.com/yuin/goldmark/text"
	"github.com/yuin/goldmark/util"

	"github.com/vitae-go/vitae/parse/internal/flow"
)

// This file alone imports goldmark. It walks the syntax tree and tells a
// writer what it meets; ranges are byte offsets into the source.

// commonMark parses Markdown with the tables and the strikethrough of GitHub. It
// is safe for concurrent use.
var commonMark = sync.OnceValue(func() parser.Parser {
	return parser.NewParser(
		parser.WithBlockParsers(blockParsers()...),
		parser.WithInlineParsers(append(parser.DefaultInlineParsers(),
			util.Prioritized(extension.NewStrikethroughParser(), 500))...),
		parser.WithParagraphTransformers(append(parser.DefaultParagraphTransformers(),
			util.Prioritized(extension.NewTableParagraphTransformer(), 200))...),
		parser.WithASTTransformers(util.Prioritized(extension.NewTableASTTransformer(), 0)),
	)
})

// walk reads src into w.
func walk(w *writer, src []byte) {
	walker{w, src}.blocks(commonMark().Parse(text.NewReader(src)))
}

// blockParsers are those of CommonMark, but a line that begins with a tag begins
// no block of HTML unless its content is no Markdown at all: people write
// Markdown between <div> and </div>, and mean it.
func blockParsers() []util.PrioritizedValue {
	all := parser.DefaultBlockParsers()
	for i, p := range all {
		if p.Value == parser.NewHTMLBlockParser() {
			all[i].Value = rawParser{parser.NewHTMLBlockParser()}
		}
	}
	return all
}

// rawParser opens a block of HTML for scripts, comments and the like only.
type rawParser struct{ parser.BlockParser }

func (p rawParser) Open(parent ast.Node, reader text.Reader, pc parser.Context) (ast.Node, parser.State) {
	line, segment := reader.Position()
	n, state := p.BlockParser.Open(parent, reader, pc)
	if block, ok := n.(*ast.HTMLBlock); ok && block.HTMLBlockType >= ast.HTMLBlockType6 {
		reader.SetPosition(line, segment)
		return nil, parser.NoChildren
	}
	return n, state
}

type walker struct {
	*writer
	src []byte
}

func (w walker) blocks(parent ast.Node) {
	for n := parent.FirstChild(); n != nil && !w.Full(); n = n.NextSibling() {
		w.block(n)
	}
}

func (w walker) block(n ast.Node) {
	switch n := n.(type) {
	case *ast.Heading:
		w.heading(n)
	case *ast.Paragraph, *ast.TextBlock:
		w.Paragraph()
		w.inlines(n)
		w.endBlock()
	case *ast.List:
		for item, i := n.FirstChild(), 0; item != nil && !w.Full(); item, i = item.NextSibling(), i+1 {
			w.OpenItem(marker(n, i))
			w.blocks(item)
			w.CloseItem()
		}
	case *ast.CodeBlock, *ast.FencedCodeBlock:
		w.codeBlock(n)
	case *ast.HTMLBlock:
		w.htmlBlock(n)
	case *ast.ThematicBreak:
		w.Rule()
	case *ast.LinkReferenceDefinition:
		w.definition(string(n.Label), string(n.Destination), string(n.Title))
	case *extast.Table:
		for row := n.FirstChild(); row != nil && !w.Full(); row = row.NextSibling() {
			w.row(row)
		}
	default:
		w.blocks(n)
	}
}

// codeBlock adds the lines of a block of code; what is indented may also be the
// inside of an HTML element.
func (w walker) codeBlock(n ast.Node) {
	w.Paragraph()
	for i := range n.Lines().Len() {
		line := n.Lines().At(i)
		if s := w.src[line.Start:line.Stop]; n.Kind() == ast.KindCodeBlock && bytes.HasPrefix(bytes.TrimSpace(s), []byte("<")) {
			w.html(string(s))
			continue
		}
		w.code(line.Start, line.Stop)
		w.EndLine(false)
	}
	w.endBlock()
}

// heading adds a heading. A long paragraph, or one of several lines, that
// stands on a row of dashes was meant to be followed by a rule; signs before a
// text leave no doubt.
func (w walker) heading(n *ast.Heading) {
	if lines := n.Lines(); lines.Len() > 1 || lines.Len() == 1 && lines.At(0).Stop-lines.At(0).Start > w.longestHeading(lines.At(0).Start) {
		w.Paragraph()
		w.inlines(n)
		w.endBlock()
		w.Rule()
		return
	}
	w.Begin(flow.Heading, n.Level)
	w.inlines(n)
	w.endBlock()
}

// longestHeading returns how many bytes of text at an offset can be a heading.
func (w walker) longestHeading(at int) int {
	if line := bytes.TrimLeft(w.src[bytes.LastIndexByte(w.src[:at], '\n')+1:at], " \t>-*+"); bytes.HasPrefix(line, []byte("#")) {
		return 400
	}
	return 100
}

func marker(list *ast.List, i int) string {
	if list.IsOrdered() {
		return strconv.Itoa(list.Start+i) + string(rune(list.Marker))
	}
	return string(rune(list.Marker))
}

func (w walker) htmlBlock(n *ast.HTMLBlock) {
	lines := n.Lines()
	if lines.Len() == 0 {
		return
	}
	start, end := lines.At(0).Start, lines.At(lines.Len()-1).Stop
	if n.HasClosure() {
		end = max(end, n.ClosureLine.Stop)
	}
	w.Paragraph()
	w.html(string(w.src[start:end]))
	w.endBlock()
}

// row adds a row of a table. Cells beyond those of the table's head are not in
// the tree; they are read from the source.
func (w walker) row(row ast.Node) {
	w.Begin(flow.Row, 0)
	last := row.Pos()
	for cell := row.FirstChild(); cell != nil; cell = cell.NextSibling() {
		w.inlines(cell)
		w.EndCell()
		if lines := cell.Lines(); lines.Len() > 0 {
			last = lines.At(0).Stop
		}
	}
	w.extraCells(last)
	w.endBlock()
}

func (w walker) inlines(parent ast.Node) {
	for n := parent.FirstChild(); n != nil; n = n.NextSibling() {
		w.inline(n)
	}
}

func (w walker) inline(n ast.Node) {
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
		w.OpenLink(string(n.Destination))
		w.inlines(n)
		w.CloseLink()
	case *ast.AutoLink:
		w.autoLink(n)
	case *ast.Image:
		w.Image(string(n.Destination), plainText(n, w.src))
	case *ast.RawHTML:
		for i := range n.Segments.Len() {
			w.tag(string(w.src[n.Segments.At(i).Start:n.Segments.At(i).Stop]))
		}
	default:
		w.inlines(n)
	}
}

func (w walker) text(n *ast.Text) {
	if n.IsRaw() {
		w.code(n.Segment.Start, n.Segment.Stop)
	} else {
		w.words(n.Segment.Start, n.Segment.Stop)
	}
	switch {
	case n.HardLineBreak():
		w.EndLine(false)
	case n.SoftLineBreak():
		w.softBreak(n.Segment.Stop)
	}
}

func (w walker) autoLink(n *ast.AutoLink) {
	target := string(n.URL(w.src))
	if n.AutoLinkType == ast.AutoLinkEmail {
		target = "mailto:" + target
	}
	w.OpenLink(target)
	label := n.Label(w.src)
	if start := n.Pos() + 1; start > 0 && bytes.HasPrefix(w.src[start:], label) {
		w.code(start, start+len(label))
	} else {
		w.Say(string(label))
	}
	w.CloseLink()
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
