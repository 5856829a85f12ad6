package parse

import (
	"sort"
	"sync"
)

// source is a file that is text, and where its lines begin.
type source struct {
	text  string
	index func() *index
}

func newSource(src []byte) *source {
	s := &source{text: string(src)}
	s.index = sync.OnceValue(func() *index { return newIndex(s.text) })
	return s
}

// inSource is the line and the column, both from 1, at which the words that
// begin at a byte of Text stand in the file, for formats that are text.
func (d *Document) inSource(at int) (line, column int, ok bool) {
	if d.source == nil {
		return 0, 0, false
	}
	run := d.sourceRun(at)
	if run == nil || run.Source.End > len(d.source.text) {
		return 0, 0, false
	}
	offset := run.Source.Start
	switch {
	case at >= run.Span.End:
		offset = run.Source.End
	case run.Source.Len() == run.Span.Len():
		offset += max(0, at-run.Span.Start)
	}
	line, column = d.source.index().place(d.source.text, offset)
	return line, column, true
}

// sourceRun is the run that stands in the file at a byte of Text, or the one
// before it on its line, or the first behind it.
func (d *Document) sourceRun(at int) *Run {
	page := sort.Search(len(d.Pages), func(i int) bool { return d.Pages[i].Span.End > at })
	if page == len(d.Pages) {
		return nil
	}
	var found *Run
	blocks := d.Pages[page].Blocks
	for b := sort.Search(len(blocks), func(i int) bool { return blocks[i].Span.End >= at }); b < len(blocks); b++ {
		lines := blocks[b].Lines
		for l := sort.Search(len(lines), func(i int) bool { return lines[i].Span.End >= at }); l < len(lines); l++ {
			if found = lines[l].sourceRun(at); found != nil {
				return found
			}
		}
	}
	return nil
}

// sourceRun is the last run that begins at or before a byte and stands in the
// file, or the first that does.
func (l *Line) sourceRun(at int) *Run {
	var found *Run
	for i := range l.Runs {
		run := &l.Runs[i]
		if !run.Source.Empty() && (found == nil || run.Span.Start <= at) {
			found = run
		}
	}
	return found
}
