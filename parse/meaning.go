package parse

import (
	"context"
	"strings"

	"github.com/vitae-go/vitae/parse/internal/contact"
)

// meaning is the reading of one document.
type meaning struct {
	ctx      context.Context
	doc      *Document
	body     look   // of most of the text
	dayFirst bool   // dates in figures begin with the day
	owner    string // name of the person
}

// stopped reports whether the caller has lost interest. What is read ends early
// then, wherever it is, and is thrown away in the end.
func (m *meaning) stopped() bool { return m.ctx.Err() != nil }

// link makes a link of words and their target.
func (m *meaning) link(s Span, url string) Link {
	l := Link{URL: url, Text: m.doc.join(s)}
	for _, d := range contact.Find(url) {
		if d.Kind == contact.Link {
			l.URL, l.Network, l.Username = d.Value, d.Network, d.Username
			break
		}
	}
	return l
}

// isWeb reports whether a link leads to the web rather than to a mailbox or phone.
func isWeb(url string) bool {
	return strings.HasPrefix(url, "http://") || strings.HasPrefix(url, "https://") || strings.HasPrefix(url, "www.")
}

// place makes a field of a place.
func (m *meaning) place(s Span, c Confidence) Field[Place] {
	return Field[Place]{placeOf(m.doc.join(s)), s, c}
}

// fillLabelled sets the field that a label names.
func (m *meaning) fillLabelled(kind SectionKind, l labelled, e *Entry) {
	if l.span.Empty() {
		return
	}
	text := m.doc.value(l.span, Exact)
	switch l.part {
	case "stack":
		e.Keywords = append(e.Keywords, m.list(l.span)...)
	case "courses":
		e.Keywords = append(e.Keywords, m.list(l.span)...)
	case "grade":
		e.Grade = m.grade(l.span, Exact)
	case "title":
		if kind == Projects && e.Title.Found() {
			set(&e.Role, text)
		}
		set(&e.Title, text)
	case "role":
		set(&e.Role, text)
	case "organization", "institution", "client":
		m.setOrganization(l.span, e)
	case "degree":
		if kind == Education {
			m.setDegree(l.span, e)
		} else {
			set(&e.Title, text)
		}
	case "area":
		set(&e.Area, text)
	case "location":
		if !e.Location.Found() {
			e.Location = m.place(l.span, Exact)
		}
	case "url":
		if !e.URL.Found() && isLink(l.textIn(m.doc)) {
			e.URL = Field[Link]{m.link(l.span, text.Value), l.span, Exact}
		}
	case "level":
		set(&e.Level, text)
	default:
		if !e.Summary.Found() {
			e.Summary = text
		}
	}
}

func (l *labelled) textIn(doc *Document) string { return doc.Words(l.span) }

// set sets a field that is not found yet.
func set[T any](f *Field[T], v Field[T]) {
	if !f.Found() {
		*f = v
	}
}

// setOrganization sets an organisation and the place behind it.
func (m *meaning) setOrganization(s Span, e *Entry) {
	text := m.doc.join(s)
	if at, ok := placeTail(text); ok && at > 0 {
		if place := tailSpan(m.doc, s, text[at:]); !place.Empty() {
			if !e.Location.Found() {
				e.Location = m.place(place, High)
			}
			s = trimPiece(m.doc.Text, Span{s.Start, place.Start})
		}
	}
	set(&e.Organization, m.doc.value(s, Exact))
}
