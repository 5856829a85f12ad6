package parse

import (
	"strings"

	"github.com/vitae-go/vitae/parse/internal/contact"
	"github.com/vitae-go/vitae/parse/internal/lexicon"
)

// projectRoles tells the name of a project from its technologies and
// description.
type projectRoles struct{}

func (p *projectRoles) plan(m *meaning, drafts []draft) {
	for i := range drafts {
		d := &drafts[i]
		if len(d.pieces) == 0 {
			continue
		}
		for _, s := range [...]splitter{{dashed, false}, {hyphened, false}} {
			if left, _, ok := s.at(d.pieces[0].text); ok && left < 60 && d.split(m.doc, 0, s) {
				break
			}
		}
		drafts[i].splitArticle(m.doc)
	}
}

// nameRoles tells the labels of what somebody was in a project from those of what
// it is called: both name the title of a job.
func nameRoles(rows []sketch) {
	for i := range rows {
		if r := &rows[i]; r.label == "title" && !r.thing {
			r.label = "role"
		}
	}
}

// tellProjects makes a description of what a job was about below the row of its
// position, employer and time: "Project: a new portal (2021 –)".
func tellProjects(rows []sketch) {
	for i := 1; i < len(rows); i++ {
		r, above := &rows[i], &rows[i-1]
		if r.thing && !r.alone && above.ranged() > 0 && above.label == "" && (above.title >= 2 || above.org >= 2) {
			r.label, r.dates, r.thing = "summary", nil, false
		}
	}
}

// splitArticle cuts the name of a thing off what it is, which an article begins
// behind a comma: "Quill, a small editor for people who write".
func (d *draft) splitArticle(doc *Document) {
	if len(d.pieces) != 1 {
		return
	}
	text := d.pieces[0].text
	for _, article := range lexicon.Apposition.Words() {
		if at := strings.Index(text, ","+article); at > 0 && at < 40 && strings.Count(text[:at], " ") < 6 && !strings.ContainsAny(text[:at], ",.:") && len(text) > 2*at+20 {
			d.cutPiece(doc, 0, at, at+2, comma)
			return
		}
	}
}

func (p *projectRoles) fill(m *meaning, d *draft, e *Entry) {
	for i := range d.pieces {
		q := &d.pieces[i]
		switch {
		case i == 0 && !e.Title.Found():
			e.Title = m.doc.value(m.cutStack(q.span, e), High)
		case len(d.links) == 0 && isLink(q.text):
			d.links = append(d.links, link{q.span, contact.Find(q.text)[0].Value})
		case len(e.Keywords) == 0 && isStack(m.doc, q.span):
			e.Keywords = m.list(q.span)
		case q.title >= 2.5 && !e.Role.Found() && len(q.text) < 50:
			e.Role = m.doc.value(q.span, High)
		case !e.Organization.Found() && q.org >= 2 && len(q.text) < 60 && startsUpper(q.text):
			e.Organization = m.doc.value(q.span, High)
		case lexicon.IsLinkWord(q.text) && strings.Count(q.text, " ") < 2:
			e.Labels = append(e.Labels, m.doc.value(q.span, High)) // where a link leads
		default:
			m.addSummary(e, q.span, High)
		}
	}
}

// cutStack takes the technologies in brackets off the end of the name of a project:
// "Quill (Go, Postgres)".
func (m *meaning) cutStack(s Span, e *Entry) Span {
	words := m.doc.Words(s)
	open, inside := lastBrackets(words)
	if open == 0 || strings.IndexByte(inside, ',') < 0 || len(e.Keywords) > 0 {
		return s
	}
	list := Span{s.Start + open + len(" ("), s.End - 1}
	if !isStack(m.doc, list) {
		return s
	}
	if items := m.list(list); !lexicon.IsLinkWord(items[0].Value) {
		e.Keywords = items
	}
	return Span{s.Start, s.Start + open}
}

// isStack reports whether words are a list of technologies: short items, none
// of them a phrase of running text.
func isStack(doc *Document, s Span) bool {
	items := listItems(doc.Text, s)
	if len(items) == 0 || !shortItems(doc, items) {
		return false
	}
	words := 0
	for _, item := range items {
		w := doc.Words(item)
		words += 1 + strings.Count(w, " ")
		if strings.Count(w, " ") > 2 {
			return false
		}
	}
	return len(items) > 1 && words <= 2*len(items)+1 || len(items) == 1 && words <= 2 && doc.Words(s) != ""
}
