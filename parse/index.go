package parse

import (
	"sort"
	"strings"
	"unicode/utf8"
)

// index says where the lines of a text begin and how many characters stand
// before every mile of it, so that looking a place up does not cost the text
// above it. It is made once a document, when a place is first asked for.
type index struct {
	lines []int // where each line begins
	runes []int // characters before each mile
}

// mile is a stretch of text, in bytes.
const mile = 1 << 10

func newIndex(text string) *index {
	x := &index{lines: []int{0}, runes: make([]int, 1, len(text)/mile+1)}
	for at := 0; ; {
		i := strings.IndexByte(text[at:], '\n')
		if i < 0 {
			break
		}
		at += i + 1
		x.lines = append(x.lines, at)
	}
	for at := mile; at < len(text); at += mile {
		x.runes = append(x.runes, x.runes[len(x.runes)-1]+startsIn(text[at-mile:at]))
	}
	return x
}

// startsIn counts the characters that begin in a stretch, which may begin
// inside one itself.
func startsIn(s string) int {
	n := 0
	for i := range len(s) {
		if utf8.RuneStart(s[i]) {
			n++
		}
	}
	return n
}

// before counts the characters that begin before a byte.
func (x *index) before(text string, at int) int {
	m := min(at/mile, len(x.runes)-1)
	return x.runes[m] + startsIn(text[m*mile:at])
}

// place returns the line of a byte, and its character in the line, from 1.
func (d *Document) place(at int) (line, column int) {
	if d.index == nil { // made by hand
		start := strings.LastIndexByte(d.Text[:at], '\n') + 1
		return strings.Count(d.Text[:at], "\n") + 1, startsIn(d.Text[start:at]) + 1
	}
	return d.index().place(d.Text, at)
}

// place returns the line of a byte of the text, and its character in the line, from 1.
func (x *index) place(text string, at int) (line, column int) {
	line = sort.Search(len(x.lines), func(i int) bool { return x.lines[i] > at })
	return line, x.before(text, at) - x.before(text, x.lines[line-1]) + 1
}
