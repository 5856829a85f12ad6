package layout

import (
	"math"
	"slices"
)

// group marks the rows that open a group and those that go on with the row above.
// They stand in a column from x0 to x1, set flush right if they are labels.
func group(rows []row, x0, x1 float64, labels bool) {
	for i := range rows {
		r := &rows[i]
		if i == 0 {
			r.opens, r.spaced = true, true
			continue
		}
		prev := &rows[i-1]
		size := max(prev.size, r.size)
		r.spaced = r.base-prev.base > 1.55*size
		r.opens = r.spaced || prev.bold != r.bold ||
			math.Abs(prev.size-r.size) > 0.12*size
		full := prev.x1 > x1-0.14*(x1-x0)
		if labels {
			full = prev.x0 < x0+0.14*(x1-x0)
		}
		r.goesOn = !r.opens && full && !r.marked && !r.below(prev) && r.x0-prev.x0 < 3*size && prev.x0-r.x0 < 0.4*size
	}
}

// below reports whether a row stands in a table below another one: both have
// several cells.
func (r *row) below(prev *row) bool { return r.strips > 2 && prev.strips > 2 }

// mate finds for each row of a the row of b on its base line. Where most rows
// of a stand a little above or below the base line, always by the same one or
// two amounts, as small type beside large type set by its top does, that counts
// as well.
func mate(a, b []row) {
	shifts := make([]float64, 0, len(a))
	j := 0
	for i := range a {
		j = nearest(b, j, a[i].base)
		d := b[j].base - a[i].base
		if math.Abs(d) <= 0.05*a[i].size+0.15 {
			a[i].mate, b[j].mate = j, i
		} else if math.Abs(d) <= 0.5*max(a[i].size, b[j].size) {
			shifts = append(shifts, d)
		}
	}
	if len(a) <= 3 && mateLoosely(a, b) {
		return
	}
	for _, shift := range common(shifts, len(a)) {
		j = 0
		for i := range a {
			j = nearest(b, j, a[i].base)
			if d := b[j].base - a[i].base; a[i].mate < 0 && math.Abs(d-shift) <= 0.5 {
				a[i].mate, b[j].mate = j, i
			}
		}
	}
}

// common returns the one or two amounts by which most of n rows are shifted:
// two where a place stands beside an employer in one size and a date beside a
// title in another.
func common(shifts []float64, n int) []float64 {
	first, k := mode(shifts, 0.4)
	if k < 2 {
		return nil
	}
	if 5*k >= 3*n {
		return []float64{first}
	}
	rest := slices.DeleteFunc(shifts, func(d float64) bool { return math.Abs(d-first) <= 0.5 })
	second, m := mode(rest, 0.4)
	if m < 2 || 5*(k+m) < 4*n || math.Abs(second-first) > 1.5 {
		return nil
	}
	return []float64{first, second}
}

// mateLoosely pairs a few rows with those beside them if each stands beside
// another one, and reports whether it did.
func mateLoosely(a, b []row) bool {
	mates := make([]int, len(a))
	j := 0
	for i := range a {
		j = nearest(b, j, a[i].base)
		small, large := min(a[i].size, b[j].size), max(a[i].size, b[j].size)
		if math.Abs(b[j].base-a[i].base) > 0.4*small || large > 1.6*small || i > 0 && mates[i-1] == j {
			return false
		}
		mates[i] = j
	}
	for i, j := range mates {
		a[i].mate, b[j].mate = j, i
	}
	return true
}

// nearest returns the row of rows, from index j on, whose base line is nearest.
func nearest(rows []row, j int, base float64) int {
	for j+1 < len(rows) && math.Abs(rows[j+1].base-base) <= math.Abs(rows[j].base-base) {
		j++
	}
	return j
}

// mode returns the middle of the densest stretch of values of the given width,
// and how many values are in it.
func mode(values []float64, width float64) (value float64, n int) {
	sorted := sortedCopy(values)
	for i, j := 0, 0; i < len(sorted); i++ {
		for j < len(sorted) && sorted[j]-sorted[i] <= width {
			j++
		}
		if j-i > n {
			value, n = (sorted[i]+sorted[j-1])/2, j-i
		}
	}
	return value, n
}

func sortedCopy(values []float64) []float64 {
	out := slices.Clone(values)
	slices.Sort(out)
	return out
}
