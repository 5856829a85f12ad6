package parse

import "strings"

// pairsApart makes rows of their own of labels and lists that stand two by two on a
// row: "Languages", "Go, Rust", "Tools", "Git, Make". One row shows that, by a list
// behind each label, for all of as many cells.
func (m *meaning) pairsApart(rows []row) []row {
	shown := 0 // pairs on a row
	for i := range rows {
		if ends, lists := pairEnds(rows[i].text); lists > 0 && lists == len(ends) {
			shown = len(ends)
		}
	}
	if shown == 0 {
		return rows
	}
	var out []row
	for i := range rows {
		ends, _ := pairEnds(rows[i].text)
		if len(ends) != shown {
			out = append(out, rows[i])
			continue
		}
		from := rows[i].span.Start
		for _, end := range ends {
			pair := rows[i]
			pair.setSpan(m.doc, Span{from, rows[i].span.Start + end})
			out = append(out, pair)
			from = rows[i].span.Start + end
		}
	}
	return out
}

// pairEnds returns where each pair of a label and what it labels ends in a row of two
// or three of them, nil for another row, and how many are lists.
func pairEnds(text string) (ends []int, lists int) {
	const fewest, most = 4, 6 // cells
	cells := strings.SplitN(text, "\t", most+1)
	if len(cells) < fewest || len(cells) > most || len(cells)%2 > 0 {
		return nil, 0
	}
	at := 0
	for i, cell := range cells {
		at += len(cell)
		switch {
		case strings.TrimSpace(cell) == "":
			return nil, 0
		case i%2 > 0:
			lists += count(strings.ContainsAny(cell, listMarks), 1)
			ends = append(ends, at)
		case strings.ContainsAny(cell, listMarks) || !labelShaped(cell):
			return nil, 0
		}
		at++
	}
	return ends, lists
}
