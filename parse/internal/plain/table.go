package plain

import "strings"

// markTables finds tables drawn with bars: lines that begin and end with one,
// next to another such line or to a rule, or begin with one between the fences of
// AsciiDoc, "|===".
func markTables(text string, lines []line) {
	barred := func(i int) bool {
		if i < 0 || i >= len(lines) || lines[i].kind == blank {
			return false
		}
		s := text[lines[i].start:lines[i].end]
		if lines[i].kind == rule {
			return isBorder(text, &lines[i])
		}
		return len(s) > 2 && isBar(s) && strings.Count(s, "|") <= maxCells && strings.ContainsAny(s[len(s)-3:], "|│┃")
	}
	fenced := false
	for i := range lines {
		l := &lines[i]
		if s := text[l.start:l.end]; l.kind == rule && strings.HasPrefix(s, "|==") {
			fenced = !fenced
		} else if l.kind == words && (barred(i) && (barred(i-1) || barred(i+1)) || fenced && isBar(s) && strings.Count(s, "|") <= maxCells) {
			l.kind = row
		}
	}
}

// isBorder reports whether a rule is the border of a drawn table.
func isBorder(text string, l *line) bool {
	return strings.ContainsAny(text[l.start:l.end], "+|┼├└┌╞╪")
}

// maxCells bounds the cells of a row.
const maxCells = 64

func isBar(s string) bool {
	return strings.HasPrefix(s, "|") || strings.HasPrefix(s, "│") || strings.HasPrefix(s, "┃")
}

// cells calls yield with the bounds of each cell of text[start:end].
func cells(text string, start, end int, yield func(start, end int)) {
	from := start
	for i, r := range text[start:end] {
		if r != '|' && r != '│' && r != '┃' {
			continue
		}
		if i > 0 {
			yield(trim(text, from, start+i))
		}
		from = start + i + len(string(r))
	}
	if a, b := trim(text, from, end); a < b {
		yield(a, b)
	}
}

func trim(text string, start, end int) (int, int) {
	for start < end && (text[start] == ' ' || text[start] == '\t') {
		start++
	}
	for start < end && (text[end-1] == ' ' || text[end-1] == '\t') {
		end--
	}
	return start, end
}
