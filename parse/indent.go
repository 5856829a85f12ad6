package parse

// deepen tells the items of entries from the entries of a section whose rows all
// begin with the same sign: what stands farther right in its column is nested,
// though other lines lie between.
func deepen(rows []sketch) {
	if rows[0].marker == "" {
		return
	}
	type column struct{ page, number int }
	least := make(map[column]float64)
	for i := range rows {
		r := &rows[i]
		if r.marker != rows[0].marker || r.level != rows[0].level {
			continue
		}
		at := column{r.page, r.column}
		if x, ok := least[at]; !ok || r.lines[0].Box.X0 < x {
			least[at] = r.lines[0].Box.X0
		}
	}
	level := rows[0].level
	for i := range rows {
		r := &rows[i]
		x, ok := least[column{r.page, r.column}]
		if ok && r.marker == rows[0].marker && r.level == level && i > 0 && r.lines[0].Box.X0 > x+0.7*r.look.size {
			r.level++
		}
	}
}
