package docx

// table reads the table just opened.
func (s *story) table() []item {
	var rows [][]cell
	saved := s.ground
	depth := s.x.depth
	for s.x.child(depth) {
		switch name := s.x.name; name {
		case "tblPr":
			s.tableProperties()
		case "tr":
			rows = appendFull(rows, s.row())
		case "sdt", "sdtContent", "ins", "customXml":
			s.rowsWithin(&rows)
		}
	}
	s.ground = saved
	return s.arrange(rows)
}

// rowsWithin reads the rows inside a content control or change.
func (s *story) rowsWithin(rows *[][]cell) {
	depth := s.x.depth
	for s.x.child(depth) {
		if s.x.name == "tr" {
			*rows = appendFull(*rows, s.row())
		} else if transparent[s.x.name] {
			s.rowsWithin(rows)
		}
	}
}

// appendFull and appendFilled leave rows and cells without content out.
func appendFull(rows [][]cell, row []cell) [][]cell {
	if len(row) == 0 {
		return rows
	}
	return append(rows, row)
}

func appendFilled(cells []cell, c cell) []cell {
	if len(c.items) == 0 {
		return cells
	}
	return append(cells, c)
}

func (s *story) tableProperties() {
	depth := s.x.depth
	for s.x.child(depth) {
		switch s.x.name {
		case "tblStyle":
			if st := s.d.style(s.x.attr("val")); st != nil && st.shaded {
				s.ground = ground{unknown: true}
			}
		case "shd":
			if c, ok := fill(s.x); ok {
				s.ground = ground{color: c, painted: true}
			}
		}
	}
}

func (s *story) row() []cell {
	var cells []cell
	column := 0
	depth := s.x.depth
	change := s.change
	for s.x.child(depth) {
		switch s.x.name {
		case "trPr":
			column += s.rowProperties()
		case "tc":
			c, span := s.cell()
			c.column = column
			column += span
			cells = appendFilled(cells, c)
		case "sdt", "sdtContent", "customXml":
			s.cellsWithin(&cells, &column)
		}
	}
	s.change = change
	return cells
}

func (s *story) cellsWithin(cells *[]cell, column *int) {
	depth := s.x.depth
	for s.x.child(depth) {
		if s.x.name == "tc" {
			c, span := s.cell()
			c.column = *column
			*column += span
			*cells = appendFilled(*cells, c)
		} else if transparent[s.x.name] {
			s.cellsWithin(cells, column)
		}
	}
}

// rowProperties returns how many columns the row leaves out at its start.
func (s *story) rowProperties() int {
	before := 0
	depth := s.x.depth
	for s.x.child(depth) {
		switch s.x.name {
		case "gridBefore":
			before = min(max(number(s.x.attr("val"), 0), 0), maxColumns)
		case "del":
			s.d.out.Meta.TrackedChanges = true
			s.change = deleted
		case "ins":
			s.d.out.Meta.TrackedChanges = true
			if s.change == settled {
				s.change = inserted
			}
		}
	}
	return before
}

// maxColumns is the most columns that Word allows in a table.
const maxColumns = 63

// cell reads the cell just opened and returns it with the number of columns it spans.
func (s *story) cell() (cell, int) {
	var c cell
	span := 1
	ground, gap, after := s.ground, s.gap, s.after
	s.gap, s.after = 0, 0
	depth := s.x.depth
	for s.x.child(depth) {
		if s.x.name == "tcPr" {
			span = s.cellProperties()
			continue
		}
		c.items = append(c.items, s.blockElement()...)
	}
	s.ground, s.gap, s.after = ground, gap, after
	return c, span
}

func (s *story) cellProperties() int {
	span := 1
	depth := s.x.depth
	for s.x.child(depth) {
		switch s.x.name {
		case "gridSpan":
			span = min(max(number(s.x.attr("val"), 1), 1), maxColumns)
		case "shd":
			if c, ok := fill(s.x); ok {
				s.ground = ground{color: c, painted: true}
			}
		}
	}
	return span
}
