package rules

import "github.com/vitae-go/vitae/parse"

// Diagnostic is one finding of a rule.
type Diagnostic struct {
	Rule     string // ID of the rule, "bullet/metric"
	Severity Severity
	Span     parse.Span // the words it is about; page, line and box are looked up from it
	Message  string     // what is wrong here, quoting the words
	Related  []Related
	Fixes    []Fix        // alternatives; at most one is to be applied
	Aside    *parse.Aside // the words, if they are not in the text: hidden text, a comment
	Missing  bool         // about something that is not there; Span is where it belongs
}

// Related is another place that a finding is about.
type Related struct {
	Span    parse.Span
	Message string
}

// Fix is a way to mend what a diagnostic found.
type Fix struct {
	Message string // "write it as PostgreSQL"
	Safe    bool   // cannot change what the resume claims
	Edits   []Edit // sorted, disjoint
}

// Edit changes the text of a span. It may delete, reorder, re-case or mark a
// place to fill in; it never adds a fact.
type Edit struct {
	Kind    EditKind
	Span    parse.Span
	NewText string     // of EditWords and EditMarker
	From    parse.Span // of EditLines
}

// EditKind is what an edit does.
type EditKind uint8

// The kinds of edit.
const (
	EditWords     EditKind = iota // NewText takes the place of the words of Span
	EditMarker                    // NewText takes the place of the list marker before the line of Span
	EditLines                     // the lines of From take the place of the lines of Span, as they stand in the file
	EditInvisible                 // characters that nobody sees are taken out of the whole file; Span says nothing
)
