package parse

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/vitae-go/vitae/parse/internal/contact"
	"github.com/vitae-go/vitae/parse/internal/lexicon"
	"github.com/vitae-go/vitae/parse/internal/width"
)

// readBodies reads what stands under the heads of a section.
func (m *meaning) readBodies(kind SectionKind, drafts []draft, entries []Entry) {
	marked, told := false, tells(drafts)
	for i := range drafts {
		for j := range drafts[i].body {
			marked = marked || drafts[i].body[j].marker != "" && !drafts[i].body[j].link
		}
	}
	for i := range drafts {
		b := body{meaning: m, kind: kind, entry: &entries[i], marked: marked, told: !marked && told}
		for j := range drafts[i].body {
			r := &drafts[i].body[j]
			b.deeper = j+1 < len(drafts[i].body) && !marked && r.outdents(&drafts[i].body[j+1])
			b.read(r, j+1 < len(drafts[i].body))
		}
	}
}

// tells reports whether the rows under the heads are running text rather than
// points that lost their signs: there is one for each entry, a stray break aside, or
// most of them hold several sentences.
//
// The two are different fields of a JSON Resume, a summary and highlights. Who
// reads one shows the highlights as a list and judges each by itself as a claim,
// so a paragraph that tells of a job in several sentences is no highlight, and
// neither are two or three of them; a sentence on each line is a list, signs or not.
func tells(drafts []draft) bool {
	told, alone, rows, long := 0, 0, 0, 0
	for i := range drafts {
		n := 0
		for j := range drafts[i].body {
			if r := &drafts[i].body[j]; r.label == "" && (r.prose > 0 || r.stops()) {
				n++
				long += count(goesOnAfterStop(r.text), 1)
			}
		}
		told, alone, rows = told+count(n > 0, 1), alone+count(n == 1, 1), rows+n
	}
	return told > 1 && alone >= told-told/5 || 2*long > rows
}

// goesOnAfterStop reports whether a full stop ends a sentence in a text and
// another begins behind it. Words of one or two letters before the stop are
// abbreviations, as others are.
func goesOnAfterStop(s string) bool {
	word, stop := 0, false // where the last word begins, and whether a stop behind it ends a sentence
	for i, r := range s {
		switch {
		case spaceRune(r):
			if i > word {
				w := s[word:i]
				stop = strings.HasSuffix(w, ".") && width.Over(w, 3) && strings.IndexByte(w, '.') == len(w)-1 && !lexicon.IsAbbreviation(w[:len(w)-1])
			}
			word = i + utf8.RuneLen(r)
		case i == word && stop && unicode.IsUpper(r):
			return true
		}
	}
	return false
}

// body reads the rows under the head of one entry.
type body struct {
	*meaning
	kind   SectionKind
	entry  *Entry
	marked bool   // the section's bullets have markers
	deeper bool   // the row below is set in, as points under a text are
	told   bool   // it has none, and running text tells of its entries
	mode   string // what the last label that stood alone announced
	last   *Bullet
}

func (b *body) read(r *sketch, more bool) {
	e := b.entry
	if r.label != "" && b.readLabelled(r, more) {
		return
	}
	switch {
	case r.look.level > 0 && r.marker == "" && b.kind == Experience:
		e.Labels = append(e.Labels, b.doc.value(r.span, High))
		b.mode, b.last = "", nil
	case b.mode == "courses" || b.mode == "stack":
		e.Keywords = append(e.Keywords, b.list(r.span)...)
	case b.kind == Education && r.marker != "" && width.Under(r.text, 30) && b.setGrade(r.span, e):
	case r.link && (r.marker == "" || !b.entry.URL.Found()):
		b.readLink(r)
	case r.marker != "":
		b.addBullet(r, false)
	case r.place && !e.Location.Found():
		e.Location = b.place(r.span, High)
	case b.kind == Education && b.setGrade(r.span, e):
	case b.last != nil && b.continues(r):
		b.extend(r)
	case b.mode == "bullets":
		b.addBullet(r, false)
	case b.isStack(r):
		e.Keywords = append(e.Keywords, b.list(r.span)...)
	case b.kind == Education && !e.Degree.Found() && b.setDegree(r.span, e):
	case b.kind == Education && e.Degree.Found() && !e.Area.Found() && r.prose < 0 && len(r.dates) == 0 && r.org < 2:
		b.setArea(r.span, e)
	case b.describes(r):
		b.addSummary(e, b.withoutLink(r), High)
	default:
		b.addBullet(r, true)
	}
}

// readLabelled reads a row that begins with a label.
func (b *body) readLabelled(r *sketch, more bool) bool {
	e := b.entry
	label := trimPiece(b.doc.Text, Span{r.span.Start, r.span.Start + r.after})
	if r.alone {
		if !more || r.marker != "" {
			return false
		}
		b.mode, b.last = r.label, nil
		e.Labels = append(e.Labels, b.doc.value(label, High))
		return true
	}
	rest := Span{r.span.Start + r.after, r.span.End}
	if r.label == "bullets" {
		e.Labels = append(e.Labels, b.doc.value(label, High))
		under := *r
		under.setSpan(b.doc, rest)
		b.mode, b.last = "bullets", nil
		b.addBullet(&under, true)
		return true
	}
	if r.marker != "" && r.prose > 0.5 && r.label != "stack" && r.label != "courses" {
		return false
	}
	switch r.label {
	case "summary", "department":
		if r.marker != "" || e.Summary.Found() {
			return false
		}
	case "stack", "courses", "grade", "url", "location", "level", "area", "degree", "title", "organization", "client", "institution", "role":
	default:
		return false
	}
	if r.label == "client" && e.Organization.Found() || r.label == "url" && !isLink(b.doc.Words(rest)) || (r.label == "title" || r.label == "organization") && e.Title.Found() && e.Organization.Found() {
		return false
	}
	e.Labels = append(e.Labels, b.doc.value(label, High))
	b.fillLabelled(b.kind, labelled{r.label, label, rest}, e)
	return true
}

func (b *body) readLink(r *sketch) {
	var h head
	h.cutRow(b.doc, r, 0)
	if len(h.links) > 0 && !b.entry.URL.Found() {
		l := h.links[0]
		b.entry.URL = Field[Link]{b.link(l.span, l.url), l.span, Exact}
		return
	}
	b.addSummary(b.entry, r.span, Low)
}

// withoutLink takes a web address at the end of a description for the link of
// the entry and returns the span of the rest.
func (b *body) withoutLink(r *sketch) Span {
	if b.entry.URL.Found() {
		return r.span
	}
	for _, d := range contact.Find(r.text) {
		if d.Kind == contact.Link && d.Sure && trimMarks(r.text[d.End:]) == "" {
			s := Span{r.span.Start + d.Start, r.span.Start + d.End}
			b.entry.URL = Field[Link]{b.link(s, d.Value), s, Exact}
			return trimPiece(b.doc.Text, Span{r.span.Start, s.Start})
		}
	}
	return r.span
}

func (b *body) addBullet(r *sketch, guessed bool) {
	c := Exact
	if guessed {
		c = High
		if r.prose < 0 {
			c = Low
		}
	}
	b.entry.Bullets = append(b.entry.Bullets, Bullet{Field: b.doc.value(r.span, c), Level: r.level, Marker: r.marker})
	b.last = &b.entry.Bullets[len(b.entry.Bullets)-1]
}

// continues reports whether a row without a marker is the rest of a bullet, as
// over the end of a page.
func (b *body) continues(r *sketch) bool {
	first, _ := utf8.DecodeRuneInString(r.text)
	return b.marked && !r.row.isLarge(b.meaning.body) && (unicode.IsLower(first) || unicode.IsDigit(first) && !r.opens)
}

func (b *body) extend(r *sketch) {
	s := b.last.Span.Cover(r.span)
	if strings.Count(b.doc.Words(s), "\n") > 40 {
		b.addBullet(r, true)
		return
	}
	words := b.last.Value + " " + b.doc.join(r.span)
	b.last.Field = Field[string]{words, s, High}
}

// isStack reports whether a row is a list of technologies.
func (b *body) isStack(r *sketch) bool {
	if len(b.entry.Keywords) > 0 || b.kind == Education || b.kind == Awards || b.kind == Experience && !b.entry.Title.Found() && r.stops() {
		return false
	}
	if strings.IndexByte(r.text, '\t') < 0 && !strings.Contains(r.text, ", ") && !strings.Contains(r.text, " · ") && !strings.Contains(r.text, " | ") {
		return b.kind == Projects && r.words <= 2 && r.prose < 0 && b.last == nil && !b.entry.Summary.Found() && isStack(b.doc, r.span)
	}
	return isStack(b.doc, r.span)
}

// outdents reports whether the next row stands on the same page and begins an em
// or more farther right.
func (r *row) outdents(next *sketch) bool {
	in := next.left() - r.left()
	return r.page == next.page && r.look.size > 0 && in > r.look.size && in < 4*r.look.size
}

// describes reports whether a row of words tells what the entry is about
// rather than being a point of it.
func (b *body) describes(r *sketch) bool {
	switch {
	case b.kind != Experience && b.kind != Projects && b.kind != Volunteering:
		return true
	case b.marked:
		return b.last == nil || !b.unmarkedPoint(r)
	case b.told && (r.prose > 0 || r.stops()):
		return true
	case b.last == nil && (b.deeper || b.summaryGoesOn(r)):
		return true
	case b.entry.Summary.Found() || b.last != nil:
		return false
	case b.kind == Projects:
		return !lexicon.StartsWithVerb(r.text)
	}
	return strings.HasSuffix(r.text, ".") && !lexicon.StartsWithVerb(r.text)
}

// unmarkedPoint reports whether a row among marked bullets is one of them.
func (b *body) unmarkedPoint(r *sketch) bool { return b.last.Marker == "" }

// summaryGoesOn reports whether a row that begins in lower case ends the sentence
// which the summary above it began with a capital.
func (b *body) summaryGoesOn(r *sketch) bool {
	told := b.entry.Summary.Value
	word, _, _ := strings.Cut(r.text, " ")
	return r.goesOn && !strings.ContainsAny(word, "0123456789_") && startsUpper(told) && !strings.HasSuffix(told, ".")
}
