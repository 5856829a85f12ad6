package parse

import (
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/vitae-go/vitae/parse/internal/cue"
	"github.com/vitae-go/vitae/parse/internal/date"
	"github.com/vitae-go/vitae/parse/internal/lexicon"
	"github.com/vitae-go/vitae/parse/internal/width"
)

// readTitle reads the row of the title: "Acme is hiring: Engineer (Berlin)",
// "Engineer at Acme", "Position: Engineer".
func (r *postingReader) readTitle(row *row) {
	s := row.span
	text := r.doc.Words(s)
	if label := labelsTitle(text); label > 0 {
		s.Start += label
	} else if start, end, ok := cue.Hiring(text); ok {
		if name := trimSpan(r.doc.Text, Span{s.Start, s.Start + start}); !name.Empty() {
			r.posting.Company = r.doc.value(name, High)
		}
		s.Start += end
	} else if end, ok := cue.Seeking(text); ok && lexicon.TitleScore(text[end:]) >= 2 {
		s.Start += end // "Wij zoeken een Python Developer!"
	}
	s = r.cutBars(trimTitle(r.doc.Text, s))
	s.Start += cue.Article(r.doc.Words(s))
	for before := (Span{}); s != before; {
		before, s = s, r.cutEmployer(r.cutAside(s))
	}
	if end, class := cue.TitleEnd(r.doc.Words(s)); end > 0 && lexicon.TitleScore(r.doc.Words(s)[:end]) >= 3 {
		s = trimTitle(r.doc.Text, Span{s.Start, s.Start + end})
		if class == cue.Required {
			r.openPart(class, levelPlain) // "Java Developer Requirements"
		}
	}
	r.posting.Title = r.doc.value(s, High)
}

// trimTitle takes white space, dashes and marks off both ends of a span.
func trimTitle(text string, s Span) Span {
	const marks = ":-–—|,!·"
	for before := (Span{}); s != before && !s.Empty(); {
		before = s
		s = trimSpan(text, s)
		s.Start = s.End - len(strings.TrimLeft(text[s.Start:s.End], marks))
		s.End = s.Start + len(strings.TrimRight(text[s.Start:s.End], marks+"."))
	}
	return s
}

// labelsTitle returns the length of a label before a title, "Position:"; 0 if
// there is none. "Role:" is one if a title follows it.
func labelsTitle(text string) int {
	c, rest := cue.Leading(text)
	if rest == 0 || rest >= len(text) || !strings.Contains(text[:rest], ":") {
		return 0
	}
	if c == cue.Title || c == cue.Responsibilities && lexicon.TitleScore(text[rest:]) >= 2 && width.Under(text[rest:], 80) && !strings.HasSuffix(text, ".") {
		return rest
	}
	return 0
}

// cutBars takes the title out of a row of facts between bars, the employer
// first: "Acme | Backend Engineer | Berlin | Full-time".
func (r *postingReader) cutBars(s Span) Span {
	pieces := cutTop(r.doc.Text, s, '|')
	if len(pieces) < 3 {
		return s
	}
	at := slices.IndexFunc(pieces, func(p Span) bool { return lexicon.TitleScore(r.doc.Words(p)) >= 2 })
	if at < 0 {
		return s
	}
	for i, p := range pieces {
		switch place := r.location(p, High); {
		case i == at:
		case place.Found() && !r.posting.Location.Found():
			r.posting.Location = place
		case i == 0:
			name := Span{p.Start, p.Start + len(untilAny(r.doc.Words(p), []string{" ("}))}
			set(&r.posting.Company, r.doc.value(name, High))
		}
	}
	return pieces[at]
}

// cutAside takes what is no part of a title off its end, in brackets, behind a
// dash or as its last words: a place, a kind of contract, years of experience.
func (r *postingReader) cutAside(s Span) Span {
	text := r.doc.Words(s)
	if end := cue.Aside(text); end > 0 {
		return trimTitle(r.doc.Text, Span{s.Start, s.Start + end})
	}
	if open := strings.LastIndexByte(text, '('); open > 0 && strings.HasSuffix(text, ")") {
		if r.isAside(Span{s.Start + open + 1, s.End - 1}) {
			return trimTitle(r.doc.Text, Span{s.Start, s.Start + open})
		}
		return s
	}
	if i, rest := lastDash(text); i > 0 && r.isAside(Span{s.Start + rest, s.End}) {
		return trimTitle(r.doc.Text, Span{s.Start, s.Start + i})
	}
	for _, in := range lexicon.ToTown.Words() {
		if i := strings.LastIndex(text, in); i > 0 && lexicon.TitleScore(text[:i]) >= 2 && r.isPlace(Span{s.Start + i + len(in), s.End}) {
			return trimTitle(r.doc.Text, Span{s.Start, s.Start + i})
		}
	}
	return s
}

// lastDash finds the last free dash, bar or dot, which parts a title from what
// stands behind it, and where that begins; i is 0 if there is none.
func lastDash(text string) (i, rest int) {
	const spaces = " \n\t"
	for at, r := range text {
		next := at + utf8.RuneLen(r)
		if strings.ContainsRune("–—-|·", r) && at > 0 && next < len(text) && strings.IndexByte(spaces, text[at-1]) >= 0 && strings.IndexByte(spaces, text[next]) >= 0 {
			i, rest = at, next+1
		}
	}
	return i, rest
}

// isAside reports whether what stands behind a title is no part of it, and notes
// what it says.
func (r *postingReader) isAside(s Span) bool {
	text := r.doc.Words(s)
	if cue.Contract(text) {
		return true
	}
	if _, ok := yearsIn(text); ok {
		r.years = append(r.years, s)
		return true
	}
	if slices.ContainsFunc(date.Find(text), func(m date.Match) bool { return m.Form != date.Duration }) {
		return true // "Intern (Summer 2027)": when, not what
	}
	return r.isPlace(s)
}

// isPlace reports whether a part of a title is the place of the work, and notes it.
func (r *postingReader) isPlace(s Span) bool {
	at := r.location(s, High)
	if at.Found() && !r.posting.Location.Found() {
		r.posting.Location = at
	}
	return at.Found()
}

// cutEmployer takes "at Acme" off the end of a title.
func (r *postingReader) cutEmployer(s Span) Span {
	text := r.doc.Words(s)
	for _, at := range lexicon.ToEmployer.Words() {
		i := strings.LastIndex(text, at)
		if i <= 0 || lexicon.TitleScore(text[:i]) < 2 {
			continue
		}
		employer := r.doc.value(Span{s.Start + i + len(at), s.End}, High)
		if first := employer.Value; first != "" && strings.ToUpper(first[:1]) == first[:1] {
			set(&r.posting.Company, employer)
			return trimTitle(r.doc.Text, Span{s.Start, s.Start + i})
		}
	}
	i, rest := lastDash(text)
	if i == 0 || lexicon.TitleScore(text[:i]) < 2 || lexicon.TitleScore(text[rest:]) > 0 || lexicon.OrganizationScore(text[rest:]) < 2 || !strings.Contains(text[rest:], " ") {
		return s // "Backend Engineer - Payments" names a team
	}
	set(&r.posting.Company, r.doc.value(Span{s.Start + rest, s.End}, High))
	return trimTitle(r.doc.Text, Span{s.Start, s.Start + i})
}
