package parse

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/vitae-go/vitae/parse/internal/contact"
	"github.com/vitae-go/vitae/parse/internal/lexicon"
	"github.com/vitae-go/vitae/parse/internal/place"
	"github.com/vitae-go/vitae/parse/internal/width"
)

// bond says how firmly a piece of a head line is tied to the piece before it;
// the looser the bond, the surer the two are different fields.
type bond uint8

// The bonds, from none to the closest.
const (
	ownRow    bond = iota // on a row of its own
	tabbed                // behind a tab, a bar, a dot, a change of style
	atSign                // behind "at" or "@"
	dashed                // behind a dash with spaces
	hyphened              // behind a hyphen with spaces
	slashed               // behind a slash with spaces, inside words of one style
	bracketed             // in brackets behind a name
	comma
)

// piece is a part of the head of an entry: a title, an employer, …
type piece struct {
	span  Span
	text  string
	bond  bond
	row   int // of the head, from 0
	lead  lead
	local bool // a place stands right behind it on its row
	by    bool // "by" stood before it
	title float64
	org   float64
}

// maxPieces bounds the pieces of a head; what goes beyond belongs to the last.
const maxPieces = 24

// head is the head of an entry taken apart.
type head struct {
	pieces []piece
	places []Span
	links  []link
	labels []labelled
	told   Span   // description behind a colon
	joined bool   // a joining word was read that stands alone: "**Engineer** at **Acme**"
	words  []Span // that only say what a date is: "Issued"
}

// link is a web address in a head.
type link struct {
	span Span
	url  string
}

// labelled is text that a label explains.
type labelled struct {
	part  string
	label Span
	span  Span
}

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
		h.links = append(h.links, link{Span{base + d.Start, base + d.End}, d.Value})
		gaps = append(gaps, aroundBrackets(text, Span{d.Start, d.End}))
	}
	slices.SortFunc(gaps, func(a, b Span) int { return a.Start - b.Start })
	cuts := styleCuts(s, base)
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

// isRemark reports whether the words behind a date are a remark in brackets that
// is no name: "(part-time appointment)".
func isRemark(s string) bool {
	s = strings.Trim(s, " .")
	if len(s) < 12 || s[0] != '(' || s[len(s)-1] != ')' {
		return false
	}
	first, _ := utf8.DecodeRuneInString(s[1:])
	return unicode.IsLower(first) && !lexicon.IsEngagement(s[1:len(s)-1])
}

// titled reports whether the words behind a date and a colon are a title rather
// than a description.
func titled(s string) bool {
	return lexicon.TitleScore(s) >= 2 && strings.Count(s, " ") < 8 && !strings.HasSuffix(s, ".")
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

// styleCuts returns the offsets at which the style of the row changes beside a
// mark, as in "**Engineer**, Acme".
func styleCuts(s *sketch, base int) []int {
	var cuts []int
	var last *Run
	for i := range s.lines {
		for j := range s.lines[i].Runs {
			run := &s.lines[i].Runs[j]
			if !run.Span.Overlaps(s.span) || strings.Trim(s.textOf(run.Span), marks) == "" {
				continue
			}
			if last != nil && run.Span.Start > base && (last.Style.Bold != run.Style.Bold || last.Style.Italic != run.Style.Italic || differ(last.Style.Size, run.Style.Size)) {
				cuts = append(cuts, run.Span.Start-base)
			}
			last = run
		}
	}
	return cuts
}

func differ(a, b float64) bool { return a-b > 0.6 || b-a > 0.6 }

// textOf returns the words of a span as far as they stand in the row.
func (r *row) textOf(s Span) string {
	if !s.Overlaps(r.span) {
		return ""
	}
	return r.text[max(s.Start, r.span.Start)-r.span.Start : min(s.End, r.span.End)-r.span.Start]
}

// cutText cuts text[s] at bars and where the style changes.
func (h *head) cutText(doc *Document, r *sketch, text string, base int, s Span, row int, first bond, cuts []int) {
	// One bracket at most: of a row of them each would be cut within the last.
	if open := unclosed(text[s.Start:s.End]); open > 0 && first == ownRow && unclosed(text[s.Start:s.Start+open]) < 0 {
		s.Start += h.cutOpen(doc, r, text, base, Span{s.Start, s.Start + open}, row, first, cuts)
		first = tabbed
	}
	from := s.Start
	end := func(to int) {
		h.addPiece(doc, r, Span{base + from, base + to}, row, first)
		first = tabbed
	}
	for i := s.Start; i < s.End; {
		n := barAt(text, i)
		if n > 0 && text[i] == '/' && (insideStyle(i, cuts, s) || twins(text[from:i], text[i+1:s.End])) {
			n = 0
		}
		if n == 0 && slices.Contains(cuts, i) && !insideWord(text, i) && (looseBefore(text[from:i]) || looseAfter(text[i:s.End]) || strings.TrimSpace(text[s.Start:from]) == "" && r.boldUpTo(base+i)) {
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

// insideStyle reports whether the offset i lies in a stretch that is set apart
// from the rest of s[Start:End): "**Acme / Beta** — *Engineer*".
func insideStyle(i int, cuts []int, s Span) bool {
	before, behind := false, false
	for _, c := range cuts {
		if s.Start < c && c < s.End {
			before, behind = before || c < i, behind || c > i
		}
	}
	return before || behind
}

// twins reports whether a slash stands between two titles of one person:
// "Founder / CTO".
func twins(before, after string) bool {
	if bar := strings.IndexAny(after, "/|\t"); bar >= 0 {
		after = after[:bar]
	}
	return lexicon.TitleScore(before) >= 2 && lexicon.TitleScore(after) >= 2 && lexicon.OrganizationScore(before) < 2 && lexicon.OrganizationScore(after) < 2
}

// unclosed returns where the last bracket opens if none closes behind it, else -1.
func unclosed(text string) int {
	open := strings.LastIndexByte(text, '(')
	if open >= 0 && strings.IndexByte(text[open:], ')') >= 0 {
		return -1
	}
	return open
}

// cutOpen cuts what stands before a bracket that closes only behind a date, as
// in "Advanced Excel (Senac, 2016)", and returns its length with the bracket.
func (h *head) cutOpen(doc *Document, r *sketch, text string, base int, s Span, row int, first bond, cuts []int) int {
	h.cutText(doc, r, text, base, s, row, first, cuts)
	return s.Len() + 1
}

// insideWord reports whether letters stand on both sides of an offset: a word
// whose first letter is set larger is not cut.
func insideWord(text string, i int) bool {
	before, _ := utf8.DecodeLastRuneInString(text[:i])
	after, _ := utf8.DecodeRuneInString(text[i:])
	return unicode.IsLetter(before) && unicode.IsLetter(after)
}

// boldUpTo reports whether the row is bold up to an offset of the document and
// not behind it.
func (s *sketch) boldUpTo(at int) bool {
	before := false
	for i := range s.lines {
		for j := range s.lines[i].Runs {
			run := &s.lines[i].Runs[j]
			if strings.TrimSpace(s.textOf(run.Span)) == "" || !run.Span.Overlaps(s.span) {
				continue
			}
			if run.Span.Start < at {
				before = run.Style.Bold
			} else {
				return before && !run.Style.Bold
			}
		}
	}
	return false
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
	last := t[strings.LastIndexByte(t, ' ')+1:]
	return lexicon.IsJoiner(last) || len(last) > 1 && strings.ToUpper(t) == t && lexicon.IsJoiner(strings.ToLower(last))
}

// looseAfter reports whether a text begins with a mark between fields.
func looseAfter(s string) bool {
	s = strings.TrimLeft(s, " \u00a0\n")
	r, _ := utf8.DecodeRuneInString(s)
	return strings.ContainsRune(",;:|–—-@/•·(", r)
}

// barAt returns the length of a bar between fields at text[i:], or 0.
func barAt(text string, i int) int {
	switch text[i] {
	case '\t', '|':
		return 1
	case ';':
		if i+1 < len(text) && text[i+1] == ' ' {
			return 1
		}
	case '/':
		if i > 0 && i+1 < len(text) && text[i-1] == ' ' && text[i+1] == ' ' && !isRatio(text, i) && !isPlaceSlash(text, i) {
			return 1
		}
	case ',':
		if betweenIdeographs(text, i) {
			return 1
		}
	case 0xC2, 0xE2, 0xEF:
		r, n := utf8.DecodeRuneInString(text[i:])
		if strings.ContainsRune("·•¦∙⋅●▪◆◦‣，；｜／", r) {
			return n
		}
	}
	return 0
}

// betweenIdeographs reports whether the mark at i parts words that are written
// without spaces.
func betweenIdeographs(text string, i int) bool {
	left, _ := utf8.DecodeLastRuneInString(text[:i])
	right, _ := utf8.DecodeRuneInString(text[i+1:])
	return unicode.Is(unicode.Han, left) && unicode.Is(unicode.Han, right)
}

// isRatio reports whether the slash at i stands between two figures: "3.8 / 4.0".
func isRatio(text string, i int) bool {
	return i > 1 && i+2 < len(text) && isDigit(text[i-2]) && isDigit(text[i+2])
}

// isPlaceSlash reports whether the slash at i stands inside a place, "Vienna, Austria / remote".
func isPlaceSlash(text string, i int) bool {
	rest := text[i+1:]
	if end := strings.IndexAny(rest, "/|\t,"); end >= 0 {
		rest = rest[:end]
	}
	m, ok := place.Parse(rest)
	return ok && m.Remote
}

// mostPieces is how many pieces the head of an entry can have; it has three or
// four. What stands behind them is in no field.
const mostPieces = 64

// addPiece adds a piece, or a place, to the head.
func (h *head) addPiece(doc *Document, r *sketch, s Span, row int, b bond) {
	s = trimPiece(doc.Text, s)
	if len(h.pieces) >= mostPieces || strings.IndexFunc(doc.Words(s), isWordRune) < 0 {
		return
	}
	text := doc.join(s)
	if len(h.pieces) > 0 && len(text) < 12 && lexicon.IsJoiner(strings.ToLower(text)) {
		h.joined = true
		return
	}
	if part, ok := lexicon.Label(text); ok && (part == "dates" && len(r.dates) > 0 || strings.HasPrefix(doc.Text[s.End:], ":")) {
		h.words = append(h.words, s)
		return
	}
	if at, ok := placeTail(text); ok {
		if at == 0 {
			h.places = append(h.places, s)
			h.settleAt(row)
			return
		}
		if place := tailSpan(doc, s, text[at:]); !place.Empty() {
			h.places = append(h.places, place)
			h.newPiece(doc, r, trimPiece(doc.Text, Span{s.Start, place.Start}), row, b)
			h.pieces[len(h.pieces)-1].local = true
			return
		}
	}
	h.newPiece(doc, r, s, row, b)
}

// tailSpan finds where the last words of a joined text stand in the document.
func tailSpan(doc *Document, s Span, tail string) Span {
	tail = strings.TrimSpace(tail)
	i := s.End
	for j := len(tail); j > 0; {
		want, n := utf8.DecodeLastRuneInString(tail[:j])
		if spaceRune(want) {
			j -= n
			continue
		}
		for i > s.Start {
			got, m := utf8.DecodeLastRuneInString(doc.Text[s.Start:i])
			i -= m
			if got == want {
				break
			}
			if !spaceRune(got) && got != '\u00ad' && got != '\u2010' {
				return Span{}
			}
		}
		j -= n
	}
	return trimPiece(doc.Text, Span{i, s.End})
}

func (h *head) newPiece(doc *Document, r *sketch, s Span, row int, b bond) {
	if n := len(h.pieces); n >= maxPieces {
		h.pieces[n-1].span = h.pieces[n-1].span.Cover(s)
		return
	}
	p := piece{row: row, bond: b, lead: r.lead}
	p.span, p.by = withoutJoiners(doc.Text, s)
	p.by, h.joined = p.by || h.joined, false
	s, p.text = p.span, doc.join(p.span)
	if r.stops() && strings.HasSuffix(r.rest, p.text) && (r.ranged() > 0 || strings.Count(p.text, " ") < 8) {
		p.span.End--
		p.text = doc.join(p.span)
	}
	for i := range r.lines {
		for j := range r.lines[i].Runs {
			if run := &r.lines[i].Runs[j]; run.Span.Start <= s.Start && s.Start < run.Span.End {
				p.lead.bold, p.lead.italic, p.lead.size = run.Style.Bold, run.Style.Italic, int(run.Style.Size*2+0.5)
			}
		}
	}
	p.title, p.org = lexicon.TitleScore(p.text), lexicon.OrganizationScore(p.text)
	h.pieces = append(h.pieces, p)
}

// score weighs the words of a piece anew, after its span has changed.
func (p *piece) score(doc *Document) {
	p.text = doc.join(p.span)
	p.title, p.org = lexicon.TitleScore(p.text), lexicon.OrganizationScore(p.text)
}
