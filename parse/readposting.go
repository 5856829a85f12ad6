package parse

import (
	"context"
	"io"
	"strings"

	"github.com/vitae-go/vitae/parse/internal/cue"
)

// PostingFile reads the job posting in a file. Errors are of type [*Error].
func PostingFile(ctx context.Context, name string, opts *Options) (*Posting, error) {
	doc, err := FileDocument(ctx, name, opts)
	if err != nil {
		return nil, err
	}
	p, err := NewPosting(ctx, doc)
	return p, wrap(name, doc.Format, err)
}

// ReadPosting reads a job posting from r to its end, in any of the formats of
// a resume. Errors are of type [*Error].
func ReadPosting(ctx context.Context, r io.Reader, opts *Options) (*Posting, error) {
	doc, err := ReadDocument(ctx, r, opts)
	if err != nil {
		return nil, err
	}
	return NewPosting(ctx, doc)
}

// NewPosting cuts the document of a posting into what it asks for; what it
// cannot tell apart counts as about the employer. It fails only with the
// context, whose error it returns as an [*Error].
func NewPosting(ctx context.Context, doc *Document) (posting *Posting, err error) {
	defer func() {
		if p := recover(); p != nil {
			posting = &Posting{Document: stumbled(doc, p)}
		}
		if err = ctx.Err(); err != nil {
			posting, err = nil, wrap("", formatOf(doc), err)
		}
	}()
	r := postingReader{doc: doc, posting: &Posting{Document: doc}}
	all := rows(doc)
	r.body = bodyLook(all)
	rest := r.readHead(all)
	for i := range rest {
		if ctx.Err() != nil {
			return nil, nil
		}
		r.above, r.next = nil, nil
		if i > 0 {
			r.above = &rest[i-1]
		}
		if i+1 < len(rest) {
			r.next = &rest[i+1]
		}
		r.readRow(&rest[i])
	}
	work := cue.About
	if len(r.posting.Responsibilities) == 0 {
		work = cue.Responsibilities
	}
	for _, s := range r.tasks {
		r.add(work, s)
	}
	asked := cue.About
	if len(r.posting.Required) == 0 {
		asked = cue.Required
	}
	for _, s := range r.wishes {
		r.readList(asked, s)
	}
	r.readYears()
	return r.posting, nil
}

// postingReader reads the rows of one posting in order.
type postingReader struct {
	doc     *Document
	posting *Posting
	body    look
	above   *row         // the row above the one that is read
	next    *row         // the row below it
	parts   []askingPart // the headings that the row stands under, outermost first
	class   cue.Class    // of the part under the last heading
	years   []Span       // lines that may say how many years are asked for
	headed  bool         // a heading of a known kind was read
	tasks   []Span       // "You will …" in the introduction: the work, if nothing else says it
	wishes  []Span       // "We need people who …" in running text: asked for, if nothing else says what is
}

// readRow files the content of one row.
func (r *postingReader) readRow(row *row) {
	switch {
	case row.block.Kind == Row:
		r.readCells(row)
		return
	case row.marker != "" || row.block.Kind == Item:
		r.readItem(row)
		return
	}
	if class, level, ok := r.heading(row); ok {
		r.openPart(class, level)
		return
	}
	lines := sentences(r.doc.Text, row.span)
	prose := len(lines) > 1 || strings.HasSuffix(row.text, ".")
	for _, s := range lines {
		r.readSentence(s, prose)
	}
}

func isFact(c cue.Class) bool {
	return c == cue.Title || c == cue.Company || c == cue.Location || c == cue.Years
}

// readItem files one point of a list.
func (r *postingReader) readItem(row *row) {
	class := r.class
	if class == cue.None {
		class = cue.Responsibilities // a list that no heading explains says what the work is
	}
	text := row.text
	if c, rest := cue.Leading(text); c != cue.None && rest < len(text) && strings.Contains(text[:rest], ":") && !isFact(c) {
		r.readList(c, Span{row.span.Start + rest, row.span.End})
		return
	}
	r.add(class, row.span)
}

// readFact files the value of a label: company, place, years, or a list.
func (r *postingReader) readFact(c cue.Class, value Span) {
	p := r.posting
	switch c {
	case cue.Title:
		set(&p.Title, r.doc.value(value, Exact))
	case cue.Company:
		set(&p.Company, r.doc.value(value, Exact))
	case cue.Location:
		if !p.Location.Found() {
			p.Location = r.location(value, Exact)
		}
	case cue.Years:
		r.years = append(r.years, value)
		r.add(cue.Required, value)
	default:
		r.readList(c, value)
	}
}

// readList files the items of "a; b; c" or "a, b and c".
func (r *postingReader) readList(c cue.Class, s Span) {
	s = trimStop(r.doc.Text, s)
	for _, item := range postingItems(r.doc.Text, s) {
		r.add(c, item)
	}
}

// add files a line under its class.
func (r *postingReader) add(c cue.Class, s Span) {
	s = trimStop(r.doc.Text, s)
	if s.Empty() {
		return
	}
	text := r.doc.Words(s)
	if c == cue.Required && cue.Optional(text) {
		if parts := cutTop(r.doc.Text, s, ';'); len(parts) > 1 { // "a; b is a plus"
			for _, part := range parts {
				r.add(c, part)
			}
			return
		}
	}
	if parts := r.marked(s); len(parts) > 1 && c == cue.Required {
		for _, part := range parts {
			r.add(c, part)
		}
		return
	}
	if before, inside, after, ok := r.optionalAside(s); ok && c == cue.Required {
		r.add(c, before)
		r.add(cue.Preferred, inside)
		r.add(c, after)
		return
	}
	if c == cue.Required && cue.Optional(text) && !cue.Obligatory(text) {
		c = cue.Preferred
	}
	if cue.NoYears(text) {
		r.years, c = append(r.years, s), cue.About
	}
	line := r.doc.value(s, High)
	p := r.posting
	switch c {
	case cue.Required:
		r.years = append(r.years, s)
		p.Required = append(p.Required, line)
	case cue.Preferred:
		p.Preferred = append(p.Preferred, line)
	case cue.Responsibilities:
		p.Responsibilities = append(p.Responsibilities, line)
	default:
		p.About = append(p.About, line)
	}
}
