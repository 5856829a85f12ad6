package plain

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/vitae-go/vitae/parse/internal/charset"
	"github.com/vitae-go/vitae/parse/internal/flow"
	"github.com/vitae-go/vitae/parse/internal/width"
)

// lineHeight is what a blank line counts as space before a block, in points.
const lineHeight = 12

// builder joins lines to blocks.
type builder struct {
	text    *charset.Text
	wrap    Wrapping
	blocks  []flow.Block
	cur     flow.Block
	last    *line // the line added last, nil after a blank line
	blanks  int
	indents []int // of the items around
	listed  bool  // the lines of the group at hand are a list without bullets
	dress   dress // how its words are marked up
	airy    bool  // the text parts its sections by more blank lines than its entries
	pieces  int   // runs made so far
}

// add adds the first of lines; the others follow it in the file.
func (b *builder) add(lines []line) {
	l := &lines[0]
	if b.last == nil {
		b.listed = b.isListed(lines)
	}
	switch l.kind {
	case blank:
		b.flush()
		b.blanks++
	case rule:
		b.flush()
	case item:
		b.flush()
		b.begin(flow.Item, b.nest(l.indent))
		b.append(l)
	case heading:
		b.flush()
		b.begin(flow.Heading, l.level)
		b.append(l)
		b.flush()
	case row:
		b.flush()
		b.begin(flow.Row, 0)
		b.append(l)
		b.flush()
	case margin:
		b.flush()
		b.begin(flow.Paragraph, 0)
		b.cur.Role = flow.Footer
		b.append(l)
		b.flush()
	case words:
		b.addWords(l)
	}
}

// addWords adds a line that continues the block above or begins a new one.
func (b *builder) addWords(l *line) {
	wraps := b.last != nil && b.continues(l)
	switch {
	case wraps:
		b.cur.Lines[len(b.cur.Lines)-1].Wraps = true
	case b.last == nil || b.parts(l):
		b.flush()
		b.begin(flow.Paragraph, 0)
		b.indents = b.indents[:0]
	}
	top := b.airy && b.cur.SpaceBefore > lineHeight && l.width <= maxTitle
	b.append(l)
	if top && !l.gapped && len(b.cur.Lines) == 1 {
		b.flush()
	}
}

// maxTitle is the width of the longest section heading, in columns.
const maxTitle = 50

func (b *builder) continues(l *line) bool {
	if l.ruled || b.last.ruled {
		return false
	}
	above, here := b.last.printed(b.text.String), l.printed(b.text.String)
	if b.listed && b.cur.Kind == flow.Paragraph && beginsAnew(here.Text) && !leansOn(above.Text) {
		return false
	}
	if b.cur.Kind == flow.Paragraph && (bracketDated(above.Text) && beginsAnew(here.Text) || endsDated(above.Text) && endsDated(here.Text)) {
		return false // both are whole: an entry in one line each
	}
	return b.wrap.Continues(&above, &here)
}

// endsDated reports whether s ends in a year.
func endsDated(s string) bool {
	s = strings.TrimRight(s, ".)] ")
	return len(s) > 4 && isYear(s[len(s)-4:]) && (s[len(s)-5] < '0' || s[len(s)-5] > '9')
}

// bracketDated reports whether s ends in a time in brackets: "(Jul 2021-Present)".
func bracketDated(s string) bool {
	open := strings.LastIndexByte(s, '(')
	if open <= 0 || s[len(s)-1] != ')' || len(s)-open > 40 {
		return false
	}
	for i := open + 1; i+4 < len(s); i++ {
		if isYear(s[i : i+4]) {
			return true
		}
	}
	return false
}

// isYear reports whether the four bytes of s are a year of our time.
func isYear(s string) bool {
	return (s[:2] == "19" || s[:2] == "20") && '0' <= s[2] && s[2] <= '9' && '0' <= s[3] && s[3] <= '9'
}

// isListed reports whether the lines up to the next blank one are a list whose
// bullets are lost: long ones end before they are full, and the next begins anew.
func (b *builder) isListed(lines []line) bool {
	for i := 0; i+1 < len(lines) && lines[i+1].kind == words; i++ {
		here, next := lines[i].printed(b.text.String), lines[i+1].printed(b.text.String)
		if here.Width >= readable && !here.Gapped && beginsAnew(next.Text) && !b.wrap.Continues(&here, &next) {
			return true
		}
	}
	return false
}

// beginsAnew reports whether s can be the start of a sentence or of a note in brackets.
func beginsAnew(s string) bool {
	first, _ := utf8.DecodeRuneInString(s)
	return unicode.IsUpper(first) || first == '('
}

// leansOn reports whether s ends in the middle of a phrase: with a comma or a
// short word in lower case.
func leansOn(s string) bool {
	word := s[strings.LastIndexByte(s, ' ')+1:]
	return strings.HasSuffix(s, ",") || !width.Over(word, 4) && word == strings.ToLower(word) && strings.ToUpper(word) != word
}

// isAiry reports whether some lines of the text are parted by one blank line
// and others by more.
func isAiry(lines []line) bool {
	single, more, blanks := 0, 0, 0
	for i := range lines {
		if lines[i].kind == blank {
			blanks++
			continue
		}
		if i > blanks && lines[i].kind != margin && lines[i-blanks-1].kind != margin {
			switch {
			case blanks == 1:
				single++
			case blanks > 1:
				more++
			}
		}
		blanks = 0
	}
	return single > 0 && more > 1
}

// parts reports whether l, which does not continue the line above, belongs to another block.
func (b *builder) parts(l *line) bool {
	if b.cur.Kind == flow.Item {
		return l.indent <= b.indents[len(b.indents)-1]
	}
	shift := l.indent - b.last.indent
	return l.ruled || b.last.ruled || shift > 1 || shift < -1 ||
		isCapitals(b.text.String[b.last.start:b.last.end]) != isCapitals(b.text.String[l.start:l.end])
}

// isCapitals reports whether s is set in capitals as headings are; dates and
// codes are capitals by nature.
func isCapitals(s string) bool {
	return width.Under(s, 80) && s == strings.ToUpper(s) && s != strings.ToLower(s) && !strings.ContainsAny(s, "0123456789@")
}

func (b *builder) begin(kind flow.Kind, level int) {
	b.cur = flow.Block{Kind: kind, Level: level, SpaceBefore: float64(b.blanks * lineHeight)}
	b.blanks = 0
}

func (b *builder) append(l *line) {
	out := flow.Line{Marker: l.marker, Ruled: l.ruled}
	if l.kind == row {
		cells(b.text.String, l.start, l.end, func(start, end int) {
			if len(out.Runs) > 0 {
				out.Runs = append(out.Runs, flow.Run{Text: "\t"})
			}
			out.Runs = b.runs(start, end, out.Runs)
		})
	} else {
		out.Runs = b.runs(l.start, l.end, nil)
	}
	if len(out.Runs) == 0 {
		return // a row of empty cells
	}
	b.cur.Lines = append(b.cur.Lines, out)
	b.last = l
}

func (b *builder) flush() {
	if len(b.cur.Lines) > 0 {
		b.blocks = append(b.blocks, b.cur)
	}
	b.cur, b.last = flow.Block{}, nil
}

// nest returns the level of an item at the given indentation.
func (b *builder) nest(indent int) int {
	n := len(b.indents)
	for n > 0 && b.indents[n-1] > indent+1 {
		n--
	}
	const deepest = 16
	if n == 0 || (b.indents[n-1] < indent-1 && n < deepest) {
		b.indents = append(b.indents[:n], indent)
		n++
	}
	b.indents = b.indents[:n]
	return n - 1
}

// asOne returns text as a paragraph of one line.
func asOne(text string) []flow.Block {
	joined := make([]byte, 0, len(text))
	for i := range len(text) {
		c := text[i]
		if c == '\n' || c == '\t' {
			c = ' '
		}
		if n := len(joined); c != ' ' || n > 0 && joined[n-1] != ' ' {
			joined = append(joined, c)
		}
	}
	s := strings.TrimRight(string(joined), " ")
	if s == "" {
		return nil
	}
	return []flow.Block{{Lines: []flow.Line{{Runs: []flow.Run{{Text: s}}}}}}
}
