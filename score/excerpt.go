package score

import (
	"strings"

	"github.com/vitae-go/vitae/parse"
)

// shortestExcerpt is the number of bytes from which on words say by themselves
// where they stand.
const shortestExcerpt = 40

// excerpt widens a span of few words to the words around it, within its block:
// “I” or “XX%” alone tells nobody which bullet is meant.
func excerpt(doc *parse.Document, s parse.Span) parse.Span {
	if s.Empty() || s.Len() >= shortestExcerpt {
		return s
	}
	block := blockAround(doc, s)
	text := doc.Text[:block.End]
	out := s
	if want := s.Start + shortestExcerpt; want < block.End {
		if i := strings.IndexAny(text[want:], " \t\n"); i >= 0 {
			out.End = want + i
		} else {
			out.End = block.End
		}
		return out
	}
	out.End = block.End
	if want := block.End - shortestExcerpt; want > block.Start {
		if i := strings.LastIndexAny(text[block.Start:min(want, s.Start)], " \t\n"); i >= 0 {
			out.Start = block.Start + i + 1
			return out
		}
	}
	out.Start = block.Start
	return out
}

// blockAround is the block that holds a span, or the span itself.
func blockAround(doc *parse.Document, s parse.Span) parse.Span {
	for i := range doc.Pages {
		if !doc.Pages[i].Span.Overlaps(s) {
			continue
		}
		for j := range doc.Pages[i].Blocks {
			if b := doc.Pages[i].Blocks[j].Span; b.Contains(s) {
				return b
			}
		}
	}
	return s
}
