package parse

import (
	"strings"

	"github.com/vitae-go/vitae/parse/internal/lexicon"
)

// cutJob takes the position and the employer out of a sentence that tells of a
// job: "Working as Engineer with Acme since", "Worked with Acme as an Engineer".
func (d *draft) cutJob(doc *Document) {
	if len(d.pieces) == 0 || !lexicon.TellsOfWork(d.pieces[0].text) {
		return
	}
	text := d.pieces[0].text
	as, position := joint(text, lexicon.ToPosition, false)
	if as == 0 {
		return
	}
	if with, firm := joint(text[:as], lexicon.ToFirm, true); with > 0 {
		if d.cutPiece(doc, 0, as, position, atSign) {
			d.pieces[0].narrow(doc, text[firm:as])
			d.pieces[0].by = true
		}
		return
	}
	if with, firm := joint(text[position:], lexicon.ToFirm, true); with > 0 && d.cutPiece(doc, 0, position+with, position+firm, atSign) {
		d.pieces[1].by = true
	}
	d.pieces[0].narrow(doc, d.pieces[0].text[position:])
}

// joint returns where the first word of a class stands in a text and where what
// is behind it begins, with a capital letter if it is a name; 0 if there is none.
func joint(text string, class lexicon.Joint, name bool) (left, right int) {
	for _, word := range class.Words() {
		if at := strings.Index(text, word); at > 0 && (!name || startsUpper(text[at+len(word):])) {
			return at, at + len(word)
		}
	}
	return 0, 0
}

// narrow leaves the last words of a piece.
func (p *piece) narrow(doc *Document, tail string) {
	if s := tailSpan(doc, p.span, tail); !s.Empty() {
		p.span = s
		p.score(doc)
	}
}
