package parse

import "sort"

// Position is where a span begins, in a reader's terms.
type Position struct {
	Page   int // from 1; 0 in formats without pages
	Line   int // from 1: of the file in formats that are text, counted in Text in others
	Column int // from 1, in characters of that line
	Box    Box // of the span's words on that page; zero in formats without geometry
}

// Position looks up where a span begins. A span outside Text gives the zero Position.
func (d *Document) Position(s Span) Position {
	if s.Start < 0 || s.Start > len(d.Text) || s.End > len(d.Text) {
		return Position{}
	}
	var p Position
	var ok bool
	if p.Line, p.Column, ok = d.inSource(s.Start); !ok {
		p.Line, p.Column = d.place(s.Start)
	}
	i := sort.Search(len(d.Pages), func(i int) bool { return d.Pages[i].Span.End > s.Start })
	if i == len(d.Pages) {
		return p
	}
	if page := &d.Pages[i]; page.Height > 0 {
		p.Page = i + 1
		p.Box = page.box(s)
	}
	return p
}

// Words returns the text of a span, or "" if it lies outside Text.
func (d *Document) Words(s Span) string {
	if s.Start < 0 || s.End > len(d.Text) || s.Empty() {
		return ""
	}
	return d.Text[s.Start:s.End]
}

// Boxes returns where a span is painted, one box a line, in reading order. It
// is empty in formats without geometry.
func (d *Document) Boxes(s Span) []PageBox {
	var boxes []PageBox
	for i := range d.Pages {
		page := &d.Pages[i]
		if page.Height == 0 || !page.Span.Overlaps(s) {
			continue
		}
		for line := range page.linesOf(s) {
			if b := line.box(s); b != (Box{}) {
				boxes = append(boxes, PageBox{Page: i + 1, Box: b})
			}
		}
	}
	return boxes
}

// PageBox is a box on a numbered page.
type PageBox struct {
	Page int // from 1
	Box  Box
}

// lines yields the lines of a page in order.
func (p *Page) lines() func(func(*Line) bool) {
	return func(yield func(*Line) bool) {
		for b := range p.Blocks {
			for l := range p.Blocks[b].Lines {
				if !yield(&p.Blocks[b].Lines[l]) {
					return
				}
			}
		}
	}
}

// linesOf yields the lines of a page that a span may touch.
func (p *Page) linesOf(s Span) func(func(*Line) bool) {
	return func(yield func(*Line) bool) {
		first := sort.Search(len(p.Blocks), func(i int) bool { return p.Blocks[i].Span.End > s.Start })
		for b := first; b < len(p.Blocks) && p.Blocks[b].Span.Start < s.End; b++ {
			lines := p.Blocks[b].Lines
			first := sort.Search(len(lines), func(i int) bool { return lines[i].Span.End > s.Start })
			for l := first; l < len(lines) && lines[l].Span.Start < s.End; l++ {
				if !yield(&lines[l]) {
					return
				}
			}
		}
	}
}

func (p *Page) box(s Span) Box {
	var all Box
	for line := range p.linesOf(s) {
		all = all.union(line.box(s))
	}
	return all
}

// box returns the part of the line that s covers, cut within runs in proportion
// to their bytes.
func (l *Line) box(s Span) Box {
	if !l.Span.Overlaps(s) {
		return Box{}
	}
	var all Box
	for i := range l.Runs {
		run := &l.Runs[i]
		if !run.Span.Overlaps(s) || run.Box.Empty() {
			continue
		}
		b, n := run.Box, float64(run.Span.Len())
		width := b.X1 - b.X0
		if s.Start > run.Span.Start {
			b.X0 += width * float64(s.Start-run.Span.Start) / n
		}
		if s.End < run.Span.End {
			b.X1 -= width * float64(run.Span.End-s.End) / n
		}
		all = all.union(b)
	}
	return all
}

func (b Box) union(c Box) Box {
	switch {
	case b == Box{}:
		return c
	case c == Box{}:
		return b
	}
	return Box{min(b.X0, c.X0), min(b.Y0, c.Y0), max(b.X1, c.X1), max(b.Y1, c.Y1)}
}

// HasPages reports whether the format has pages with geometry.
func (d *Document) HasPages() bool { return len(d.Pages) > 0 && d.Pages[0].Height > 0 }
