package parse

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/vitae-go/vitae/parse/internal/date"
	"github.com/vitae-go/vitae/parse/internal/lexicon"
)

// endNames cuts the sentences off the names that they follow: "Lakeside
// University. Taught calculus to first-year students".
func (d *draft) endNames(doc *Document) {
	for i := range d.pieces {
		if at, ok := endOfName(d.pieces[i].text); ok && d.told.Empty() {
			p := &d.pieces[i]
			tail := tailSpan(doc, p.span, p.text[at+1:])
			if tail.Empty() {
				continue
			}
			d.told = tail
			p.span = trimPiece(doc.Text, Span{p.span.Start, tail.Start})
			if strings.HasSuffix(doc.Words(p.span), ".") {
				p.span.End--
			}
			p.score(doc)
			return
		}
	}
}

// endOfName finds the full stop behind the name of an organisation that some
// more words follow; abbreviations and legal forms end no name.
func endOfName(s string) (at int, ok bool) {
	at, ok = endOfArea(s)
	if !ok || !strings.Contains(s[:at], " ") || lexicon.OrganizationScore(s[:at]) < 2 && !lexicon.IsSchool(s[:at]) {
		return 0, false
	}
	if last, _ := utf8.DecodeLastRuneInString(s[:at]); !unicode.IsLower(last) || startsLegal(s[at+2:]) {
		return 0, false
	}
	return at, lexicon.OrganizationScore(s[at+2:]) < 2 && !lexicon.IsSchool(s[at+2:])
}

// dropYears takes off a title how long it was held: "9 years as Engineer".
func (d *draft) dropYears(doc *Document) {
	for i := range d.pieces {
		p := &d.pieces[i]
		if p.text == "" || p.title < 2 || p.text[0] < '0' || p.text[0] > '9' {
			continue
		}
		found := date.Find(p.text)
		if len(found) == 0 || found[0].Form != date.Duration || found[0].Start > 0 {
			continue
		}
		rest := strings.TrimLeft(p.text[found[0].End:], " :,")
		for _, as := range lexicon.ToPosition.Words() {
			if tail, ok := strings.CutPrefix(rest, as[1:]); ok {
				rest = tail
				break
			}
		}
		if tail := tailSpan(doc, p.span, rest); lexicon.TitleScore(rest) >= 2 && !tail.Empty() {
			p.span = tail
			p.score(doc)
		}
	}
}
