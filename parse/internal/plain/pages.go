package plain

import (
	"slices"
	"strings"
	"unicode"

	"github.com/vitae-go/vitae/parse/internal/charset"
)

// pageWords are what stands before the number of a page.
var pageWords = [...]string{"page", "pg", "pg.", "p.", "seite", "página", "pagina", "pàgina", "sivu", "sida", "side", "strona", "strana", "stránka", "страница", "стр.", "сторінка", "sayfa", "oldal", "trang", "halaman"}

// markMargins finds what a printed page shows around its text: its number, and
// the name of the resume again at the head of the second page and the further
// ones.
func markMargins(text *charset.Text, lines []line) {
	first := slices.IndexFunc(lines, func(l line) bool { return l.kind == words })
	if first < 0 {
		return
	}
	name := firstCell(text.String[lines[first].start:lines[first].end])
	turned, k := false, 0 // a page ends between the line above and this one
	for i := first; i < len(lines); i++ {
		l := &lines[i]
		for ; k < len(text.Pages) && text.Pages[k] <= l.start; k++ {
			turned = true
			markLast(text.String, lines[first+1:i])
		}
		if l.kind != words {
			continue
		}
		s := text.String[l.start:l.end]
		switch {
		case i == first:
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
	if k > 0 || strings.HasSuffix(text.String, "\n") && len(text.Pages) > 0 {
		markLast(text.String, lines[first+1:])
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
	for _, w := range pageWords {
		at := strings.LastIndex(lower, w+" ")
		if at < 0 || len(lower) != len(s) || !isFolio(s[at+len(w)+1:]) {
			continue
		}
		before := strings.TrimRight(s[:at], " ([")
		return before == "" || len(s[:at])-len(before) > 1 || strings.ContainsAny(before[len(before)-1:], "|-,") || strings.HasSuffix(before, "–") || strings.HasSuffix(before, "—") || strings.HasSuffix(before, "•") || strings.HasSuffix(before, "·")
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
