package parse

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/vitae-go/vitae/parse/internal/contact"
	"github.com/vitae-go/vitae/parse/internal/lexicon"
	"github.com/vitae-go/vitae/parse/internal/width"
)

// cutRow takes the dates and links out of a row and cuts the rest at the bars.
func (h *head) cutRow(doc *Document, s *sketch, row int) {
	if s.link && s.leads() {
		run := &s.lines[0].Runs[0]
		h.links = append(h.links, link{s.span, run.Link})
		return
	}
	text, base := s.text, s.span.Start
	if s.label != "" && !s.alone && s.after < len(text) {
		text, base = text[s.after:], base+s.after
	}
	var gaps []Span // what is no piece: offsets into text
	shift := base - s.span.Start
	for i := range s.dates {
		d := &s.dates[i]
		if d.Start >= shift {
			g := aroundBrackets(text, Span{d.Start - shift, d.End - shift})
			if strings.HasPrefix(text[g.End:], ".") {
				g.End++ // of an abbreviation
			}
			gaps = append(gaps, g)
		}
	}
	for _, d := range contact.Find(text) {
		if d.Kind != contact.Link || !d.Sure && d.End-d.Start < len(trimMarks(text)) {
			continue
		}
		shown := Span{base + d.Start, base + d.End}
		h.links = append(h.links, link{shown, s.completed(shown, d.Value)})
		g := aroundBrackets(text, Span{d.Start, d.End})
		if about := aboutBehind(text, g); !about.Empty() && h.told.Empty() {
			h.told = trimPiece(doc.Text, Span{base + about.Start, base + about.End})
			g = Span{g.Start - 1, about.End + 1}
		}
		gaps = append(gaps, g)
	}
	slices.SortFunc(gaps, func(a, b Span) int { return a.Start - b.Start })
	if stop := s.sentenceEnd(text); stop > 0 && h.told.Empty() {
		h.told = trimSpan(doc.Text, Span{base + stop, base + len(text)})
		text = text[:stop-1]
	}
	cuts := s.turns(base)
	from, first := 0, ownRow
	for i, g := range gaps {
		if rest := (Span{base + g.End + 1, base + len(text)}); i == len(gaps)-1 && g.Start > 0 && strings.HasPrefix(text[g.End:], ": ") && width.Over(text[g.End+1:], 12) && !titled(doc.Words(rest)) {
			h.told = rest
			text = text[:g.End]
		} else if i == len(gaps)-1 && g.Start > 0 && isRemark(text[g.End:]) {
			h.told = trimPiece(doc.Text, Span{base + g.End, base + len(text)})
			text = text[:g.End]
		}
	}
	for _, g := range append(gaps, Span{len(text), len(text)}) {
		if g.Start > from {
			h.cutText(doc, s, text, base, Span{from, g.Start}, row, first, cuts)
		}
		from, first = max(from, g.End), tabbed
	}
}

// cutText cuts text[s] at bars and where the style changes.
func (h *head) cutText(doc *Document, r *sketch, text string, base int, s Span, row int, first bond, cuts []int) {
	// What stands before a bracket that closes only behind a date is a field of
	// its own, as in "Advanced Excel (Senac, 2016)". One bracket at most: of a row
	// of them each would be cut within the last.
	if open := unclosed(text[s.Start:s.End]); open > 0 && first == ownRow && unclosed(text[s.Start:s.Start+open]) < 0 {
		h.cutText(doc, r, text, base, Span{s.Start, s.Start + open}, row, first, cuts)
		s.Start += open + 1
		first = tabbed
	}
	from := s.Start
	end := func(to int) {
		h.addPiece(doc, r, Span{base + from, base + to}, row, first)
		first = tabbed
	}
	for i := s.Start; i < s.End; {
		n := barAt(text, i)
		if n > 0 && (text[i] == '/' && (insideStyle(i, cuts, s) || twins(text[from:i], text[i+1:s.End])) || text[i] == ';' && bothTitled(text[from:s.End], i-from)) {
			n = 0
		}
		if n == 0 && slices.Contains(cuts, i) && !insideWord(text, i) && !kindOfWork(text[i:s.End]) && (looseBefore(text[from:i]) || looseAfter(text[i:s.End]) || strings.TrimSpace(text[s.Start:from]) == "" && (r.boldUpTo(base+i) || r.inkedUpTo(base+i))) {
			end(i)
			from = i
		}
		if n > 0 {
			end(i)
			if text[i] == '/' {
				first = slashed
			}
			from = i + n
			i += n
			continue
		}
		_, size := utf8.DecodeRuneInString(text[i:])
		i += size
	}
	end(s.End)
}

// bothTitled reports whether a semicolon stands between two positions in a cell:
// "Co-founder; Sales Manager" is what one person was.
func bothTitled(text string, i int) bool {
	if i > 80 || lexicon.TitleScore(text[:i]) < 1 {
		return false
	}
	next := text[i+1:]
	if end := strings.IndexAny(next, ";\t"); end >= 0 {
		next = next[:end]
	}
	return lexicon.TitleScore(next) >= 1 && strings.IndexByte(text[i+1:], '\t') >= 0
}

// aboutBehind returns the words behind an address in the bracket that opens with
// it: "Acme (acme.example, makers of anvils)".
func aboutBehind(text string, address Span) Span {
	if address.Start == 0 || text[address.Start-1] != '(' {
		return Span{}
	}
	end := strings.IndexAny(text[address.End:], "()")
	if end <= 0 || text[address.End+end] != ')' {
		return Span{}
	}
	return Span{address.End, address.End + end}
}

// unclosed returns where the last bracket opens if none closes behind it, else -1.
func unclosed(text string) int {
	open := strings.LastIndexByte(text, '(')
	if open >= 0 && strings.IndexByte(text[open:], ')') >= 0 {
		return -1
	}
	return open
}

// aroundBrackets widens a span to the brackets around it.
func aroundBrackets(text string, s Span) Span {
	if s.Start > 0 && s.End < len(text) && strings.IndexByte("([{<", text[s.Start-1]) >= 0 && strings.IndexByte(")]}>", text[s.End]) >= 0 {
		return Span{s.Start - 1, s.End + 1}
	}
	if open, n := utf8.DecodeLastRuneInString(text[:s.Start]); open == '（' || open == '【' {
		if shut, m := utf8.DecodeRuneInString(text[s.End:]); shut == '）' || shut == '】' {
			return Span{s.Start - n, s.End + m}
		}
	}
	return s
}

// insideWord reports whether letters stand on both sides of an offset: a word
// whose first letter is set larger is not cut.
func insideWord(text string, i int) bool {
	before, _ := utf8.DecodeLastRuneInString(text[:i])
	after, _ := utf8.DecodeRuneInString(text[i:])
	return unicode.IsLetter(before) && unicode.IsLetter(after)
}

// looseBefore reports whether a text ends so that another field may follow.
func looseBefore(s string) bool {
	t := strings.TrimRight(s, " \u00a0\n")
	if t == "" {
		return false
	}
	r, _ := utf8.DecodeLastRuneInString(t)
	if strings.ContainsRune(",;:|–—-@/•·)", r) {
		return true
	}
	last := lastWord(t)
	return lexicon.IsJoiner(last) || len(last) > 1 && strings.ToUpper(t) == t && lexicon.IsJoiner(strings.ToLower(last))
}

// looseAfter reports whether a text begins with a mark between fields.
func looseAfter(s string) bool {
	s = strings.TrimLeft(s, " \u00a0\n")
	r, _ := utf8.DecodeRuneInString(s)
	return strings.ContainsRune(",;:|–—-@/•·(", r)
}

// kindOfWork reports whether a text is a bracket with what kind of post a title
// is: "(intern)", "(part time)".
func kindOfWork(s string) bool {
	inner, opens := strings.CutPrefix(strings.TrimSpace(s), "(")
	inner, closes := strings.CutSuffix(inner, ")")
	if !opens || !closes {
		return false
	}
	first, _ := utf8.DecodeRuneInString(inner)
	return lexicon.IsEngagement(inner) || unicode.IsLower(first) && !strings.Contains(inner, " ") && lexicon.TitleScore(inner) >= 1
}

// sentenceEnd returns where the second sentence begins of a row that names a position
// in the first and goes on to tell of it, 0 if it does not: "2021 to now: Engineer at
// Acme, Tuam. I lead the motor team."
func (s *sketch) sentenceEnd(text string) int {
	const most = 120 // bytes of the first sentence
	if len(s.dates) == 0 || s.dates[0].Start > 0 || !strings.HasSuffix(text, ".") || !goesOnAfterStop(text) {
		return 0
	}
	for i := 0; i < min(len(text), most); i++ {
		if text[i] == '.' && strings.HasPrefix(text[i+1:], " ") && goesOnAfterStop(text[:min(i+4, len(text))]) {
			if lexicon.TitleScore(text[:i]) < 2 {
				return 0
			}
			return i + 1
		}
	}
	return 0
}
