package docx

import (
	"strings"
	"unicode/utf8"

	"github.com/vitae-go/vitae/parse/internal/flow"
)

// bullets are the signs that people type before the items of a list. Those of
// the second string are letters and dashes too, and need a blank behind them.
const (
	bullets     = "•‣⁃∙●○◦◉◘◙■□▪▫◆◇❖❑❒❍➢➤►▶▸▹✓✔✦★☆"
	weakBullets = "-–—*·o+>»→"
)

// typedItems splits a paragraph at the list markers that were typed into it.
func (s *story) typedItems(block flow.Block) []item {
	var items []item
	from := 0
	flush := func(to int) {
		if to == from {
			return
		}
		part := block
		part.Lines = block.Lines[from:to:to]
		if from > 0 {
			part.SpaceBefore = 0
		}
		typed := part.Lines[0].Marker != ""
		if typed {
			part.Kind = flow.Item
		}
		items = append(items, item{block: part, typed: typed})
		from = to
	}
	for i := range block.Lines {
		if l := &block.Lines[i]; splitMarker(l) || s.splitNumber(l) {
			flush(i)
		}
	}
	flush(len(block.Lines))
	return items
}

const (
	blankWidth = 60  // twips, about a blank of ten points
	indentStep = 100 // twips by which a nested list is indented at least
)

// nest gives typed items their level, told by the indent.
func (s *story) nest(items []item, indent int) {
	if !items[len(items)-1].typed {
		if items[0].lead == 0 {
			s.indents = s.indents[:0]
		}
		return
	}
	for len(s.indents) > 0 && s.indents[len(s.indents)-1] > indent+indentStep {
		s.indents = s.indents[:len(s.indents)-1]
	}
	if n := len(s.indents); n == 0 || indent > s.indents[n-1]+indentStep && n <= maxListLevel {
		s.indents = append(s.indents, indent)
	}
	for i := range items {
		if items[i].typed {
			items[i].block.Level = len(s.indents) - 1
		}
	}
}

// splitMarker moves a typed bullet from the runs of a line to its Marker.
func splitMarker(line *flow.Line) bool {
	first := &line.Runs[0]
	r, size := utf8.DecodeRuneInString(first.Text)
	strong := strings.ContainsRune(bullets, r)
	if r == utf8.RuneError || !strong && !strings.ContainsRune(weakBullets, r) {
		return false
	}
	rest := first.Text[size:]
	runs := line.Runs
	if rest == "" {
		if runs = runs[1:]; len(runs) == 0 {
			return false
		}
		rest = runs[0].Text
	} else {
		runs = append([]flow.Run(nil), runs...)
		runs[0].Text = rest
	}
	trimmed := strings.TrimLeft(rest, " \t")
	if trimmed == rest && !strong {
		return false
	}
	if trimmed == "" {
		if runs = runs[1:]; len(runs) == 0 {
			return false
		}
		runs[0].Text = strings.TrimLeft(runs[0].Text, " \t")
	} else {
		runs[0].Text = trimmed
	}
	line.Marker, line.Runs = string(r), runs
	return true
}
