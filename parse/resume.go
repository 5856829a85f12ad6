package parse

// Resume is the meaning of a resume: who, and sections of entries with their
// bullets. Every value points at the words it was read from. A Resume is
// immutable once made and safe for concurrent use.
type Resume struct {
	Document *Document
	Contact  Contact
	Sections []Section // in document order; two of one kind are both kept
	Unplaced []Span    // lines that are in no field and no heading, in document order
}

// Contact is the header of a resume.
type Contact struct {
	Name      Field[string]
	Label     Field[string] // professional title by the name
	Email     Field[string]
	Phone     Field[string] // as printed
	Location  Field[Place]
	Links     []Field[Link]
	Private   []Field[Private] // data that does not belong on a resume
	InMargin  []Field[string]  // details that stand only in a page header or footer
	MoreEmail []Field[string]
	MorePhone []Field[string]
}

// Place is a place as printed, and its parts where they could be told apart.
type Place struct {
	Text        string // as printed
	City        string
	Region      string
	Country     string
	CountryCode string // ISO 3166-1 alpha-2
	PostalCode  string
	Remote      bool // "Remote", "open to relocation"
}

// Link is a web address.
type Link struct {
	URL      string // with its scheme
	Text     string // as printed
	Network  string // "GitHub", "LinkedIn", …; empty for a site of one's own
	Username string // on Network
}

// Private is a piece of private data, and what it is.
type Private struct {
	Kind PrivateKind
	Text string // as printed; empty for a photo
}

// PrivateKind names private data that has no place on a resume.
type PrivateKind string

// The kinds of private data.
const (
	Photo         PrivateKind = "photo"
	BirthDate     PrivateKind = "birth date"
	Age           PrivateKind = "age"
	Gender        PrivateKind = "gender"
	Pronouns      PrivateKind = "pronouns"
	MaritalStatus PrivateKind = "marital status"
	Nationality   PrivateKind = "nationality"
	Religion      PrivateKind = "religion"
	NationalID    PrivateKind = "national ID"
	StreetAddress PrivateKind = "street address"
)

// SectionKind says what a section holds.
type SectionKind string

// The kinds of section.
const (
	UnknownSection SectionKind = ""
	Summary        SectionKind = "summary"
	Objective      SectionKind = "objective"
	Experience     SectionKind = "experience"
	Projects       SectionKind = "projects"
	Skills         SectionKind = "skills"
	Education      SectionKind = "education"
	Certifications SectionKind = "certifications"
	Awards         SectionKind = "awards"
	Publications   SectionKind = "publications"
	Patents        SectionKind = "patents"
	Talks          SectionKind = "talks"
	Languages      SectionKind = "languages"
	Volunteering   SectionKind = "volunteering"
	Interests      SectionKind = "interests"
	Courses        SectionKind = "courses"
	Memberships    SectionKind = "memberships"
	References     SectionKind = "references"
	ContactDetails SectionKind = "contact"
)

// Section is a part of a resume under one heading. Which of its lists are
// filled depends on Kind: Text for a summary, Groups for skills, Entries for
// the rest.
type Section struct {
	Kind    SectionKind
	Heading Field[string] // not found for text that stands under no heading
	Span    Span          // heading and content
	Text    Field[string] // running text that belongs to no entry
	Entries []Entry
	Groups  []SkillGroup
}

// Entry is one item of a section: a role, project, degree, certificate, award,
// publication, talk, language, …. Fields that do not apply are not found.
type Entry struct {
	Span         Span
	Title        Field[string] // position, project, certificate, award, publication, language, interest
	Organization Field[string] // employer, school, issuer, publisher, awarder
	Location     Field[Place]
	Start, End   Field[Date] // a single date is both; the end of what goes on is a Current date
	URL          Field[Link]
	Degree       Field[string] // as printed, "B.Sc."
	Area         Field[string] // field of study
	Grade        Field[Grade]
	Level        Field[string] // of a language: "fluent", "C1"
	Summary      Field[string] // description that is not a bullet
	Bullets      []Bullet
	Keywords     []Field[string] // technologies of a stack line, courses of a degree
}

// Grade is a mark with its scale.
type Grade struct {
	Text  string  // as printed, "3.8/4.0"
	Value float64 // 0 if it is not a number
	Scale float64 // best mark; 0 unknown
}

// Bullet is one point of an entry, its lines joined.
type Bullet struct {
	Field[string]
	Level  int    // nesting, 0 outermost
	Marker string // as painted; empty for a paragraph that stands for a bullet
}

// SkillGroup is a label and its skills as listed; Label is not found for a
// list without one.
type SkillGroup struct {
	Label    Field[string]
	Keywords []Field[string]
	Span     Span
}

// Section returns the first section of a kind, or nil.
func (r *Resume) Section(kind SectionKind) *Section {
	for i := range r.Sections {
		if r.Sections[i].Kind == kind {
			return &r.Sections[i]
		}
	}
	return nil
}
