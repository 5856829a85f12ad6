package parse

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/vitae-go/vitae/parse/internal/date"
	"github.com/vitae-go/vitae/parse/internal/lexicon"
	"github.com/vitae-go/vitae/parse/internal/width"
)

// row is a line as a reader takes it in: printed lines that continue each
// other are one row, and a heading that stands left of its text is a row of
// its own.
type row struct {
	span   Span
	text   string // the words of span, line breaks included
	lines  []Line
	block  *Block
	page   int
	column int
	marker string
	level  int     // nesting of an item
	opens  bool    // first of its block
	gap    float64 // space before, in lines of its size; 0 unknown or none
	look   look
	upTo   *upTo // the end of the range it begins, if that stands below
}

// mostRows is how many rows are read for their meaning; a resume of ten pages
// has some 600. What stands below them is in [Resume.Unplaced].
const mostRows = 10_000

// mostRow is how many bytes of a row are read for their meaning: more than three
// pages have of text that no line ends. A longer row is in [Resume.Unplaced].
const mostRow = 16 << 10

// rows returns the rows of the document in reading order.
func rows(doc *Document) []row {
	n := 0
	for p := range doc.Pages {
		for b := range doc.Pages[p].Blocks {
			n += len(doc.Pages[p].Blocks[b].Lines)
		}
	}
	out := make([]row, 0, min(n, mostRows))
	for p := range doc.Pages {
		blocks := doc.Pages[p].Blocks
		for b := range blocks {
			block := &blocks[b]
			for i := 0; i < len(block.Lines); {
				j := i + 1
				for j < len(block.Lines) && block.Lines[j-1].Wraps && block.Lines[j].Marker == "" && !doc.datedAnew(block, i, j) {
					j++
				}
				r := newRow(doc, block, block.Lines[i:j])
				r.page, r.opens = p, i == 0
				if n := len(out); n > 0 && out[n-1].unfinished(&r) {
					out[n-1].extend(doc, &r)
				} else if !r.span.Empty() && len(r.text) <= mostRow {
					if len(out) == mostRows {
						return out
					}
					r.gap = gapBefore(&r, out)
					out = append(out, r)
				}
				i = j
			}
		}
	}
	return out
}

// datedAnew reports whether line j of a block begins anew below a row that begins
// with line i: both begin with a range of dates, as the lines of a list of
// appointments do, or what stands before it ends with a date in brackets, as the
// end of the block does.
func (d *Document) datedAnew(block *Block, i, j int) bool {
	line := func(n int) string { return d.Words(block.Lines[n].Span) }
	if beginsWithRange(line(j)) && beginsWithRange(line(i)) {
		return true
	}
	return block.Kind == Paragraph && endsInDate(line(j-1)) && (startsUpper(line(j)) || endsInDate(line(j))) && endsInDate(line(len(block.Lines)-1))
}

// endsInDate reports whether a text ends with a date in brackets.
func endsInDate(s string) bool {
	open := strings.LastIndexByte(s, '(')
	return open > 0 && strings.HasSuffix(s, ")") && len(s)-open < 40 && isDate(s[open+1:len(s)-1])
}

func beginsWithRange(s string) bool {
	if s == "" || !isDigit(s[0]) {
		return false
	}
	found := date.Find(s[:min(len(s), 40)])
	return len(found) > 0 && found[0].Start == 0 && found[0].Form == date.Range
}

func newRow(doc *Document, block *Block, lines []Line) row {
	r := row{lines: lines, block: block, column: block.Column, marker: lines[0].Marker}
	r.span = Span{lines[0].Span.Start, lines[len(lines)-1].Span.End}
	if block.Kind == Item {
		r.level = block.Level
	}
	r.setSpan(doc, r.span)
	return r
}

// unfinished reports whether the row cannot end where it does, and next can be
// its rest: "University of Science and".
func (r *row) unfinished(next *row) bool {
	if next.span.Empty() || next.marker != "" || next.page != r.page || next.column != r.column || next.block.Kind == Heading || r.block.Kind == Heading ||
		r.block.Role != next.block.Role || differ(r.look.size, next.look.size) || len(r.lines) > 60 {
		return false
	}
	if r.spans(next) || r.headsWith(next) {
		return true
	}
	if strings.HasSuffix(r.text, ",") && width.Over(r.text, 12) && r.block.Kind != Row && next.block.Kind != Row {
		return true
	}
	if r.look.bold != next.look.bold {
		return false
	}
	if isInBrackets(next.text) && !hasDate(r.text) && len(r.text) > 12 {
		return true
	}
	if r.block.Kind == Row || next.block.Kind == Row {
		return false
	}
	last := r.text[strings.LastIndexAny(r.text, " \t\n")+1:]
	if len(last) > 1 && isCaps(r.text) && isCaps(next.text) {
		last = strings.ToLower(last) // "UNIVERSITY OF TEXAS AT"
	}
	return last != r.text && lexicon.IsUnfinished(last)
}

// spans reports whether the row is a date or its beginning, and next the dash of
// a range or what stands behind it, each on a line of its own or behind a label
// of its own, as in a form.
func (r *row) spans(next *row) bool {
	const most = 40 // letters of one end of a range
	if width.Over(r.text, 2*most) || width.Over(next.text, most) {
		return false
	}
	if _, ok := date.OfForm(r.text, next.text); ok {
		return true
	}
	first := strings.TrimRight(r.text, " \n\t-–—")
	if isDash(next.text) {
		return len(first) == len(r.text) && hasDate(first)
	}
	return isDash(strings.TrimSpace(r.text[len(first):])) && isDate(next.text) && isDate(first)
}

func isDash(s string) bool { return s == "-" || s == "–" || s == "—" }

// isInBrackets reports whether a text is nothing but an abbreviation in
// brackets, as it comes to stand below a long name: "(PMP)".
func isInBrackets(s string) bool {
	if len(s) < 4 || len(s) > 12 || s[0] != '(' || s[len(s)-1] != ')' {
		return false
	}
	letters := 0
	for _, r := range s[1 : len(s)-1] {
		if unicode.IsLower(r) || r == '(' || r == ')' {
			return false
		}
		letters += count(unicode.IsUpper(r), 1)
	}
	return letters > 1
}

// extend adds the lines of the next row.
func (r *row) extend(doc *Document, next *row) {
	r.lines = append(r.lines[:len(r.lines):len(r.lines)], next.lines...)
	r.setSpan(doc, r.span.Cover(next.span))
}

// setSpan narrows the row to the words of a span.
func (r *row) setSpan(doc *Document, s Span) {
	r.span = trimSpan(doc.Text, s)
	r.text = doc.Text[r.span.Start:r.span.End]
	r.look = lookOf(r)
}

// trimSpan takes white space off the ends of a span.
func trimSpan(text string, s Span) Span {
	for s.Start < s.End && isSpace(text[s.Start:]) > 0 {
		s.Start += isSpace(text[s.Start:])
	}
	for s.Start < s.End {
		r, n := utf8.DecodeLastRuneInString(text[s.Start:s.End])
		if !spaceRune(r) {
			break
		}
		s.End -= n
	}
	if s.Start >= s.End {
		return Span{}
	}
	return s
}

// isSpace returns the length of the white space character that s begins with, or 0.
func isSpace(s string) int {
	r, n := utf8.DecodeRuneInString(s)
	if spaceRune(r) {
		return n
	}
	return 0
}

func spaceRune(r rune) bool {
	switch r {
	case ' ', '\t', '\n', '\r', '\v', '\f', 0x85, 0xA0, 0x2007, 0x202F, 0x2009, 0x200A, 0x3000, 0x200B, 0xFEFF:
		return true
	}
	return false
}

// gapBefore measures the space above a row.
func gapBefore(r *row, before []row) float64 {
	if r.opens && r.block.SpaceBefore > 0 {
		return r.block.SpaceBefore / max(r.look.size, 10)
	}
	if len(before) == 0 {
		return 0
	}
	above := &before[len(before)-1]
	if above.page != r.page || above.column != r.column || r.lines[0].Box.Empty() {
		return 0
	}
	gap := r.lines[0].Box.Y0 - above.lines[len(above.lines)-1].Box.Y1
	return max(gap, 0) / max(r.look.size, 6)
}

// left returns where the row begins on its page, 0 if it is unknown.
func (r *row) left() float64 { return r.lines[0].Box.X0 }

// join makes one line of text from the words of a span: line breaks become
// spaces, and a word broken by a hyphen at the end of a line is made whole.
func (d *Document) join(s Span) string {
	text := d.Words(s)
	if !broken(text) {
		return strings.TrimSpace(text)
	}
	b, above := make([]byte, 0, len(text)), ""
	for line := range strings.SplitSeq(text, "\n") {
		if line = strings.TrimSpace(line); line != "" {
			b = joinLine(b, above, line)
			above = line
		}
	}
	return strings.ReplaceAll(strings.ReplaceAll(string(b), "\u00ad", ""), "\t", " ")
}

// broken reports whether a text holds line breaks, tabs, soft hyphens or blanks
// that do not break.
func broken(text string) bool {
	for i := range len(text) {
		switch text[i] {
		case '\n', '\t':
			return true
		case "\u00ad"[0]:
			if rest := text[i:]; strings.HasPrefix(rest, "\u00ad") || strings.HasPrefix(rest, "\u00a0") {
				return true
			}
		}
	}
	return false
}

// joinLine appends a line to what stands above it.
func joinLine(b []byte, above, line string) []byte {
	if len(b) == 0 {
		return append(b, line...)
	}
	last, n := utf8.DecodeLastRune(b)
	before, _ := utf8.DecodeLastRune(b[:len(b)-n])
	first, _ := utf8.DecodeRuneInString(line)
	if unicode.IsLetter(before) && unicode.IsLetter(first) {
		switch last {
		case '\u00ad', '\u2010': // a hyphen that only a typesetter writes
			return append(b[:len(b)-n], line...)
		case '-':
			return append(b, line...)
		}
	}
	if withoutSpaces(last) && withoutSpaces(first) && utf8.RuneCountInString(above) >= fullLine {
		return append(b, line...)
	}
	return append(append(b, ' '), line...)
}

// fullLine is how many letters of Chinese or Japanese a line has at least that is
// broken for want of room; shorter ones are lines of a list.
const fullLine = 16

// withoutSpaces reports whether a rune is of the Chinese or Japanese script or its
// marks, in which no space stands where a line ends.
func withoutSpaces(r rune) bool {
	return r >= 0x3001 && (r <= 0x303f || r == 'ー' || r >= 0xff01 && r <= 0xff64 || unicode.In(r, unicode.Han, unicode.Hiragana, unicode.Katakana))
}

// value makes a field of the words of a span.
func (d *Document) value(s Span, c Confidence) Field[string] {
	s = trimSpan(d.Text, s)
	if s.Empty() {
		return Field[string]{}
	}
	return Field[string]{Value: d.join(s), Span: s, Confidence: c}
}
