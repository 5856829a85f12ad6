package parse

// mendSlashes joins what a slash parts where heads without one show that it
// stands in a name: "Daydream / Livepeer" above a title, where the others have
// an employer of one piece above theirs.
func mendSlashes(doc *Document, drafts []draft) {
	counts := make(map[int]int)
	usual := 0
	for i := range drafts {
		d := &drafts[i]
		if n := len(d.pieces); d.slash() < 0 && n > 1 {
			if counts[n]++; counts[n] > counts[usual] {
				usual = n
			}
		}
	}
	for i := range drafts {
		d := &drafts[i]
		for at := d.slash(); usual > 0 && at > 0 && len(d.pieces) > usual; at = d.slash() {
			p := &d.pieces[at-1]
			p.span = p.span.Cover(d.pieces[at].span)
			p.score(doc)
			d.pieces = append(d.pieces[:at], d.pieces[at+1:]...)
		}
	}
}

// slash returns the first piece of a head that stands behind a slash, -1 if
// there is none.
func (d *draft) slash() int {
	for i := range d.pieces {
		if i > 0 && d.pieces[i].bond == slashed && d.pieces[i-1].row == d.pieces[i].row {
			return i
		}
	}
	return -1
}
