package parse

// joinUnits makes one title again of what was taken for a title and an employer,
// where an employer is the heading above and the role a heading of lower rank:
// "Staff Engineer, Developer Platform" below "Harbour Payments" names a team there.
func (m *meaning) joinUnits(drafts []draft, entries []Entry) {
	over := -1 // the last heading that names no more than an employer
	for i := range entries {
		d, e := &drafts[i], &entries[i]
		if over >= 0 && !d.ranksBelow(&drafts[over]) {
			over = -1
		}
		if e.Organization.Found() && !e.Title.Found() {
			over = i
			continue
		}
		if over < 0 || !e.Title.Found() || !e.Organization.Found() || len(d.pieces) < 2 || !d.together(e.Title.Span, e.Organization.Span) || e.Title.Span.Start > e.Organization.Span.Start {
			continue
		}
		e.Title = m.doc.value(e.Title.Span.Cover(e.Organization.Span), e.Title.Confidence)
		e.Organization = Field[string]{}
		d.pieces = d.pieces[:1]
	}
}

// ranksBelow reports whether a head is a heading of lower rank than another.
func (d *draft) ranksBelow(over *draft) bool {
	top := over.lead().level
	return top > 0 && d.lead().level > top
}

// describesFirm reports whether an entry says of its employer no more than what that
// is and where it is found on the web, and the head below it is one of its roles.
func (e *Entry) describesFirm(d, below *draft) bool {
	return below.ranksBelow(d) && !e.Title.Found() && len(e.Bullets) == 0 && len(e.Keywords) == 0
}
