package plain

import (
	"strings"
	"unicode/utf8"

	"github.com/vitae-go/vitae/parse/internal/flow"
)

// hasGap reports whether a wide gap parts the line.
func hasGap(s string) bool {
	for i := 1; i < len(s); i++ {
		if s[i] == ' ' || s[i] == '\t' || s[i] == '.' {
			n := gapLen(s, i)
			if n > 0 && isWide(s, i, n) {
				return true
			}
			i += max(n-1, 0)
		}
	}
	return false
}

// gapLen returns the length of the white space or leader at s[i:], 0 if a
// single space or a sign of the sentence stands there. A leader is a row of
// dots, or of dashes or low lines that stand free.
func gapLen(s string, i int) int {
	n := blanks(s[i:])
	if lead := leader(s[i+n:], n > 0); lead > 0 {
		n += lead
		return n + blanks(s[i+n:])
	}
	if n == 1 && s[i] == ' ' {
		return 0
	}
	return n
}

func blanks(s string) int { return len(s) - len(strings.TrimLeft(s, " \t")) }

// leader returns the length of the leader that s begins with, or 0; free says
// that white space stands before it.
func leader(s string, free bool) int {
	if s == "" || strings.IndexByte(".-_", s[0]) < 0 {
		return 0
	}
	n := 0
	for n < len(s) && (s[n] == s[0] || s[0] == '.' && (s[n] == ' ' || s[n] == '\t')) { // dots may be spaced
		n++
	}
	n = len(strings.TrimRight(s[:n], " \t"))
	signs := strings.Count(s[:n], s[:1])
	if s[0] == '.' && signs >= 5 || free && signs >= 4 && n < len(s) && (s[n] == ' ' || s[n] == '\t') {
		return n
	}
	return 0
}

// isWide reports whether the gap s[i:i+n] parts the line. Two spaces behind a
// sign of punctuation are only an old typist's habit.
func isWide(s string, i, n int) bool {
	return n > 2 || strings.ContainsAny(s[i:i+n], "\t") || !strings.ContainsRune(".!?:;,", rune(s[i-1]))
}

// runs cuts text[start:end] into runs: gaps become tabs, doubled spaces single
// ones, and the angle brackets around an address go.
func (b *builder) runs(start, end int, out []flow.Run) []flow.Run {
	t, before := b.text, len(out)
	text, from := t.String, start
	emit := func(to int) {
		if from < to {
			out = append(out, flow.Run{Text: text[from:to], Source: t.Source(from, to)})
		}
	}
	for i := start; i < end && len(out) < maxRuns && b.pieces < maxPieces; i++ {
		switch c := text[i]; {
		case (c == '*' || c == '`' || c == '_' && (i == start || text[i-1] == ' ')) && b.dress != (dress{}):
			m, ok := b.dress.markAt(text, i, end)
			if !ok {
				continue
			}
			emit(i)
			out = append(out, flow.Run{Text: text[m.from:m.to], Source: t.Source(m.from, m.to), Style: m.style, Link: m.link})
			from, i = m.end, m.end-1
		case c == '<' && isAddress(text[i:end]):
			emit(i)
			from = i + 1
		case c == '>' && from > start && text[from-1] == '<':
			emit(i)
			from = i + 1
		case (c == ' ' || c == '\t' || c == '.') && i > start:
			n := gapLen(text[start:end], i-start)
			if n == 0 {
				continue
			}
			if isWide(text[start:end], i-start, n) {
				emit(i)
				out = append(out, flow.Run{Text: "\t"})
			} else {
				emit(i + 1)
			}
			from = i + n
			i = from - 1
		}
	}
	emit(end)
	b.pieces += len(out) - before
	return out
}

// maxRuns bounds the pieces that a line is cut into, maxPieces those of a text:
// each costs many times its bytes.
const (
	maxRuns   = 200
	maxPieces = 40_000
)

// isAddress reports whether s begins with "<" and an address up to ">".
func isAddress(s string) bool {
	const longest = 300
	s = s[:min(len(s), longest)]
	n := strings.IndexAny(s[1:], " \t<>") + 1
	return n > 3 && s[n] == '>' && strings.ContainsAny(s[1:n], "@.:") && utf8.ValidString(s[1:n])
}
