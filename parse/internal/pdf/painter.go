package pdf

import (
	"bytes"
	"context"

	"github.com/vitae-go/vitae/parse/internal/flow"
	"github.com/vitae-go/vitae/parse/internal/layout"
	"github.com/vitae-go/vitae/parse/internal/pdf/font"
	"github.com/vitae-go/vitae/parse/internal/pdf/object"
)

// painter runs the content streams of one page and notes what they paint.
type painter struct {
	doc  *document
	page layout.Page

	frames []frame
	args   []operand
	state  state
	saved  []state

	textMatrix, lineMatrix matrix
	seq                    int32
	fonts                  map[face]int32
	unknown                []bool // of each glyph: its colour is a pattern

	path     path
	clipping bool // W was seen since the last path
	evenOdd  bool // the path is filled by the even-odd rule
	clipText bool // nothing was painted yet through the last text object that is a clip

	marks    []mark
	replaced []replacement
	layers   int // open marks of hidden layers

	inks    [maxInks]float64 // the components of the colour being set
	painted []layer
	ground  ground // the last pair of colours compared
	spent   spent
}

// frame is a content stream being run: the page's own or that of a form.
type frame struct {
	lex       lexer
	resources object.Value
	fonts     map[string]*font.Font
	labels    map[string]mark // what the property lists say that were named in it
	form      int             // object number of the form, 0 for the page
	before    state           // to go back to at its end
	hidden    string          // why nobody sees what it shows
	saved     int             // len(painter.saved) when it began
	marks     int             // len(painter.marks) when it began
	uncounted int             // q beyond maxSaved
	unmarked  int             // marked content beyond maxMarks
}

// layer is an area painted over what was there before.
type layer struct {
	box    flow.Box
	at     int // glyphs on the page when it was painted
	color  uint32
	known  bool // of one colour that fills the box
	opaque bool // fills the box and lets nothing shine through
}

// newPainter makes a painter for a page with the content given.
func newPainter(doc *document, width, height float64, content []byte) *painter {
	p := &painter{doc: doc, fonts: map[face]int32{}}
	room := min(shown(content), pageGlyphs/4)
	p.page.Glyphs, p.unknown = make([]layout.Glyph, 0, room), make([]bool, 0, room)
	p.page.Width, p.page.Height = width, height
	return p
}

// shown estimates how many glyphs a content stream shows, so that the room for
// them is made once: a byte of a string is a glyph, or four hexadecimal digits.
func shown(content []byte) int {
	return between(content, '(', ')') + between(content, '<', '>')/4
}

// between counts the bytes between opening and closing brackets, with one more
// for each pair.
func between(content []byte, opening, closing byte) int {
	n := 0
	for {
		start := bytes.IndexByte(content, opening)
		if start < 0 {
			return n
		}
		content = content[start+1:]
		size := bytes.IndexByte(content, closing)
		if size < 0 {
			return n
		}
		n += size + 1
		content = content[size+1:]
	}
}

func (p *painter) frame() *frame { return &p.frames[len(p.frames)-1] }

// resource returns a named resource of the stream being run.
func (p *painter) resource(class, name string) object.Value {
	return p.frame().resources.Key(class).Key(name)
}

// begin makes the painter ready for a stream of its own with the state given.
func (p *painter) begin(s state) {
	p.state = s
	p.saved, p.marks, p.layers, p.frames = p.saved[:0], p.marks[:0], 0, p.frames[:0]
	p.textMatrix, p.lineMatrix = identity, identity
	p.seq++
}

// enter begins to run a content stream within the current one.
func (p *painter) enter(fr frame) {
	fr.saved, fr.marks = len(p.saved), len(p.marks)
	p.frames = append(p.frames, fr)
}

// checkEvery is how many operators pass between two looks at the context.
const checkEvery = 1024

// run runs the streams entered and the forms that they paint. It returns
// errPageLimit when the page is to be given up, another error when the file is.
func (p *painter) run(ctx context.Context) error {
	for len(p.frames) > 0 {
		lex := &p.frame().lex
		start := lex.pos
		o, args, ok := lex.next(p.args[:0])
		p.args = args
		p.spend(lex.pos - start)
		if !ok {
			p.leave()
			if err := p.overBudget(); err != nil {
				return err
			}
			continue
		}
		if p.spent.operators++; p.spent.operators%checkEvery == 0 {
			if err := ctx.Err(); err != nil {
				return err
			}
		}
		if do := operators[o]; do != nil {
			do(p)
		}
		if err := p.overBudget(); err != nil {
			return err
		}
	}
	return nil
}

// leave ends the innermost stream: whatever it left open is closed.
func (p *painter) leave() {
	fr := p.frame()
	for len(p.marks) > fr.marks {
		p.popMark()
	}
	p.state, p.saved = fr.before, p.saved[:fr.saved]
	p.frames = p.frames[:len(p.frames)-1]
}
