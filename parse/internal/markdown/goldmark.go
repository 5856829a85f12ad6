package markdown

import (
	"bytes"
	"strconv"
	"sync"

	"github.com/yuin/goldmark/ast"
	extast "github.com/yuin/goldmark/extension/ast"
	"github.com/yuin/goldmark/parser"
	"github.com/yuin/goldmark/text"
	"github.com/yuin/goldmark/util"

	"github.com/vitae-go/vitae/parse/internal/flow"
	"github.com/vitae-go/vitae/parse/internal/plain"
)

// This file alone imports goldmark. It walks the syntax tree and tells a
// writer what it meets; ranges are byte offsets into the source.

// commonMark parses Markdown with the tables and the strikethrough of GitHub. It
// is safe for concurrent use. The package that has these for goldmark is not
// imported: what it compiles at the start of a program takes longer than the
// reading of a resume.
var commonMark = sync.OnceValue(func() parser.Parser {
	return parser.NewParser(
		parser.WithBlockParsers(blockParsers()...),
		parser.WithInlineParsers(append(parser.DefaultInlineParsers(),
			util.Prioritized(struckParser{}, 500))...),
		parser.WithParagraphTransformers(append(parser.DefaultParagraphTransformers(),
			util.Prioritized(tableMaker{}, 200))...),
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

// tableMaker makes a table of the end of a paragraph: of a line of cells, the
// line of dashes below it, and all lines that follow.
type tableMaker struct{}

func (tableMaker) Transform(paragraph *ast.Paragraph, reader text.Reader, _ parser.Context) {
	lines, src := paragraph.Lines(), reader.Source()
	for i := 1; i < lines.Len(); i++ {
		columns := columnsOf(lineOf(lines.At(i), src))
		if columns == 0 {
			continue
		}
		head := tableRow(lines.At(i-1), src, columns)
		if head.ChildCount() > columns {
			return
		}
		table := extast.NewTable()
		table.AppendChild(table, head)
		for j := i + 1; j < lines.Len(); j++ {
			table.AppendChild(table, tableRow(lines.At(j), src, columns))
		}
		parent := paragraph.Parent()
		parent.InsertAfter(parent, paragraph, table)
		if lines.SetSliced(0, i-1); lines.Len() == 0 {
			parent.RemoveChild(parent, paragraph)
		} else {
			last := lines.At(i - 2)
			lines.Set(i-2, last.TrimRightSpace(src))
		}
		return
	}
}

func lineOf(s text.Segment, src []byte) []byte { return src[s.Start:s.Stop] }

// tableRow returns a line of a table with as many cells as the table has
// columns; those that people add on the right are kept.
func tableRow(line text.Segment, src []byte, columns int) ast.Node {
	row := extast.NewTableRow(nil)
	for _, c := range cellsOf(lineOf(line, src)) {
		cell := extast.NewTableCell()
		cell.Lines().Append(text.NewSegment(line.Start+c.start, line.Start+c.end))
		row.AppendChild(row, cell)
	}
	for row.ChildCount() < columns {
		row.AppendChild(row, extast.NewTableCell())
	}
	return row
}

// struckParser reads ~~struck~~ and ~struck~ text.
type struckParser struct{}

func (struckParser) Trigger() []byte         { return []byte{'~'} }
func (struckParser) IsDelimiter(b byte) bool { return b == '~' }
func (struckParser) CanOpenCloser(open, closer *parser.Delimiter) bool {
	return open.Char == closer.Char
}
func (struckParser) OnMatch(int) ast.Node { return extast.NewStrikethrough() }

func (p struckParser) Parse(_ ast.Node, block text.Reader, pc parser.Context) ast.Node {
	const most = 2 // more open a block of code
	line, segment := block.PeekLine()
	before := block.PrecendingCharacter()
	marks := parser.ScanDelimiter(line, before, 1, p)
	if marks == nil || marks.OriginalLength > most || before == '~' {
		return nil
	}
	marks.Segment = segment.WithStop(segment.Start + marks.OriginalLength)
	block.Advance(marks.OriginalLength)
	pc.PushDelimiter(marks)
	return marks
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
	case *ast.FencedCodeBlock:
		if lines := n.Lines(); lines.Len() == 0 || n.Parent().Kind() != ast.KindDocument || !w.fenced(string(n.Language(w.src)), lines.At(0).Start, lines.At(lines.Len()-1).Stop) {
			w.codeBlock(n)
		}
	case *ast.CodeBlock:
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
// inside of an HTML element, or a list below a term and its definition.
func (w walker) codeBlock(n ast.Node) {
	w.Paragraph()
	indented, item := n.Kind() == ast.KindCodeBlock, false
	for i := range n.Lines().Len() {
		line := n.Lines().At(i)
		s := bytes.TrimSpace(w.src[line.Start:line.Stop])
		if indented && bytes.HasPrefix(s, []byte("<")) {
			w.html(string(s))
			continue
		}
		if sign := plain.BulletLen(string(s)); indented && 0 < sign && sign < len(s) && (i == 0 || item) {
			if item {
				w.CloseItem()
			}
			w.OpenItem(string(s[:sign]))
			item = true
			line.Start += bytes.Index(w.src[line.Start:line.Stop], s) + sign
		}
		w.code(line.Start, line.Stop)
		w.EndLine(item)
	}
	if item {
		w.CloseItem()
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

// row adds a row of a table.
func (w walker) row(row ast.Node) {
	w.Begin(flow.Row, 0)
	w.inRow = true
	defer func() { w.inRow = false }()
	for cell := row.FirstChild(); cell != nil; cell = cell.NextSibling() {
		w.inlines(cell)
		w.EndCell()
	}
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
				w.codeSpan(t.Segment.Start, t.Segment.Stop)
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

// codeSpan adds code inside a text; in a table its bars are escaped.
func (w walker) codeSpan(start, end int) {
	for w.inRow {
		i := bytes.Index(w.src[start:end], []byte(`\|`))
		if i < 0 {
			break
		}
		w.code(start, start+i)
		start += i + 1
	}
	w.code(start, end)
}

func (w walker) text(n *ast.Text) {
	if n.IsRaw() {
		w.code(n.Segment.Start, n.Segment.Stop)
	} else if w.betweenChips(n) {
		w.EndCell()
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

// betweenChips reports whether a text is but the space between two pieces of code:
// they stand beside each other as chips do, each a thing of its own.
func (w walker) betweenChips(n *ast.Text) bool {
	return isChip(n.PreviousSibling()) && isChip(n.NextSibling()) && len(bytes.TrimSpace(n.Segment.Value(w.src))) == 0
}

func isChip(n ast.Node) bool { return n != nil && n.Kind() == ast.KindCodeSpan }

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
