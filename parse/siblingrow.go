package parse

import "strings"

// settleRows takes what stands alone on its row, or beside a date, for a place
// where it is one in a neighbour: "2018 – 2021 | Pullach" among "2021 – Present |
// Hamburg". The other rows must have words enough for a title and an employer.
func settleRows(drafts []draft) {
	type spot struct {
		row   int
		dated bool
	}
	found := make(map[spot]bool)
	for i := range drafts {
		for j := range drafts[i].rows {
			if r := &drafts[i].rows[j]; r.place && (j > 0 || r.ranged() > 0) {
				found[spot{j, r.ranged() > 0}] = true
			}
		}
	}
	for i := 0; len(found) > 0 && i < len(drafts); i++ {
		d := &drafts[i]
		for at := range d.pieces {
			p := &d.pieces[at]
			r := &d.rows[p.row]
			if len(d.places) == 0 && found[spot{p.row, r.ranged() > 0}] && trimMarks(r.rest) == trimMarks(p.text) && cityShaped(p.text) && d.enough(at) {
				d.places = append(d.places, p.span)
				d.pieces = append(d.pieces[:at], d.pieces[at+1:]...)
				break
			}
		}
	}
}

// settlePieces takes what stands behind a name on its row for a place where a
// neighbour has one behind the same mark: "**Hadrian Scales**, Hexham" over a
// title, among "**Tyne Medical**, Newcastle".
func settlePieces(doc *Document, drafts []draft) {
	type spot struct {
		row  int
		mark string
	}
	found := make(map[spot]bool)
	for i := range drafts {
		d := &drafts[i]
		for j := range d.pieces {
			for _, s := range d.places {
				if p := &d.pieces[j]; p.local && s.Start >= p.span.End {
					found[spot{p.row, strings.TrimSpace(doc.Words(Span{p.span.End, s.Start}))}] = true
				}
			}
		}
	}
	for i := 0; len(found) > 0 && i < len(drafts); i++ {
		d := &drafts[i]
		for at := 1; at < len(d.pieces) && len(d.places) == 0; at++ {
			before, p := &d.pieces[at-1], &d.pieces[at]
			between := strings.TrimSpace(doc.Words(Span{before.span.End, max(before.span.End, p.span.Start)}))
			if before.row == p.row && between != "" && found[spot{p.row, between}] && before.title < 2 && p.title < 1 && cityShaped(p.text) && d.titledBeside(at) {
				d.places, before.local = append(d.places, p.span), true
				d.pieces = append(d.pieces[:at], d.pieces[at+1:]...)
			}
		}
	}
}

// enough reports whether the head without piece at can hold a title and an employer.
func (d *draft) enough(at int) bool {
	return len(d.pieces) > 2 || len(d.pieces) == 2 && d.pieces[1-at].divisible()
}
