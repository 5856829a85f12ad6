package parse

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/vitae-go/vitae/parse/internal/lexicon"
	"github.com/vitae-go/vitae/parse/internal/place"
)

// settle gives the heads of a section the places that only their neighbours
// tell: "Krones, Neutraubling" among entries such as "Continental, Regensburg".
func settle(doc *Document, drafts []draft) {
	alone := true // no head above names two things, of which one is an employer
	for i := range drafts {
		d := &drafts[i]
		alone = alone && len(d.pieces) <= 1
		d.freeName(doc, alone)
	}
	settleRows(drafts)
	settlePieces(doc, drafts)
	settleCapitals(doc, drafts)
	for _, form := range [...]byte{',', '('} {
		settleForm(doc, drafts, form)
	}
	settleTails(doc, drafts)
}

// freeName gives back the first words of a place to the head, if no list knows
// them for a town and the head has but one piece without them: "Engineer" and
// "Grab, Singapore". So are they if they look like a street, which no head
// shows; a town may stand below the title where the employer is known from above.
func (d *draft) freeName(doc *Document, alone bool) {
	if len(d.pieces) != 1 || len(d.places) != 1 || len(d.rows) == 0 || !d.pieces[0].whole() {
		return
	}
	s := d.places[0]
	text := doc.join(s)
	m, ok := place.Parse(text)
	comma := strings.IndexByte(text, ',')
	if street := m.City != "" && !strings.HasPrefix(text, m.City); !street && (m.Known || !alone) {
		return
	}
	if !ok || m.Remote || comma <= 0 || m.City == "" || !isPlace(text[comma+1:]) {
		return
	}
	tail := tailSpan(doc, s, text[comma+1:])
	if tail.Empty() {
		return
	}
	row := len(d.rows) - 1
	for row > 0 && !d.rows[row].span.Contains(s) {
		row--
	}
	d.newPiece(doc, &d.rows[row], trimPiece(doc.Text, Span{s.Start, tail.Start}), row, tabbed)
	d.pieces[len(d.pieces)-1].local = true
	slices.SortStableFunc(d.pieces, func(a, b piece) int { return a.span.Start - b.span.Start })
	d.places[0] = tail
}

// whole reports whether a piece is a title that holds no mark behind which an
// employer could stand.
func (p *piece) whole() bool { return p.title >= 2 && p.org < 2 && !p.divisible() }

// divisible reports whether a piece holds a mark at which it can be cut in two.
func (p *piece) divisible() bool {
	for _, s := range splitters {
		if _, _, ok := s.at(p.text); ok {
			return true
		}
	}
	return false
}

// settleCapitals cuts off the names of employers the towns that stand behind
// them in capitals, as is the custom in French: "Langues et Cie PARIS". Three
// heads or more must show the form, so that no initials are taken for a town.
func settleCapitals(doc *Document, drafts []draft) {
	var heads []*draft
	for i := range drafts {
		if d := &drafts[i]; len(d.places) == 0 && len(d.pieces) > 0 && capitalTail(d.pieces[len(d.pieces)-1].text) > 0 {
			heads = append(heads, d)
		}
	}
	if len(heads) < 3 || 2*len(heads) < len(drafts) {
		return
	}
	for _, d := range heads {
		p := &d.pieces[len(d.pieces)-1]
		tail := tailSpan(doc, p.span, p.text[capitalTail(p.text):])
		if tail.Empty() {
			continue
		}
		p.span = trimPiece(doc.Text, Span{p.span.Start, tail.Start})
		p.score(doc)
		p.local = true
		d.places = append(d.places, tail)
	}
}

// capitalTail returns where the words in capitals begin that a name ends in, 0
// if there are none, or only a kind of organisation would stay before them.
func capitalTail(s string) int {
	at, words := len(s), 0
	for at > 0 {
		from := strings.LastIndexByte(s[:at-1], ' ') + 1
		word := strings.TrimSpace(s[from:at])
		if len(word) > 1 && (len(word) < 4 || !isCaps(word) || strings.ContainsAny(word, "0123456789.")) {
			break
		}
		at, words = from, words+count(len(word) > 1, 1)
	}
	if words == 0 || words > 3 || at == 0 {
		return 0
	}
	name := strings.TrimSpace(s[:at])
	for _, mark := range [...]string{" - ", " – ", " — ", ", "} {
		if i := strings.LastIndex(name, mark); i >= 0 {
			name = strings.TrimSpace(name[i+len(mark):])
		}
	}
	if name == "" || isCaps(name) || lexicon.TitleScore(name) >= 2 || !strings.Contains(name, " ") && lexicon.OrganizationScore(name) > 0 {
		return 0
	}
	return at
}

// settleForm cuts the place off pieces whose neighbours have one behind the
// same mark, a comma or a bracket.
func settleForm(doc *Document, drafts []draft, mark byte) {
	// Pieces are counted from the last: heads may begin with more.
	local, alike, commas := make(map[int]int), make(map[int]int), make(map[int]int)
	least := maxPieces // of heads with a place
	for i := range drafts {
		d := &drafts[i]
		if at := d.localPiece(doc, mark); at >= 0 {
			least = min(least, len(d.pieces))
			k := len(d.pieces) - at
			local[k]++
			if n, ok := commas[k]; !ok || n > d.commasOf(at) {
				commas[k] = d.commasOf(at)
			}
		}
	}
	for i := range drafts {
		d := &drafts[i]
		for at := range d.pieces {
			if k := len(d.pieces) - at; local[k] > 0 && len(d.places) == 0 && len(d.pieces) >= least && d.townIn(at, mark, commas[k]) > 0 {
				alike[k]++
			}
		}
	}
	for i := range drafts {
		d := &drafts[i]
		for at := range d.pieces {
			k := len(d.pieces) - at
			known := 2*local[k] >= len(drafts) || local[k] > 0 && local[k]+alike[k] == len(drafts)
			if known && len(d.places) == 0 && len(d.pieces) >= least && d.cutPlace(doc, at, mark, commas[k]) {
				break
			}
		}
	}
}

// settleTails cuts what stands behind the one comma of a name off it where all
// heads have such a tail and two different names share theirs: it is their town,
// though no list holds it.
func settleTails(doc *Document, drafts []draft) {
	if len(drafts) < 3 {
		return
	}
	at, shared := -1, false
	tails := make(map[string]string)
	for i := range drafts {
		d := &drafts[i]
		found := -1
		for j := range d.pieces {
			p := &d.pieces[j]
			if cut := d.townIn(j, ',', 0); cut > 0 && p.title < 2 && !lexicon.IsLegalForm(p.text[cut+1:]) {
				found = j
				tail := strings.TrimSpace(p.text[cut+1:])
				name, ok := tails[tail]
				shared = shared || ok && name != p.text[:cut]
				tails[tail] = p.text[:cut]
				break
			}
		}
		if found < 0 || at >= 0 && found != at || len(d.pieces) != 2 || len(d.places) > 0 {
			return
		}
		at = found
	}
	for i := range drafts {
		if shared {
			drafts[i].cutPlace(doc, at, ',', 0)
		}
	}
}

func (d *draft) commasOf(at int) int { return strings.Count(d.pieces[at].text, ",") }

// localPiece returns the piece of a head that a place follows behind a mark, -1
// if there is none.
func (d *draft) localPiece(doc *Document, mark byte) int {
	for at := range d.pieces {
		p := &d.pieces[at]
		if !p.local {
			continue
		}
		for _, s := range d.places {
			if between := doc.Words(Span{p.span.End, s.Start}); strings.TrimSpace(between) == string(mark) {
				return at
			}
		}
	}
	return -1
}

// cutKnownPlace cuts a place off a piece that came to stand alone when its row
// was cut: "TCS, Pune" of "TCS, Pune — Engineer".
func (d *draft) cutKnownPlace(doc *Document) {
	for i := range d.pieces {
		p := &d.pieces[i]
		at, ok := placeTail(p.text)
		if in := townBehindIn(p.text); in > 0 && !ok {
			at, ok = in, true
		}
		if len(d.places) > 0 || !ok || at == 0 {
			continue
		}
		if tail := tailSpan(doc, p.span, p.text[at:]); !tail.Empty() && tail.Start > p.span.Start {
			p.span = trimPiece(doc.Text, Span{p.span.Start, tail.Start})
			if front := doc.Words(p.span); strings.HasSuffix(front, " in") {
				p.span.End -= len(" in")
			}
			p.score(doc)
			p.local = true
			d.places = append(d.places, tail)
		}
	}
}

// townBehindIn returns where the town begins that ends "Marlitz GmbH in München",
// 0 if there is none.
func townBehindIn(s string) int {
	at := strings.LastIndex(s, " in ")
	if at <= 0 || lexicon.OrganizationScore(s[:at]) < 2 || lexicon.TitleScore(s[:at]) >= 2 || !place.IsCity(s[at+len(" in "):]) {
		return 0
	}
	return at + len(" in ")
}

// townIn returns where what looks like a town ends piece at behind a mark, 0 if
// there is none or other than so many commas would stay before it.
func (d *draft) townIn(at int, mark byte, commas int) int {
	text := d.pieces[at].text
	cut := strings.LastIndexByte(text, mark)
	if cut <= 0 || mark == '(' && !strings.HasSuffix(text, ")") || strings.Count(text[:cut], ",") != commas {
		return 0
	}
	if !cityShaped(strings.TrimSuffix(strings.TrimSpace(text[cut+1:]), ")")) {
		return 0
	}
	return cut
}

// cutPlace cuts a town that no list holds off the end of a piece.
func (d *draft) cutPlace(doc *Document, at int, mark byte, commas int) bool {
	p := &d.pieces[at]
	cut := d.townIn(at, mark, commas)
	if cut == 0 {
		return false
	}
	tail := tailSpan(doc, p.span, p.text[cut+1:])
	if tail.Empty() {
		return false
	}
	p.span = trimPiece(doc.Text, Span{p.span.Start, tail.Start})
	if mark == '(' {
		tail.End = tail.Start + len(strings.TrimRight(doc.Words(tail), ") "))
	}
	p.score(doc)
	p.local = true
	d.places = append(d.places, tail)
	return true
}

// settleAt notes that a place stands behind the last piece of a row, or behind
// the bold name that this piece only describes: "**Acme**, a summer camp".
func (h *head) settleAt(row int) {
	n := len(h.pieces) - 1
	if n < 0 || h.pieces[n].row != row {
		return
	}
	if n > 0 && h.pieces[n-1].row == row && h.pieces[n-1].lead.bold && !h.pieces[n].lead.bold && describes(&h.pieces[n]) {
		n--
	}
	h.pieces[n].local = true
}

// describes reports whether a piece reads like words about a name rather than
// like one: most of them are in lower case.
func describes(p *piece) bool {
	words, lower := 0, 0
	for w := range strings.FieldsSeq(p.text) {
		r, _ := utf8.DecodeRuneInString(w)
		words += count(unicode.IsLetter(r), 1)
		lower += count(unicode.IsLower(r), 1)
	}
	return words >= 3 && 2*lower > words && p.title < 2
}
