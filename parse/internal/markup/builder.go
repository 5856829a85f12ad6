// Package markup makes blocks of marked-up text. The readers of Markdown and
// HTML tell a Builder what they meet.
package markup

import (
	"math"
	"strings"

	"github.com/vitae-go/vitae/parse/internal/charset"
	"github.com/vitae-go/vitae/parse/internal/flow"
)

// Builder collects the blocks of a document of one page. The zero Builder of a
// text is ready for use.
type Builder struct {
	Text  *charset.Text
	Limit int // bytes of text; the builder drops what comes after

	blocks   []flow.Block
	asides   []flow.Aside
	images   int
	portrait bool
	badges   []string // words of the pictures in the open block, while it has no more than a label
	size     int      // bytes of text so far
	lines    int

	cur      flow.Block
	line     flow.Line
	gap      int  // columns of white space not yet written
	seam     bool // one element ends here and another begins, see Seam
	behind   int  // offset in Text behind the last run; -1 if it has none
	items    []listItem
	ruled    bool // a rule was drawn before the next block
	bold     int
	italic   int
	links    []link
	reopened bool     // the open block goes on after an end
	said     int      // letters of the open block
	labelled int      // those of them before its first badge
	within   int      // those of them that lead to another place of the same site
	hidden   []string // why text is hidden, innermost last
}

// listItem is an open list item.
type listItem struct {
	marker string
	block  int // index of its block, -1 before there is one, headed if a heading is its start
}

// headed is the block of a list item that begins with a heading: what follows is
// text below that, and no point of a list.
const headed = math.MaxInt

// WideGap is the number of columns from which white space parts a line.
const WideGap = 3

// Full reports whether the text is over its limit.
func (b *Builder) Full() bool { return b.size > b.Limit }

// maxLines and maxRuns bound the pieces of a document, each of which costs many
// times its bytes. What comes after is one line of few runs.
const (
	maxLines = 20_000
	maxRuns  = 500
)

// crowded reports whether no more lines are made.
func (b *Builder) crowded() bool { return b.lines >= maxLines }

// Begin closes the open block and opens another.
func (b *Builder) Begin(kind flow.Kind, level int) {
	b.End()
	b.cur.Kind, b.cur.Level = kind, level
}

// Paragraph closes the open block and opens one that is the text of the open
// list item, a later paragraph of it, or one that belongs to nothing.
func (b *Builder) Paragraph() {
	b.End()
	n := len(b.items)
	if n == 0 {
		return
	}
	switch item := &b.items[n-1]; {
	case item.block < 0:
		b.cur.Kind, b.cur.Level = flow.Item, n-1
		b.line.Marker = item.marker
	case item.block == len(b.blocks)-1 && item.block >= 0:
		b.cur, b.reopened = b.blocks[item.block], true
		b.blocks = b.blocks[:item.block]
	}
}

// End closes the open block. Words that follow without a Begin are a paragraph.
func (b *Builder) End() {
	b.readBadges()
	b.EndLine(false)
	if b.crowded() && len(b.cur.Lines) == 0 {
		return
	}
	if len(b.cur.Lines) > 0 {
		if n := len(b.items); n > 0 && b.items[n-1].block < 0 {
			switch b.cur.Kind {
			case flow.Item:
				b.items[n-1].block = len(b.blocks)
			case flow.Heading:
				if bullet(b.cur.Lines[0]) == 0 {
					b.items[n-1].block = headed
				}
			}
		}
		if b.ruled {
			b.cur.Lines[0].Ruled, b.ruled = true, false
		}
		b.cur.Role = b.role()
		b.blocks = append(b.blocks, splitBullets(b.cur)...)
	}
	b.cur, b.line.Marker = flow.Block{}, ""
	b.said, b.within, b.reopened, b.badges = 0, 0, false, b.badges[:0]
}

// Add adds blocks that are whole, behind the open one, unless they are more
// than one document holds. It reports whether it did.
func (b *Builder) Add(blocks []flow.Block) bool {
	lines, size := 0, 0
	for i := range blocks {
		lines += len(blocks[i].Lines)
		for _, l := range blocks[i].Lines {
			for _, r := range l.Runs {
				size += len(r.Text)
			}
		}
	}
	b.End()
	if b.lines+lines > maxLines {
		return false
	}
	if b.ruled && lines > 0 {
		blocks[0].Lines[0].Ruled, b.ruled = true, false
	}
	b.lines, b.size = b.lines+lines, b.size+size
	b.blocks = append(b.blocks, blocks...)
	return true
}

// OpenItem opens a list item, within the one that is open.
func (b *Builder) OpenItem(marker string) {
	b.End()
	b.items = append(b.items, listItem{marker: marker, block: -1})
	b.Paragraph()
}

// CloseItem closes the innermost list item.
func (b *Builder) CloseItem() {
	b.End()
	if n := len(b.items); n > 0 {
		b.items = b.items[:n-1]
	}
}

// Rule draws a rule above the next block.
func (b *Builder) Rule() {
	b.End()
	b.ruled = true
}

// EndLine closes the open line; wraps says that the next one continues it.
func (b *Builder) EndLine(wraps bool) {
	if b.crowded() {
		b.Space()
		return
	}
	if runs := trimEnd(b.line.Runs); len(runs) > 0 {
		for i := range runs {
			runs[i].Source = b.Text.Source(runs[i].Source[0], runs[i].Source[1])
		}
		b.line.Runs, b.line.Wraps = runs, wraps
		b.cur.Lines = append(b.cur.Lines, b.line)
		b.lines++
		b.line.Marker = ""
	}
	b.line.Runs, b.line.Wraps, b.gap, b.behind = nil, false, 0, -1
}

// trimEnd takes the white space off the end of a line.
func trimEnd(runs []flow.Run) []flow.Run {
	for n := len(runs); n > 0; n = len(runs) {
		last := &runs[n-1]
		trimmed := strings.TrimRight(last.Text, " \t")
		cut := len(last.Text) - len(trimmed)
		if last.Text = trimmed; trimmed != "" {
			if last.Source != [2]int{} {
				last.Source[1] -= cut
			}
			break
		}
		runs = runs[:n-1]
	}
	return runs
}

// EndCell closes a table cell.
func (b *Builder) EndCell() {
	if len(b.line.Runs) >= maxRuns {
		b.Space()
		return
	}
	b.line.Runs = append(b.line.Runs, flow.Run{Text: "\t"})
	b.gap, b.behind = 0, -1
}

// Bold and Italic count the marks of emphasis that are open.
func (b *Builder) Bold(step int) { b.bold = max(b.bold+step, 0) }

// Italic counts like Bold.
func (b *Builder) Italic(step int) { b.italic = max(b.italic+step, 0) }

// Document returns what was built, with what is known of the text.
func (b *Builder) Document() *flow.Document {
	b.End()
	if b.crowded() {
		b.lines = 0
		b.End()
		b.Text.Problems = append(b.Text.Problems, flow.Problem{
			Code: "too-many-lines", Message: "the file has more lines than any resume; its end was read as one paragraph",
		})
	}
	doc := &flow.Document{
		Pages:    []flow.Page{{Blocks: b.blocks}},
		Asides:   b.asides,
		Problems: b.Text.Problems,
	}
	if b.images > 0 {
		doc.Pages[0].Images = make([]flow.Box, b.images)
	}
	doc.Meta.Photo = b.portrait
	return doc
}
