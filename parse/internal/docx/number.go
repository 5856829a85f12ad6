package docx

import (
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/vitae-go/vitae/parse/internal/flow"
)

// leastItem is how many words a text has at least that a typed number counts:
// with fewer it may be a heading, "2. Work experience".
const leastItem = 4

// splitNumber moves a typed number, "1." or "2)", from the text of a line to its
// Marker. It must begin a count or go on with one, and no date: "1. März 2019".
func (s *story) splitNumber(line *flow.Line) bool {
	first := &line.Runs[0]
	end := strings.IndexAny(first.Text, ".)")
	if end < 1 || end > 2 || first.Style.Bold {
		return false
	}
	n, err := strconv.Atoi(first.Text[:end])
	rest := strings.TrimLeft(first.Text[end+1:], " \t")
	if err != nil || n != 1 && n != s.count+1 || len(rest) == len(first.Text)-end-1 {
		return false
	}
	words := strings.Fields(rest)
	if r, _ := utf8.DecodeRuneInString(rest); len(words) < leastItem || !unicode.IsLetter(r) || isYear(words[1]) {
		return false
	}
	s.count = n
	line.Marker, line.Runs = first.Text[:end+1], append([]flow.Run(nil), line.Runs...)
	line.Runs[0].Text = rest
	return true
}

// isYear reports whether a word is four digits.
func isYear(word string) bool {
	_, err := strconv.ParseUint(word, 10, 16)
	return err == nil && len(word) == 4
}
