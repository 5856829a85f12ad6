package score

import (
	"github.com/vitae-go/vitae/parse"
	"github.com/vitae-go/vitae/rules"
	"github.com/vitae-go/vitae/taxonomy"
)

// Report is the score of a resume with its reasons. Match, Quality and Total
// are 0 to 100; each is the sum of the points of its components.
type Report struct {
	Model      string  // version of the numbers
	Match      float64 // fit with the posting; 0 without one
	Quality    float64 // how well the resume proves what it claims
	Total      float64 // Quality alone without a posting
	Posting    bool    // whether there was a posting
	Components []Component
	Proof      []AreaProof // the proof matrix, one row an area
	Skills     []Skill     // asked for, then the rest
	Timeline   []Use       // when dated roles used which skill
	Level      rules.LevelFact
	Months     int
	Findings   []rules.Diagnostic
	Skipped    []rules.Skipped
	Advice     []Advice
	Order      []Move              // what to move up for this posting
	Asks       *rules.PostingFacts // what the posting asks for, nil without one
	Document   *parse.Document     `json:"-"`
	Job        *parse.Posting      `json:"-"`
}

// Component is what one factor, or a cap, adds.
type Component struct {
	ID       string
	Label    string
	Side     Side
	Weight   float64 // share of its side after void factors gave theirs away; 0 for those
	Value    float64 // 0 to 1
	Points   float64 // of its side: 100 × Weight × Value; 0 for a cap
	OfTotal  float64 // of the total
	Most     float64 // that it could add to the total
	Void     bool    // could not be judged, and Note says why: the others of its side share its weight
	Note     string
	Evidence []Evidence
}

// AreaProof is a row of the proof matrix.
type AreaProof struct {
	Area     rules.Area
	Strength rules.Strength
	Evidence []Evidence
	Weak     []rules.WeakClaim
}

// Skill is a skill that the resume names or the posting asks for.
type Skill struct {
	ID       taxonomy.ID
	Label    string
	Asked    Asked
	State    State
	Months   int
	LastUsed rules.Month
	Spans    []parse.Span // best first: proof before list
	Term     string       // the posting's wording, if it has one
	AskedAt  parse.Span   // in the posting
}

// Asked says whether a posting asks for a skill.
type Asked uint8

// The ways of asking.
const (
	NotAsked Asked = iota
	Preferred
	Required
)

// State says how a resume holds a skill.
type State uint8

// The states, least first.
const (
	Missing State = iota
	Near          // a related skill is there
	Implied       // by another skill
	Listed        // named, used in no bullet
	Shown         // used in a bullet or project
	Proven        // used in a bullet with a figure, constraint or artefact
)

// Use is a stretch of dated work with a skill.
type Use struct {
	Skill    taxonomy.ID
	From, To rules.Month
	Span     parse.Span
}

// Advice is something to change, and what it would do to the total.
type Advice struct {
	Action string // what to do
	Why    string
	Gain   float64 // points of Total, found by scoring the changed facts
	Rule   string  // the finding it answers, if any
	Span   parse.Span
	Area   string // the proof area it fills, if any
	Fixed  bool   // cannot be changed by writing: years, a degree
}

// Move is a bullet or section that ought to stand higher for this posting.
type Move struct {
	Span   parse.Span
	Reason string
}
