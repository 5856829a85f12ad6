package rules

import (
	"strings"

	"github.com/vitae-go/vitae/parse"
)

// shortestCopy is the number of words in a row from which on two texts do not
// agree by chance.
const shortestCopy = 8

// copiedRuns finds the runs of words that a resume has in common with a posting.
func copiedRuns(resume, posting *parse.Document) []Copy {
	theirs, theirAt := splitWords(strings.ToLower(posting.Text))
	ours, ourAt := splitWords(strings.ToLower(resume.Text))
	if len(theirs) < shortestCopy || len(ours) < shortestCopy {
		return nil
	}
	first := make(map[string]int, len(theirs))
	for i := len(theirs) - shortestCopy; i >= 0; i-- {
		first[strings.Join(theirs[i:i+shortestCopy], " ")] = i
	}
	var copies []Copy
	for i := 0; i+shortestCopy <= len(ours); i++ {
		j, ok := first[strings.Join(ours[i:i+shortestCopy], " ")]
		if !ok {
			continue
		}
		n := shortestCopy
		for i+n < len(ours) && j+n < len(theirs) && ours[i+n] == theirs[j+n] {
			n++
		}
		copies = append(copies, Copy{
			Span:  parse.Span{Start: ourAt[i], End: ourAt[i+n-1] + len(ours[i+n-1])},
			Of:    parse.Span{Start: theirAt[j], End: theirAt[j+n-1] + len(theirs[j+n-1])},
			Words: n,
		})
		i += n - 1
	}
	return copies
}

// copied reports whether a place in the resume is part of a copied run.
func (f *Facts) copied(at int) bool {
	for _, c := range f.Copied {
		if c.Span.Start <= at && at < c.Span.End {
			return true
		}
	}
	return false
}

// copiedShare is how much of a span is copied, 0 to 1.
func (f *Facts) copiedShare(s parse.Span) float64 {
	n := 0
	for _, c := range f.Copied {
		n += max(0, min(c.Span.End, s.End)-max(c.Span.Start, s.Start))
	}
	return float64(n) / float64(max(1, s.Len()))
}

// discount takes back what a bullet proves: the words are the posting's own.
func (b *Bullet) discount() {
	for area := range b.Areas {
		b.Areas[area] = min(b.Areas[area], Weak)
	}
}
