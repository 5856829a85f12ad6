package score

import (
	"github.com/vitae-go/vitae/parse"
	"github.com/vitae-go/vitae/rules"
	"github.com/vitae-go/vitae/taxonomy"
)

// Factor is one aspect of a resume that a score weighs. Factors are constant
// values: all that one may look at comes in its [Input].
type Factor struct {
	ID     string // "match/required"
	Label  string // for people: "Required skills"
	Doc    string // what it measures and how, one paragraph
	Side   Side
	Weight float64 // share of its side; the weights of a side add up to 1
	Eval   func(*Input) Result
}

// Side says which of the two numbers a factor counts for.
type Side uint8

// The sides.
const (
	Match   Side = iota + 1 // fit with the posting
	Quality                 // how well the resume proves what it claims
)

// Input is all that a factor sees. It holds no name, no contact, no photo, no
// age and no address, and no finding about them.
type Input struct {
	Facts    *rules.Facts
	Findings []rules.Diagnostic // without the category contact
	Taxonomy *taxonomy.Taxonomy
	Pages    bool // the format has pages, so layout rules ran

	memo *memo // of Facts; nil if nothing is known yet
}

// Result is what a factor makes of a resume.
type Result struct {
	Value    float64 // 0 to 1
	Note     string  // one line for people: "4 of 5 required skills, 3 proven"
	Evidence []Evidence
	Void     bool // the factor does not apply: its weight is shared by the others of its side, and Note, if any, says why
}

// Evidence is a reason for a value, and the words it rests on.
type Evidence struct {
	Span   parse.Span // in the resume; empty for something that is not there
	Asked  parse.Span // in the posting; empty if the posting has no part in it
	Reason string
	Gain   float64 // points of the factor's value, from -1 to 1
}
