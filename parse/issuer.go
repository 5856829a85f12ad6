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
	end, rest := reasonStart(words), s.Span.Start
	found := date.Find(words[:end])
	if len(found) > 0 {
		end = found[0].Start
	}
	rest += end
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
	end := len(s)
	for _, why := range lexicon.Reason.Words() {
		for _, blank := range [...]string{" ", "\n"} {
			at := strings.Index(s[:end], blank+why[1:])
			if at <= 0 {
				continue
			}
			if next, _ := utf8.DecodeRuneInString(s[at+len(why):]); unicode.IsLower(next) {
				end = at
			}
		}
	}
	return end
}
