package rules

import (
	"strings"

	"github.com/vitae-go/vitae/parse"
)

// Without pages, a page is taken to hold this many lines of this many characters:
// 10.5 points on 14 points of pitch, A4 or Letter, margins of 2 centimetres.
const (
	linesPerPage = 50
	charsPerLine = 95
)

// halver tells in which half of the pages a span stands.
type halver struct {
	doc  *parse.Document
	half int // end of the top half of page 1 in Text, in formats without pages
	page int // end of page 1
}

func newHalver(doc *parse.Document) halver {
	h := halver{doc: doc, half: len(doc.Text), page: len(doc.Text)}
	if doc.HasPages() {
		return h
	}
	lines, at := 0.0, 0
	for line := range strings.Lines(doc.Text) {
		lines += printedLines(line)
		at += len(line)
		if lines >= linesPerPage/2 && h.half == len(doc.Text) {
			h.half = at
		}
		if lines >= linesPerPage {
			h.page = at
			break
		}
	}
	return h
}

func (h halver) of(s parse.Span) PageHalf {
	if s.Empty() {
		return NoHalf
	}
	if !h.doc.HasPages() {
		switch {
		case s.Start < h.half:
			return TopHalf
		case s.Start < h.page:
			return LowHalf
		}
		return LaterPage
	}
	page := &h.doc.Pages[0]
	if s.Start >= page.Span.End {
		return LaterPage
	}
	for i := range page.Blocks {
		block := &page.Blocks[i]
		for j := range block.Lines {
			if line := &block.Lines[j]; line.Span.Overlaps(s) {
				if (line.Box.Y0+line.Box.Y1)/2 < page.Height/2 {
					return TopHalf
				}
				return LowHalf
			}
		}
	}
	return LowHalf
}

func countLines(text string) int {
	n := 0
	for line := range strings.Lines(text) {
		if strings.TrimSpace(line) != "" {
			n++
		}
	}
	return n
}

// EstimatedPages is the number of pages that a document without pages would
// fill at [linesPerPage] lines of [charsPerLine] characters.
func EstimatedPages(doc *parse.Document) float64 {
	lines := 0.0
	for line := range strings.Lines(doc.Text) {
		lines += printedLines(line)
	}
	return lines / linesPerPage
}

// printedLines is how many lines of a page a line of text takes. What parts two
// blocks is less than a line high in print.
func printedLines(line string) float64 {
	const gap = 0.4
	if strings.TrimSpace(line) == "" {
		return gap
	}
	return float64(1 + len(line)/charsPerLine)
}
