package rules

import (
	"maps"
	"slices"

	"github.com/vitae-go/vitae/parse"
	"github.com/vitae-go/vitae/taxonomy"
)

// Facts is what a resume claims and what it proves, worked out once and shared
// by every rule and every score factor. It holds no name, no contact, no photo,
// no age and no address: what is computed from Facts cannot depend on them.
//
// Facts are immutable and safe for concurrent use. Spans point into the text of
// the resume's document, those of Posting into the posting's.
type Facts struct {
	Now      Month // what "present" stands for
	Level    LevelFact
	Months   int    // of dated work, overlaps counted once
	Tech     int    // the part of Months in roles of software work
	Roles    []Role // jobs, newest first as dated
	Projects []Project
	Degrees  []Degree
	Skills   []Skill  // sorted by ID
	Bullets  []Bullet // of roles, projects and volunteering, in document order
	Proof    [NumAreas]AreaProof
	Summary  SummaryFact
	Sections []SectionFact // in document order
	Copied   []Copy        // runs of words that stand in the posting too
	Posting  *PostingFacts // nil without a posting

	Spoken    []Spoken // human languages that a section of the resume states
	WrittenIn string   // English name of the language of the resume: "German"

	skill    map[taxonomy.ID]int
	taxonomy *taxonomy.Taxonomy // that the skills were matched with
	mentions []taxonomy.Match   // of skills in the whole text
}

// Skill returns what the resume says of a skill, or nil.
func (f *Facts) Skill(id taxonomy.ID) *Skill {
	if i, ok := f.skill[id]; ok {
		return &f.Skills[i]
	}
	return nil
}

// WithSkill returns facts that know a skill beside the others, with nothing yet
// that speaks for it, so that one can ask what such a proof would be worth.
func (f *Facts) WithSkill(id taxonomy.ID) *Facts {
	if f.Skill(id) != nil {
		return f
	}
	changed := *f
	s := Skill{ID: id}
	if c, ok := f.taxonomy.Lookup(id); ok {
		s.Label, s.Category = c.Label, c.Category
	}
	changed.skill = maps.Clone(f.skill)
	if changed.skill == nil {
		changed.skill = map[taxonomy.ID]int{}
	}
	changed.skill[id] = len(f.Skills)
	changed.Skills = append(slices.Clone(f.Skills), s)
	return &changed
}

// Month counts months: 12 × year + month - 1. The zero Month is unknown.
type Month int

// LevelFact is the level of a person, and what it was told from.
type LevelFact struct {
	Level    Level
	Given    bool   // by the caller
	Why      string // "6 years of dated work; latest title Senior Engineer"
	Evidence []parse.Span
}

// Role is a job.
type Role struct {
	Entry      *parse.Entry
	Section    int   // index into Resume.Sections
	Start, End Month // 0 unknown; End is Now for a current role
	Current    bool
	Months     int           // from start to end, both counted
	Titles     []taxonomy.ID // title concepts in the role's title
	Family     string        // role family of the title: "backend"
	Leads      []parse.Span  // what says that others reported to the person, or were led
	Level      Level         // that the title names; zero if none
	Tech       bool          // software work
	Internship bool
	Bullets    []int         // indices into Facts.Bullets
	Skills     []taxonomy.ID // named anywhere in the entry, and what they imply
}

// Project is a project outside, or inside, a job.
type Project struct {
	Entry      *parse.Entry
	Section    int
	Start, End Month
	Bullets    []int
	Skills     []taxonomy.ID
	Linked     bool // a repository, demo or write-up
}

// Degree is a degree or another course of study.
type Degree struct {
	Entry *parse.Entry
	Rank  DegreeRank
	Area  []taxonomy.ID // fields of study
	End   Month
}

// DegreeRank orders degrees.
type DegreeRank uint8

// The ranks. Bootcamps and single courses have none.
const (
	NoDegree DegreeRank = iota
	Associate
	Bachelor
	Master
	Doctor
)

// Skill is the evidence for one skill.
type Skill struct {
	ID       taxonomy.ID
	Label    string
	Category string
	Listed   []parse.Span  // in a skills list, summary, stack line or tag
	Proven   []Proof       // in bullets and descriptions of roles and projects
	Implied  []taxonomy.ID // by these, which the resume names; empty if it is named itself
	Months   int           // of dated work that names it, overlaps counted once
	LastUsed Month         // 0 if in no dated entry
	Claimed  Claim         // years that the resume states for it
}

// Strength returns the best proof of the skill, nil if it is only listed or implied.
func (s *Skill) Strength() *Proof {
	var best *Proof
	for i := range s.Proven {
		if best == nil || s.Proven[i].Strength > best.Strength {
			best = &s.Proven[i]
		}
	}
	return best
}

// Proof is one place that shows a skill in use.
type Proof struct {
	Span     parse.Span // of the mention
	Bullet   int        // index into Facts.Bullets; -1 for a description, title or stack line
	Role     int        // index into Facts.Roles, -1
	Project  int        // index into Facts.Projects, -1
	Strength Strength
}

// Strength is how much a piece of evidence proves.
type Strength uint8

// The strengths.
const (
	NoProof Strength = iota
	Weak             // claimed, without anything to hold on to
	Strong           // with a figure, a named constraint or an inspectable artefact
)

var strengthNames = [...]string{"none", "weak", "strong"}

// String returns the name in lower case.
func (s Strength) String() string { return strengthNames[min(int(s), len(strengthNames)-1)] }

// MarshalText writes the name.
func (s Strength) MarshalText() ([]byte, error) { return []byte(s.String()), nil }

// Claim is a number of years as stated.
type Claim struct {
	Years float64
	Span  parse.Span
}

// Bullet is one bullet, taken apart.
type Bullet struct {
	Bullet      *parse.Bullet
	Span        parse.Span
	Role        int // index into Facts.Roles, -1
	Project     int // index into Facts.Projects, -1
	Words       int
	Verb        Verb
	Figures     []Figure
	Skills      []taxonomy.Match // spans in the document
	Constraint  []parse.Span     // words that name a constraint: "idempotent", "rollback", "p95"
	Context     []parse.Span     // words that name a system, API or data: "billing service"
	Outcome     []parse.Span     // words that say what came of it: "reducing", "so that"
	Areas       [NumAreas]Strength
	WeakClaims  []WeakClaim
	Vague       []parse.Span     // words that say nothing: "various", "as needed"
	FirstPerson []parse.Span     // I, me, my
	Passive     parse.Span       // "was maintained" with nobody who did it
	Buzzwords   []taxonomy.Match // of the lexicon "buzzword"
	Half        PageHalf
	Copied      bool // more than half of it stands in the posting word for word

	naming bool // names a thing and tells no deed
}

// Measured reports whether the bullet states a figure that measures something.
func (b *Bullet) Measured() bool {
	for i := range b.Figures {
		if b.Figures[i].Measurable {
			return true
		}
	}
	return false
}

// Grounded reports whether the bullet has a figure or names a constraint: something
// that a reader can ask about.
func (b *Bullet) Grounded() bool { return b.Measured() || len(b.Constraint) > 0 }

// Verb is the opening verb of a bullet, adverbs skipped.
type Verb struct {
	Span    parse.Span
	Lemma   string
	Class   VerbClass
	Tense   Tense
	Note    string // what to say instead of a weak verb
	Subject bool   // opens with "I" or "we" before the verb

	soft    bool // weak only if nothing in the bullet proves it
	purpose bool // a weak opening that leads to a strong verb
}

// VerbClass says what an opening is worth.
type VerbClass uint8

// The classes.
const (
	NoVerb    VerbClass = iota // does not open with a verb
	PlainVerb                  // a verb that is neither strong nor weak
	StrongVerb
	WeakVerb   // "helped", "worked on"
	DutyOpener // "responsible for"
)

// Tense is the tense of a verb.
type Tense uint8

// The tenses.
const (
	NoTense Tense = iota
	Past
	Present
	Gerund
)

// Figure is a number that a bullet states.
type Figure struct {
	Span       parse.Span
	Value      float64 // scaled: "10k" is 10000
	From       float64 // of a from–to pair; 0 otherwise
	Unit       string  // "%", "ms", "req/s", "$", "users", "" for a bare count
	Kind       FigureKind
	Approx     bool // "about", "~", "+"
	Measurable bool // is a metric or a scale, not a version, a date or a team of one
}

// FigureKind says what a figure measures.
type FigureKind uint8

// The kinds of figure.
const (
	Count FigureKind = iota
	Percent
	Money
	Duration
	Rate // per second, per day
	Size // bytes
	Factor
	Percentile
	YearFigure
	VersionFigure
)

// WeakClaim is a claim that sounds big and proves nothing.
type WeakClaim struct {
	Span   parse.Span
	Area   Area
	Phrase string // ID of the phrase in the lexicon
	Prove  string // what would prove it
}

// PageHalf says where on the pages something stands.
type PageHalf uint8

// The halves. Formats without pages are measured by an estimate of lines a page.
const (
	NoHalf  PageHalf = iota
	TopHalf          // top half of page 1
	LowHalf          // bottom half of page 1
	LaterPage
)

// Area is one of the seven areas in which a backend resume has to prove itself.
type Area uint8

// The areas, after the proof matrix of the tinycv guide.
const (
	API Area = iota
	Data
	Scale
	Reliability
	Security
	Ownership
	Collaboration
	NumAreas
)

var areaNames = [NumAreas]string{"API and interfaces", "Data and storage", "Scale and performance", "Reliability and observability", "Security", "Production ownership", "Collaboration"}

var areaIDs = [NumAreas]string{"api", "data", "scale", "reliability", "security", "ownership", "collaboration"}

// String returns the name for people.
func (a Area) String() string { return areaNames[a] }

// ID returns the name for programs: "api", "data", "scale", "reliability",
// "security", "ownership", "collaboration".
func (a Area) ID() string { return areaIDs[a] }

// AreaProof is what a resume proves in one area.
type AreaProof struct {
	Strength Strength
	Bullets  []int // indices into Facts.Bullets, strongest first
	Weak     []WeakClaim
}

// SummaryFact is the summary, taken apart. Span is empty if there is none.
type SummaryFact struct {
	Span      parse.Span
	Sentences int
	Lines     int
	Words     int
	Years     Claim // years of experience it states
	Skills    []taxonomy.Match
	Titles    []taxonomy.Match
	Figures   []Figure
	Wins      []parse.Span // figures, or named systems with a constraint
}

// SectionFact is a section with its place on the pages.
type SectionFact struct {
	Section *parse.Section
	Kind    parse.SectionKind
	Half    PageHalf
	Lines   int
}

// Copy is a run of words that the resume shares with the posting.
type Copy struct {
	Span  parse.Span // in the resume
	Of    parse.Span // in the posting
	Words int
}

// PostingFacts is what a posting asks for.
type PostingFacts struct {
	Posting    *parse.Posting
	Titles     []taxonomy.Match
	Family     string
	Level      Level
	LevelSpan  parse.Span
	MinYears   parse.Field[int]
	Required   []Requirement
	Preferred  []Requirement
	Degree     DegreeRank
	DegreeSpan parse.Span
	DegreeOpen bool                   // "or equivalent experience": something else will do as well
	Languages  []LanguageAsk          // human languages asked for
	Areas      [NumAreas][]parse.Span // responsibilities and requirements that call for proof in an area
	Concern    Area                   // the area called for most; NumAreas if none

	peers *peers
	runs  *runs
}

// Requirement is one thing a posting asks for: any of its alternatives will do.
type Requirement struct {
	Span   parse.Span    // in the posting
	Any    []taxonomy.ID // alternatives: those named, then those that are like them if it is Open
	Named  int           // how many of Any the posting names
	Near   []taxonomy.ID // do the same job as one of those named, or are near it
	Term   string        // the posting's own wording
	Open   bool          // "or similar": what does the same job will do
	Years  float64       // of this skill; 0 if not stated
	Weight float64       // 1 for a plain requirement, more for what the job is about, less for what everybody has
}
