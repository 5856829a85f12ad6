package parse

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/vitae-go/vitae/parse/internal/lexicon"
)

// toldDegree finds the degree that a sentence names: where "B.S. in Physics"
// begins and ends in "I graduated with a B.S. in Physics and a minor in Latin."
// The article or number before it and the subject behind it tell it from a word
// such as "master".
func toldDegree(s string) (start, end int) {
	lower := strings.ToLower(s)
	for _, before := range lexicon.ToDegree.Words() {
		for at := 0; ; {
			i := strings.Index(lower[at:], before)
			if i < 0 {
				break
			}
			at += i + len(before)
			if len(lower) != len(s) {
				return 0, 0
			}
			n := lexicon.Degree(s[at:])
			if n <= 0 {
				at--
				continue
			}
			for _, of := range lexicon.OfDegree.Words() {
				if strings.HasPrefix(lower[at+n:], of) {
					return at, at + n + len(of) + subjectEnd(s[at+n+len(of):])
				}
			}
		}
	}
	return 0, 0
}

// subjectEnd returns where the subject ends that a sentence goes on behind.
func subjectEnd(s string) int {
	s = untilAny(s, []string{". ", ", ", "; ", " ("}, lexicon.After.Words())
	return len(strings.TrimRight(s, ". "))
}

// tellDegree gives an entry without a degree in its head the one that the
// sentences of its body name; they stay what they are.
func (m *meaning) tellDegree(d *draft, e *Entry) {
	for i := range d.pieces {
		if degreePiece(&d.pieces[i]) {
			return
		}
	}
	for i := range d.body[:min(len(d.body), 3)] {
		r := &d.body[i]
		words := oneLine(m.doc.Words(r.span))
		if lexicon.Degree(words) > 0 {
			return // it names the degree first, whatever it goes on with
		}
		if start, end := toldDegree(words); end > 0 {
			m.setDegree(Span{r.span.Start + start, r.span.Start + end}, e)
			return
		}
	}
}

// cutTold leaves of the pieces of a head that are sentences the degrees that
// they name.
func (d *draft) cutTold(doc *Document) {
	for i := range d.pieces {
		p := &d.pieces[i]
		if start, end := toldDegree(p.text); end > 0 && len(p.text) == p.span.Len() && p.text[0] < 0x80 && lexicon.Degree(p.text) == 0 {
			p.span = Span{p.span.Start + start, p.span.Start + end}
			p.score(doc)
		}
	}
}

// bareTail finds a degree that stands behind its subject without a mark, written
// in the letters of one: "Computer Science BSc (Hons)".
func bareTail(text string) (at, length int) {
	for at := strings.IndexByte(text, ' '); at > 0; {
		tail := text[at+1:]
		if end := lexicon.Degree(tail); end > 0 && end == len(tail) && caseless(tail) && caseless(text) {
			return at, end // "計算機科学 学士"
		}
		if tail != "" && len(tail) < 20 && 'A' <= tail[0] && tail[0] <= 'Z' && mixedCase(tail) {
			bare, _, _ := strings.Cut(strings.ToLower(tail), " (hons")
			if end := lexicon.Degree(tail); end > 1 && (end == len(tail) || end >= len(bare) && len(bare) < len(tail)) {
				return at, len(tail)
			}
		}
		next := strings.IndexByte(text[at+1:], ' ')
		if next < 0 {
			break
		}
		at += 1 + next
	}
	return 0, 0
}

// caseless reports whether a text begins in a script of East Asia, which has no
// capitals and needs no blanks.
func caseless(s string) bool {
	r, _ := utf8.DecodeRuneInString(s)
	return unicode.In(r, unicode.Han, unicode.Hangul, unicode.Hiragana, unicode.Katakana)
}

// mixedCase reports whether a text begins like the letters of a degree, capitals
// and small letters in one word: "MSc", "BEng".
func mixedCase(s string) bool {
	word, _, _ := strings.Cut(s, " ")
	return strings.IndexFunc(word[1:], unicode.IsUpper) >= 0 && strings.IndexFunc(word, unicode.IsLower) >= 0
}

// splitBracket cuts a school off the degree that its initials stand behind in
// brackets, where the head names no other: "Bachelors (ETSU) - Physics".
func (d *draft) splitBracket(doc *Document) {
	at, open, end := -1, 0, 0
	for i := range d.pieces {
		text := d.pieces[i].text
		if lexicon.IsSchool(text) {
			return
		}
		if o := strings.Index(text, " ("); o > 0 && lexicon.Degree(text) >= o {
			if n := strings.IndexByte(text[o:], ')'); n > 0 && isInitials(text[o+2:o+n]) {
				at, open, end = i, o, o+n
			}
		}
	}
	if at < 0 || len(d.pieces) > 8 || len(d.pieces) < 2 && end+1 == len(d.pieces[at].text) {
		return
	}
	if end+1 < len(d.pieces[at].text) {
		d.cutPiece(doc, at, end, end+1, tabbed)
	}
	d.cutPiece(doc, at, open, open+2, tabbed)
	p := &d.pieces[at+1]
	if strings.HasSuffix(p.text, ")") && doc.Text[p.span.End-1] == ')' {
		p.span.End--
		p.score(doc)
	}
	p.org = max(p.org, 3)
}
