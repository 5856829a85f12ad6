package pdf

import (
	"context"
	"errors"
	"fmt"

	"github.com/vitae-go/vitae/parse/internal/fault"
	"github.com/vitae-go/vitae/parse/internal/flow"
	"github.com/vitae-go/vitae/parse/internal/layout"
	"github.com/vitae-go/vitae/parse/internal/pdf/font"
	"github.com/vitae-go/vitae/parse/internal/pdf/object"
)

// document is a file while its pages are read: what the pages share.
type document struct {
	file         *object.File
	maxGlyphs    int
	fontBytes    int
	maxFontBytes int
	remarks      int // bytes of addresses and notes
	looks        int // pairs of glyph and layer compared
	fonts        map[int]*font.Font
	spaces       map[int]*colorSpace
	streams      map[int][]byte
	layersOff    map[int]bool
	spent        spent
	tally        tally
	problems     []flow.Problem
	asides       []flow.Aside
}

func newDocument(file *object.File, size int, limits flow.Limits) *document {
	return &document{
		file:         file,
		maxGlyphs:    mostGlyphs(size, limits.Text),
		maxFontBytes: mostFontBytes(size),
		fonts:        map[int]*font.Font{},
		spaces:       map[int]*colorSpace{},
		streams:      map[int][]byte{},
		layersOff:    offLayers(file.Catalog.Key("OCProperties")),
	}
}

// font returns the font of a dictionary, read once a file; one that stands in
// the resources themselves is read for each stream that names it.
func (p *painter) font(v object.Value) *font.Font {
	d, id := p.doc, v.ID()
	if f, ok := d.fonts[id]; ok && (id != 0 || v.Kind() == object.Null) {
		return f
	}
	f := font.Load(v, d.takeFont)
	if id != 0 || v.Kind() == object.Null {
		d.fonts[id] = f
	}
	return f
}

// takeFont counts what a font costs.
func (d *document) takeFont(read, held int) {
	d.spent.operators += read / bytesPerOperator
	d.fontBytes += held
}

// space returns a colour space, read once a file.
func (d *document) space(v object.Value) *colorSpace {
	if s, ok := d.spaces[v.ID()]; ok && v.ID() != 0 {
		return s
	}
	s := spaceOf(v, 0)
	d.spaces[v.ID()] = s
	return s
}

// data returns the content of a form, decoded once a file.
func (d *document) data(v object.Value) []byte {
	if b, ok := d.streams[v.ID()]; ok && v.ID() != 0 {
		return b
	}
	b := v.Data()
	d.streams[v.ID()] = b
	return b
}

// pages reads all pages and hands them to take, one by one. A page that fails
// is a problem; the error is for the file.
func (d *document) pages(ctx context.Context, take func(int, *layout.Page) error) error {
	for i := range d.file.Pages {
		if err := ctx.Err(); err != nil {
			return err
		}
		page, err := d.page(ctx, i)
		switch {
		case errors.Is(err, errPageLimit):
			d.problem("page-over-limit", i, "the page holds more than can be read; its end is missing")
		case err != nil:
			return err
		}
		if err := take(i, &page); err != nil {
			return err
		}
	}
	return nil
}

// page reads the i-th page.
func (d *document) page(ctx context.Context, i int) (layout.Page, error) {
	src := &d.file.Pages[i]
	ctm, width, height := pageMatrix(src)
	content := join(src.Contents)
	p := newPainter(d, width, height, content)
	p.spend(len(content))
	p.begin(newState(ctm, flow.Box{X1: width, Y1: height}))
	p.enter(frame{lex: lexer{src: content}, resources: src.Resources, before: p.state})
	err := p.run(ctx)
	if err == nil {
		err = p.annotations(ctx, src.Dict, ctm, i+1)
	}
	p.finish()
	d.spent.operators += p.spent.operators
	d.spent.glyphs += len(p.page.Glyphs)
	d.judge(p, i)
	return p.page, err
}

func (d *document) problem(code string, page int, message string, args ...any) {
	d.problems = append(d.problems, flow.Problem{Code: code, Page: page + 1, Message: fmt.Sprintf(message, args...)})
}

// join puts the content streams of a page together, with a blank between them.
func join(streams [][]byte) []byte {
	if len(streams) == 1 {
		return streams[0]
	}
	size := 0
	for _, s := range streams {
		size += len(s) + 1
	}
	all := make([]byte, 0, size)
	for _, s := range streams {
		all = append(append(all, s...), '\n')
	}
	return all
}

// Bounds of a page's size in points: a business card and the largest that
// ISO 32000 knows.
const (
	minSide = 8
	maxSide = 14400
)

// pageMatrix returns the matrix from user space to the page with its origin at
// the top left corner, and the page's size, both after rotation.
func pageMatrix(p *object.Page) (matrix, float64, float64) {
	b := visibleBox(p)
	unit := p.Dict.Key("UserUnit").Number()
	if !(unit > 0 && unit < 100) {
		unit = 1
	}
	w, h := (b[2]-b[0])*unit, (b[3]-b[1])*unit
	m := matrix{unit, 0, 0, -unit, -b[0] * unit, b[3] * unit}
	switch p.Rotate {
	case 90:
		return m.then(matrix{0, 1, -1, 0, h, 0}), h, w
	case 180:
		return m.then(matrix{-1, 0, 0, -1, w, h}), w, h
	case 270:
		return m.then(matrix{0, -1, 1, 0, 0, w}), h, w
	}
	return m, w, h
}

// visibleBox returns the part of the page that is shown: the crop box within the media box.
func visibleBox(p *object.Page) [4]float64 {
	m, c := p.MediaBox, p.CropBox
	cut := [4]float64{max(m[0], c[0]), max(m[1], c[1]), min(m[2], c[2]), min(m[3], c[3])}
	for _, b := range [][4]float64{cut, m} {
		if w, h := b[2]-b[0], b[3]-b[1]; w >= minSide && h >= minSide && w <= maxSide && h <= maxSide {
			return b
		}
	}
	return [4]float64{0, 0, 612, 792}
}

// tally counts what is readable in a file.
type tally struct {
	seen, hidden, unknown int // glyphs with ink
	scans, scanSeen       int // pages that are one image, and their visible glyphs
}

const (
	garbledShare = 0.1 // share of unknown glyphs from which a page counts as garbled
	stampGlyphs  = 60  // visible glyphs on a scanned page that may be a scanner's stamp
	leastText    = 20  // readable glyphs of a file that is not worth an answer when most are unknown
)

// judge counts the glyphs of a page and notes what is wrong with them.
func (d *document) judge(p *painter, i int) {
	var t tally
	for k := range p.page.Glyphs {
		switch g := &p.page.Glyphs[k]; {
		case g.Text == " ", g.Text == font.Unknown && lone(p.page.Glyphs, k):
		case g.Text == font.Unknown:
			t.unknown++
		case g.Hidden != "":
			t.hidden++
		default:
			t.seen++
		}
	}
	if t.unknown > 0 && float64(t.unknown) > garbledShare*float64(t.seen+t.unknown) {
		d.problem("garbled-text", i, "%d of %d characters have no known meaning, because a font does not say what they stand for; export the file again with its text", t.unknown, t.seen+t.unknown)
	}
	if scanned := p.scanned(); scanned && t.seen+t.unknown <= stampGlyphs {
		d.problem("scanned-page", i, "the page is an image without a text layer; recognise its text first")
		t.scans, t.scanSeen = 1, t.seen
	}
	d.tally.seen += t.seen
	d.tally.hidden += t.hidden
	d.tally.unknown += t.unknown
	d.tally.scans += t.scans
	d.tally.scanSeen += t.scanSeen
}

// readable returns fault.NoText if nothing in the file is worth reading.
func (d *document) readable() error {
	t := &d.tally
	switch {
	case t.seen+t.hidden == 0,
		t.seen < leastText && t.unknown > t.seen,
		t.unknown > 4*t.seen,
		t.hidden == 0 && t.scans == len(d.file.Pages) && t.scanSeen == t.seen:
		return fault.NoText
	}
	return nil
}
