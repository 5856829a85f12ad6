package parse

import (
	"strings"
	"unicode/utf8"

	"github.com/vitae-go/vitae/parse/internal/lexicon"
	"github.com/vitae-go/vitae/parse/internal/width"
)

// findLabel looks for a label before a colon or tab, or alone in the row.
func (s *sketch) findLabel() {
	if s.seekLabel(); s.label == "title" {
		s.thing = lexicon.NamesThing(withoutNumber(trimMarks(s.text[:s.after])))
	}
}

func (s *sketch) seekLabel() {
	t := s.text
	if part, end := labelInBrackets(t); end > 0 {
		s.label, s.after, s.alone = part, end, end == len(t)
		return
	}
	cut := strings.IndexAny(t, ":\t：")
	for line, n := strings.IndexByte(t, '\n'), 0; line > 0 && !width.Over(t[:line], 90) && (cut < 0 || line < cut) && n < 3; n++ {
		if _, ok := lexicon.Label(t[:line]); ok {
			cut = line // a label in a cell of its own, joined with its text
			break
		}
		next := strings.IndexByte(t[line+1:], '\n')
		if next < 0 {
			break
		}
		line += 1 + next
	}
	if cut < 0 || width.Over(t[:cut], 90) {
		if part, ok := lexicon.Label(t); ok && part != "stage" && width.Under(t, 50) { // a stage of schooling may be the degree
			s.label, s.after, s.alone = part, len(t), true
		}
		return
	}
	part, ok := lexicon.Label(withoutNumber(t[:cut]))
	if !ok {
		return
	}
	if part == "url" && t[cut] == '\t' && !isLink(t[cut+1:]) && hasDate(t[cut:]) {
		return // an employer that is known for its links: "GitHub"
	}
	s.label = part
	_, n := utf8.DecodeRuneInString(t[cut:])
	s.after = cut + n
	for s.after < len(t) && (isSpace(t[s.after:]) > 0 || t[s.after] == ':') {
		s.after += max(isSpace(t[s.after:]), 1)
	}
	if s.alone = s.after == len(t); s.alone && part == "stage" {
		s.label, s.after, s.alone = "", 0, false
	}
}

// labelInBrackets reads a label that brackets set apart from its text at the
// start of a row, as in China and Japan, and returns where the text begins.
func labelInBrackets(t string) (part string, end int) {
	for _, pair := range [...][2]string{{"【", "】"}, {"［", "］"}, {"〔", "〕"}, {"[", "]"}} {
		inner, ok := strings.CutPrefix(t, pair[0])
		if !ok {
			continue
		}
		at := strings.Index(inner, pair[1])
		if at < 0 || width.Over(inner[:at], 40) {
			return "", 0
		}
		if part, ok = lexicon.Label(inner[:at]); !ok {
			return "", 0
		}
		end = len(pair[0]) + at + len(pair[1])
		for end < len(t) && isSpace(t[end:]) > 0 {
			end += isSpace(t[end:])
		}
		return part, end
	}
	return "", 0
}
