package parse

// part is a section in the making: a heading and the rows under it.
type part struct {
	heading    Field[string]
	kinds      []SectionKind
	confidence Confidence
	rows       []row
	top        float64 // of the heading on its page
	page       int
	column     int
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
	open := map[int]*part{0: head} // by column
	cur := head
	for i := range rows {
		r := &rows[i]
		if r.block.Role != Body {
			continue
		}
		if i > 0 && (r.column != rows[i-1].column || r.page != rows[i-1].page) {
			cur = resume(open, cur, head, r)
		}
		if len(heads) == 0 || heads[0].row != i {
			cur.rows = append(cur.rows, *r)
			continue
		}
		h := heads[0]
		heads = heads[1:]
		cur = &part{
			heading: doc.value(h.span, h.confidence), kinds: h.kinds, confidence: h.confidence,
			top: r.lines[0].Box.Y0, page: r.page, column: r.column,
		}
		out = append(out, cur)
		open[r.column] = cur
		if rest := (Span{h.span.End, r.span.End}); !trimSpan(doc.Text, rest).Empty() {
			under := *r
			under.setSpan(doc, rest)
			cur.rows = append(cur.rows, under)
		}
	}
	return out
}

// resume returns the part that goes on in a row that begins another column or
// page: the one that was open in its column, unless what is open now spans the
// columns.
func resume(open map[int]*part, cur, head *part, r *row) *part {
	if r.column == cur.column {
		return cur
	}
	was, ok := open[r.column]
	switch {
	case ok && was.page < r.page:
		return was
	case cur != head && cur.page == r.page && cur.top > 0 && r.lines[0].Box.Y0 >= cur.top-2:
		return cur // columns inside one section
	case cur != head && (cur.page < r.page || cur.top == 0) && !ok:
		return cur
	case ok:
		return was
	}
	return head
}
