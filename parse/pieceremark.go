package parse

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/vitae-go/vitae/parse/internal/lexicon"
	"github.com/vitae-go/vitae/parse/internal/place"
)

// withoutRemarks takes off a piece what is said of it beside its name, which goes
// to the description: words in brackets before it, "(3 terms), Acme", behind its
// town words in brackets or how somebody was employed, "Acme, Delft (via Beta)",
// "Acme, Delft, full-time", and at its end the hours that it took, "Acme – 32h".
func (h *head) withoutRemarks(doc *Document, s Span) Span {
	text := doc.Words(s)
	if close := strings.IndexByte(text, ')'); close > 0 && text[0] == '(' && close+2 < len(text) && strings.IndexByte(".,;", text[close+1]) >= 0 {
		piece, inside := trimPiece(doc.Text, Span{s.Start + close + 1, s.End}), Span{s.Start + 1, s.Start + close}
		if len(h.pieces) > 0 && isPlace(text[1:close]) { // "*Acme* (Oslo), Engineer": of the name in another type
			h.places = append(h.places, inside)
			return piece
		}
		return h.tell(piece, inside)
	}
	if at := remarkBehindTown(text); at > 0 {
		return h.tell(trimPiece(doc.Text, Span{s.Start, s.Start + at}), trimPiece(doc.Text, Span{s.Start + at, s.End}))
	}
	for _, mark := range [...]string{" – ", " — ", " - ", ", ", " ("} {
		if at := strings.LastIndex(text, mark); at > 0 && lexicon.IsHours(strings.Trim(text[at+len(mark):], "()")) {
			return h.tell(trimPiece(doc.Text, Span{s.Start, s.Start + at}), Span{s.Start + at + len(mark), s.End})
		}
	}
	return s
}

// tell notes what is said of a piece, and returns the piece.
func (h *head) tell(piece, told Span) Span {
	if h.told.Empty() {
		h.told = told
	} else {
		h.words = append(h.words, told)
	}
	return piece
}

// remarkBehindTown returns where a remark begins behind a name and its town, 0 if
// there is none.
func remarkBehindTown(s string) int {
	at, inside := lastBrackets(s)
	if at > 0 && !isSaid(strings.Trim(inside, " ()")) {
		return 0
	}
	if at == 0 {
		if at = strings.LastIndex(s, ", "); at <= 0 || !lexicon.IsEngagement(s[at+len(", "):]) {
			return 0
		}
	}
	m, ok := place.AtEnd(s[:at])
	if !ok || !m.Known || m.City+m.Country == "" || m.Start == 0 || !strings.HasSuffix(strings.TrimRight(s[:m.Start], " "), ",") {
		return 0
	}
	return at
}

// isSaid reports whether words in brackets behind a town are no part of its name,
// nor the letters of its province, and none that an entry has a field for.
func isSaid(s string) bool {
	switch {
	case strings.IndexFunc(s, unicode.IsLetter) < 0, len(s) == 2 && isCaps(s), isPlace(s), isTownLike(s), lexicon.IsLegalForm(s):
		return false
	case isGraded(s), hasDate(s) && !isClause(s), lexicon.TitleScore(s) >= 2, lexicon.Degree(s) > 0:
		return false
	}
	return true
}

// isClause reports whether words in brackets tell something in which a date may
// stand: "acquired by Beta in 2020".
func isClause(s string) bool {
	first, _ := utf8.DecodeRuneInString(s)
	return unicode.IsLower(first) && strings.Count(s, " ") > 2
}
