// Package vitae is documentation only; the library is in four packages:
//
//	parse     a resume or a job posting as text with layout, and its meaning
//	taxonomy  skills, titles and other vocabulary, and where a text names them
//	rules     what a resume claims and proves, and what is wrong with its lines
//	score     how well it proves, how well it fits a posting, and why
//
// Data flows one way: bytes become a [parse.Document], that becomes a
// [parse.Resume]; [rules.NewFacts] works out what it claims and proves, with
// the help of a [taxonomy.Taxonomy]; rules report on the facts, and score
// weighs them.
//
// # Promises
//
// Everything that the library says points at the words it was read from, by
// page and box where the format has pages.
//
// The library never writes a fact that the resume does not hold. A fix may
// delete, move, re-case or mark a place to fill in.
//
// A score is computed from facts that hold no name, contact, age or photo.
//
// Values returned by the library are immutable and safe for concurrent use. A
// context is honoured between and within pages, between the lines whose meaning
// is read, and between rules and factors. The same bytes, options and day give
// the same bytes out. There is no network, no environment, no clock and no
// global state. No input makes the library panic, hang or exceed its limits.
//
// # Versions
//
// Until version 1 the API may still change between minor versions. Numbers of a
// score belong to the version of its model, named in every report.
//
// [parse.Document]: https://pkg.go.dev/github.com/vitae-go/vitae/parse#Document
// [parse.Resume]: https://pkg.go.dev/github.com/vitae-go/vitae/parse#Resume
// [rules.NewFacts]: https://pkg.go.dev/github.com/vitae-go/vitae/rules#NewFacts
// [taxonomy.Taxonomy]: https://pkg.go.dev/github.com/vitae-go/vitae/taxonomy#Taxonomy
package vitae
