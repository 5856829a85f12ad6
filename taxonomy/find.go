package taxonomy

import (
	"cmp"
	"slices"
)

// Find returns the concept with a name, in any case and with hyphens, blanks
// or nothing between its words. Names shared by several concepts give the one
// that has it as its label, or else the first.
func (t *Taxonomy) Find(name string) (Concept, bool) {
	if i, ok := t.finder().exact[findKey(name)]; ok {
		return t.concepts[i], true
	}
	return Concept{}, false
}

// Suggest returns up to n concepts whose names are nearest to one that Find
// does not know, nearest first: the answer to "did you mean". Names too far
// away are no suggestions, so there may be none.
func (t *Taxonomy) Suggest(name string, n int) []Concept {
	key := findKey(name)
	if key == "" || len(key) > 64 || n <= 0 {
		return nil
	}
	type near struct {
		concept  uint32
		distance int
	}
	limit := 1 + len(key)/5
	best := make(map[uint32]int)
	var row [3][96]uint8
	for _, k := range t.finder().keys {
		if d := distance(&row, key, k.key, limit); d <= limit {
			if old, ok := best[k.concept]; !ok || d < old {
				best[k.concept] = d
			}
		}
	}
	var found []near
	for c, d := range best {
		found = append(found, near{c, d})
	}
	slices.SortFunc(found, func(a, b near) int {
		return cmp.Or(cmp.Compare(a.distance, b.distance), cmp.Compare(a.concept, b.concept))
	})
	var concepts []Concept
	for _, f := range found[:min(n, len(found))] {
		concepts = append(concepts, t.concepts[f.concept])
	}
	return concepts
}

// finder knows all names by their keys.
type finder struct {
	exact map[string]uint32
	keys  []findable
}

type findable struct {
	key     string
	concept uint32
}

func newFinder(concepts []Concept) *finder {
	n := countNames(concepts)
	f := &finder{exact: make(map[string]uint32, n), keys: make([]findable, 0, n)}
	var r nameReader
	for i := range concepts {
		f.add(&r, concepts[i].Label, uint32(i))
	}
	for i := range concepts {
		for _, a := range concepts[i].Aliases {
			f.add(&r, a.Text, uint32(i))
		}
	}
	return f
}

func (f *finder) add(r *nameReader, name string, concept uint32) {
	var buf [64]byte
	folded := r.appendKey(buf[:0], name)
	if _, ok := f.exact[string(folded)]; ok || len(folded) == 0 {
		return
	}
	key := string(folded)
	f.exact[key] = concept
	f.keys = append(f.keys, findable{key, concept})
}

// findKey folds what Find does not tell apart.
func findKey(name string) string {
	var r nameReader
	var buf [64]byte
	return string(r.appendKey(buf[:0], name))
}

// appendKey appends the key by which Find knows a name: its words folded, with
// nothing between them.
func (r *nameReader) appendKey(dst []byte, name string) []byte {
	for _, p := range r.parts(name) {
		dst = appendFolded(dst, p.word)
	}
	return dst
}

// distance returns the number of letters to insert, delete, change or swap to
// make one word the other, or a number above limit when there are more.
func distance(row *[3][96]uint8, a, b string, limit int) int {
	if d := len(a) - len(b); d > limit || -d > limit || len(b) >= len(row[0]) {
		return limit + 1
	}
	before, last, now := &row[0], &row[1], &row[2]
	for j := range len(b) + 1 {
		last[j] = uint8(j)
	}
	for i := 1; i <= len(a); i++ {
		now[0] = uint8(i)
		least := now[0]
		for j := 1; j <= len(b); j++ {
			change := last[j-1]
			if a[i-1] != b[j-1] {
				change++
			}
			now[j] = min(change, last[j]+1, now[j-1]+1)
			if i > 1 && j > 1 && a[i-1] == b[j-2] && a[i-2] == b[j-1] {
				now[j] = min(now[j], before[j-2]+1)
			}
			least = min(least, now[j])
		}
		if int(least) > limit {
			return limit + 1
		}
		before, last, now = last, now, before
	}
	return int(last[len(b)])
}
