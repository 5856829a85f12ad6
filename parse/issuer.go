package parse

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/vitae-go/vitae/parse/internal/date"
	"github.com/vitae-go/vitae/parse/internal/lexicon"
	"github.com/vitae-go/vitae/parse/internal/width"
)

// issuerTold takes a short description that is no sentence for who issued the
// thing, up to its date or to what the thing is given for: "Acme, 2021 For the
// best talk".
func (m *meaning) issuerTold(e *Entry) {
	s := e.Summary
	if e.Organization.Found() || !s.Found() {
		return
	}
	words := m.doc.Words(s.Span)
	end := reasonStart(words)
	found := date.Find(words[:end])
	if len(found) > 0 {
		end = found[0].Start
	}
	rest := s.Span.Start + end
	name := trimPiece(m.doc.Text, Span{s.Span.Start, rest})
	issuer := m.doc.value(name, Low)
	if name.Empty() || width.Over(issuer.Value, 60) || strings.HasSuffix(issuer.Value, ".") || lexicon.OrganizationScore(issuer.Value) == 0 {
		return
	}
	if len(found) > 0 && !e.Start.Found() && !e.End.Found() {
		e.Start, e.End = m.when(&found[0], s.Span.Start, confidenceOfDate(found[0].Form))
		rest = s.Span.Start + found[0].End
	}
	e.Organization, e.Summary = issuer, Field[string]{}
	if behind := trimPiece(m.doc.Text, Span{rest, s.Span.End}); !behind.Empty() {
		e.Summary = m.doc.value(behind, s.Confidence)
	}
}

// cutReason cuts what a thing is given for off the names behind its own, and
// takes the date that is left of one.
func (d *draft) cutReason(doc *Document) {
	for i := 1; i < len(d.pieces); i++ {
		at := reasonStart(d.pieces[i].text)
		if at == len(d.pieces[i].text) || !d.cutPiece(doc, i, at, at+1, tabbed) {
			continue
		}
		p := &d.pieces[i]
		if found := date.Find(p.text); len(found) == 1 && found[0].End == len(p.text) && p.span.Len() == len(p.text) {
			d.dates = append(d.dates, dated{row: p.row, base: p.span.Start, Match: found[0]})
			if p.span = trimPiece(doc.Text, Span{p.span.Start, p.span.Start + found[0].Start}); p.span.Empty() {
				d.pieces = slices.Delete(d.pieces, i, i+1)
			} else {
				p.score(doc)
			}
		}
		return
	}
}

// reasonStart returns where a text begins to say what for, in a new sentence
// behind a name without a full stop, "Acme For the best talk", or its end.
func reasonStart(s string) int {
	s = oneLine(s)
	end := len(s)
	for _, why := range lexicon.Reason.Words() {
		at := strings.Index(s[:end], why)
		if at <= 0 {
			continue
		}
		if next, _ := utf8.DecodeRuneInString(s[at+len(why):]); unicode.IsLower(next) {
			end = at
		}
	}
	return end
}

// issuerInBrackets returns where the brackets behind a name open that may hold
// who issued the thing, and whether they do for certain: of a single word that
// is not in the name only the neighbours tell, as it may say how far it went.
func issuerInBrackets(s string) (open int, sure bool) {
	open, inside := lastBrackets(s)
	if open == 0 {
		return 0, false
	}
	name := s[:open]
	if count, of, ok := strings.Cut(inside, " "); ok {
		if spellsOut(inside, name) || count != "" && isDigit(count[0]) && !startsUpper(of) { // "(40 hs.)"
			return 0, false
		}
		return open, true
	}
	own := slices.Contains(strings.Fields(name), inside)
	first, _ := utf8.DecodeRuneInString(inside)
	_, label := lexicon.Label(inside)
	if !unicode.IsUpper(first) || strings.ContainsAny(inside, "0123456789") || label || lexicon.IsLevel(inside) || lexicon.IsLanguage(inside) ||
		lexicon.TitleScore(inside) > 0 || lexicon.CertificateScore(inside) > 0 && !own || !own && abbreviates(inside, name) {
		return 0, false
	}
	return open, own || !inCapitalLetters(inside) && lexicon.OrganizationScore(inside) > 0
}

// endInIssuers reports whether two heads or more end with what may be an issuer
// in brackets.
func endInIssuers(drafts []draft) bool {
	n := 0
	for i := range drafts {
		if d := &drafts[i]; len(d.pieces) == 1 {
			open, _ := issuerInBrackets(d.pieces[0].text)
			n += count(open > 0, 1)
		}
	}
	return n > 1
}

// abbreviates reports whether a word is made of capitals of a name in their
// order: "CSM" of "Certified ScrumMaster".
func abbreviates(s, name string) bool {
	for _, r := range s {
		at := strings.IndexRune(name, r)
		if at < 0 || !unicode.IsUpper(r) {
			return false
		}
		name = name[at+utf8.RuneLen(r):]
	}
	return true
}

// spellsOut reports whether words are what the initials before them stand for:
// "Offensive Security Certified Professional" of "OSCP".
func spellsOut(s, short string) bool {
	var initials strings.Builder
	for w := range strings.FieldsSeq(s) {
		if r, _ := utf8.DecodeRuneInString(w); unicode.IsUpper(r) {
			initials.WriteRune(r)
		}
	}
	return initials.Len() > 1 && initials.String() == short
}
