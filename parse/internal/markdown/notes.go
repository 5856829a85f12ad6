package markdown

import "strings"

// noteLink returns the length of the mark at src[i] of a link between notes,
// "[[Acme]]" or "[[Acme Inc|Acme]]", up to the words to read, or of its end; 0
// if there is none.
func (w *writer) noteLink(i int) int {
	const longest = 200
	s := w.src[i:min(len(w.src), i+longest)]
	if i < w.noteEnd {
		if i == w.noteEnd-2 {
			return 2
		}
		return 0
	}
	if !strings.HasPrefix(s, "[[") {
		return 0
	}
	end := strings.Index(s, "]]")
	if end < 3 || strings.ContainsAny(s[2:end], "[]\n") {
		return 0
	}
	w.noteEnd = i + end + 2
	if bar := strings.IndexByte(s[:end], '|'); bar > 0 {
		return bar + 1
	}
	return 2
}

// checkbox returns the length of the box before an item of a list of tasks.
func checkbox(before, s string) int {
	if len(s) < 5 || s[2] != ']' || s[3] != ' ' || s[1] != 'x' && s[1] != 'X' && s[1] != ' ' {
		return 0
	}
	const deepest = 40 // columns that an item is set in
	if before = before[max(len(before)-deepest, 0):]; len(before) == deepest && strings.IndexByte(before, '\n') < 0 {
		return 0
	}
	line := strings.TrimSpace(before[strings.LastIndexByte(before, '\n')+1:])
	if line != "-" && line != "*" && line != "+" {
		return 0
	}
	return 4
}
