package parse

import (
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"
)

// dropCount takes the numbers off the names that begin entries, where they count
// these up or down: "1. Al Nasr Group", "2. Engro Works". A format that knows lists
// has taken them off; words set to stand out as headings do keep theirs.
func dropCount(doc *Document, drafts []draft) {
	if len(drafts) < 2 {
		return
	}
	step, last := 0, 0
	for i := range drafts {
		if len(drafts[i].pieces) == 0 {
			return
		}
		n, _ := countedName(drafts[i].pieces[0].text)
		if i == 1 {
			step = n - last
		}
		if n == 0 || i > 0 && (n-last != step || step*step != 1) {
			return
		}
		last = n
	}
	for i := range drafts {
		p := &drafts[i].pieces[0]
		if _, at := countedName(doc.Text[p.span.Start:p.span.End]); at > 0 {
			p.span.Start += at
			p.score(doc)
		}
	}
}

// countedName returns the number that a name begins with and where the name
// itself does, or nothing.
func countedName(s string) (n, at int) {
	const most = 2 // digits
	end := strings.IndexAny(s, ".)")
	if end < 1 || end > most {
		return 0, 0
	}
	n, err := strconv.Atoi(s[:end])
	name := strings.TrimLeft(s[end+1:], " \t")
	if r, _ := utf8.DecodeRuneInString(name); err != nil || !unicode.IsLetter(r) {
		return 0, 0
	}
	return n, len(s) - len(name)
}
