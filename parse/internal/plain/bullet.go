package plain

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// glyphs are the characters that people and programs set before list items.
// Those of sure need no space behind them.
const (
	sure   = "•●○◦▪▫■□◆◇❖➢➤➔➣►▶▸▹‣⁃∙✓✔✦✧★☆☑◾◽❍⦿⚫⬤・･※✅❌❎➕➖👉🔹🔸🔷🔶🔵🔴🟢🟡✗✘☐"
	unsure = "-*+–—−·¤→»>~§"
)

// emojiMark behind a character asks for its picture in colour.
const emojiMark = "\uFE0F"

// markItems finds the lines that begin with a bullet or a number.
func markItems(text string, lines []line) {
	letterO := countLines(text, lines, isLetterO) >= 2
	tight := countLines(text, lines, isTightDash) >= 2
	for i := range lines {
		l := &lines[i]
		if l.kind != words {
			continue
		}
		s := text[l.start:l.end]
		n := BulletLen(s)
		if n == 0 && (letterO || l.indent > 1) && isLetterO(s) {
			n = 1
		}
		if n == 0 && tight && isTightDash(s) {
			n = 1
		}
		if n == 0 && inSequence(text, lines, i) {
			n = numberLen(s)
		}
		if n > 0 && n < len(s) {
			l.setMarker(text, n)
		} else if n == len(s) {
			adopt(text, lines, i)
		}
	}
}

// setMarker makes the first n bytes of the line its marker.
func (l *line) setMarker(text string, n int) {
	l.kind, l.marker = item, text[l.start:l.start+n]
	l.start += n
	for l.start < l.end && (text[l.start] == ' ' || text[l.start] == '\t') {
		l.start++
	}
}

// adopt gives a bullet that stands on a line of its own to the line below.
func adopt(text string, lines []line, i int) {
	l := &lines[i]
	for j := i + 1; j < min(i+3, len(lines)); j++ {
		next := &lines[j]
		if next.kind != words {
			continue
		}
		if s := text[next.start:next.end]; BulletLen(s) == 0 {
			next.kind, next.marker, next.indent = item, text[l.start:l.end], l.indent
			l.kind = blank
		}
		return
	}
}

// BulletLen returns the length of the bullet that s begins with, or 0.
func BulletLen(s string) int {
	r, n := utf8.DecodeRuneInString(s)
	if strings.ContainsRune(sure, r) {
		if rest := strings.TrimPrefix(s[n:], emojiMark); len(rest) < len(s)-n {
			n += len(emojiMark)
		}
		return n
	}
	for _, arrow := range [...]string{"-- ", "-> ", "--> ", "=> ", ">> ", ">>> "} {
		if strings.HasPrefix(s, arrow) {
			return len(arrow) - 1
		}
	}
	if !strings.ContainsRune(unsure, r) {
		return 0
	}
	if len(s) == n {
		return n
	}
	if s[n] == ' ' || s[n] == '\t' {
		return n
	}
	return 0
}

// isLetterO reports whether s begins with the letter that a lost bullet font leaves behind.
func isLetterO(s string) bool {
	if len(s) < 3 || s[0] != 'o' || (s[1] != ' ' && s[1] != '\t') {
		return false
	}
	r, _ := utf8.DecodeRuneInString(strings.TrimLeft(s[1:], " \t"))
	return s[1] == '\t' || unicode.IsUpper(r) || unicode.IsDigit(r)
}

// isTightDash reports whether s begins with a dash that no space follows:
// "-Developed modules".
func isTightDash(s string) bool {
	r, _ := utf8.DecodeRuneInString(strings.TrimPrefix(s, "-"))
	return len(s) > 2 && s[0] == '-' && unicode.IsUpper(r)
}

// countLines counts the lines of words that are of a kind.
func countLines(text string, lines []line, is func(string) bool) int {
	n := 0
	for _, l := range lines {
		if l.kind == words && is(text[l.start:l.end]) {
			n++
		}
	}
	return n
}

// numberLen returns the length of a list number, "1." or "(2)" or "3)" or "a)", or 0.
func numberLen(s string) int {
	_, n := number(s)
	return n
}

// letterA is the value of "a)"; further letters count on.
const letterA = 1000

// number reads a list number at the start of s.
func number(s string) (value, n int) {
	i := 0
	if strings.HasPrefix(s, "(") {
		i++
	}
	digits := i
	if i+1 < len(s) && 'a' <= s[i] && s[i] <= 'z' && s[i+1] == ')' {
		value, i = letterA+int(s[i]-'a'), i+1
	}
	for i < len(s) && i < digits+2 && s[i] >= '0' && s[i] <= '9' {
		value = value*10 + int(s[i]-'0')
		i++
	}
	if i == digits || i+1 >= len(s) || (s[i] != ')' && (s[i] != '.' || digits > 0)) || s[i+1] != ' ' {
		return 0, 0
	}
	return value, i + 1
}

// inSequence reports whether the number that line i begins with has a
// neighbour, so that "3. March 2020" is no item.
func inSequence(text string, lines []line, i int) bool {
	value, n := number(text[lines[i].start:lines[i].end])
	if n == 0 {
		return false
	}
	letters := value >= letterA
	return hasNumber(text, lines, i, 1, value+1, letters) || hasNumber(text, lines, i, -1, value-1, letters)
}

// hasNumber reports whether the next number of a kind, in the direction of
// step, is the wanted one. Letters stand within numbers and are passed by them.
func hasNumber(text string, lines []line, i, step, want int, letters bool) bool {
	const reach = 12 // lines that one item may take
	for j, left := i+step, reach; j >= 0 && j < len(lines) && left > 0; j, left = j+step, left-1 {
		l := &lines[j]
		if l.kind == item && l.marker != "" {
			if v, n := number(l.marker + " "); n > 0 && (v >= letterA) == letters {
				return v == want
			}
			continue
		}
		if v, n := number(text[l.start:l.end]); n > 0 && (v >= letterA) == letters {
			return v == want
		}
	}
	return false
}
