// Package docx reads Word documents: the main part with its paragraphs, lists,
// tables and text boxes, and the parts around it that hold styles, lists,
// links, headers, footers, notes and comments.
//
// The flow has no geometry: one Page of no size. Word's own headings become
// Heading blocks; a title stays a paragraph with its size. Text that a reader
// of the page does not see is an Aside.
package docx

import (
	"bytes"
	"context"
	"errors"
	"slices"
	"strings"

	"github.com/vitae-go/vitae/parse/internal/fault"
	"github.com/vitae-go/vitae/parse/internal/flow"
)

// Match reports whether a file that begins with head looks like one: a zip
// archive, or the compound file in which Word locks a document. Read tells
// what is inside.
func Match(head []byte) bool {
	for _, magic := range []string{localHeader, "PK\x05\x06", oleMagic} {
		if bytes.HasPrefix(head, []byte(magic)) {
			return true
		}
	}
	return false
}

// Read reads a file. Word's passwords cannot be applied here: a locked
// document is [fault.Encrypted] whatever the password.
func Read(ctx context.Context, src []byte, _ string, limits flow.Limits) (*flow.Document, error) {
	if bytes.HasPrefix(src, []byte(oleMagic)) {
		return nil, oleFault(src)
	}
	parts, err := openArchive(src, limits)
	if err != nil {
		return nil, err
	}
	d := &document{parts: parts, left: newBudget(ctx, limits)}
	if err := d.read(); err != nil {
		return nil, err
	}
	return &d.out, nil
}

// document is a file while it is read.
type document struct {
	parts  *archive
	left   *budget
	main   string              // name of the main part
	text   string              // of the main part
	root   map[string]relation // of the package
	rels   map[string]relation // of the main part
	styles styleSheet
	lists  numbering

	themed               bool
	majorFont, minorFont string

	margins  margins  // headers and footers as the sections name them
	noted    []string // marks of footnotes and endnotes, in their order
	comments map[string]string
	columns  int // most columns of a section or layout table
	behind   backdrop
	surfaces backdrop // filled shapes of the main part

	fault  error // the reason to give the file up
	torn   bool  // some part is not well-formed, or damaged
	unread bool  // text lies in parts of other formats
	out    flow.Document
}

// note takes down an error of one part. Damage costs the rest of that part,
// a limit or the end of the context the whole file.
func (d *document) note(err error) {
	switch {
	case err == nil:
	case errors.Is(err, errMalformed):
		d.torn = true
	case d.fault == nil:
		d.fault = err
	}
}

// scan opens a part; nil if there is none.
func (d *document) scan(name string) *scanner {
	text, err := d.parts.read(name)
	d.note(err)
	if err != nil || text == "" {
		return nil
	}
	return newScanner(text, d.left)
}

// elements opens a part at its outermost element; nil if there is none.
func (d *document) elements(name string) *scanner {
	x := d.scan(name)
	if x == nil || x.root() {
		return x
	}
	d.note(x.err)
	return nil
}

func (d *document) read() error {
	text, err := d.mainPart()
	if err != nil {
		return err
	}
	d.text = text
	d.rels = d.relations(d.main)
	d.readStyles(related(d.rels, "styles", "word/styles.xml"))
	d.readNumbering(related(d.rels, "numbering", "word/numbering.xml"))
	d.readComments()
	if d.fault != nil {
		return d.fault
	}
	body := d.readBody()
	head, foot := d.readMargins()
	tail := d.readNotes()
	d.readMeta()
	if d.fault != nil {
		return d.fault
	}
	items := slices.Concat(head, body, tail, foot)
	d.settle(joinWrapped(items))
	return d.verdict()
}

// settle lays the items out on the one page.
func (d *document) settle(items []item) {
	page := flow.Page{Columns: d.columns, Blocks: make([]flow.Block, 0, len(items))}
	for i := range items {
		it := &items[i]
		if it.aside != nil {
			it.aside.After = [2]int{0, len(page.Blocks) - 1}
			d.out.Asides = append(d.out.Asides, *it.aside)
			continue
		}
		page.Blocks = append(page.Blocks, it.block)
	}
	if len(d.out.Pages) > 0 { // pictures were counted already
		page.Images, page.Paths = d.out.Pages[0].Images, d.out.Pages[0].Paths
	}
	d.out.Pages = []flow.Page{page}
}

// verdict tells a damaged file from one without text, and notes what was lost.
func (d *document) verdict() error {
	damaged := d.torn || d.parts.damaged
	if len(d.out.Pages[0].Blocks) == 0 {
		if damaged {
			return fault.Corrupt
		}
		return fault.NoText
	}
	if damaged {
		d.out.Problems = append(d.out.Problems, flow.Problem{
			Code:    "docx-damaged",
			Message: "The file is damaged and part of it may be missing; open it in Word, let Word repair it and save it again.",
		})
	}
	if d.unread {
		d.out.Problems = append(d.out.Problems, flow.Problem{
			Code:    "docx-embedded",
			Message: "Text inside a diagram, chart or embedded file was not read; put it into the document as plain text.",
		})
	}
	return nil
}

// mainPart returns the text of the main part.
func (d *document) mainPart() (string, error) {
	d.main = d.mainName()
	if !d.parts.has(d.main) {
		return "", d.parts.stranger()
	}
	if text, ok := d.parts.libraryMain(d.main); ok {
		return text, nil
	}
	text, err := d.parts.read(d.main)
	if err == nil && text == "" {
		err = fault.Corrupt
	}
	return text, err
}

const standardMain = "word/document.xml"

// mainName returns the name of the main part, as the package's relations give it.
func (d *document) mainName() string {
	d.root = d.relations("")
	if name := related(d.root, "officeDocument", standardMain); d.parts.has(name) {
		return name
	}
	return standardMain
}

// stranger says what an archive without a main part is.
func (a *archive) stranger() error {
	for _, folder := range []string{"xl/", "ppt/"} {
		if a.anyUnder(folder) {
			return fault.Format
		}
	}
	if a.has("[Content_Types].xml") || a.anyUnder("word/") || (a.zip == nil && len(a.parts) == 0) {
		return fault.Corrupt
	}
	for name := range a.parts {
		if strings.HasPrefix(name, "_rels/") {
			return fault.Corrupt
		}
	}
	return fault.Format
}
