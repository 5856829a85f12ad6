package layout

import "math"

// margins sets where each line could end at most: where the longest of the
// lines that begin at the same place ends, if they are enough to tell.
func margins(lines []line, bound float64) {
	least, right := math.Inf(1), math.Inf(-1)
	for i := range lines {
		least, right = min(least, lines[i].left), max(right, lines[i].x1)
	}
	bound = max(bound, right)
	type indent struct {
		n   int
		end float64
	}
	indents := map[int]indent{}
	for i := range lines {
		l := &lines[i]
		l.margin, l.bound, l.least = right, bound, least
		if !l.tabs {
			k := int(l.x0 / 2)
			in := indents[k]
			indents[k] = indent{in.n + 1, max(in.end, l.x1)}
		}
	}
	for i := range lines {
		l := &lines[i]
		k := int(l.x0 / 2)
		in := indents[k]
		for _, k := range [2]int{k - 1, k + 1} {
			if o := indents[k]; o.n > 0 {
				in = indent{in.n + o.n, max(in.end, o.end)}
			}
		}
		if !l.tabs && in.n >= 4 {
			l.margin = in.end
		}
	}
}
