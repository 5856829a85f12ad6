package parse

// Resume is the meaning of a resume: who, and sections of entries with their
// bullets. Every value points at the words it was read from. A Resume is
// immutable once made and safe for concurrent use.
type Resume struct {
	Document *Document `json:"-"`
	Contact  Contact   `json:"contact"`
	Sections []Section `json:"sections"`          // in document order; two of one kind are both kept
	Unplaced []Span    `json:"unplaced,omitzero"` // lines that are in no field and no heading, in document order
}

// Contact is the header of a resume.
type Contact struct {
	Name      Field[string]    `json:"name,omitzero"`
	Label     Field[string]    `json:"label,omitzero"` // professional title by the name
	Email     Field[string]    `json:"email,omitzero"`
	Phone     Field[string]    `json:"phone,omitzero"` // as printed
	Location  Field[Place]     `json:"location,omitzero"`
	Links     []Field[Link]    `json:"links,omitzero"`
	Private   []Field[Private] `json:"private,omitzero"`  // data that does not belong on a resume
	InMargin  []Field[string]  `json:"inMargin,omitzero"` // details that stand only in a page header or footer
	MoreEmail []Field[string]  `json:"moreEmail,omitzero"`
	MorePhone []Field[string]  `json:"morePhone,omitzero"`
	Labels    []Field[string]  `json:"labels,omitzero"` // words that only name a detail: "Phone"
}

// Place is a place as printed, and its parts where they could be told apart.
type Place struct {
	Text        string `json:"text,omitzero"` // as printed
	City        string `json:"city,omitzero"`
	Region      string `json:"region,omitzero"`
	Country     string `json:"country,omitzero"`
	CountryCode string `json:"countryCode,omitzero"` // ISO 3166-1 alpha-2
	PostalCode  string `json:"postalCode,omitzero"`
	Remote      bool   `json:"remote,omitzero"` // "Remote", "open to relocation"
}

// Link is a web address.
type Link struct {
	URL      string `json:"url,omitzero"`      // with its scheme
	Text     string `json:"text,omitzero"`     // as printed
	Network  string `json:"network,omitzero"`  // "GitHub", "LinkedIn", …; empty for a site of one's own
	Username string `json:"username,omitzero"` // on Network
}

// Private is a piece of private data, and what it is.
type Private struct {
	Kind PrivateKind `json:"kind"`
	Text string      `json:"text,omitzero"` // as printed; empty for a photo
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
	Relative      PrivateKind = "name of a relative"
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
	Kind    SectionKind   `json:"kind"`
	Heading Field[string] `json:"heading,omitzero"` // not found for text that stands under no heading
	Span    Span          `json:"span"`             // heading and content
	Text    Field[string] `json:"text,omitzero"`    // running text that belongs to no entry
	Entries []Entry       `json:"entries,omitzero"`
	Groups  []SkillGroup  `json:"groups,omitzero"`
}

// Entry is one item of a section: a role, project, degree, certificate, award,
// publication, talk, language, …. Fields that do not apply are not found.
type Entry struct {
	Span         Span            `json:"span"`
	Title        Field[string]   `json:"title,omitzero"`        // position, project, certificate, award, publication, language, interest
	Organization Field[string]   `json:"organization,omitzero"` // employer, school, issuer, publisher, awarder
	Location     Field[Place]    `json:"location,omitzero"`
	Start        Field[Date]     `json:"start,omitzero"` // a single date is both; the end of what goes on is a Current date
	End          Field[Date]     `json:"end,omitzero"`
	URL          Field[Link]     `json:"url,omitzero"`
	Role         Field[string]   `json:"role,omitzero"`   // what one was in a project
	Degree       Field[string]   `json:"degree,omitzero"` // as printed, "B.Sc."
	Area         Field[string]   `json:"area,omitzero"`   // field of study
	Grade        Field[Grade]    `json:"grade,omitzero"`
	Level        Field[string]   `json:"level,omitzero"`   // of a language: "fluent", "C1"
	Summary      Field[string]   `json:"summary,omitzero"` // description that is not a bullet
	Bullets      []Bullet        `json:"bullets,omitzero"`
	Keywords     []Field[string] `json:"keywords,omitzero"` // technologies of a stack line, courses of a degree
	Labels       []Field[string] `json:"labels,omitzero"`   // words that only name what follows: "Technologies", "Highlights"
}

// Grade is a mark with its scale.
type Grade struct {
	Text  string  `json:"text,omitzero"`  // as printed, "3.8/4.0"
	Value float64 `json:"value,omitzero"` // 0 if it is not a number
	Scale float64 `json:"scale,omitzero"` // best mark; 0 unknown
}

// Bullet is one point of an entry, its lines joined.
type Bullet struct {
	Field[string]
	Level  int    `json:"level"`           // nesting, 0 outermost
	Marker string `json:"marker,omitzero"` // as painted; empty for a paragraph that stands for a bullet
}

// SkillGroup is a label and its skills as listed; Label is not found for a
// list without one.
type SkillGroup struct {
	Label    Field[string]   `json:"label,omitzero"`
	Keywords []Field[string] `json:"keywords,omitzero"`
	Span     Span            `json:"span"`
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
