package plain

import (
	"strings"
	"unicode/utf8"
)

// kind is what a line turns out to be.
type kind uint8

const (
	words kind = iota
	blank
	rule    // drawn with characters; Text holds none of it
	item    // begins with a bullet or number
	heading // underlined or framed
	row     // of a drawn table
	margin  // of a page: its number, or a running head
)

// line is a line of the file. Offsets are into the text.
type line struct {
	kind       kind
	start, end int    // of the words, white space, quote signs and marker apart
	indent     int    // columns before the marker or the first word
	width      int    // columns up to the last word
	marker     string // of an item
	level      int    // of a heading
	ruled      bool   // a rule is drawn above or below
	gapped     bool   // a wide gap parts pieces of the line
}

const (
	tabStop = 8
	// maxLines bounds the lines that are looked at one by one; a resume has
	// some hundreds, and each costs many times its bytes.
	maxLines = 20_000
)

// split cuts text[from:to] into its lines. It returns the offset of what is
// left beyond maxLines, or 0.
func split(text string, from, to int) (lines []line, rest int) {
	lines = make([]line, 0, min(strings.Count(text[from:to], "\n")+1, maxLines))
	for pos := from; pos < to; {
		if len(lines) == maxLines {
			return lines, pos
		}
		end := to
		if i := strings.IndexByte(text[pos:to], '\n'); i >= 0 {
			end = pos + i
		}
		lines = append(lines, newLine(text, pos, end))
		pos = end + 1
	}
	return lines, 0
}

// newLine measures text[start:end].
func newLine(text string, start, end int) line {
	end = start + len(strings.TrimRight(text[start:end], " \t"))
	l := line{start: start, end: end}
	l.skipSpace(text)
	if l.start == l.end || text[l.start:l.end] == "." { // a dot that keeps a line from being empty
		return line{kind: blank, start: end, end: end}
	}
	l.width = l.indent + utf8.RuneCountInString(text[l.start:l.end])
	return l
}

// skipSpace moves the start of the line behind its white space.
func (l *line) skipSpace(text string) {
	for ; l.start < l.end; l.start++ {
		switch text[l.start] {
		case ' ':
			l.indent++
		case '\t':
			l.indent += tabStop - l.indent%tabStop
		default:
			return
		}
	}
}

// unquote takes the ">" of a quoted mail from its lines. Where only a few lines
// have it, it is a bullet.
func unquote(text string, lines []line) {
	quoted, all := 0, 0
	for _, l := range lines {
		if l.kind == blank {
			continue
		}
		all++
		if isQuoted(text[l.start:l.end]) {
			quoted++
		}
	}
	if quoted == 0 || quoted*2 < all {
		return
	}
	for i := range lines {
		l := &lines[i]
		if isQuoted(text[l.start:l.end]) {
			for l.start < l.end && (text[l.start] == '>' || text[l.start] == ' ') && isQuoted(text[l.start:l.end]) {
				l.start++
				for l.start+1 < l.end && text[l.start] == ' ' && text[l.start+1] == '>' {
					l.start++
				}
			}
			*l = newLine(text, l.start, l.end)
			l.indent = max(l.indent-1, 0)
		}
	}
}

func isQuoted(s string) bool {
	return strings.HasPrefix(s, ">") && (len(s) == 1 || s[1] == ' ' || s[1] == '>')
}
