package plain

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// Wrapping is how a text was broken into lines. The zero Wrapping is a text
// whose lines were never broken.
type Wrapping struct {
	width int // columns; 0 means that nothing speaks for a fixed width
}

// Printed is a line as it stands in the file.
type Printed struct {
	Text   string
	Width  int  // columns, indentation and marker included
	Gapped bool // a wide gap parts it, as before a right-hand date
}

// maxWidth is the widest line, in columns, that anyone wraps text at.
const maxWidth = 160

// Measurer finds the width at which a text is wrapped. Every line that goes on
// in lower case on the next one votes for the widths at which its first word
// had no room left, with two voices; every line that is wider votes against.
type Measurer struct {
	votes [maxWidth + 2]int // as differences
	wider [maxWidth + 2]int
}

// Add adds a line and the line below it in the same paragraph; below may be nil.
func (m *Measurer) Add(l, below *Printed) {
	if l.Gapped || !strings.Contains(l.Text, " ") {
		return
	}
	m.wider[min(l.Width, maxWidth+1)]++
	if below == nil || l.Width < 30 || l.Width > maxWidth || !goesOn(below.Text) || areTerms(l, below) {
		return
	}
	m.votes[l.Width]++
	m.votes[min(l.Width+1+firstWord(below.Text), maxWidth+1)]--
}

// Wrapping returns the width that explains most lines.
func (m *Measurer) Wrapping() Wrapping {
	over := 0
	for _, n := range m.wider {
		over += n
	}
	best, at, votes := 0, 0, 0
	for width := 1; width <= maxWidth; width++ {
		votes += m.votes[width]
		over -= m.wider[width]
		if score := 2*votes - over; score > best {
			best, at = score, width
		}
	}
	return Wrapping{width: at}
}

// Continues reports whether a line was broken only because it was full, so
// that the next one continues its sentence.
func (w Wrapping) Continues(l, next *Printed) bool {
	if l.Gapped || next.Gapped && !goesOn(next.Text) || areTerms(l, next) {
		return false
	}
	if w.full(l, next) {
		return true
	}
	if l.Width < max(readable, w.width/2) {
		return false
	}
	last := l.Text[len(l.Text)-1]
	return goesOn(next.Text) && !strings.ContainsRune(".!?:", rune(last)) || last == ',' && l.Width > 40
}

// areTerms reports whether two lines are of a list of terms: the same mark stands
// behind the first words of each.
func areTerms(l, next *Printed) bool {
	mark := termMark(l.Text)
	return mark != "" && mark == termMark(next.Text)
}

// termMark returns the mark behind the one or two words that a line of a list of
// terms begins with, "niemiecki – A2", and nothing of another line.
func termMark(s string) string {
	for _, mark := range [...]string{" – ", " — ", " - ", ": "} {
		if i := strings.Index(s, mark); i > 0 && strings.Count(s[:i], " ") < 2 {
			return mark
		}
	}
	return ""
}

// full reports whether the first word of the next line had no room on this one.
func (w Wrapping) full(l, next *Printed) bool {
	return w.width > 0 && l.Width <= w.width && l.Width+1+firstWord(next.Text) > w.width
}

// readable is the width in columns under which nobody wraps.
const readable = 30

// goesOn reports whether s begins like the rest of a sentence: in lower case,
// and not with an address or a name that is written so.
func goesOn(s string) bool {
	r, n := utf8.DecodeRuneInString(s)
	if !unicode.IsLower(r) {
		return false
	}
	if second, _ := utf8.DecodeRuneInString(s[n:]); unicode.IsUpper(second) {
		return false
	}
	word := s
	if i := strings.IndexAny(s, " \t"); i >= 0 {
		word = s[:i]
	}
	return !strings.ContainsAny(strings.TrimRight(word, ".,;:"), "@/.:")
}

// firstWord returns the columns of the first word of s.
func firstWord(s string) int {
	if i := strings.IndexAny(s, " \t"); i >= 0 {
		s = s[:i]
	}
	return utf8.RuneCountInString(s)
}

// measure finds how text is wrapped.
func measure(text string, lines []line) Wrapping {
	var m Measurer
	for i := range lines {
		l := &lines[i]
		if l.kind != words && l.kind != item {
			continue
		}
		l.gapped = hasGap(text[l.start:l.end])
		printed := l.printed(text)
		if i+1 < len(lines) && lines[i+1].kind == words {
			below := lines[i+1].printed(text)
			m.Add(&printed, &below)
		} else {
			m.Add(&printed, nil)
		}
	}
	return m.Wrapping()
}

func (l *line) printed(text string) Printed {
	return Printed{Text: text[l.start:l.end], Width: l.width, Gapped: l.gapped}
}

// WrappingOf finds how a text is wrapped.
func WrappingOf(text string) Wrapping {
	lines, _ := split(text, 0, len(text))
	markItems(text, lines)
	return measure(text, lines)
}

// PrintedAt returns the line text[start:end], without its marker.
func PrintedAt(text string, start, end int) Printed {
	l := newLine(text, start, end)
	if n := BulletLen(text[l.start:l.end]); n > 0 && l.kind != blank {
		l.setMarker(text, n)
	}
	l.gapped = hasGap(text[l.start:l.end])
	return l.printed(text)
}
