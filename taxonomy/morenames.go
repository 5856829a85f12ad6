package taxonomy

import (
	"fmt"
	"slices"
)

// foldNames moves the names of lines that only add to a concept of another line
// – an ID and aliases, without a label – to that concept. So a file in another
// language, or of one's own, can name what is there already.
func (l *loader) foldNames() {
	at := make(map[ID]int, len(l.concepts))
	var adding []int
	for i := range l.concepts {
		switch c := &l.concepts[i]; {
		case c.Label != "":
			at[c.ID] = i
		case len(c.Aliases) > 0:
			adding = append(adding, i)
		}
	}
	for _, i := range adding {
		c := &l.concepts[i]
		to, ok := at[c.ID]
		if !ok {
			l.errs = append(l.errs, &Error{
				File: l.places[i].file, Line: l.places[i].line, ID: c.ID, Err: fmt.Errorf("adds names to %q, which is not there", c.ID),
			})
			continue
		}
		l.concepts[to].Aliases = slices.Concat(l.concepts[to].Aliases, c.Aliases)
	}
	if len(adding) == 0 {
		return
	}
	l.concepts, l.places = without(l.concepts, adding), without(l.places, adding)
}

// without deletes the elements with some numbers, which are in order.
func without[T any](all []T, numbers []int) []T {
	kept := all[:0]
	for i := range all {
		if len(numbers) > 0 && numbers[0] == i {
			numbers = numbers[1:]
			continue
		}
		kept = append(kept, all[i])
	}
	return kept
}
