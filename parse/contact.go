package parse

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/vitae-go/vitae/parse/internal/contact"
	"github.com/vitae-go/vitae/parse/internal/lexicon"
	"github.com/vitae-go/vitae/parse/internal/place"
	"github.com/vitae-go/vitae/parse/internal/width"
)

// The rows of a header that can hold a name, a professional title or a place;
// a resume without any heading would else be all header.
const headerRows = 30

// readContact reads who a resume is about. The regions are rows in reading
// order: first what stands above the first heading of a section, then contact
// sections and side bars. Page headers and footers are looked up in the
// document. It also returns the spans that it took, so that what is left can
// be placed elsewhere.
func readContact(doc *Document, regions [][]row) (Contact, []Span) {
	r := contactReader{doc: doc}
	for i, region := range regions {
		for j := range region {
			r.addRow(&region[j], i, j, false)
		}
	}
	margin := marginRows(doc)
	for j := range margin {
		r.addRow(&margin[j], len(regions), j, true)
	}
	if !r.hasEmail() {
		r.addStrays(len(regions) + 2)
	}
	r.readDetails()
	r.readName()
	if r.name < 0 {
		r.addBiggest(len(regions) + 1)
		r.readName()
	}
	r.readLabel()
	r.readPlaces()
	r.readPrivate()
	return r.contact, r.used()
}

// marginRows returns the rows in the headers and footers of pages, each text
// once: not again what the first page shows in its text.
func marginRows(doc *Document) []row {
	var out []row
	seen := map[string]bool{}
	for p := range doc.Pages {
		for b := range doc.Pages[p].Blocks {
			block := &doc.Pages[p].Blocks[b]
			if block.Role == Body && p > 0 {
				continue
			}
			for i := range block.Lines {
				r := newRow(doc, block, block.Lines[i:i+1])
				if block.Role == Body {
					seen[r.text] = true
					continue
				}
				if !seen[r.text] && r.text != "" {
					seen[r.text] = true
					r.page = p
					out = append(out, r)
				}
			}
		}
	}
	return out
}

// addBiggest adds the rows in the biggest letters of the first page, and what
// follows each: in a layout of columns the name may stand above the second one.
func (r *contactReader) addBiggest(region int) {
	if len(r.doc.Pages) == 0 {
		return
	}
	known := map[Span]bool{}
	for i := range r.segments {
		known[r.segments[i].row.span] = true
	}
	all := rows(r.doc)
	biggest := 0.0
	for i := range all {
		if all[i].page == 0 {
			biggest = max(biggest, all[i].look.size)
		}
	}
	for i := range all {
		row := &all[i]
		if row.page > 0 || biggest == 0 || row.look.size < 0.97*biggest || known[row.span] || row.block.Role != Body {
			continue
		}
		r.addRow(row, region, 0, false)
		if i+1 < len(all) && !known[all[i+1].span] {
			r.addRow(&all[i+1], region, 1, false)
		}
		return
	}
}

// hasEmail reports whether an e-mail address stands in one of the regions.
func (r *contactReader) hasEmail() bool {
	for _, s := range r.segments {
		if strings.Contains(s.row.text, "@") {
			return true
		}
	}
	return false
}

// addStrays adds the contact details that stand where none are looked for, at
// the foot of a page or under another heading: the first row with an e-mail
// address and its neighbours with details. References speak of other people.
func (r *contactReader) addStrays(region int) {
	all := rows(r.doc)
	for i := range all {
		if kind, ok := lexicon.Heading(all[i].text); ok && kind == string(References) {
			return
		}
		if !strings.Contains(all[i].text, "@") || !hasDetail(all[i].text) {
			continue
		}
		from, to := i, i+1
		for from > 0 && i-from < 6 && hasDetail(all[from-1].text) {
			from--
		}
		for to < len(all) && to-i < 8 && hasDetail(all[to].text) {
			to++
		}
		for j := from; j < to; j++ {
			r.addRow(&all[j], region, j-from, false)
		}
		return
	}
}

// hasDetail reports whether a short row is a contact detail or place, or holds one.
func hasDetail(text string) bool {
	if width.Over(text, 160) {
		return false
	}
	if len(contact.Find(text)) > 0 || contact.NetworkNamed(text) != "" {
		return true
	}
	_, rest := contact.CutLabel(text)
	m, ok := place.Parse(text[rest:])
	return ok && m.Known
}

// mostSegments is how many pieces are looked at for details of contact, each
// beside the others; a resume has some 20.
const mostSegments = 1000

// segment is a piece of a row between tabs, bars and bullets.
type segment struct {
	span   Span
	row    *row
	region int
	order  int // of the row in its region
	margin bool
	taken  bool
}

// contactReader collects the contact of one document.
type contactReader struct {
	doc      *Document
	contact  Contact
	segments []segment
	name     int // index of the segment that holds the name, -1 for none
}

func (r *contactReader) text(s Span) string { return r.doc.Text[s.Start:s.End] }

// addRow cuts a row into segments. Lines that were taken for one because none
// ends a sentence are cut again where details stand in them.
func (r *contactReader) addRow(row *row, region, order int, margin bool) {
	text, start := row.text, 0
	mixed := strings.Contains(text, "\n") && len(contact.Find(text)) > 0
	add := func(end, next int) {
		span := trimSpan(r.doc.Text, Span{row.span.Start + start, row.span.Start + end})
		if !span.Empty() && len(r.segments) < mostSegments {
			r.segments = append(r.segments, segment{span: span, row: row, region: region, order: order, margin: margin})
		}
		start = next
	}
	label := max(strings.IndexAny(text, "\t\n"), 0)
	if colon := strings.IndexAny(text, ":："); colon > 0 && strings.Contains(text[:colon], " / ") {
		label = colon
	}
	if contact.Label(text[:label]) == "" {
		label = 0
	}
	i := label // one of several words, "Name / Surname", is one segment
	falls := row.falls()
	for i < len(text) {
		c, size := utf8.DecodeRuneInString(text[i:])
		if i == falls && i > start {
			add(i, i)
		}
		if isSeparator(text, i, c, size) || c == '\n' && (i == label || mixed && !strings.HasSuffix(strings.TrimRight(text[:i], " "), ",")) {
			add(i, i+size)
		}
		i += size
	}
	add(len(text), len(text))
}

// falls returns where large letters end in a row that begins with them, as a
// name does that details follow, or 0. Small capitals are no such place: they
// follow their capital without a space, and another capital follows them.
func (r *row) falls() int {
	at, large := 0, 0.0
	for run := range r.worded() {
		switch size, words := run.Style.Size, r.textOf(run.Span); {
		case large == 0:
			large = size
		case size > 0.88*large:
			if at > 0 {
				return 0
			}
		case at == 0:
			from := max(run.Span.Start-r.span.Start, 0)
			if before := r.text[:from]; len(strings.TrimRight(before, " \t\u00a0")) == len(before) && strings.TrimLeft(words, " \t\u00a0") == words {
				return 0
			}
			at = from
		}
	}
	return at
}

// isSeparator reports whether the character at i parts two details.
func isSeparator(text string, i int, c rune, size int) bool {
	switch c {
	case '\t', '|', '•', '∙', '●', '▪', '◦', '⋅', '♦', '◆', '■', '⬥', '❖', '¦', '‖', '∣', '│', '⎪', '⁃':
		return true
	case '·', '・': // also a letter of Catalan, and of names in Japanese
		return i == 0 || text[i-1] == ' ' || i+size < len(text) && text[i+size] == ' '
	case '-': // one, or the two or three that stand for a longer one
		before, after := text[max(i-3, 0):i], text[i+size:min(i+size+3, len(text))]
		return strings.HasSuffix(strings.TrimRight(before, "-"), " ") && strings.HasPrefix(strings.TrimLeft(after, "-"), " ")
	case '–', '—', '/', '\\', '~', '*', '+', '−', '―':
		return stands(text, i, size)
	}
	return c >= 0xE000 && c <= 0xF8FF || // icons
		c >= 0x2190 && c <= 0x2BFF && unicode.IsSymbol(c) && contact.Label(string(c)) == "" && stands(text, i, size) // ornaments
}

// stands reports whether the character at i stands between spaces.
func stands(text string, i, size int) bool {
	return i > 0 && text[i-1] == ' ' && i+size < len(text) && text[i+size] == ' '
}

// take marks the segments that a span covers, in whole or for the most part.
func (r *contactReader) take(span Span) {
	for i := range r.segments {
		if s := &r.segments[i]; span.Overlaps(s.span) {
			s.taken = true
		}
	}
}

// used returns the spans of what was taken: whole rows where all of a row was.
func (r *contactReader) used() []Span {
	var out []Span
	for i := 0; i < len(r.segments); {
		j, all := i, true
		for ; j < len(r.segments) && r.segments[j].row == r.segments[i].row; j++ {
			all = all && r.segments[j].taken
		}
		if all {
			out = append(out, r.segments[i].row.span)
		} else {
			for _, s := range r.segments[i:j] {
				if s.taken {
					out = append(out, s.span)
				}
			}
		}
		i = j
	}
	return out
}

// labelled returns what the label of a segment says that it is, and where the
// words behind the label stand. A label may fill the segment before.
func (r *contactReader) labelled(i int) (kind string, value Span) {
	s := &r.segments[i]
	text := r.text(s.span)
	if kind, rest := contact.CutLabel(text); kind != "" {
		if value = trimSpan(r.doc.Text, Span{s.span.Start + rest, s.span.End}); !value.Empty() {
			return kind, value
		}
	}
	if i > 0 && r.segments[i-1].row == s.row && !r.isLabel(i) {
		if kind = contact.Label(r.text(r.segments[i-1].span)); kind != "" {
			return kind, trimSpan(r.doc.Text, Span{s.span.End - len(strings.TrimLeft(text, ": ")), s.span.End})
		}
	}
	return "", s.span
}

// isLabel reports whether a segment is nothing but a label.
func (r *contactReader) isLabel(i int) bool {
	text := r.text(r.segments[i].span)
	return contact.Label(text) != "" || contact.NetworkNamed(strings.TrimRight(text, ": ")) != ""
}
