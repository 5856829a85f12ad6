package plain

import (
	"slices"
	"strings"
)

// dropDirectives makes blank what a text says to the program that typesets it, as
// reStructuredText, Org and AsciiDoc do, and leaves what it says of the person:
// "#+AUTHOR: Nora Quist", ":EMPLOYER: Acme" in a drawer.
func dropDirectives(text string, lines []line) {
	drawer := false
	for i := range lines {
		l := &lines[i]
		s := text[l.start:l.end]
		switch {
		case l.kind == blank:
		case strings.HasPrefix(s, ".. "):
			if strings.HasPrefix(s[3:], "_") || strings.Contains(s, "::") {
				l.kind = blank
			}
		case strings.HasPrefix(s, "#+"):
			l.tell(text, len("#+"), orgKey(s[len("#+"):]))
		case s == ":PROPERTIES:" || s == ":END:":
			drawer = s == ":PROPERTIES:"
			l.kind = blank
		case drawer && s[0] == ':':
			if slices.Contains(vocabulary()["drawer"], strings.ToLower(key(s[1:]))) {
				l.kind = blank
				continue
			}
			l.start++
		case isAttributes(s):
			l.kind = blank
		case isField(s) && (i > 0 && isField(text[lines[i-1].start:lines[i-1].end]) || i+1 < len(lines) && isField(text[lines[i+1].start:lines[i+1].end])):
			l.start++
		}
	}
}

// isField reports whether a line is one of a list of fields: ":Phone: 0113 496 0132".
func isField(s string) bool {
	const most = 30 // letters of its name
	if len(s) < 4 || s[0] != ':' || s[1] == ' ' || s[1] == ':' {
		return false
	}
	end := strings.Index(s, ": ")
	return end > 0 && end < most && strings.Count(s[:end], ":") == 1
}

// key returns the word before the first colon of s.
func key(s string) string {
	word, _, _ := strings.Cut(s, ":")
	return word
}

// orgKey returns the length of a key of Org and its colon if its value is about
// the person, else 0.
func orgKey(s string) int {
	if k := key(s); slices.Contains(vocabulary()["org"], strings.ToLower(k)) {
		return len(k) + len(":")
	}
	return 0
}

// tell leaves of a line what stands behind its key, or nothing if it has none.
func (l *line) tell(text string, before, key int) {
	value := strings.TrimSpace(text[min(l.start+before+key, l.end):l.end])
	if key == 0 || value == "" {
		l.kind = blank
		return
	}
	l.start = l.end - len(value)
}

// isAttributes reports whether a line is nothing but how the next block of
// AsciiDoc is set: `[cols="1,3"]`, "[.lead]", "[%header]".
func isAttributes(s string) bool {
	return len(s) > 3 && s[0] == '[' && s[len(s)-1] == ']' && (strings.IndexByte(".%#", s[1]) >= 0 || strings.Contains(s, `="`))
}
