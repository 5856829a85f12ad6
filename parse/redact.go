package parse

import (
	"reflect"
	"slices"
	"strings"

	"github.com/vitae-go/vitae/parse/internal/contact"
	"github.com/vitae-go/vitae/parse/internal/date"
)

// RedactKind is a kind of personal data that [Redact] covers.
type RedactKind string

// The kinds. All but the last two are covered when none is named.
const (
	RedactName        RedactKind = "name"
	RedactContact     RedactKind = "contact" // e-mail, telephone, links, where the person lives
	RedactAge         RedactKind = "age"     // birth date and age
	RedactGender      RedactKind = "gender"  // also pronouns and words such as "his"
	RedactNationality RedactKind = "nationality"
	RedactPrivate     RedactKind = "private" // marital status, relatives, religion, national ID
	RedactSchools     RedactKind = "school"
	RedactEmployers   RedactKind = "employer"
)

// Redacted is a resume for blind review. A photo is in neither of its forms.
type Redacted struct {
	Text    string      // of the document, placeholders such as "[name]" in place of what is covered
	Resume  *JSONResume // without contact; placeholders in what is left
	Covered []Redaction // what was covered in the document, in order and disjoint
}

// Redaction is one covered piece of a document.
type Redaction struct {
	Kind        RedactKind
	Span        Span   // in the text of the original document
	Placeholder string // "[name]", "[email]"
}

// Redact covers personal data in a resume: each occurrence in the text, also
// inside of addresses. Without kinds it covers everything that has no bearing
// on the work; schools and employers only if they are named.
func Redact(r *Resume, kinds ...RedactKind) *Redacted {
	if len(kinds) == 0 {
		kinds = []RedactKind{RedactName, RedactContact, RedactAge, RedactGender, RedactNationality, RedactPrivate}
	}
	c := newCover(r, kinds)
	found := append(c.fields(r), c.find(r.Document.Text)...)
	found = disjoint(found)
	out := &Redacted{Text: cover(r.Document.Text, found), Covered: found, Resume: r.JSONResume()}
	if c.kinds[RedactContact] {
		b := &out.Resume.Basics
		b.Email, b.Phone, b.URL, b.Location, b.Profiles, b.Image = "", "", "", nil, nil, ""
	}
	c.coverAll(reflect.ValueOf(out.Resume).Elem())
	return out
}

// coverAll covers every string of a value. An address that holds something to
// cover is left out whole, since a placeholder would not be an address.
func (c *coverer) coverAll(v reflect.Value) {
	switch v.Kind() {
	case reflect.Pointer:
		if !v.IsNil() {
			c.coverAll(v.Elem())
		}
	case reflect.Slice:
		for i := range v.Len() {
			c.coverAll(v.Index(i))
		}
	case reflect.Struct:
		for i := range v.NumField() {
			name := v.Type().Field(i).Name
			if name == "Schema" {
				continue
			}
			if f := v.Field(i); name == "URL" || name == "Email" {
				if len(c.find(f.String())) > 0 {
					f.SetString("")
				}
				continue
			}
			c.coverAll(v.Field(i))
		}
	case reflect.String:
		v.SetString(cover(v.String(), disjoint(c.find(v.String()))))
	}
}

// cover writes the placeholders into a text.
func cover(text string, found []Redaction) string {
	if len(found) == 0 {
		return text
	}
	var b strings.Builder
	at := 0
	for _, f := range found {
		b.WriteString(text[at:f.Span.Start])
		b.WriteString(f.Placeholder)
		at = f.Span.End
	}
	b.WriteString(text[at:])
	return b.String()
}

// disjoint sorts redactions and joins those that overlap; the longer one names the whole.
func disjoint(found []Redaction) []Redaction {
	slices.SortStableFunc(found, func(a, b Redaction) int {
		if a.Span.Start != b.Span.Start {
			return a.Span.Start - b.Span.Start
		}
		return b.Span.End - a.Span.End
	})
	var out []Redaction
	for _, f := range found {
		if f.Span.Empty() {
			continue
		}
		if n := len(out); n > 0 && out[n-1].Span.Overlaps(f.Span) {
			if f.Span.Len() > out[n-1].Span.Len() {
				out[n-1].Kind, out[n-1].Placeholder = f.Kind, f.Placeholder
			}
			out[n-1].Span = out[n-1].Span.Cover(f.Span)
			continue
		}
		out = append(out, f)
	}
	return out
}

// fields returns what the fields of the contact point at.
func (c *coverer) fields(r *Resume) []Redaction {
	var out []Redaction
	add := func(kind RedactKind, s Span, placeholder string) {
		if c.kinds[kind] {
			out = append(out, Redaction{kind, s, placeholder})
		}
	}
	p := &r.Contact
	add(RedactName, p.Name.Span, "[name]")
	add(RedactContact, p.Email.Span, "[email]")
	add(RedactContact, p.Phone.Span, "[phone]")
	add(RedactContact, p.Location.Span, "[place]")
	for _, l := range p.Links {
		add(RedactContact, l.Span, "[link]")
	}
	for _, f := range p.Private {
		kind := privateKinds[f.Value.Kind]
		add(kind, f.Span, "["+string(kind)+"]")
	}
	return out
}

// privateKinds says with which kind private data is covered.
var privateKinds = map[PrivateKind]RedactKind{
	BirthDate: RedactAge, Age: RedactAge, Gender: RedactGender, Pronouns: RedactGender, MaritalStatus: RedactPrivate, Relative: RedactPrivate,
	Nationality: RedactNationality, Religion: RedactPrivate, NationalID: RedactPrivate, StreetAddress: RedactContact,
}

// addresses returns the e-mail, telephone and web addresses of a text, or the
// pieces of them that name the person.
func (c *coverer) addresses(text string) []Redaction {
	var out []Redaction
	for _, d := range contact.Find(text) {
		span := Span{d.Start, d.End}
		switch {
		case c.kinds[RedactContact] && (d.Sure || d.Kind != contact.Link || c.named(d.Value)):
			out = append(out, Redaction{RedactContact, span, placeholders[d.Kind]})
		case c.kinds[RedactName]:
			out = append(out, c.within(text, span)...)
		}
	}
	return out
}

var placeholders = map[contact.Kind]string{contact.Email: "[email]", contact.Phone: "[phone]", contact.Link: "[link]"}

// ages returns phrases such as "29 years old".
func ages(text string) []Redaction {
	var out []Redaction
	for _, m := range date.Find(text) {
		if m.Form == date.Duration && m.Months >= 12*14 && strings.HasPrefix(strings.TrimLeft(text[m.End:], " -"), "old") {
			end := m.End + strings.Index(text[m.End:], "old") + len("old")
			out = append(out, Redaction{RedactAge, Span{m.Start, end}, "[age]"})
		}
	}
	return out
}
