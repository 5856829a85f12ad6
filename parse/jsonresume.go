package parse

import (
	"cmp"
	"encoding/json"
	"io"
	"strings"
)

// JSONResume is a resume in the JSON Resume format, version 1.0.0
// (jsonresume.org). It holds values without spans; fields that the resume does
// not show are empty and left out of the JSON.
type JSONResume struct {
	Schema       string            `json:"$schema,omitempty"`
	Basics       JSONBasics        `json:"basics"`
	Work         []JSONWork        `json:"work,omitempty"`
	Volunteer    []JSONVolunteer   `json:"volunteer,omitempty"`
	Education    []JSONEducation   `json:"education,omitempty"`
	Awards       []JSONAward       `json:"awards,omitempty"`
	Certificates []JSONCertificate `json:"certificates,omitempty"`
	Publications []JSONPublication `json:"publications,omitempty"`
	Skills       []JSONSkill       `json:"skills,omitempty"`
	Languages    []JSONLanguage    `json:"languages,omitempty"`
	Interests    []JSONInterest    `json:"interests,omitempty"`
	References   []JSONReference   `json:"references,omitempty"`
	Projects     []JSONProject     `json:"projects,omitempty"`
}

// JSONBasics is the part "basics" of a [JSONResume].
type JSONBasics struct {
	Name     string        `json:"name,omitempty"`
	Label    string        `json:"label,omitempty"`
	Image    string        `json:"image,omitempty"`
	Email    string        `json:"email,omitempty"`
	Phone    string        `json:"phone,omitempty"`
	URL      string        `json:"url,omitempty"`
	Summary  string        `json:"summary,omitempty"`
	Location *JSONLocation `json:"location,omitempty"`
	Profiles []JSONProfile `json:"profiles,omitempty"`
}

// JSONLocation is a place in a [JSONResume].
type JSONLocation struct {
	Address     string `json:"address,omitempty"`
	PostalCode  string `json:"postalCode,omitempty"`
	City        string `json:"city,omitempty"`
	CountryCode string `json:"countryCode,omitempty"`
	Region      string `json:"region,omitempty"`
}

// JSONProfile is a profile on a network in a [JSONResume].
type JSONProfile struct {
	Network  string `json:"network,omitempty"`
	Username string `json:"username,omitempty"`
	URL      string `json:"url,omitempty"`
}

// JSONWork is a job in a [JSONResume].
type JSONWork struct {
	Name       string   `json:"name,omitempty"`
	Location   string   `json:"location,omitempty"`
	Position   string   `json:"position,omitempty"`
	URL        string   `json:"url,omitempty"`
	StartDate  string   `json:"startDate,omitempty"`
	EndDate    string   `json:"endDate,omitempty"` // absent while the job goes on
	Summary    string   `json:"summary,omitempty"`
	Highlights []string `json:"highlights,omitempty"`
}

// JSONVolunteer is a voluntary role in a [JSONResume].
type JSONVolunteer struct {
	Organization string   `json:"organization,omitempty"`
	Position     string   `json:"position,omitempty"`
	URL          string   `json:"url,omitempty"`
	StartDate    string   `json:"startDate,omitempty"`
	EndDate      string   `json:"endDate,omitempty"`
	Summary      string   `json:"summary,omitempty"`
	Highlights   []string `json:"highlights,omitempty"`
}

// JSONEducation is a degree or course of study in a [JSONResume].
type JSONEducation struct {
	Institution string   `json:"institution,omitempty"`
	URL         string   `json:"url,omitempty"`
	Area        string   `json:"area,omitempty"`
	StudyType   string   `json:"studyType,omitempty"`
	StartDate   string   `json:"startDate,omitempty"`
	EndDate     string   `json:"endDate,omitempty"`
	Score       string   `json:"score,omitempty"`
	Courses     []string `json:"courses,omitempty"`
}

// JSONAward is an award in a [JSONResume].
type JSONAward struct {
	Title   string `json:"title,omitempty"`
	Date    string `json:"date,omitempty"`
	Awarder string `json:"awarder,omitempty"`
	Summary string `json:"summary,omitempty"`
}

// JSONCertificate is a certificate in a [JSONResume].
type JSONCertificate struct {
	Name   string `json:"name,omitempty"`
	Date   string `json:"date,omitempty"`
	URL    string `json:"url,omitempty"`
	Issuer string `json:"issuer,omitempty"`
}

// JSONPublication is a publication in a [JSONResume]; patents and talks are among them.
type JSONPublication struct {
	Name        string `json:"name,omitempty"`
	Publisher   string `json:"publisher,omitempty"`
	ReleaseDate string `json:"releaseDate,omitempty"`
	URL         string `json:"url,omitempty"`
	Summary     string `json:"summary,omitempty"`
}

// JSONSkill is a group of skills in a [JSONResume]; Name is its label.
type JSONSkill struct {
	Name     string   `json:"name,omitempty"`
	Level    string   `json:"level,omitempty"`
	Keywords []string `json:"keywords,omitempty"`
}

// JSONLanguage is a human language in a [JSONResume].
type JSONLanguage struct {
	Language string `json:"language,omitempty"`
	Fluency  string `json:"fluency,omitempty"`
}

// JSONInterest is an interest in a [JSONResume].
type JSONInterest struct {
	Name     string   `json:"name,omitempty"`
	Keywords []string `json:"keywords,omitempty"`
}

// JSONReference is a reference in a [JSONResume].
type JSONReference struct {
	Name      string `json:"name,omitempty"`
	Reference string `json:"reference,omitempty"`
}

// JSONProject is a project in a [JSONResume].
type JSONProject struct {
	Name        string   `json:"name,omitempty"`
	Description string   `json:"description,omitempty"`
	Highlights  []string `json:"highlights,omitempty"`
	Keywords    []string `json:"keywords,omitempty"`
	StartDate   string   `json:"startDate,omitempty"`
	EndDate     string   `json:"endDate,omitempty"`
	URL         string   `json:"url,omitempty"`
	Roles       []string `json:"roles,omitempty"`
	Entity      string   `json:"entity,omitempty"`
}

const jsonResumeSchema = "https://raw.githubusercontent.com/jsonresume/resume-schema/v1.0.0/schema.json"

// JSONResume returns the resume in the JSON Resume format. Dates are ISO 8601
// with the digits that are known.
func (r *Resume) JSONResume() *JSONResume {
	out := &JSONResume{Schema: jsonResumeSchema, Basics: r.jsonBasics()}
	for i := range r.Sections {
		out.addSection(&r.Sections[i])
	}
	return out
}

// WriteJSONResume writes the resume in the JSON Resume format, indented.
func WriteJSONResume(w io.Writer, r *Resume) error {
	return writeIndented(w, r.JSONResume())
}

// writeIndented writes v as JSON for people: indented, no escapes for HTML.
func writeIndented(w io.Writer, v any) error {
	enc := json.NewEncoder(w)
	enc.SetEscapeHTML(false)
	enc.SetIndent("", "  ")
	return enc.Encode(v)
}

func (r *Resume) jsonBasics() JSONBasics {
	c := &r.Contact
	b := JSONBasics{
		Name: c.Name.Value, Label: c.Label.Value, Email: c.Email.Value, Phone: c.Phone.Value,
		Summary: r.about(),
	}
	if p := c.Location.Value; p != (Place{}) {
		l := JSONLocation{PostalCode: p.PostalCode, City: p.City, CountryCode: p.CountryCode, Region: p.Region}
		if l.City == "" && l.Region == "" {
			l.Address = p.Text
		}
		b.Location = &l
	}
	for _, f := range c.Links {
		if l := f.Value; l.Network == "" && b.URL == "" {
			b.URL = l.URL
		} else {
			b.Profiles = append(b.Profiles, JSONProfile{Network: l.Network, Username: l.Username, URL: l.URL})
		}
	}
	return b
}

// about returns what the person says of themselves: the summary, or the
// objective where there is none or it only ends the resume.
func (r *Resume) about() string {
	objective, past := false, false
	for i := range r.Sections {
		switch r.Sections[i].Kind {
		case Objective:
			objective = objective || !past
		case Experience, Education:
			past = true
		case Summary:
			if objective && past {
				return cmp.Or(r.sectionText(Objective), r.sectionText(Summary))
			}
			return cmp.Or(r.sectionText(Summary), r.sectionText(Objective))
		}
	}
	return cmp.Or(r.sectionText(Summary), r.sectionText(Objective))
}

// sectionText returns the running text of the sections of a kind.
func (r *Resume) sectionText(kind SectionKind) string {
	var texts []string
	for i := range r.Sections {
		s := &r.Sections[i]
		if s.Kind != kind {
			continue
		}
		if s.Text.Found() {
			texts = append(texts, s.Text.Value)
		}
		for j := range s.Entries {
			texts = append(texts, s.Entries[j].sentences()...)
		}
	}
	return strings.Join(texts, "\n")
}

// sentences returns the summary and bullets of an entry.
func (e *Entry) sentences() []string {
	var out []string
	if e.Summary.Found() {
		out = append(out, e.Summary.Value)
	}
	return append(out, e.highlights()...)
}

// addSection adds the entries of a section to the list of its kind.
func (out *JSONResume) addSection(s *Section) {
	if add, ok := jsonEntries[s.Kind]; ok {
		for i := range s.Entries {
			add(out, &s.Entries[i])
		}
	}
	switch s.Kind {
	case Skills:
		for i := range s.Groups {
			g := &s.Groups[i]
			out.Skills = append(out.Skills, JSONSkill{Name: g.Label.Value, Keywords: values(g.Keywords)})
		}
	case References:
		if s.Text.Found() {
			out.References = append(out.References, JSONReference{Reference: s.Text.Value})
		}
	}
}

// jsonEntries says where the entries of each kind of section go.
var jsonEntries = map[SectionKind]func(*JSONResume, *Entry){
	Experience: func(out *JSONResume, e *Entry) {
		out.Work = append(out.Work, JSONWork{
			Name: e.Organization.Value, Position: e.Title.Value, Location: e.Location.Value.Text, URL: e.URL.Value.URL,
			StartDate: e.start(), EndDate: e.end(), Summary: e.Summary.Value, Highlights: e.highlights(),
		})
	},
	Volunteering: func(out *JSONResume, e *Entry) {
		out.Volunteer = append(out.Volunteer, JSONVolunteer{
			Organization: e.Organization.Value, Position: e.Title.Value, URL: e.URL.Value.URL,
			StartDate: e.start(), EndDate: e.end(), Summary: e.Summary.Value, Highlights: e.highlights(),
		})
	},
	Education: func(out *JSONResume, e *Entry) {
		out.Education = append(out.Education, JSONEducation{
			Institution: e.Organization.Value, URL: e.URL.Value.URL, Area: e.Area.Value, StudyType: cmp.Or(e.Degree.Value, e.Title.Value),
			StartDate: e.start(), EndDate: e.end(), Score: e.Grade.Value.Text, Courses: values(e.Keywords),
		})
	},
	Projects: func(out *JSONResume, e *Entry) {
		out.Projects = append(out.Projects, JSONProject{
			Name: e.Title.Value, Description: e.Summary.Value, Highlights: e.highlights(), Keywords: values(e.Keywords),
			StartDate: e.start(), EndDate: e.end(), URL: e.URL.Value.URL, Roles: e.roles(), Entity: e.Organization.Value,
		})
	},
	Certifications: addCertificate,
	Courses: func(out *JSONResume, e *Entry) {
		if e.Organization.Found() || e.date() != "" { // others are subjects of a degree
			addCertificate(out, e)
		}
	},
	Awards: func(out *JSONResume, e *Entry) {
		out.Awards = append(out.Awards, JSONAward{
			Title: e.Title.Value, Date: e.date(), Awarder: e.Organization.Value, Summary: strings.Join(e.sentences(), "\n"),
		})
	},
	Publications: addPublication,
	Patents:      addPublication,
	Talks:        addPublication,
	Languages: func(out *JSONResume, e *Entry) {
		out.Languages = append(out.Languages, JSONLanguage{Language: e.Title.Value, Fluency: e.Level.Value})
	},
	Interests: func(out *JSONResume, e *Entry) {
		out.Interests = append(out.Interests, JSONInterest{Name: e.Title.Value, Keywords: values(e.Keywords)})
	},
	References: func(out *JSONResume, e *Entry) {
		text := strings.Join(e.sentences(), "\n")
		out.References = append(out.References, JSONReference{Name: e.Title.Value, Reference: text})
	},
}

func addCertificate(out *JSONResume, e *Entry) {
	out.Certificates = append(out.Certificates, JSONCertificate{
		Name: e.Title.Value, Date: e.date(), URL: e.URL.Value.URL, Issuer: e.Organization.Value,
	})
}

func addPublication(out *JSONResume, e *Entry) {
	out.Publications = append(out.Publications, JSONPublication{
		Name: e.Title.Value, Publisher: e.Organization.Value, ReleaseDate: e.date(), URL: e.URL.Value.URL,
		Summary: strings.Join(e.sentences(), "\n"),
	})
}

func (e *Entry) start() string { return e.Start.Value.String() }

// end returns the end of an entry; what goes on has none.
func (e *Entry) end() string {
	if e.End.Value.Current {
		return ""
	}
	return e.End.Value.String()
}

// date returns the date of what has only one.
func (e *Entry) date() string { return cmp.Or(e.end(), e.start()) }

// roles returns what one was in a project, if it is labelled so: words that only read
// like a title may name the product.
func (e *Entry) roles() []string {
	if e.Role.Confidence != Exact {
		return nil
	}
	return []string{e.Role.Value}
}

func (e *Entry) highlights() []string {
	var out []string
	for i := range e.Bullets {
		out = append(out, e.Bullets[i].Value)
	}
	return out
}

func values(fields []Field[string]) []string {
	var out []string
	for _, f := range fields {
		out = append(out, f.Value)
	}
	return out
}
