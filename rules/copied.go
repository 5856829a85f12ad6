package rules

import (
	"cmp"
	"slices"
	"strings"

	"github.com/vitae-go/vitae/parse"
)

// shortestCopy is the number of words in a row from which on two texts do not
// agree by chance.
const shortestCopy = 8

// runs are the runs of words of a text, to be found again in others.
type runs struct {
	words []string // in lower case
	at    []int
	first map[uint64]int        // hash of a run of shortestCopy words, to where it first begins
	lines map[string]parse.Span // what the posting asks for, line by line, in plain words
}

// shortestLine is the number of words from which on a bullet that is a line of
// the posting, no more and no less, does not agree with it by chance.
const shortestLine = 3

func newRuns(p *parse.Posting) *runs {
	r := &runs{lines: map[string]parse.Span{}}
	for _, lines := range [][]parse.Field[string]{p.Responsibilities, p.Required, p.Preferred} {
		for _, line := range lines {
			if words, _ := splitWords(lower(line.Value)); len(words) >= shortestLine {
				r.lines[strings.Join(words, " ")] = line.Span
			}
		}
	}
	r.words, r.at = splitWords(lower(p.Document.Text))
	hashes := runHashes(r.words)
	r.first = make(map[uint64]int, len(hashes))
	for i := len(hashes) - 1; i >= 0; i-- {
		r.first[hashes[i]] = i
	}
	return r
}

// in finds the runs of words that another text has in common with this one.
func (r *runs) in(doc *parse.Document) []Copy {
	if len(r.first) == 0 {
		return nil
	}
	ours, at := splitWords(lower(doc.Text))
	var copies []Copy
	hashes := runHashes(ours)
	for i := 0; i < len(hashes); i++ {
		j, ok := r.first[hashes[i]]
		if !ok {
			continue
		}
		n := 0
		for i+n < len(ours) && j+n < len(r.words) && ours[i+n] == r.words[j+n] {
			n++
		}
		if n < shortestCopy {
			continue // two runs of one hash
		}
		copies = append(copies, Copy{
			Span:  parse.Span{Start: at[i], End: at[i+n-1] + len(ours[i+n-1])},
			Of:    parse.Span{Start: r.at[j], End: r.at[j+n-1] + len(r.words[j+n-1])},
			Words: n,
		})
		i += n - 1
	}
	return copies
}

// wholeLines finds the bullets that are lines of the posting, beside those that
// are part of a longer run.
func (r *runs) wholeLines(resume *parse.Resume, known []Copy) []Copy {
	covered := Facts{Copied: known}
	all := known
	for i := range resume.Sections {
		for j := range resume.Sections[i].Entries {
			for _, b := range resume.Sections[i].Entries[j].Bullets {
				words, _ := splitWords(lower(b.Value))
				of, ok := r.lines[strings.Join(words, " ")]
				if ok && !b.Span.Empty() && !covered.copied(b.Span.Start) {
					all = append(all, Copy{Span: b.Span, Of: of, Words: len(words)})
				}
			}
		}
	}
	slices.SortFunc(all, func(a, b Copy) int { return cmp.Compare(a.Span.Start, b.Span.Start) })
	return all
}

// runHashes returns the hash of each run of shortestCopy words, by where it
// begins, rolled from one to the next.
func runHashes(words []string) []uint64 {
	if len(words) < shortestCopy {
		return nil
	}
	const base = 1099511628211
	power := uint64(1)
	for range shortestCopy - 1 {
		power *= base
	}
	single := make([]uint64, len(words))
	for i, word := range words {
		single[i] = hashOf(word)
	}
	hashes := make([]uint64, len(words)-shortestCopy+1)
	var h uint64
	for i, one := range single {
		if i >= shortestCopy {
			h -= single[i-shortestCopy] * power
		}
		if h = h*base + one; i >= shortestCopy-1 {
			hashes[i-shortestCopy+1] = h
		}
	}
	return hashes
}

// hashOf is the FNV-1a hash of a word.
func hashOf(word string) uint64 {
	h := uint64(14695981039346656037)
	for i := range len(word) {
		h = (h ^ uint64(word[i])) * 1099511628211
	}
	return h
}

// copied reports whether a place in the resume is part of a copied run.
func (f *Facts) copied(at int) bool {
	i := f.copyBehind(at)
	return i < len(f.Copied) && f.Copied[i].Span.Start <= at
}

// copyBehind is the index of the first copied run that ends behind a place.
func (f *Facts) copyBehind(at int) int {
	i, _ := slices.BinarySearchFunc(f.Copied, at, func(c Copy, at int) int { return cmp.Compare(c.Span.End, at+1) })
	return i
}

// copiedShare is how much of a span is copied, 0 to 1.
func (f *Facts) copiedShare(s parse.Span) float64 {
	n := 0
	for i := f.copyBehind(s.Start); i < len(f.Copied) && f.Copied[i].Span.Start < s.End; i++ {
		c := f.Copied[i].Span
		n += max(0, min(c.End, s.End)-max(c.Start, s.Start))
	}
	return float64(n) / float64(max(1, s.Len()))
}

// discount takes back what a bullet proves: the words are the posting's own.
func (b *Bullet) discount() {
	for area := range b.Areas {
		b.Areas[area] = min(b.Areas[area], Weak)
	}
}
