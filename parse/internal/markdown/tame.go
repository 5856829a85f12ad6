package markdown

import "strings"

const (
	maxBytes  = 1 << 20
	maxLines  = 20_000
	maxEffort = 20_000_000 // pairs of signs that a parser may come to compare
)

// isTame reports whether text can be given to a Markdown parser without fear:
// the time that one takes grows with the square of the signs of a paragraph,
// and with the nesting of quotes and lists.
func isTame(text string, depth int) bool {
	if len(text) > maxBytes || strings.Count(text, "\n") > maxLines {
		return false
	}
	signs, effort := 0, 0
	for len(text) > 0 {
		line, rest, _ := strings.Cut(text, "\n")
		text = rest
		nested, blank := nesting(line)
		if nested > depth/4 {
			return false
		}
		if blank {
			signs = 0
			continue
		}
		n := countSigns(line)
		effort += n*n + 2*n*signs
		if signs += n; effort > maxEffort {
			return false
		}
	}
	return true
}

// nesting counts the marks of quotes and list items at the start of a line, four
// columns of white space being worth one; blank reports that there is nothing else.
func nesting(line string) (n int, blank bool) {
	spaces := 0
	for i := 0; i < len(line); i++ {
		switch c := line[i]; {
		case c == ' ':
			spaces++
		case c == '\t':
			spaces += 4
		case c == '>':
			n++
		case strings.IndexByte("-+*.)", c) >= 0 && (i+1 == len(line) || line[i+1] == ' ' || line[i+1] == '\t'):
			n++
		case c >= '0' && c <= '9':
		default:
			return n + spaces/4, false
		}
	}
	return n, n == 0
}

func countSigns(line string) int {
	n := 0
	for i := 0; i < len(line); i++ {
		switch line[i] {
		case '[', ']', '(', '*', '_', '<', '`', '&', '!', '~', '|', '\\':
			n++
		}
	}
	return n
}
