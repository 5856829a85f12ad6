package parse

import (
	"strings"

	"github.com/vitae-go/vitae/parse/internal/lexicon"
)

// part is a section in the making: a heading and the rows under it.
type part struct {
	heading    Field[string]
	kinds      []SectionKind
	label      bool // the heading is the label of a list of skills
	confidence Confidence
	rows       []row
	top        float64 // of the heading on its page
	page       int
	column     int
	size       float64 // of the letters of the heading
	level      int     // of the heading, by the format's own word
	within     *part   // whose heading is of a higher level
}

// start returns where the part begins on its page: with its heading, or with a
// first row beside that.
func (p *part) start() float64 {
	if len(p.rows) > 0 && p.rows[0].page == p.page {
		return min(p.top, p.rows[0].lines[0].Box.Y0)
	}
	return p.top
}

// kind returns the kind of the part's section.
func (p *part) kind() SectionKind {
	if len(p.kinds) == 0 {
		return UnknownSection
	}
	return p.kinds[0]
}

// parts cuts the rows at the headings. The first part is what stands above and
// beside all headings; its heading is not found.
func parts(doc *Document, rows []row, heads []headed) []*part {
	head := &part{}
	out := []*part{head}
	f := flowing{open: map[int]*part{0: head}, cur: head, head: head}
	for i := range rows {
		r := &rows[i]
		if r.block.Role != Body {
			f.above = f.above || r.block.Role == PageHeader
			continue
		}
		f.step(r)
		if len(heads) == 0 || heads[0].row != i {
			for r.look.level > 0 && r.look.level <= f.cur.level && f.cur.within != nil {
				f.cur = f.cur.within
			}
			f.cur.rows = append(f.cur.rows, *r)
			continue
		}
		h := heads[0]
		heads = heads[1:]
		f.cur = &part{
			heading: doc.value(h.span, h.confidence), kinds: h.kinds, confidence: h.confidence,
			top: r.lines[0].Box.Y0, page: r.page, column: r.column, size: r.look.size,
			level: r.look.level, within: f.cur,
		}
		for f.cur.within != nil && f.cur.within.level >= f.cur.level {
			f.cur.within = f.cur.within.within
		}
		out = append(out, f.cur)
		f.open[r.column] = f.cur
		if rest := trimRest(doc.Text, Span{h.span.End, r.span.End}); !trimSpan(doc.Text, rest).Empty() {
			under := *r
			under.setSpan(doc, rest)
			f.cur.rows = append(f.cur.rows, under)
		}
	}
	for _, p := range out {
		if p.kind() == Languages {
			p.release(head)
		}
	}
	return out
}

// trimRest takes the colon between a heading and its text off the text.
func trimRest(text string, s Span) Span {
	if s = trimSpan(text, s); !s.Empty() && text[s.Start] == ':' {
		s.Start++
	}
	return s
}

// release gives back the rows of a list of languages that stand behind it and
// are none: in a text that was copied from columns the name may follow.
func (p *part) release(head *part) {
	for i := 1; i < len(p.rows); i++ {
		r := &p.rows[i]
		if !r.opens || r.marker != "" || len(p.rows)-i < 2 || spokenRow(r) {
			continue
		}
		if spokenRow(&p.rows[i-1]) && !spokenRow(&p.rows[i+1]) {
			head.rows = append(head.rows, p.rows[i:]...)
			p.rows = p.rows[:i]
		}
		return
	}
}

// spokenRow reports whether a row begins with a language, shows a level, or
// names what stands below.
func spokenRow(r *row) bool {
	first, _, _ := strings.Cut(strings.TrimLeft(r.text, "\t"), "\t")
	return languageEnd(first) > 0 || lexicon.IsLevel(first) || isLanguageHead(trimMarks(first))
}

// flowing knows which part goes on in which column.
type flowing struct {
	open      map[int]*part // by column
	cur, head *part
	above     bool // something stands in the header of the page, as the name may
	last      *row
	left      map[int]float64 // of the columns of the last page
}

// step finds the part that a row belongs to if it is no heading.
func (f *flowing) step(r *row) {
	last := f.last
	f.last = r
	if last == nil {
		f.left = map[int]float64{}
	} else if r.page != last.page {
		f.turn(r)
	} else if r.column != last.column {
		f.cross(r)
	}
	if x, ok := f.left[r.column]; !ok || r.left() < x {
		f.left[r.column] = r.left()
	}
}

// outdoes reports whether a row is set larger than the heading of a part, as
// the name of a person is: it cannot stand in the part.
func (r *row) outdoes(p *part) bool { return p.size > 0 && r.look.size > p.size+1 }

// turn goes on with the first row of another page: with the part whose column
// stood where the row stands.
func (f *flowing) turn(r *row) {
	left := f.left
	f.left = map[int]float64{}
	if len(left) < 2 || r.lines[0].Box.Empty() {
		f.cross(r)
		return
	}
	best, off := -1, 1e9
	for column := range 64 {
		if x, ok := left[column]; ok && abs(x-r.left()) < off {
			best, off = column, abs(x-r.left())
		}
	}
	part, ok := f.open[best]
	if !ok {
		return
	}
	f.open[r.column] = part
	f.cur = part
}

// resumes reports whether a row goes on with what was open in its column, though a
// section of another column stands higher: it is text below a side bar at the right
// that has ended, or beside one that has begun a section since.
func (f *flowing) resumes(r *row, was *part) bool {
	own, other := abs(r.left()-f.left[r.column]), abs(r.left()-f.left[f.cur.column])
	if r.column < f.cur.column {
		return own < other && own < 3*r.look.size
	}
	return own < other && was.top > f.cur.top
}

// cross goes on with the first row of another column: with the part that was
// open in it, unless what is open now spans the columns.
func (f *flowing) cross(r *row) {
	cur := f.cur
	if r.column == cur.column && cur != f.head {
		return
	}
	was, ok := f.open[r.column]
	top, printed := r.lines[0].Box.Y0, !r.lines[0].Box.Empty()
	switch {
	case ok && was.page < r.page:
		f.cur = was
	case !ok && printed && r.marker != "" && cur.page == r.page && cur.kind() == Experience:
		// bullets that go on at the top of the next column, as in a newspaper
	case ok && was != f.head && printed && was.page == r.page && f.resumes(r, was):
		f.cur = was
	case cur != f.head && printed && cur.page == r.page && top >= cur.start()-2:
		// columns inside one section
	case cur != f.head && printed && cur.page < r.page && !ok:
	case (!ok || was == f.head) && cur != f.head && !printed && (len(f.head.rows) > 0 || f.above) && !r.outdoes(cur):
		// cells of a table below the head of the resume
	case ok:
		f.cur = was
	default:
		f.cur = f.head
	}
}
