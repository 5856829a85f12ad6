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
