package parse

import "strings"

// cutRemarks takes off a position what a word and a colon behind a comma tell
// besides: "Research Intern, Supervisor: Prof. Ada Example". It belongs to the
// description.
func (d *draft) cutRemarks(doc *Document) {
	for i := range d.pieces {
		p := &d.pieces[i]
		if at := remarkAt(p.text); at > 0 && len(p.text) == p.span.Len() && d.told.Empty() {
			d.told = trimPiece(doc.Text, Span{p.span.Start + at, p.span.End})
			p.span.End = p.span.Start + at
			p.span = trimPiece(doc.Text, p.span)
			p.score(doc)
		}
	}
}

// remarkAt returns where the comma or the end of the line stands behind which one
// or two words and a colon begin a remark, 0 if none does.
func remarkAt(s string) int {
	colon := strings.Index(s, ": ")
	if colon <= 0 {
		return 0
	}
	at := strings.LastIndexAny(s[:colon], ",\n")
	if at <= 0 || strings.Count(strings.TrimLeft(s[at+1:colon], " "), " ") > 1 || strings.IndexByte(s[:at], '(') >= 0 && strings.IndexByte(s[:at], ')') < 0 {
		return 0
	}
	return at
}
