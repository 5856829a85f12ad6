package layout

import (
	"strings"
	"unicode"
)

// clustered reports whether the lines of a text are names in a narrow column, each
// of which goes on in the line below: most lines are a word or two, and they stand
// close to each other or clearly apart, nothing between, and one goes on in small
// letters. Figures make dates or addresses of them.
func (s *sheet) clustered(lines []line) bool {
	const (
		tight = 1.25 // ems between the lines of a name, at most
		apart = 1.5  // at least as far are the names, in distances of their lines
	)
	close, far, words, small := 0, 0, 0, false
	pitch := 0.0
	for i := range lines {
		words += len(lines[i].tokens)
		if i == 0 || lines[i].tabs || lines[i-1].tabs || lines[i].size != lines[i-1].size || lines[i].marker.text != "" {
			continue
		}
		if p := lines[i].base - lines[i-1].base; p <= tight*lines[i].size {
			close++
			pitch = max(pitch, p)
			small = small || unicode.IsLower(s.letter(&lines[i]))
		}
	}
	for i := 1; i < len(lines); i++ {
		switch p := lines[i].base - lines[i-1].base; {
		case lines[i].size != lines[i-1].size || p <= pitch:
		case p < apart*pitch:
			return false
		default:
			far++
		}
	}
	return close >= 3 && far > 0 && small && words <= 2*len(lines) && !s.hasFigures(lines)
}

// hasFigures reports whether a figure stands in a line.
func (s *sheet) hasFigures(lines []line) bool {
	for i := range lines {
		for _, t := range lines[i].text() {
			if strings.IndexFunc(s.textOf(&s.chunks[t.chunk]), unicode.IsDigit) >= 0 {
				return true
			}
		}
	}
	return false
}
