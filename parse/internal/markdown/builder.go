package markdown

import (
	"strings"

	"github.com/vitae-go/vitae/parse/internal/charset"
	"github.com/vitae-go/vitae/parse/internal/flow"
	"github.com/vitae-go/vitae/parse/internal/plain"
)

// builder makes blocks of what the walk over a Markdown document meets.
type builder struct {
	text  *charset.Text
	src   string // the text without its front matter
	body  int    // offset of src in the text
	limit int    // bytes of text
	size  int    // bytes of text so far
	wrap  plain.Wrapping

	blocks   []flow.Block
	asides   []flow.Aside
	images   int
	portrait bool

	cur    flow.Block
	line   flow.Line
	gap    int // columns of white space not yet written
	behind int // offset in src behind the last run, -1 if it has none
	items  []listItem
	ruled  bool // a rule was drawn before the next block
	bold   int
	italic int
	link   []string
	cells  int
}

// listItem is an open list item.
type listItem struct {
	marker string
	block  int // index of its block, -1 before there is one
}

func newBuilder(text *charset.Text, body int, limits flow.Limits) *builder {
	src := text.String[body:]
	return &builder{text: text, src: src, body: body, limit: limits.Text, wrap: plain.WrappingOf(src)}
}

// full reports whether no more text is wanted.
func (b *builder) full() bool { return b.size > b.limit }

func (b *builder) begin(kind flow.Kind, level int) {
	b.cur = flow.Block{Kind: kind, Level: level}
	b.cells = 0
}

// beginParagraph opens a paragraph: the text of the item that is open, another
// paragraph of it, or one that belongs to nothing.
func (b *builder) beginParagraph() {
	n := len(b.items)
	if n == 0 {
		b.begin(flow.Paragraph, 0)
		return
	}
	item := &b.items[n-1]
	if item.block < 0 {
		b.begin(flow.Item, n-1)
		b.line.Marker = item.marker
		item.block = len(b.blocks)
		return
	}
	if item.block == len(b.blocks)-1 {
		b.cur = b.blocks[item.block]
		b.blocks = b.blocks[:item.block]
		return
	}
	b.begin(flow.Paragraph, 0)
}

// end closes the open block.
func (b *builder) end() {
	b.endLine(false)
	if len(b.cur.Lines) > 0 {
		if b.ruled {
			b.cur.Lines[0].Ruled, b.ruled = true, false
		}
		b.blocks = append(b.blocks, b.cur)
	}
	b.cur = flow.Block{}
	b.bold, b.italic, b.link = 0, 0, b.link[:0]
}

func (b *builder) openItem(marker string) {
	b.items = append(b.items, listItem{marker: marker, block: -1})
}

func (b *builder) closeItem() {
	b.items = b.items[:len(b.items)-1]
	b.line.Marker = ""
}

func (b *builder) rule() { b.ruled = true }

// endLine closes the open line.
func (b *builder) endLine(wraps bool) {
	runs := b.line.Runs
	for n := len(runs); n > 0; n = len(runs) {
		last := &runs[n-1]
		trimmed := strings.TrimRight(last.Text, " \t")
		if trimmed == last.Text {
			break
		}
		if last.Text = trimmed; trimmed != "" {
			if last.Source != [2]int{} {
				last.Source[1] = last.Source[0] + len(trimmed)
			}
			break
		}
		runs = runs[:n-1]
	}
	if len(runs) > 0 {
		b.line.Runs, b.line.Wraps = runs, wraps
		b.cur.Lines = append(b.cur.Lines, b.line)
		b.line = flow.Line{}
	}
	b.line.Runs, b.gap, b.behind = nil, 0, -1
}

// softBreak ends a line at a line end of the source, which is white space in
// Markdown. But people who do not know that write what should be lines of their
// own, so only a line that was full is said to go on.
func (b *builder) softBreak(at int) {
	end := at
	if i := strings.IndexByte(b.src[at:], '\n'); i >= 0 {
		end += i
	}
	here := plain.PrintedAt(b.src, strings.LastIndexByte(b.src[:at], '\n')+1, end)
	next := here
	if end < len(b.src) {
		stop := len(b.src)
		if i := strings.IndexByte(b.src[end+1:], '\n'); i >= 0 {
			stop = end + 1 + i
		}
		next = plain.PrintedAt(b.src, end+1, stop)
	}
	b.endLine(b.wrap.Continues(&here, &next))
}

// endCell closes a table cell.
func (b *builder) endCell() {
	b.cells++
	b.gap = 0
	b.line.Runs = append(b.line.Runs, flow.Run{Text: "\t"})
	b.behind = -1
}

// extraCells adds the cells of a row from an offset on.
func (b *builder) extraCells(from int) {
	if from < 0 || from >= len(b.src) {
		return
	}
	line, _, _ := strings.Cut(b.src[from:], "\n")
	if strings.Trim(line, " \t|") == "" {
		return
	}
	for start := 0; start <= len(line); {
		end := start + strings.IndexByte(line[start:]+"|", '|')
		if strings.TrimSpace(line[start:end]) != "" {
			b.words(from+start, from+end)
			b.endCell()
		}
		start = end + 1
	}
}

func (b *builder) emphasis(level, step int) {
	if level >= 2 {
		b.bold += step
	} else {
		b.italic += step
	}
}

func (b *builder) openLink(target string) { b.link = append(b.link, safeTarget(target)) }

func (b *builder) closeLink() {
	if len(b.link) > 0 {
		b.link = b.link[:len(b.link)-1]
	}
}

// document returns what was built.
func (b *builder) document(fields []field) *flow.Document {
	doc := &flow.Document{
		Pages:    []flow.Page{{Blocks: b.blocks, Images: make([]flow.Box, b.images)}},
		Asides:   b.asides,
		Problems: b.text.Problems,
	}
	doc.Meta.Photo = b.portrait
	if len(fields) > 0 {
		doc.Meta.Fields = make(map[string]string, len(fields))
		for _, f := range fields {
			doc.Meta.Fields[f.key] = f.value
		}
	}
	return doc
}
