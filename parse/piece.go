package parse

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/vitae-go/vitae/parse/internal/lexicon"
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

// titled reports whether the words behind a date and a colon are a title, or begin
// with a degree, rather than a description.
func titled(s string) bool {
	return lexicon.TitleScore(s) >= 2 && strings.Count(s, " ") < 8 && !strings.HasSuffix(s, ".") || lexicon.Degree(strings.TrimSpace(s)) > 0
}

// textOf returns the words of a span as far as they stand in the row.
func (r *row) textOf(s Span) string {
	if !s.Overlaps(r.span) {
		return ""
	}
	return r.text[max(s.Start, r.span.Start)-r.span.Start : min(s.End, r.span.End)-r.span.Start]
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
	case 0xC2, 0xD8, 0xE2, 0xEF:
		r, n := utf8.DecodeRuneInString(text[i:])
		if strings.ContainsRune("·•¦∙⋅●▪◆◦‣，；｜／،؛", r) {
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

// mostPieces is how many pieces the head of an entry can have; it has three or
// four. What stands behind them is in no field.
const mostPieces = 64

// addPiece adds a piece, or a place, to the head.
func (h *head) addPiece(doc *Document, r *sketch, s Span, row int, b bond) {
	s = r.withoutStop(doc, trimPiece(doc.Text, s))
	if len(h.pieces) >= mostPieces || strings.IndexFunc(doc.Words(s), isWordRune) < 0 {
		return
	}
	if lexicon.IsHours(doc.Words(s)) {
		h.words = append(h.words, s)
		return
	}
	s = h.withoutRemarks(doc, s)
	text := doc.join(s)
	if len(h.pieces) > 0 && len(text) < 12 && lexicon.IsJoiner(strings.ToLower(text)) {
		h.joined = true
		return
	}
	if part, ok := lexicon.Label(text); ok && (part == "dates" && len(r.dates) > 0 || strings.HasPrefix(doc.Text[s.End:], ":")) {
		h.words = append(h.words, s)
		return
	}
	if colon := strings.IndexByte(text, ':'); colon > 0 && strings.HasPrefix(doc.Words(s), text[:colon+1]) {
		if part, ok := lexicon.Label(text[:colon]); ok && part == "client" {
			h.labels = append(h.labels, labelled{part, Span{s.Start, s.Start + colon}, trimSpan(doc.Text, Span{s.Start + colon + 1, s.End})})
			return
		}
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

// withoutStop takes off a piece the full stop between it and the date behind it, as
// where heads are told in short sentences: "**Fellow**, Lakeside University. *2021.*"
func (s *sketch) withoutStop(doc *Document, piece Span) Span {
	text := doc.Words(piece)
	word := strings.TrimSuffix(lastWord(text), ".")
	if len(word)+1 != len(lastWord(text)) || width.Under(word, 4) || strings.IndexByte(word, '.') >= 0 || lexicon.IsAbbreviation(word) || lexicon.OrganizationScore("x "+word) >= 3 {
		return piece
	}
	for i := range s.dates {
		if at := s.span.Start + s.dates[i].Start; at >= piece.End && trimMarks(doc.Text[piece.End:at]) == "" {
			piece.End--
			break
		}
	}
	return piece
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
	weak := h.weakJoiner(doc, r, s)
	p.span, p.by = withoutJoiners(doc.Text, Span{s.Start + weak, s.End})
	p.by = p.by || weak > 0
	p.by, h.joined = p.by || h.joined, false
	s, p.text = p.span, doc.join(p.span)
	if r.stops() && strings.HasSuffix(r.rest, p.text) && (r.ranged() > 0 || strings.Count(p.text, " ") < 8) {
		p.span.End--
		p.text = doc.join(p.span)
	}
	for run := range r.runs() {
		if run.Span.Start <= s.Start && s.Start < run.Span.End {
			p.lead.bold, p.lead.italic, p.lead.size = run.Style.Bold, run.Style.Italic, int(run.Style.Size*2+0.5)
		}
	}
	p.title, p.org = lexicon.TitleScore(p.text), lexicon.OrganizationScore(p.text)
	h.pieces = append(h.pieces, p)
}

// weakJoiner returns the length of the words at the start of a span that join it with
// the piece before it, if the type turns behind them: "en **Euskaltel**".
func (h *head) weakJoiner(doc *Document, r *sketch, s Span) int {
	n := lexicon.WeakJoinerStart(doc.Text[s.Start:s.End])
	if n == 0 || len(h.pieces) == 0 {
		return 0
	}
	for _, turn := range r.turns(s.Start) {
		if turn == n || turn == n-1 { // the space is in either type
			return n
		}
	}
	return 0
}

// score weighs the words of a piece anew, after its span has changed.
func (p *piece) score(doc *Document) {
	p.text = doc.join(p.span)
	p.title, p.org = lexicon.TitleScore(p.text), lexicon.OrganizationScore(p.text)
}
