package parse

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/vitae-go/vitae/parse/internal/cue"
	"github.com/vitae-go/vitae/parse/internal/lexicon"
	"github.com/vitae-go/vitae/parse/internal/place"
	"github.com/vitae-go/vitae/parse/internal/width"
)

// headRows are the rows at the top of a posting that may hold its title.
const headRows = 8

// readHead reads title, employer and place from the top of a posting and
// returns the rows below.
func (r *postingReader) readHead(all []row) []row {
	at := r.titleRow(all)
	if (at < 0 || lexicon.TitleScore(all[at].text) < 2) && r.titleInSentence(all) || at < 0 {
		return all
	}
	r.readTitle(&all[at])
	rest := append([]row(nil), all[:at]...)
	next := at + 1
	for ; len(r.parts) == 0 && next < len(all) && next <= at+4; next++ {
		row := &all[next]
		if r.isOtherLabel(row.text) {
			rest = append(rest, *row)
			continue
		}
		if row.marker != "" || row.block.Kind == Item || row.block.Kind == Row || !r.readFacts(row) {
			break
		}
	}
	for i := range rest[:at] { // a logo, a kicker, the employer above the title
		if row := &rest[i]; !r.posting.Company.Found() && row.marker == "" && width.Under(row.text, 60) && !strings.HasSuffix(row.text, ".") {
			r.readFacts(row)
		}
	}
	return append(rest, all[next:]...)
}

// titleRow returns the row that holds the title: a labelled one, the first
// heading, a row that reads like a position, or the first row.
func (r *postingReader) titleRow(all []row) int {
	n := min(len(all), headRows)
	best, score := -1, 0.0
	for i := range n {
		row := &all[i]
		if row.marker != "" || row.block.Kind == Item || row.block.Kind == Row || width.Over(row.text, 160) {
			continue
		}
		if labelsTitle(row.text) > 0 && (best < 0 || lexicon.TitleScore(all[best].text) < 2) {
			return i
		}
		if _, ok := cue.Heading(row.text); ok && (lexicon.TitleScore(row.text) < 2 || r.isLabel(row.text)) {
			continue
		}
		s := 1 - 0.2*float64(i) + min(lexicon.TitleScore(row.text), 3)
		if row.look.level == 1 || row.look.size > 1.2*r.body.size && r.body.size > 0 {
			s += 1.5
		}
		if strings.HasSuffix(row.text, ".") {
			s -= 3
		}
		if i > 0 && row.look.level != 1 && !(row.look.size > 1.2*r.body.size && r.body.size > 0) && lexicon.TitleScore(row.text) < 1 && titleAbove(all[:i]) {
			continue // "Tech stack"
		}
		if s > score {
			best, score = i, s
		}
	}
	return best
}

// sentenceRows are the rows that may say in a sentence who is looked for.
const sentenceRows = 25

// titleInSentence reads the title from "We are looking for a Rust Engineer to
// help build …", where no row of its own holds one.
func (r *postingReader) titleInSentence(all []row) bool {
	for i := range min(len(all), sentenceRows) {
		if all[i].marker != "" {
			continue
		}
		for _, s := range sentences(r.doc.Text, all[i].span) {
			end, ok := cue.Seeking(r.doc.Words(s))
			if !ok {
				continue
			}
			for _, start := range [...]int{end, asEnd(r.doc.Words(s))} {
				if title := r.positionAt(Span{s.Start + start, s.End}); start > 0 && lexicon.TitleScore(r.doc.Words(title)) >= 2 {
					r.posting.Title = r.doc.value(title, Low)
					return true
				}
			}
		}
	}
	return false
}

// asEnd returns where "to join us as an" ends, 0 if a sentence does not say so.
func asEnd(text string) int {
	for _, as := range lexicon.As.Words() {
		if i := strings.LastIndex(text, as); i >= 0 {
			return i + len(as)
		}
	}
	return 0
}

// positionAt returns the name of the position at the start of a span: praise
// in lower case before it is left out.
func (r *postingReader) positionAt(s Span) Span {
	s = trimTitle(r.doc.Text, s)
	text := untilAny(r.doc.Words(s), []string{",", ".", " (", ";", ":", "\n"}, lexicon.Clause.Words())
	start := cue.Article(text)
	for i := start; i < len(text); {
		first, size := utf8.DecodeRuneInString(text[i:])
		if unicode.IsUpper(first) {
			start = i
			break
		}
		n := strings.IndexByte(text[i+size:], ' ')
		if n < 0 {
			break
		}
		i += size + n + 1
	}
	return trimTitle(r.doc.Text, Span{s.Start + start, s.Start + len(text)})
}

// isLabel reports whether a text is exactly the name of a part, "Tech stack".
func (r *postingReader) isLabel(text string) bool {
	c, ok := cue.Label(text)
	return ok && !isFact(c)
}

// titleAbove reports whether a heading stands among the rows above: what
// follows in plain words is no title.
func titleAbove(rows []row) bool {
	for i := range rows {
		if _, ok := cue.Heading(strings.Trim(rows[i].text, "*:# ")); ok {
			return true
		}
	}
	return false
}

// location reads a span as the place of the work: "Lagos, Nigeria (remote in
// WAT ±3h)", "Kraków, Poland / remote EU", "Valencia or remote".
func (r *postingReader) location(s Span, c Confidence) Field[Place] {
	s = trimTitle(r.doc.Text, s)
	s.Start += signLen(r.doc.Words(s))
	text := r.doc.Words(s)
	head := untilAny(text, []string{" / ", " (", ";", " + ", " - ", " – ", " — "}, lexicon.Or.Words(), lexicon.And.Words())
	m, ok := place.Parse(text)
	if !ok {
		m, ok = place.Parse(strings.TrimSuffix(head, " only"))
	}
	if !ok && c == Exact && !s.Empty() {
		m, ok = place.Match{Place: place.Place{City: head}}, true
	}
	if !ok || strings.Contains(text, ". ") || width.Over(text, 120) {
		return Field[Place]{}
	}
	p := placeFrom(m.Place, r.doc.join(s))
	p.Remote = p.Remote || strings.Contains(strings.ToLower(text), "remote")
	return Field[Place]{p, s, c}
}

// signLen returns the length of a picture before words, "📍 Lisbon".
func signLen(s string) int {
	rest := strings.TrimLeftFunc(s, func(r rune) bool { return unicode.Is(unicode.So, r) || unicode.Is(unicode.M, r) || r == ' ' })
	if rest == "" {
		return 0
	}
	return len(s) - len(rest)
}

// placeFrom makes a Place of its parts.
func placeFrom(m place.Place, text string) Place {
	return Place{
		Text: text, City: m.City, Region: m.Region, Country: m.Country, CountryCode: m.CountryCode,
		PostalCode: m.PostalCode, Remote: m.Remote,
	}
}

// readFacts reads a row below the title that is nothing but facts: employer,
// place, kind of contract. It reports whether it is one.
func (r *postingReader) readFacts(row *row) bool {
	text := row.text
	if width.Over(text, 160) || strings.HasSuffix(text, ".") && !strings.HasSuffix(text, "Inc.") || r.isKnownHeading(text) {
		return false
	}
	if c, rest := cue.Leading(text); isFact(c) && strings.Contains(text[:rest], ":") {
		r.readFact(c, Span{row.span.Start + rest, row.span.End})
		return true
	}
	p, any := r.posting, false
	var names []Span
	for _, s := range factSpans(r.doc.Text, row.span) {
		words := r.doc.Words(s)
		if cue.Contract(strings.Trim(words, "()")) || cue.Pay(words) || cue.Department(words) {
			any = true
			continue
		}
		if at := r.location(s, High); at.Found() {
			if where := &p.Location; !where.Found() {
				p.Location, any = at, true
				continue
			} else if where.Value.Remote && where.Value.City+where.Value.CountryCode == "" && where.Span.Start >= row.span.Start {
				p.Location = r.location(where.Span.Cover(s), High) // "Remote - United States"
				continue
			}
		}
		names = append(names, s)
	}
	for _, s := range names {
		if at, ok := place.AtEnd(r.doc.Words(s)); ok && !p.Location.Found() {
			p.Location = r.location(Span{s.Start + at.Start, s.End}, High)
			s, any = trimTitle(r.doc.Text, Span{s.Start, s.Start + at.Start}), true
		}
		short := !isPlace(r.doc.Words(s)) && !width.Over(r.doc.Words(s), 60) && strings.Count(r.doc.Words(s), " ") <= 6
		if short && !p.Company.Found() && (any || row.look.bold || len(names) == 1) && lexicon.TitleScore(r.doc.Words(s)) < 2 {
			p.Company, any = r.doc.value(s, High), true
		}
	}
	return any
}

// isOtherLabel reports whether a row says something behind a label that is none
// of the facts that are looked for: "Department: Payments".
func (r *postingReader) isOtherLabel(text string) bool {
	label, value, ok := strings.Cut(text, ":")
	if !ok || strings.TrimSpace(value) == "" || value[0] != ' ' && value[0] != '*' && value[0] != '\t' || strings.Count(label, " ") > 2 {
		return false
	}
	c, _ := cue.Label(label)
	return !isFact(c)
}

func (r *postingReader) isKnownHeading(text string) bool {
	c, ok := cue.Heading(strings.Trim(text, "*:# "))
	return ok && !isFact(c)
}

// factSpans cuts a row at bars, dots, tabs and free dashes.
func factSpans(text string, s Span) []Span {
	var out []Span
	start := s.Start
	cut := func(end, next int) {
		if one := trimTitle(text, Span{start, end}); !one.Empty() {
			out = append(out, one)
		}
		start = next
	}
	for i, r := range text[s.Start:s.End] {
		if at, size := s.Start+i, len(string(r)); isSeparator(text[s.Start:s.End], i, r, size) && r != '/' && r != '+' {
			cut(at, at+size)
		} else if r == '\n' {
			cut(at, at+1)
		}
	}
	cut(s.End, s.End)
	return out
}
