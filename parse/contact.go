package parse

// readContact reads who a resume is about. The regions are rows in reading
// order: first what stands above the first heading of a section, then contact
// sections and side bars; page headers and footers may be among them. It also
// returns the spans that it took, so that what is left can be placed elsewhere.
func readContact(doc *Document, regions [][]row) (Contact, []Span) {
	return Contact{}, nil
}
