// Package score says how well a resume proves what it claims, how well it fits a
// job posting, and why.
//
//	report, err := score.Score(ctx, resume, posting, nil)
//
// # The numbers
//
// A [Report] has a Total of 0 to 100, made of Match, the fit with the posting, and
// Quality, how well the resume proves its claims; without a posting it is Quality
// alone. Each number is the sum of its Components, and each [Component] says what
// it could add at most, what it adds, and which words it rests on. Total is a way
// to order and to improve resumes, not a chance of anything.
//
// # Factors and models
//
// A [Factor] measures one aspect and gives a value from 0 to 1. A [Model] weighs
// factors and names the version of the numbers: two reports of equal models can
// be compared, others cannot. [Default] is the built-in model; [Model.With] adds a
// factor or puts another in its place, and [NewModel] starts from none. A [Cap]
// bounds Total while an error stands that makes the rest doubtful.
//
// A factor sees an [Input]: facts, findings and the vocabulary. There is no name,
// contact, photo, age or address in it, so no score can depend on them.
//
// # What a report holds besides
//
// Proof is the matrix of seven areas with the lines that prove them; Skills says
// how each skill is held, from missing to proven; Timeline when dated roles used
// it; Findings are those of package rules; Advice is what to change, with the
// points that Total would move by, found by scoring the changed facts.
//
// [WriteText], [WriteJSON] and [WriteHTML] write it for a terminal, a program and
// a person. [Rank] orders many resumes by one posting with one in memory at a time.
//
// # Promises
//
// The same resume, posting, options and day give the same bytes. Models are
// immutable and safe for concurrent use. The context is honoured between rules
// and factors.
package score
