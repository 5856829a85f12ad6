package markdown

import "bytes"

// A cell is where the text of a cell stands in a line of a table.
type cell struct{ start, end int }

// cellsOf cuts a line at its bars, those at its ends aside.
func cellsOf(line []byte) []cell {
	var cells []cell
	start := len(line) - len(bytes.TrimLeft(line, blanks))
	end := len(bytes.TrimRight(line, blanks))
	if start < end && line[start] == '|' {
		start++
	}
	if start < end && line[end-1] == '|' {
		end--
	}
	for i := start; i <= end; i++ {
		if i < end && !isBar(line, i) || start == end {
			continue
		}
		cells = append(cells, trimmed(line, start, i))
		start = i + 1
	}
	return cells
}

const blanks = " \t\r\n\f\v"

// isBar reports whether a bar stands at i that parts two cells.
func isBar(line []byte, i int) bool {
	return line[i] == '|' && (i == 0 || line[i-1] != '\\')
}

func trimmed(line []byte, start, end int) cell {
	left := bytes.TrimLeft(line[start:end], blanks)
	return cell{end - len(left), end - len(left) + len(bytes.TrimRight(left, blanks))}
}

// columnsOf returns the columns that a line of dashes announces, as below the
// head of a table: "|:---|---:|". It is 0 for any other line.
func columnsOf(line []byte) int {
	if len(bytes.Trim(line, "-:|"+blanks)) > 0 || bytes.IndexByte(line, '-') < 0 || indented(line) {
		return 0
	}
	cells := cellsOf(line)
	for _, c := range cells {
		dashes := bytes.TrimSuffix(bytes.TrimPrefix(line[c.start:c.end], []byte(":")), []byte(":"))
		if len(dashes) == 0 || len(bytes.Trim(dashes, "-")) > 0 {
			return 0
		}
	}
	return len(cells)
}

// indented reports whether a line stands so far in that it is code.
func indented(line []byte) bool {
	return bytes.HasPrefix(line, []byte("    ")) || len(line) > 0 && line[0] == '\t'
}
