package parse

import (
	"fmt"
	"slices"
	"strings"
)

// The reading of meaning is bounded and tested, but it is large, and the words
// are strangers': should it stumble all the same, one document is read without
// meaning, and the program of the caller goes on.

// unread is the resume of a document whose meaning could not be read: all of
// its lines are unplaced, and a Problem says so.
func unread(doc *Document, panicked any) *Resume {
	r := &Resume{Document: stumbled(doc, panicked)}
	for i := range r.Document.Pages {
		for line := range r.Document.Pages[i].lines() {
			if strings.TrimSpace(r.Document.Words(line.Span)) != "" {
				r.Unplaced = append(r.Unplaced, line.Span)
			}
		}
	}
	return r
}

// stumbled returns the document with a Problem that tells of the panic.
func stumbled(doc *Document, panicked any) *Document {
	if doc == nil {
		return &Document{}
	}
	known := *doc
	known.Problems = append(slices.Clip(known.Problems), Problem{
		Code:    "meaning-unreadable",
		Message: fmt.Sprintf("the text is read, its meaning is not (panic: %v); please report the file or one like it", panicked),
	})
	return &known
}

// formatOf returns the format of a document that may be missing.
func formatOf(doc *Document) string {
	if doc == nil {
		return ""
	}
	return doc.Format
}

// corrupt makes an error of a panic in a reader.
func corrupt(panicked any) error {
	if err, ok := panicked.(error); ok {
		return fmt.Errorf("%w: %w", ErrCorrupt, err)
	}
	return fmt.Errorf("%w: %v", ErrCorrupt, panicked)
}
