package layout

import (
	"sort"

	"github.com/vitae-go/vitae/parse/internal/flow"
)

// shelve finds the shelves of the page: filled bands, wide and low, with one
// piece of text on each, as the headings of sections are set. Columns end at
// them as they do at a rule. The rows of a striped table have more on them.
func (s *sheet) shelve() {
	for _, f := range s.fills {
		if f.X1-f.X0 < 0.5*s.width || f.Y1-f.Y0 > maxShelf || len(s.shelves) == maxShelves {
			continue
		}
		if at := s.stripsIn(f); len(at) == 1 && f.Y1-f.Y0 < 3*at[0].size && at[0].x0 >= f.X0 && at[0].x1 <= f.X1 {
			s.shelves = append(s.shelves, f)
		}
	}
}

// maxShelf is how high a shelf may be, in points; maxShelves bounds their number.
const maxShelf, maxShelves = 60, 64

// stripsIn returns the strips whose middle is between the upper and the lower
// edge of a box.
func (s *sheet) stripsIn(b flow.Box) []strip {
	middle := func(i int) float64 { return s.body[i].base - 0.3*s.body[i].size }
	from := sort.Search(len(s.body), func(i int) bool { return s.body[i].base >= b.Y0 })
	for from < len(s.body) && middle(from) < b.Y0 {
		from++
	}
	to := from
	for to < len(s.body) && to < from+2 && middle(to) <= b.Y1 {
		to++
	}
	return s.body[from:to]
}
