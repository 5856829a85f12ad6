package plain

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/vitae-go/vitae/parse/internal/width"
)

// drawn are the characters that rules are drawn with.
const drawn = "-=_*~#.+^\"•·–—─━═│|▬▪■"

// isRule reports whether s is a rule: one character again and again, or two in turn.
func isRule(s string) bool {
	first, n := utf8.DecodeRuneInString(s)
	if !strings.ContainsRune(drawn, first) || len(s) < 3*n {
		return false
	}
	other, count := rune(-1), 0
	for _, r := range s {
		switch {
		case r == ' ' || r == '\t':
			continue
		case r == first:
		case other < 0 && strings.ContainsRune(drawn, r):
			other = r
		case r != other:
			return false
		}
		count++
	}
	return count >= 3
}

// markRules takes drawn rules out of the text: an underline makes the line
// above a heading, a frame the line between, any other rule leaves a mark on
// the line next to it.
func markRules(text string, lines []line) {
	for i := range lines {
		l := &lines[i]
		if l.kind == blank {
			continue
		}
		if s := text[l.start:l.end]; l.kind != item && isRule(s) || l.kind == item && isRule(l.marker+s) {
			l.kind, l.marker = rule, ""
		}
	}
	tight := sharpHeadings(text, lines)
	for i := range lines {
		switch lines[i].kind {
		case rule:
			if !isBorder(text, &lines[i]) {
				applyRule(text, lines, i)
			}
		case words:
			markFramed(text, &lines[i], tight)
		}
	}
}

// applyRule tells the neighbours of rule i what it says about them.
func applyRule(text string, lines []line, i int) {
	above, below := neighbour(lines, i, -1), neighbour(lines, i, 1)
	if above != nil && above.kind == words && isUnderline(lines, i) && !hasGap(text[above.start:above.end]) {
		above.kind, above.level = heading, underlineLevel(text[lines[i].start])
		return
	}
	switch {
	case above != nil && above.kind == words && (i < 2 || lines[i-2].kind != words):
		above.ruled = true
	case below != nil:
		below.ruled = true
	}
}

// underlineLevel returns the level of the headings that a sign is set under: double
// and single rules are known to all, others rank below them, as in reStructuredText.
func underlineLevel(sign byte) int {
	if level := strings.IndexByte("=-~^\"", sign); level >= 0 {
		return min(level+1, 4)
	}
	return 2
}

// neighbour returns the line next to line i if it holds words.
func neighbour(lines []line, i, step int) *line {
	if j := i + step; j >= 0 && j < len(lines) && lines[j].kind != blank && lines[j].kind != rule {
		return &lines[j]
	}
	return nil
}

// isUnderline reports whether rule i is as long as the line above it, or under
// a short line that stands alone.
func isUnderline(lines []line, i int) bool {
	const slack = 3
	above, long := &lines[i-1], lines[i].width
	if above.gapped || above.width > 70 {
		return false
	}
	return long >= above.width-slack && long <= above.width+slack
}

// sharpHeadings reports whether the text marks its headings with sharps that no
// space follows, "##Skills": two of them or more say that one is no hashtag.
func sharpHeadings(text string, lines []line) bool {
	n := 0
	for i := range lines {
		if s := text[lines[i].start:lines[i].end]; strings.HasPrefix(s, "##") && strings.Trim(s, "#") != "" {
			n++
		}
	}
	return n > 0
}

// markFramed finds headings between signs: "=== Education ===", "## Skills", "[ Awards ]".
func markFramed(text string, l *line, tight bool) {
	s := text[l.start:l.end]
	if width.Over(s, 160) {
		return
	}
	if n := strings.IndexFunc(s, func(r rune) bool { return r != '#' }); n > 0 && n <= 6 && (s[n] == ' ' || tight) {
		l.frame(text, n, 0)
		l.end = l.start + len(strings.TrimRight(text[l.start:l.end], " #"))
		l.level = n
		return
	}
	if n := ruleBehind(s); n > 0 && l.width >= 40 {
		l.frame(text, 0, n)
		l.level = 2
		return
	}
	first, size := utf8.DecodeRuneInString(s)
	if !strings.ContainsRune("=-*~_─━═—:", first) {
		return
	}
	left := len(s) - len(strings.TrimLeft(s, string(first)))
	right := len(s) - len(strings.TrimRight(s, string(first)))
	if left < 2*size || right < 2*size || first == '*' && left == 2 || left+right >= len(s) {
		return
	}
	l.frame(text, left, right)
	if l.level = 2; first == '=' {
		l.level = 1
	}
}

// ruleBehind returns the length of a rule that fills the line behind a few
// words, "EDUCATION --------", or 0.
func ruleBehind(s string) int {
	const shortest, mostWords = 5, 40
	last, size := utf8.DecodeLastRuneInString(s)
	if !strings.ContainsRune("=-~_─━═—", last) {
		return 0
	}
	words := strings.TrimRight(s, string(last))
	if n := len(s) - len(words); n >= shortest*size && strings.HasSuffix(words, " ") && width.Under(words, mostWords) && strings.IndexFunc(words, unicode.IsLetter) == 0 {
		return n
	}
	return 0
}

// frame takes the signs before and after the words off.
func (l *line) frame(text string, left, right int) {
	s := text[l.start+left : l.end-right]
	l.kind = heading
	l.start += left + len(s) - len(strings.TrimLeft(s, " \t"))
	l.end = l.start + len(strings.TrimSpace(s))
}
