package layout

import "github.com/vitae-go/vitae/parse/internal/flow"

// blocks groups the lines of a text into
// paragraphs, items and single lines.
func (s *sheet) blocks(lines []line, t *text) {
	margins(lines, t.bound)
	for i := range lines {
		l := &lines[i]
		if end, ok := t.end(l.x0, l.size); ok && !l.tabs && len(l.tokens) >= leastWords {
			l.bound = min(l.bound, max(end, l.x1)+0.3*l.size)
		}
	}
	s.listed, s.names = s.unwrapped(lines), s.clustered(lines)
	var levels []float64
	for from := 0; from < len(lines); {
		to := from + 1
		for to < len(lines) && s.wraps(lines[from:to], &lines[to]) {
			to++
		}
		b := flow.Block{Column: lines[from].column}
		first := len(s.lineStore)
		if m := &lines[from].marker; m.text != "" {
			b.Kind = flow.Item
			levels = nest(levels, m.x, lines[from].size)
			b.Level = len(levels) - 1
		} else {
			levels = levels[:0]
		}
		for i := from; i < to; i++ {
			out := s.print(&lines[i])
			out.Wraps = i+1 < to
			if len(out.Runs) == 0 {
				continue
			}
			b.Box = b.Box.Union(out.Box)
			s.lineStore = append(s.lineStore, out)
		}
		if b.Lines = s.lineStore[first:len(s.lineStore):len(s.lineStore)]; len(b.Lines) > 0 {
			s.out = append(s.out, b)
		}
		from = to
	}
}

// nest returns the positions of the markers of the lists that an item at x is in.
func nest(levels []float64, x, size float64) []float64 {
	for len(levels) > 0 && levels[len(levels)-1] > x+0.4*size {
		levels = levels[:len(levels)-1]
	}
	if len(levels) == 0 || levels[len(levels)-1] < x-0.4*size {
		levels = append(levels, x)
	}
	return levels
}
