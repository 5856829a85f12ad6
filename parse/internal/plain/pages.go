package plain

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

// markMargins finds what a printed page shows around its text: its number, and
// the name of the resume again at the head of the second page and the further
// ones. Pages begin at some offsets behind form feeds.
func markMargins(text string, lines []line, pages []int) {
	first := slices.IndexFunc(lines, func(l line) bool { return l.kind == words })
	if first < 0 {
		return
	}
	name := firstCell(text[lines[first].start:lines[first].end])
	for len(pages) > 0 && pages[0] <= lines[first].start {
		pages = pages[1:]
	}
	paged := len(pages) > 0
	from := first + 1 // the first line of the page, but for the name
	turned := false   // a page ends between the last words and this line
	for i := from; i < len(lines); i++ {
		l := &lines[i]
		for ; len(pages) > 0 && pages[0] <= l.start; pages = pages[1:] {
			turned = true
			markLast(text, lines[from:i])
			from = i
		}
		if l.kind != words {
			continue
		}
		s := text[l.start:l.end]
		switch {
		case endsInFolio(s) && standsFree(lines, i):
			l.kind = margin
			turned = true
			continue
		case turned && (strings.EqualFold(firstCell(s), name) || isFolio(s)):
			l.kind = margin
			continue
		}
		turned = false
	}
	if paged {
		markLast(text, lines[from:])
	}
}

// markLast marks the last line of a page if it is the number of the page.
func markLast(text string, page []line) {
	for i := len(page) - 1; i >= 0; i-- {
		switch l := &page[i]; l.kind {
		case blank:
			continue
		case words:
			if s := text[l.start:l.end]; isFolio(s) || endsInFolio(s) {
				l.kind = margin
			}
		}
		return
	}
}

// standsFree reports whether nothing stands right above line i, or right below.
func standsFree(lines []line, i int) bool {
	return i+1 == len(lines) || lines[i+1].kind == blank || lines[i-1].kind == blank
}

// firstCell returns the words of a line up to a wide gap or a sign between fields.
func firstCell(s string) string {
	for i := range s {
		if n := gapLen(s, i); n > 1 && isWide(s, i, n) {
			s = s[:i]
			break
		}
	}
	if i := strings.IndexAny(s, "|,\t•·–—"); i > 0 {
		s = s[:i]
	}
	return strings.TrimRight(s, " -")
}

// endsInFolio reports whether a line ends in the number of a page with the word
// for it, alone or behind a gap or sign: "Ada Okoro – Page 2 of 3".
func endsInFolio(s string) bool {
	lower := strings.ToLower(s)
	if len(lower) != len(s) { // offsets differ
		return false
	}
	for _, w := range vocabulary()["page"] {
		at := strings.LastIndex(lower, w+" ")
		if at < 0 || !isFolio(s[at+len(w)+1:]) {
			continue
		}
		before := strings.TrimRight(s[:at], " ([")
		last, _ := utf8.DecodeLastRuneInString(before)
		return before == "" || at-len(before) > 1 || strings.ContainsRune("|-,–—•·", last)
	}
	return false
}

// isFolio reports whether a line is a small number, or two with a word or sign
// between, as the number of a page and of all pages are: "1 of 2", "- 3 -".
func isFolio(s string) bool {
	s = strings.Trim(s, " -–—|.[]()")
	const longest = 12
	if s == "" || len(s) > longest || s[0] < '1' || s[0] > '9' {
		return false
	}
	n := 0
	for part := range strings.FieldsFuncSeq(s, func(r rune) bool { return !unicode.IsDigit(r) }) {
		if n++; len(part) > 2 {
			return false
		}
	}
	last := s[len(s)-1]
	return n <= 2 && last >= '0' && last <= '9'
}
