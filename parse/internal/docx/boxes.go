package docx

import "sort"

// textBox is a text box that hangs on a paragraph, with the place that the file gives it.
type textBox struct {
	items       []item
	x, y, width float64 // points from the anchor's frame of reference
	placed      bool
}

// arrangeBoxes puts the text boxes of one paragraph in reading order: boxes
// over the whole width part the page, between them columns are read one by one.
func (s *story) arrangeBoxes(boxes []textBox) []item {
	var items []item
	placed := len(boxes) > 1
	for i := range boxes {
		placed = placed && boxes[i].placed
	}
	if placed {
		s.sortBoxes(boxes)
	}
	if len(boxes) == 1 && len(boxes[0].items) > sideLines {
		s.besideText(&boxes[0])
	}
	for i := range boxes {
		items = append(items, boxes[i].items...)
	}
	return items
}

// sideLines is how many blocks a box has at most that is read where it hangs:
// a date, an address. A longer one is a side bar.
const sideLines = 6

// besideText makes a box a column of its own: the text that it hangs on goes on
// behind it.
func (s *story) besideText(box *textBox) {
	for i := range box.items {
		box.items[i].block.Column = max(box.items[i].block.Column, 1)
	}
	s.d.columns = max(s.d.columns, 2)
}

func (s *story) sortBoxes(boxes []textBox) {
	sort.SliceStable(boxes, func(i, j int) bool { return boxes[i].y < boxes[j].y })
	left, right := boxes[0].x, boxes[0].x
	for i := range boxes {
		left, right = min(left, boxes[i].x), max(right, boxes[i].x+boxes[i].width)
	}
	const wide = 0.7
	for from := 0; from < len(boxes); {
		to := from
		for to < len(boxes) && boxes[to].width < wide*(right-left) {
			to++
		}
		if to == from {
			from++
			continue
		}
		s.sortColumns(boxes[from:to])
		from = to
	}
}

// sortColumns orders boxes by the column they stand in, then from top to bottom.
func (s *story) sortColumns(boxes []textBox) {
	order := make([]int, len(boxes))
	for i := range order {
		order[i] = i
	}
	sort.SliceStable(order, func(i, j int) bool { return boxes[order[i]].x < boxes[order[j]].x })
	column, edge := -1, 0.0
	columns := make([]int, len(boxes))
	for _, i := range order {
		if middle := boxes[i].x + boxes[i].width/2; column < 0 || boxes[i].x >= edge || middle > edge {
			column++
			edge = boxes[i].x + boxes[i].width
		} else {
			edge = max(edge, boxes[i].x+boxes[i].width)
		}
		columns[i] = column
	}
	sorted := make([]textBox, 0, len(boxes))
	for c := 0; c <= column; c++ {
		for i := range boxes {
			if columns[i] != c {
				continue
			}
			for j := range boxes[i].items {
				boxes[i].items[j].block.Column = max(boxes[i].items[j].block.Column, c)
			}
			sorted = append(sorted, boxes[i])
		}
	}
	copy(boxes, sorted)
	s.d.columns = max(s.d.columns, column+1)
}
