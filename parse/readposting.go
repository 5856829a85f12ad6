package parse

import (
	"context"
	"io"
	"slices"
	"strings"

	"github.com/vitae-go/vitae/parse/internal/contact"
	"github.com/vitae-go/vitae/parse/internal/cue"
	"github.com/vitae-go/vitae/parse/internal/lexicon"
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

// readCells files a row of a table: a fact and its value, or a requirement and
// whether it is required.
func (r *postingReader) readCells(row *row) {
	cells := cellSpans(r.doc.Text, row.span)
	if len(cells) < 2 {
		r.readColumnHead(row)
		return
	}
	first, last := r.doc.Words(cells[0]), r.doc.Words(cells[len(cells)-1])
	if c, ok := cue.Label(first); ok {
		if !isFact(c) && r.headsTable() && !strings.ContainsAny(last, " ,;") {
			r.class, r.headed = c, true // "Requirement | Level"
			return
		}
		r.readFact(c, cells[1])
		return
	}
	switch c, ok := cue.Heading(last); {
	case ok && (c == cue.Required || c == cue.Preferred):
		r.add(c, cells[0])
	case cue.Optional(last):
		r.add(cue.Preferred, cells[0])
	case cue.Obligatory(last):
		r.add(cue.Required, cells[0])
	case r.class != cue.None:
		r.add(r.class, cells[0].Cover(cells[len(cells)-1]))
	default:
		r.add(cue.About, row.span)
	}
}

// headsTable reports whether the row is the first of several of a table.
func (r *postingReader) headsTable() bool {
	return (r.above == nil || r.above.block.Kind != Row) && r.next != nil && r.next.block.Kind == Row
}

// readColumnHead reads a row of one cell: the name of a part, or of a column.
func (r *postingReader) readColumnHead(row *row) {
	if c, ok := cue.Heading(row.text); ok && strings.Contains(row.text, " ") && !isFact(c) {
		r.class, r.headed = c, true
		return
	}
	r.add(cue.About, row.span)
}

// cellSpans cuts a span at tabs.
func cellSpans(text string, s Span) []Span {
	var out []Span
	start := s.Start
	for i := s.Start; i <= s.End; i++ {
		if i < s.End && text[i] != '\t' {
			continue
		}
		if cell := trimSpan(text, Span{start, i}); !cell.Empty() {
			out = append(out, cell)
		}
		start = i + 1
	}
	return out
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

// readSentence files one sentence of running text.
func (r *postingReader) readSentence(s Span, prose bool) {
	text := r.doc.Words(s)
	class, rest := cue.Leading(text)
	if class == cue.None && prose && !strings.HasSuffix(text, "?") {
		class, rest = cue.Within(text)
	}
	switch {
	case saysHowToApply(text):
		r.add(cue.About, s)
	case class == cue.None && prose && r.class == cue.Responsibilities:
		r.tasks = append(r.tasks, s)
	case class == cue.None && r.headed && r.class != cue.About:
		r.add(r.class, s)
	case class == cue.None && cue.Optional(text):
		r.add(cue.Preferred, s)
	case class == cue.None && (cue.Obligatory(text) || asksYears(text)):
		r.add(cue.Required, s)
	case class == cue.None:
		r.readPerson(s)
	case isFact(class):
		if value := trimSpan(r.doc.Text, Span{s.Start + rest, s.End}); !value.Empty() && strings.Contains(text[:rest], ":") {
			r.readFact(class, value)
			return
		}
		r.add(cue.About, s)
	case class == cue.Required && r.wantsPerson(text[rest:]):
		r.readPerson(s)
	case class == cue.Required && isWish(text[:rest]):
		r.wishes = append(r.wishes, Span{s.Start + rest, s.End})
	case class == cue.About:
		r.add(cue.About, s)
	case class == cue.Responsibilities && !r.headed && !strings.Contains(text[:rest], ":") && !strings.Contains(text, ";") && strings.Count(text[:rest], " ") <= 2:
		r.tasks = append(r.tasks, Span{s.Start + rest, s.End})
	default:
		if value := trimSpan(r.doc.Text, Span{s.Start + rest, s.End}); !value.Empty() {
			if list := strings.Contains(text[:rest], ":"); !list && endsInChoice(r.doc.Words(value)) {
				r.add(class, value)
				return
			}
			r.readList(class, value)
		} else {
			r.class, r.headed = class, true
		}
	}
}

// saysHowToApply reports whether a sentence is about the employer or about
// applying, under whatever heading it stands.
func saysHowToApply(text string) bool {
	if cue.AboutUs(text) {
		return true
	}
	return strings.Contains(text, "@") && slices.ContainsFunc(contact.Find(text), func(d contact.Detail) bool { return d.Kind == contact.Email })
}

// asksYears reports whether a sentence says how many years of experience whoever
// applies should have.
func asksYears(text string) bool {
	_, ok := yearsIn(text)
	return ok && cue.Demands(text) && cue.Addresses(text)
}

// isWish reports whether a sentence begins with what an employer looks for: "We need".
func isWish(lead string) bool {
	_, ok := cue.Seeking(lead)
	return ok && !strings.Contains(lead, ":")
}

// endsInChoice reports whether a list in a sentence ends in "or": all of it is
// one choice, "Airflow, Dagster or Prefect".
func endsInChoice(text string) bool {
	last := text[strings.LastIndexByte(text, ',')+1:]
	return len(last) < len(text) && !strings.Contains(text, ";") && slices.ContainsFunc(lexicon.Or.Words(), func(or string) bool { return strings.Contains(last, or) })
}

// wantsPerson reports whether what follows "we are looking for" is a colleague, not a skill.
func (r *postingReader) wantsPerson(rest string) bool {
	first, _, _ := strings.Cut(rest, ",")
	return strings.Contains(rest, " join ") || lexicon.TitleScore(first) >= 2 && strings.Count(first, " ") <= 8
}

// readPerson files a sentence about a colleague: what "We are looking for an
// engineer with experience in Go" says behind the "with" is asked for.
func (r *postingReader) readPerson(s Span) {
	if _, ok := cue.Seeking(r.doc.Words(s)); ok {
		if at := cue.Equipped(r.doc.Words(s)); at > 0 {
			r.add(cue.About, Span{s.Start, s.Start + at})
			r.add(cue.Required, Span{s.Start + at, s.End})
			return
		}
	}
	r.add(cue.About, s)
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
