// Package parse reads resumes and job postings: bytes become a [Document], one
// text with its layout, and that becomes a [Resume] or a [Posting], its meaning.
//
//	resume, err := parse.File(ctx, "resume.pdf", nil)
//
// # Document
//
// A Document holds one UTF-8 Text in reading order, and pages of blocks of lines
// of runs that point into it. Everything the library says of a file is a [Span],
// a range of bytes of Text; [Document.Position] gives its page, line and box.
// Words that a reader of the page does not see – hidden text, comments, tracked
// deletions – are not in Text but in Asides.
//
// # Resume
//
// A Resume is who, and sections of entries with their bullets. One type, [Entry],
// serves roles, projects, degrees, certificates and the rest. Each value is a
// [Field] with the words it was read from and a [Confidence]. Lines that are in
// no field are in Unplaced: nothing is lost, and nothing is invented.
//
// # Confidence
//
// On the corpus of this repository, which is invented but set in 55 templates,
// values were right as often as this (go test ./parse -run Confidence -v):
//
//	exact  480 of 483   the form allows no other reading, or the format says so
//	high   836 of 838   form and position agree
//	low      6 of   7   a guess from position alone
//
// Expect less on documents of a kind that no corpus holds.
//
// # Formats
//
// PDF, DOCX, HTML, Markdown, plain text and JSON Resume are known by their first
// bytes, then by the file's name; [Formats] lists them, and a [Format] value adds
// one. Output is JSON Resume 1.0.0 ([WriteJSONResume]) or the whole model with
// its spans ([WriteJSON]).
//
// # Errors and problems
//
// An [Error] means no result, and says why: [ErrNoText] for a scan, [ErrEncrypted],
// [ErrLimit], …. A [Problem] means less result: one page of five could not be
// read, and the other four are there.
//
// # Untrusted files
//
// No bytes make this package panic, hang or exceed its [Limits]. It never trusts
// a PDF's cross-reference table, opens no embedded file, resolves no XML entity,
// and uses no network. The context is honoured within pages and between lines.
package parse
