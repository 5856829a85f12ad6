package parse

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/vitae-go/vitae/parse/internal/lexicon"
)

// splitter is a way to cut a piece in two.
type splitter struct {
	bond bond
	last bool // at the last such mark, not at the first
}

var splitters = [...]splitter{{dashed, false}, {dashed, true}, {hyphened, false}, {hyphened, true}, {slashed, false}, {bracketed, true}, {comma, false}, {comma, true}}

// at returns the offsets of the mark at which s is cut. The comma before a
// legal form belongs to the name: "Acme Co., Ltd".
func (p splitter) at(s string) (left, right int, ok bool) {
	for _, mark := range splitMarks[p.bond] {
		i := strings.Index(s, mark)
		if p.last {
			i = strings.LastIndex(s, mark)
			for i > 0 && p.bond == comma && startsLegal(s[i+len(mark):]) {
				i = strings.LastIndex(s[:i], mark)
			}
		}
		if p.bond == comma && i > 0 && lexicon.IsLegalForm(s[i+len(mark):]) {
			if i = -1; p.last {
				i = strings.LastIndex(s[:strings.LastIndex(s, mark)], mark)
			}
		}
		switch {
		case i <= 0 || i+len(mark) >= len(s) || p.bond == comma && insideBrackets(s, i) || p.bond < bracketed && namesTogether(s[:i], s[i+len(mark):]):
		case p.bond != bracketed:
			return i, i + len(mark), true
		case titleInBrackets(s[:i], s[i+1:]):
			return i, i + 1, true // the brackets go together
		}
	}
	return 0, 0, false
}

// insideBrackets reports whether brackets that are open at i close behind it.
func insideBrackets(s string, i int) bool {
	return strings.LastIndexByte(s[:i], '(') > strings.LastIndexByte(s[:i], ')') && strings.IndexByte(s[i:], ')') > 0
}

// titleInBrackets reports whether the brackets behind a name hold the position:
// "Acme (Data Scientist)".
func titleInBrackets(front, tail string) bool {
	inner, ok := strings.CutSuffix(strings.TrimPrefix(tail, "("), ")")
	return ok && lexicon.TitleScore(inner) >= 2 && lexicon.TitleScore(front) < 2 && !spellsOut(inner, strings.TrimSpace(front))
}

// startsLegal reports whether a text begins with a legal form, which belongs to
// the name before it: "Inc. (acquired by Acme)" of "Bridge, Inc. (acquired by Acme)".
func startsLegal(s string) bool {
	word, rest, _ := strings.Cut(s, " ")
	return lexicon.IsLegalForm(word) && (rest == "" || rest[0] == '(')
}

var splitMarks = map[bond][]string{
	dashed:    {" — ", " – ", " ― ", " ‒ ", " − "},
	hyphened:  {" - ", " -- ", " --- ", ": "},
	slashed:   {" / "},
	bracketed: {" ("},
	comma:     {", "},
}

// bestSplit finds the mark at which the single pieces of most heads fall into
// title and organisation; gain is above 0 if cutting is better than leaving.
func (p *pairRoles) bestSplit(m *meaning, drafts []draft) (best splitter, gain float64) {
	single := 0
	for i := range drafts {
		if p.open(&drafts[i]) {
			single++
		}
	}
	if 2*single < len(drafts) || single == 0 {
		return best, 0
	}
	p.headed = p.named == 0 && headedByEmployer(drafts)
	for _, s := range splitters {
		if v := p.splitScore(s, drafts, single); v > gain {
			best, gain = s, v
		}
	}
	return best, gain
}

// splitScore says how well all single pieces are cut by s.
func (p *pairRoles) splitScore(s splitter, drafts []draft, single int) float64 {
	titleFirst, orgFirst, n := 0.0, 0.0, 0
	employer := false
	for i := range drafts {
		if !p.open(&drafts[i]) {
			continue
		}
		whole := &drafts[i].pieces[0]
		left, right, ok := s.at(whole.text)
		if !ok || p.named > 0 && s.leavesRank(whole.text) {
			continue
		}
		n++
		a, b := newHalf(whole.text[:left]), newHalf(whole.text[right:])
		b.local = whole.local
		titleFirst += p.fit(a, b)
		orgFirst += p.fit(b, a) - townBeforeTitle(s, b.text)
		employer = employer || max(a.org, b.org) >= 2 || b.local
	}
	if n == 0 || p.headed && !employer {
		return 0
	}
	v := max(titleFirst+float64(n)*(0.2+p.named), orgFirst) / float64(n)
	share := float64(n) / float64(single)
	prior := [...]float64{dashed: 0.6, hyphened: 0.3, slashed: 0.3, bracketed: 0.3, comma: 0.3}[s.bond]
	if s.last && s.bond == comma {
		prior += 0.1
	}
	return (v+prior)*share - 0.6*(1-share)*float64(single)
}

// townBeforeTitle returns what speaks against a comma as the mark behind an
// employer: the title behind it stands only behind a dash, "Acme, Madison — Engineer".
func townBeforeTitle(s splitter, title string) float64 {
	dash := splitter{bond: dashed}
	if left, right, ok := dash.at(title); ok && s.bond == comma && lexicon.TitleScore(title[:left]) < 1 && lexicon.TitleScore(title[right:]) >= 2 {
		return 1
	}
	return 0
}

// headedByEmployer reports whether employers stand on rows of their own above
// their roles, which then name none.
func headedByEmployer(drafts []draft) bool {
	for i := range drafts {
		d := &drafts[i]
		if len(d.rows) > 1 && len(d.pieces) > 0 && d.rows[0].ranged() == 0 && d.pieces[0].row == 0 && d.pieces[0].org >= 2 && d.pieces[0].title < 2 && d.rows[1].ranged() > 0 {
			return true
		}
	}
	return false
}

// open reports whether a head is a single piece that may name both: it is not
// set like the title alone where an employer stands above on a row of its own.
func (p *pairRoles) open(d *draft) bool {
	return len(d.pieces) == 1 && !p.titles[d.pieces[0].lead]
}

// learnTitles notes how titles are set that stand below their employer: in a
// look of their own, on a row behind it.
func (p *pairRoles) learnTitles(drafts []draft, pair [2]int) {
	if pair[0] < pair[1] {
		return
	}
	for i := range drafts {
		d := &drafts[i]
		if pair[0] >= len(d.pieces) {
			continue
		}
		title, org := &d.pieces[pair[0]], &d.pieces[pair[1]]
		if title.row > org.row && title.lead != org.lead {
			if p.titles == nil {
				p.titles = make(map[lead]bool)
			}
			p.titles[title.lead] = true
		}
	}
	for i := range drafts {
		d := &drafts[i]
		if pair[0] < len(d.pieces) {
			delete(p.titles, d.pieces[pair[1]].lead)
		}
	}
}

func newHalf(s string) *piece {
	return &piece{text: s, title: lexicon.TitleScore(s), org: lexicon.OrganizationScore(s)}
}

// split cuts piece i of the head in two.
func (h *head) split(doc *Document, i int, s splitter) bool {
	left, right, ok := s.at(h.pieces[i].text)
	if !ok || len(h.pieces) >= maxPieces {
		return false
	}
	return h.cutPiece(doc, i, left, right, s.bond)
}

// cutPiece cuts piece i at the offsets left and right of its text.
func (h *head) cutPiece(doc *Document, i, left, right int, b bond) bool {
	p := h.pieces[i]
	tail := tailSpan(doc, p.span, p.text[right:])
	if b == atSign {
		tail = withoutArticle(doc.Text, tail)
	}
	front := trimPiece(doc.Text, Span{p.span.Start, tailSpan(doc, p.span, p.text[left:]).Start})
	if tail.Empty() || front.Empty() {
		return false
	}
	a, z := p, p
	a.span, a.text, a.local = front, doc.join(front), false
	z.span, z.text, z.bond = tail, doc.join(tail), b
	for _, q := range []*piece{&a, &z} {
		q.title, q.org = lexicon.TitleScore(q.text), lexicon.OrganizationScore(q.text)
	}
	h.pieces = append(h.pieces[:i], append([]piece{a, z}, h.pieces[i+1:]...)...)
	return true
}

// splitAt cuts "Engineer at Acme" and "Engineer @ Acme", and reports whether it
// did. Words that are no known title are cut only if sure.
func (d *draft) splitAt(doc *Document, sure bool) bool {
	for i := range d.pieces {
		text := d.pieces[i].text
		for from := 0; ; {
			space := strings.IndexByte(text[from:], ' ')
			if space < 0 {
				break
			}
			start := from + space + 1
			end := strings.IndexByte(text[start:], ' ')
			if end <= 0 {
				break
			}
			word := text[start : start+end]
			if lexicon.IsJoiner(word) && !leansOn(text[:start-1]) && !startsUnit(text[start+end+1:]) && (word == "@" || (sure || lexicon.TitleScore(text[:start-1]) >= 2) && !namesSchool(text[:start-1], text[start+end+1:])) {
				d.cutPiece(doc, i, start-1, start+end+1, atSign)
				return true
			}
			from = start
		}
		for _, at := range lexicon.Within.Words() {
			if k := strings.Index(text, at); k > 0 && startsUpper(text[k+len(at):]) && lexicon.TitleScore(text[:k]) >= 2 {
				d.cutPiece(doc, i, k, k+len(at), atSign)
				return true
			}
		}
	}
	return false
}

// startsUnit reports whether a text begins with what a part of an employer is called:
// "dziale IT" behind "Stażystka w" is no employer, and belongs to the position.
func startsUnit(s string) bool {
	first, _, _ := strings.Cut(s, " ")
	return first == strings.ToLower(first) && lexicon.IsUnit(first)
}

func startsUpper(s string) bool {
	r, _ := utf8.DecodeRuneInString(s)
	return unicode.IsUpper(r)
}

// namesSchool reports whether the word at between two texts stands in the name
// of a school behind a comma: "Dean, University of Hawaii" and "Hilo".
func namesSchool(before, after string) bool {
	comma := strings.LastIndex(before, ", ")
	return comma > 0 && lexicon.IsSchool(before[comma+2:]) && cityShaped(after)
}

// leansOn reports whether a text ends in a preposition, so that the next word
// cannot be another: "Pays de" before "la Loire".
func leansOn(s string) bool {
	last := lastWord(s)
	return len(last) < len(s) && last == strings.ToLower(last) && lexicon.IsUnfinished(last)
}

// splitAlone cuts a single piece whose neighbours are cut in another way: the
// name of a thing and who gave it. Issuers says that its neighbours end with the
// latter in brackets, see endInIssuers.
func (d *draft) splitAlone(doc *Document, issuers bool) {
	if len(d.pieces) != 1 || len(d.rows) > 1 {
		return
	}
	text := d.pieces[0].text
	for _, s := range [...]splitter{{dashed, true}, {comma, true}} {
		if !s.leavesRank(text) && d.split(doc, 0, s) {
			return
		}
	}
	if by := strings.LastIndex(text, " by "); by > 0 && giver(text[by+len(" by "):]) && d.cutPiece(doc, 0, by, by+len(" by "), comma) {
		return
	}
	if open, sure := issuerInBrackets(text); open > 0 && (sure || issuers) {
		d.cutPiece(doc, 0, open, open+1, comma)
	}
}

// leavesRank reports whether s cuts off a certificate what says for whom or in which
// version it is rather than who issued it: "Harbour Pilot – Associate", "Advanced
// Level – Harbour Engineer", "Certified Pilot, Tide 11".
func (s splitter) leavesRank(text string) bool {
	left, right, ok := s.at(text)
	last := text[right:]
	if !ok || lexicon.OrganizationScore(last) > 0 {
		return false
	}
	if !strings.Contains(last, " ") {
		return lexicon.CertificateScore(last) > 0
	}
	return lexicon.TitleScore(last) >= 3 || lexicon.CertificateScore(text[:left]) > 0 && isVersion(lastWord(last))
}

// isVersion reports whether a word is the number of a version: "11", "3.2".
func isVersion(s string) bool {
	return s != "" && isDigit(s[0]) && strings.Trim(s, "0123456789.") == "" && !startsWithYear(s)
}

// giver reports whether words behind "by" name who gave a thing, rather than
// how something is learnt: "by Coursera", not "by building games".
func giver(s string) bool {
	first, _ := utf8.DecodeRuneInString(s)
	return unicode.IsUpper(first) && strings.Count(s, " ") < 6 && !lexicon.StartsWithVerb(s)
}
