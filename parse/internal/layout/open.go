package layout

import (
	"bytes"
	"strings"
	"unicode/utf8"

	"github.com/vitae-go/vitae/parse/internal/lexicon"
)

// isOpen reports whether more must follow a line: it ends with a sign or a word
// behind which a text goes on, or within a bracket.
func (s *sheet) isOpen(l *line) bool {
	c := s.lastChunk(l)
	r, _ := utf8.DecodeLastRuneInString(s.glyphs[c.to-1].Text)
	return strings.ContainsRune(",;/&(+·•・|–—", r) || s.binds(l) || s.inBracket(l)
}

// binds reports whether a line ends with a word that more must follow, as
// "of". In capitals such a word may be a figure or initials, unless all of a line
// of some words is set in them: "SCHOOL OF".
func (s *sheet) binds(l *line) bool {
	word := s.lastWord(l)
	if lexicon.IsUnfinished(word) {
		return true
	}
	return l.caps && len(word) > 1 && lexicon.IsUnfinished(strings.ToLower(word)) && s.before(l) != ','
}

// before returns the rune that ends the word before the last of a line: ',' if there
// is none.
func (s *sheet) before(l *line) rune {
	tokens := l.text()
	at := len(tokens) - 1
	for at > 0 && tokens[at].sep == 0 {
		at--
	}
	if at == 0 {
		return ','
	}
	r, _ := utf8.DecodeLastRuneInString(s.glyphs[s.chunks[tokens[at-1].chunk].to-1].Text)
	return r
}

// lastWord returns the word that ends a line.
func (s *sheet) lastWord(l *line) string {
	tokens := l.text()
	from := len(tokens) - 1
	for from > 0 && tokens[from].sep == 0 {
		from--
	}
	word := s.scratch.text[:0]
	for _, t := range tokens[from:] {
		word = s.appendText(word, &s.chunks[t.chunk])
	}
	s.scratch.text = word
	return string(word[bytes.LastIndexByte(word, ' ')+1:])
}

// inBracket reports whether a line ends within a round bracket that it opens.
func (s *sheet) inBracket(l *line) bool {
	depth := 0
	for _, t := range l.text() {
		if t.sep == '\t' {
			depth = 0
		}
		s.scratch.text = s.appendText(s.scratch.text[:0], &s.chunks[t.chunk])
		for _, c := range s.scratch.text {
			switch c {
			case '(':
				depth++
			case ')':
				depth = max(0, depth-1)
			}
		}
	}
	return depth > 0
}
