package plain

import "strings"

// dropDoubles leaves out lines that only say the line above again, as pages do
// that tell readers of the screen what they show, and what they call the sign of
// a firm, "Acme logo" above "Acme". A few lines that do so are no habit.
func dropDoubles(text string, lines []line) []line {
	const habit = 4
	doubles := 0
	for i := range lines {
		if isDouble(text, lines, i) {
			doubles++
		}
	}
	if doubles < habit {
		return lines
	}
	out := make([]line, 0, len(lines))
	for i := range lines {
		if !isDouble(text, lines, i) && !isLogo(text, lines[i:]) {
			out = append(out, lines[i])
		}
	}
	return out
}

// isDouble reports whether line i says the one above again: what stands there
// three times is no double.
func isDouble(text string, lines []line, i int) bool {
	return i > 0 && says(text, &lines[i-1], &lines[i]) && (i < 2 || !says(text, &lines[i-2], &lines[i-1])) && (i+1 == len(lines) || !says(text, &lines[i], &lines[i+1]))
}

// says reports whether two lines say the same, the words of a span of time apart.
func says(text string, above, l *line) bool {
	if above.kind == blank || l.kind == blank {
		return false
	}
	a, b := text[above.start:above.end], text[l.start:l.end]
	return a == b || len(b) > 8 && strings.Replace(a, " - ", " to ", 1) == strings.Replace(b, " - ", " to ", 1)
}

// isLogo reports whether the first of lines names the sign of a firm that the next
// lines name.
func isLogo(text string, lines []line) bool {
	const reach = 5
	s := text[lines[0].start:lines[0].end]
	name := ""
	for _, word := range vocabulary()["logo"] {
		if before, ok := strings.CutSuffix(s, " "+word); ok {
			name = before
		}
	}
	if name == "" {
		return false
	}
	for i := 1; i < min(reach, len(lines)); i++ {
		if strings.HasPrefix(text[lines[i].start:lines[i].end], name) {
			return true
		}
	}
	return false
}
