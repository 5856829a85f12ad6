package parse

import (
	"strings"
	"unicode"

	"github.com/vitae-go/vitae/parse/internal/lexicon"
)

// splitAtSchool cuts "BSc at Lakeside University", "BSc @ Lakeside University" and,
// in a column of its own before its school, "BSc  Lakeside University, Physics".
func (d *draft) splitAtSchool(doc *Document) {
	for i := range d.pieces {
		text := d.pieces[i].text
		if end := shortDegree(text); end > 0 && i+1 < len(d.pieces) && lexicon.IsSchool(text[end:]) {
			if next := &d.pieces[i+1]; (next.bond == comma || next.bond == tabbed && next.row == d.pieces[i].row) && !lexicon.IsSchool(next.text) && !isPlace(next.text) && !d.pieces[i].local {
				d.cutPiece(doc, i, end, end+1, tabbed)
				return
			}
		}
		for _, at := range lexicon.ToSchool.Words() {
			if k := strings.LastIndex(text, at); k > 0 && (lexicon.Degree(text) > 0 || !lexicon.IsSchool(text[:k])) {
				d.cutPiece(doc, i, k, k+len(at), atSign)
				return
			}
		}
		for _, at := range lexicon.ToPlace.Words() {
			if k := strings.Index(text, at); k > 0 && lexicon.Degree(text) > 0 && lexicon.IsSchool(firstWords(text[k+len(at):], 3)) {
				d.cutPiece(doc, i, k, k+len(at), atSign)
				return
			}
		}
	}
}

// shortDegree returns where the initials of a degree end that a text begins with and
// a capital follows, "MSc Lakeside University", 0 if there are none.
func shortDegree(s string) int {
	const most = 8
	end := lexicon.Degree(s)
	if end <= 0 || end > most || end+1 >= len(s) || s[end] != ' ' || s[end+1] < 'A' || s[end+1] > 'Z' {
		return 0
	}
	capitals := 0
	for _, c := range s[:end] {
		if c == ' ' {
			return 0
		}
		capitals += count(unicode.IsUpper(c), 1)
	}
	if capitals < 2 {
		return 0
	}
	return end
}

// firstWords returns the first n words of a text.
func firstWords(s string, n int) string {
	for i := range len(s) {
		if s[i] == ' ' {
			if n--; n == 0 {
				return s[:i]
			}
		}
	}
	return s
}

// splitSchool cuts the name of a school off the subject before or behind it.
func (d *draft) splitSchool(doc *Document, i int) {
	text := d.pieces[i].text
	parts := strings.Split(text, ", ")
	if len(parts) < 2 || len(parts) > 8 {
		return
	}
	school := -1
	for k, part := range parts {
		if lexicon.IsSchool(part) && lexicon.Degree(part) == 0 {
			school = k
			break
		}
	}
	if last := len(parts) - 1; school < 0 && isInitials(parts[0]) && lexicon.Degree(parts[1]) > 0 {
		school = 0
	} else if end := lexicon.Degree(text); school < 0 && isInitials(parts[last]) && end > 0 && end < len(text)-len(parts[last])-len(", ") {
		school = last // a subject stands between
	} else if school < 0 && end > 0 && lexicon.OrganizationScore(parts[last]) >= 3 {
		school = last // an apprenticeship
	}
	switch {
	case school > 0:
		left := len(strings.Join(parts[:school], ", "))
		d.cutPiece(doc, i, left, left+2, comma)
	case school == 0:
		end := 1
		for end < len(parts) && (lexicon.IsSchool(parts[end]) && lexicon.Degree(parts[end]) == 0 || end == 1 && end+1 == len(parts) && ofRegion(parts[0])) {
			end++
		}
		if end == len(parts)-1 && ofRegion(parts[end-1]) && isPlace(parts[end]) {
			end++
		}
		if end < len(parts) {
			left := len(strings.Join(parts[:end], ", "))
			d.cutPiece(doc, i, left, left+2, comma)
		}
	}
}

// splitSentence cuts a school off the degree that a full stop ends: "Graduação
// em Administração. Universidade Atlântica".
func (d *draft) splitSentence(doc *Document, i int) {
	text := d.pieces[i].text
	if len(d.pieces) >= 12 || lexicon.Degree(text) == 0 && !(i > 0 && degreePiece(&d.pieces[i-1])) {
		return
	}
	for at := 0; ; at += 2 {
		next := strings.Index(text[at:], ". ")
		if next < 0 {
			return
		}
		at += next
		tail, _, _ := strings.Cut(text[at+2:], ",")
		if at >= 8 && !strings.ContainsAny(text[at-4:at], " .") && (lexicon.IsSchool(tail) || isInitials(tail)) {
			d.cutPiece(doc, i, at, at+2, tabbed)
			return
		}
	}
}

// schoolOfKind takes the name of a school apart that begins with the word for its
// kind, which stands for the degree too: "SMA Negeri 5 Bandung, Jurusan IPA".
func (m *meaning) schoolOfKind(e *Entry) {
	kind, area := e.Degree.Span, e.Area.Span
	if e.Organization.Found() || !e.Degree.Found() || area.Start != kind.End+1 || m.doc.Text[kind.End] != ' ' || !lexicon.IsSchool(e.Degree.Value) {
		return
	}
	end := area.End
	if comma := strings.Index(m.doc.Words(area), ", "); comma > 0 {
		end = area.Start + comma
	}
	e.Organization = m.doc.value(Span{kind.Start, end}, Low)
	e.Area = m.doc.value(trimPiece(m.doc.Text, Span{end, area.End}), Low)
}
