package taxonomy

// ID names a concept: lower case, words joined by hyphens, "spring-boot". It is
// stable between releases.
type ID string

// Kind says what sort of thing a concept is.
type Kind string

// The kinds of concept in the built-in data.
const (
	Skill         Kind = "skill"
	Title         Kind = "title"
	Degree        Kind = "degree"
	Field         Kind = "field" // of study
	Certification Kind = "certification"
	Verb          Kind = "verb"
	Phrase        Kind = "phrase" // wording that a rule looks for: buzzwords, duty openers, proof signals
)

// Concept is a thing that text can mention, and the names it goes by.
// Concepts are values; a [Taxonomy] keeps its own copies.
type Concept struct {
	ID         ID                `json:"id"`
	Kind       Kind              `json:"kind,omitempty"`       // default Skill
	Label      string            `json:"label"`                // the name as its makers write it: "PostgreSQL"
	Category   string            `json:"category,omitempty"`   // "database", "language", "backend" (for titles: role family)
	Aliases    []Alias           `json:"aliases,omitempty"`    // further names; the label is always one
	Mode       Mode              `json:"mode,omitempty"`       // how the label matches
	Tier       int               `json:"tier,omitempty"`       // how ambiguous the label is
	Broader    []ID              `json:"broader,omitempty"`    // what it is a kind of
	Implies    []ID              `json:"implies,omitempty"`    // what who knows it surely knows: FastAPI implies Python
	Related    []ID              `json:"related,omitempty"`    // near enough to name: MySQL and PostgreSQL
	Since      int               `json:"since,omitempty"`      // year of first release; 0 unknown
	Faded      int               `json:"faded,omitempty"`      // year since which new work rarely uses it; 0 if in use
	Needs      []string          `json:"needs,omitempty"`      // words nearby that speak for an ambiguous name
	Not        []string          `json:"not,omitempty"`        // phrases around the name that speak against it: "going forward"
	Refs       map[string]string `json:"refs,omitempty"`       // IDs elsewhere: "esco", "onet", "stackoverflow"
	Years      bool              `json:"years,omitempty"`      // its versions are years: SQL Server 2019
	ReplacedBy ID                `json:"replacedBy,omitempty"` // what to use instead
	Level      string            `json:"level,omitempty"`      // of a title: "intern" … "principal"
	Class      string            `json:"class,omitempty"`      // of a verb or phrase
	Note       string            `json:"note,omitempty"`       // what to use or do instead, for lexicons that rules read
	Issuer     string            `json:"issuer,omitempty"`     // of a certification
	Months     int               `json:"months,omitempty"`     // validity of a certification; 0 unlimited
}
