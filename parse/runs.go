package parse

import (
	"iter"
	"strings"
)

// runs goes through the runs of the row, from line to line.
func (r *row) runs() iter.Seq[*Run] {
	return func(yield func(*Run) bool) {
		for i := range r.lines {
			for j := range r.lines[i].Runs {
				if run := &r.lines[i].Runs[j]; run.Span.Overlaps(r.span) && !yield(run) {
					return
				}
			}
		}
	}
}

// links yields where links lead and the words of each, which may be set in
// several sizes, as small capitals are.
func (r *row) links() iter.Seq2[string, Span] {
	return func(yield func(string, Span) bool) {
		target, span := "", Span{}
		for run := range r.runs() {
			if run.Link == target && target != "" {
				span = span.Cover(run.Span)
				continue
			}
			if target != "" && !yield(target, span) {
				return
			}
			target, span = run.Link, run.Span
		}
		if target != "" {
			yield(target, span)
		}
	}
}

// worded goes through the runs of the row that show more than marks and space.
func (r *row) worded() iter.Seq[*Run] {
	return func(yield func(*Run) bool) {
		for run := range r.runs() {
			if strings.Trim(r.textOf(run.Span), marks) != "" && !yield(run) {
				return
			}
		}
	}
}

// turns returns where the style of type changes in the row behind base, as
// distances from there.
func (r *row) turns(base int) []int {
	var out []int
	var last *Run
	for run := range r.worded() {
		if last != nil && run.Span.Start > base && (!last.Style.like(&run.Style) || r.inkedUpTo(run.Span.Start)) {
			out = append(out, run.Span.Start-base)
		}
		last = run
	}
	return out
}

// like reports whether two styles show no turn from one field to another.
func (s *Style) like(t *Style) bool {
	return s.Bold == t.Bold && s.Italic == t.Italic && !differ(s.Size, t.Size)
}

func differ(a, b float64) bool { return a-b > 0.6 || b-a > 0.6 }

// boldStart reports whether the row begins in bold type and goes on without.
func (r *row) boldStart() bool {
	bold := false
	for run := range r.worded() {
		if !run.Style.Bold {
			return bold
		}
		bold = true
	}
	return false
}

// boldUpTo reports whether the row is bold up to an offset of the document and
// not behind it.
func (r *row) boldUpTo(at int) bool {
	before := false
	for run := range r.worded() {
		if run.Span.Start >= at {
			return before && !run.Style.Bold
		}
		before = run.Style.Bold
	}
	return false
}

// italicUpTo reports whether the row is in italics up to an offset of the document
// and upright behind it.
func (r *row) italicUpTo(at int) bool {
	before := false
	for run := range r.worded() {
		if italic := run.Style.Italic; italic != (run.Span.Start < at) {
			return false
		}
		before = before || run.Span.Start < at
	}
	return before
}

// inkTurn returns where the colour of the row changes, if it does so once; 0 if not.
func (r *row) inkTurn() int {
	first := true
	for run := range r.worded() {
		if !first && r.inkedUpTo(run.Span.Start) {
			return run.Span.Start - r.span.Start
		}
		first = false
	}
	return 0
}

// inkedUpTo reports whether the row is set in one colour up to an offset of the
// document and in another one behind it, and the words behind it are no link.
func (r *row) inkedUpTo(at int) bool {
	var before, behind *Run
	for run := range r.worded() {
		side := &before
		if run.Span.Start >= at {
			side = &behind
		}
		if *side != nil && (*side).Style.Color != run.Style.Color {
			return false
		}
		*side = run
	}
	return before != nil && behind != nil && behind.Link == "" && before.Style.Color != behind.Style.Color
}

// xOf returns where a span of the row begins on the page.
func (r *row) xOf(s Span) (float64, bool) {
	for run := range r.runs() {
		if run.Span.Overlaps(s) && !run.Box.Empty() {
			return run.Box.X0, true
		}
	}
	return 0, false
}

// completed returns where an address leads of which the words show only the
// beginning, as they do where it goes on in the next line.
func (r *row) completed(s Span, url string) string {
	for run := range r.runs() {
		if run.Span.Overlaps(s) && isWeb(run.Link) && strings.HasPrefix(bareURL(run.Link), bareURL(url)) {
			return run.Link
		}
	}
	return url
}
