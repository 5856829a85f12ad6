package parse

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/vitae-go/vitae/parse/internal/date"
	"github.com/vitae-go/vitae/parse/internal/lexicon"
)

// items cuts a list of skills and takes ratings off them.
func (k *skillReader) items(s Span) []Field[string] {
	var out []Field[string]
	for _, item := range listItems(k.doc.Text, s) {
		if item = withoutRating(k.doc.Text, withoutTick(k.doc.Text, item)); item.Empty() {
			continue
		}
		out = append(out, k.doc.value(item, High))
	}
	return out
}

// withoutTick takes off an item the sign of a list that stands in one row with
// others: "✓ Vault" in a table of skills.
func withoutTick(text string, s Span) Span {
	if r, n := utf8.DecodeRuneInString(text[s.Start:s.End]); strings.ContainsRune("✓✔✅☑➤➢►▶▸‣", r) {
		s.Start += n
	}
	return trimSpan(text, s)
}

// withoutRating takes off an item what only says how well it is known: "Go
// ●●●○○", "Java – expert". An item that is nothing else is empty.
func withoutRating(text string, s Span) Span {
	w := text[s.Start:s.End]
	w = strings.TrimRightFunc(w, func(r rune) bool { return isRatingRune(r) || spaceRune(r) })
	s.End = s.Start + len(w)
	if w == "" || lexicon.IsLevel(w) && len(w) > 2 || isYears(w) || lexicon.Key(w) == "etc" {
		return Span{}
	}
	for _, mark := range [...]string{" – ", " — ", " - ", ": ", " ("} {
		if i := strings.LastIndex(w, mark); i > 0 {
			tail := strings.Trim(w[i+len(mark):], " ()")
			if lexicon.IsLevel(tail) || isPercent(tail) || isDuration(tail) {
				return trimSpan(text, Span{s.Start, s.Start + i})
			}
		}
	}
	return trimSpan(text, s)
}

// isRatingRune reports whether r is one of the marks that ratings are drawn with.
func isRatingRune(r rune) bool {
	return strings.ContainsRune("●○◉◎◐◑⬤◯★☆✩✪✭✮⭐■□▪▫▮▯▰▱█▓▒░◼◻⚫⚪🟊✦✧◆◇", r)
}

// isDuration reports whether a text says for how long: "3 years", "Less than 1 year".
func isDuration(s string) bool {
	for _, d := range date.Find(s[:min(len(s), 40)]) {
		if d.Form == date.Duration && d.End == len(s) && strings.Count(s[:d.Start], " ") <= 2 {
			return true
		}
	}
	return false
}

func isPercent(s string) bool {
	return len(s) > 1 && strings.HasSuffix(s, "%") && strings.IndexFunc(s[:len(s)-1], func(r rune) bool { return !unicode.IsDigit(r) }) < 0
}

// isYears reports whether an item is one or two figures, as stand for years in a
// column of their own, or a time: since when something is known.
func isYears(w string) bool {
	return len(w) < 3 && strings.Trim(w, "0123456789") == "" || startsWithYear(w) && isDate(w)
}
