package parse

import (
	"strings"

	"github.com/vitae-go/vitae/parse/internal/contact"
	"github.com/vitae-go/vitae/parse/internal/person"
	"github.com/vitae-go/vitae/parse/internal/place"
	"github.com/vitae-go/vitae/parse/internal/width"
)

// privateLabels are the labels of private data, by what they label.
var privateLabels = map[string]PrivateKind{
	"birth date": BirthDate, "age": Age, "gender": Gender, "marital status": MaritalStatus, "nationality": Nationality,
	"religion": Religion, "national ID": NationalID, "pronouns": Pronouns, "parents": Relative,
}

// readPrivate notices private data: labelled details, pronouns, a street, a photo.
func (r *contactReader) readPrivate() {
	if r.doc.Meta.Photo {
		r.contact.Private = append(r.contact.Private, Field[Private]{Private{Kind: Photo}, Span{}, High})
	}
	for i := range r.segments {
		s := &r.segments[i]
		kind, value := r.labelled(i)
		if private, ok := privateLabels[kind]; ok && !width.Over(r.text(value), 80) {
			r.addPrivate(private, value, Exact)
			r.take(s.span)
			r.takeLabelBefore(value, s.row)
			continue
		}
		text := r.text(s.span)
		if start, end, ok := person.Pronouns(text); ok {
			r.addPrivate(Pronouns, Span{s.span.Start + start, s.span.Start + end}, Exact)
			if end-start+2 >= s.span.Len() {
				s.taken = true
			}
		}
		if s.taken || s.region == 0 && s.order >= headerRows {
			continue
		}
		if kind == "" && place.IsStreet(text) && (i+1 < len(r.segments) || r.contact.Location.Found()) && r.nearPlace(s) {
			r.addPrivate(StreetAddress, s.span, Low)
			s.taken = true
		}
		if contact.Label(text) != "" && width.Under(r.text(s.span), 20) && s.region > 0 {
			s.taken = true // a label whose detail is on the next row
		}
	}
}

// nearPlace reports whether a segment stands next to the place that was found.
func (r *contactReader) nearPlace(s *segment) bool {
	at := r.contact.Location.Span
	return !at.Empty() && s.span.Start < at.End+60 && at.Start < s.span.End+60
}

func (r *contactReader) addPrivate(kind PrivateKind, span Span, c Confidence) {
	span = trimSpan(r.doc.Text, span)
	text := strings.TrimRight(r.doc.join(span), ", ")
	r.contact.Private = append(r.contact.Private, Field[Private]{Private{kind, text}, span, c})
}
