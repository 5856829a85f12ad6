package parse

import "strings"

// startsGrid looks for a row of labels over columns of skills.
func (k *skillReader) startsGrid(i int) bool {
	r := &k.rows[i]
	if !strings.Contains(r.text, "\t") || i+1 >= len(k.rows) || r.marker != "" || k.cells {
		return false
	}
	const widest = 12 // labels side by side
	below, cells := &k.rows[i+1], cellsOf(r)
	items := below.marker != "" && len(cellsOf(below)) > 1
	if !items && k.labels && k.onlyCaps(r) {
		return false // skills that are capitals by nature, below a label that stands out by more
	}
	if len(cells) > widest || !items && (r.weight < 0.8 && r.look.level == 0 || below.weight >= r.weight || r.look.weight(k.body) < 0.8) {
		return false
	}
	k.gridItems = items
	k.grid, k.gridX = k.grid[:0], k.gridX[:0]
	for _, cell := range cells {
		g := *r
		g.span = cell
		k.begin(cell, &g)
		k.grid = append(k.grid, k.group)
		x, _ := r.xOf(cell)
		k.gridX = append(k.gridX, x)
	}
	return true
}

// readGrid adds the cells of a row to the groups above them.
func (k *skillReader) readGrid(r *sketch) bool {
	cells := cellsOf(r)
	_, placed := r.xOf(cells[0])
	if r.weight >= 0.8 || len(cells) > len(k.grid) && !placed || k.gridItems && r.marker == "" {
		k.grid = nil
		return false
	}
	for i, cell := range cells {
		at := k.grid[k.columnOf(i, cell, r)]
		g := &k.groups[at]
		g.Keywords = append(g.Keywords, k.items(cell)...)
		g.Span = g.Span.Cover(cell)
	}
	return true
}

// columnOf returns the group above a cell: the last whose label begins left of
// it, if its place is known. A cell whose text has no width has none.
func (k *skillReader) columnOf(i int, cell Span, r *sketch) int {
	x, ok := r.xOf(cell)
	if !ok {
		return min(i, len(k.grid)-1)
	}
	best := 0
	for j, label := range k.gridX {
		if label <= x+4 {
			best = j
		}
	}
	return best
}

func abs(x float64) float64 { return max(x, -x) }

// cellsOf returns the cells of a row.
func cellsOf(r *sketch) []Span {
	var out []Span
	from := 0
	for i := 0; i <= len(r.text); i++ {
		if i == len(r.text) || r.text[i] == '\t' {
			if strings.TrimSpace(r.text[from:i]) != "" {
				out = append(out, Span{r.span.Start + from, r.span.Start + i})
			}
			from = i + 1
		}
	}
	return out
}
