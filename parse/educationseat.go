package parse

import (
	"strings"

	"github.com/vitae-go/vitae/parse/internal/lexicon"
	"github.com/vitae-go/vitae/parse/internal/width"
)

// shape is how the head of a degree is set: the rows and bonds of its pieces.
type shape [mostSeats]seatForm

// seatForm is how one piece of a head stands; the zero seatForm is no piece.
type seatForm struct {
	row  int
	bond bond
	set  bool
}

// mostSeats is how many pieces the head of a degree has at the most for its
// neighbours to tell what they are.
const mostSeats = 4

// seats are the pieces of a head that are the degree and the school, -1 for none.
type seats struct {
	degree, school int
	behind         bool // the degree stands behind its subject and a comma
}

// shapeOf returns the shape of a head, the zero shape of one that has too few
// or too many pieces to compare.
func shapeOf(d *draft) shape {
	var s shape
	if len(d.pieces) < 2 || len(d.pieces) > mostSeats {
		return s
	}
	for i := range d.pieces {
		s[i] = seatForm{d.pieces[i].row, d.pieces[i].bond, true}
	}
	return s
}

// seatsOf finds where degree and school stand in the heads of each shape that
// name both: in one document the same place means the same field.
func seatsOf(drafts []draft) map[shape]seats {
	usual := map[shape]seats{}
	for i := range drafts {
		s := shapeOf(&drafts[i])
		found := known(&drafts[i])
		if s == (shape{}) || found.degree < 0 || found.school < 0 {
			continue
		}
		if other, ok := usual[s]; ok && other != found {
			found.degree = -1
		}
		usual[s] = found
	}
	return usual
}

// known returns the pieces whose words say what they are.
func known(d *draft) seats {
	out := seats{degree: -1, school: -1}
	for i := range d.pieces {
		switch p := &d.pieces[i]; {
		case out.degree < 0 && degreePiece(p):
			out.degree = i
		case out.degree < 0 && p.text != "" && hasDegreeBehind(p.text):
			out.degree, out.behind = i, true
		case out.school < 0 && lexicon.IsSchool(p.text):
			out.school = i
		}
	}
	return out
}

// seats returns the pieces of a head that its neighbours tell the meaning of
// and its words do not.
func (p *educationRoles) seats(d *draft) seats {
	out := seats{degree: -1, school: -1}
	usual, ok := p.usual[shapeOf(d)]
	if !ok || usual.degree < 0 {
		return out
	}
	const longest = 40 // letters of a degree
	found, text := known(d), d.pieces[usual.degree].text
	if usual.behind {
		text = text[strings.LastIndexByte(text, ',')+1:]
	}
	if found.degree < 0 && found.school != usual.degree && !width.Over(text, longest) && (!usual.behind || len(text) < len(d.pieces[usual.degree].text)) {
		out.degree, out.behind = usual.degree, usual.behind
	}
	if found.school < 0 && found.degree != usual.school {
		out.school = usual.school
	}
	return out
}

// hasDegreeBehind reports whether a piece is a subject and, behind a comma, its
// degree.
func hasDegreeBehind(text string) bool {
	at, _ := degreeTail(text)
	return at > 0 && text[at] == ',' && at == strings.LastIndexByte(text, ',')
}

// seatDegree sets a degree that stands where those of its neighbours do.
func (m *meaning) seatDegree(s Span, behind bool, e *Entry) {
	if at := strings.LastIndexByte(m.doc.Text[s.Start:s.End], ','); behind && at > 0 {
		set(&e.Area, m.doc.value(trimPiece(m.doc.Text, Span{s.Start, s.Start + at}), Low))
		s = trimPiece(m.doc.Text, Span{s.Start + at + 1, s.End})
	}
	e.Degree = m.doc.value(s, Low)
}
