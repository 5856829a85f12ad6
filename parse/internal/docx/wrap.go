package docx

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/vitae-go/vitae/parse/internal/flow"
)

const (
	// A line broken by hand is so long; shorter ones are lines of their own,
	// longer ones paragraphs that the page breaks.
	wrapRunes, wrapMost = 50, 120
	// Text pasted from a page with typed lists is indented below the words of an item.
	wrapIndent = 2
)

// joinWrapped joins the paragraphs of text that was pasted with its line
// breaks, where each line became a paragraph.
func joinWrapped(items []item) []item {
	out := items[:0]
	for _, it := range items {
		if n := len(out); n > 0 && continues(&out[n-1], &it) {
			above := &out[n-1].block
			above.Lines[len(above.Lines)-1].Wraps = true
			above.Lines = append(above.Lines[:len(above.Lines):len(above.Lines)], it.block.Lines...)
			continue
		}
		out = append(out, it)
	}
	return out
}

// continues reports whether a paragraph goes on with the sentence of the one above.
func continues(above, it *item) bool {
	if above.aside != nil || it.aside != nil || it.block.Kind != flow.Paragraph || it.block.SpaceBefore > 0 ||
		it.block.Role != above.block.Role || it.block.Column != above.block.Column {
		return false
	}
	if above.block.Kind != flow.Paragraph && !above.typed {
		return false
	}
	last, next := &above.block.Lines[len(above.block.Lines)-1], &it.block.Lines[0]
	if last.Ruled || last.Runs[0].Style.Size != next.Runs[0].Style.Size {
		return false
	}
	if above.typed && it.lead >= wrapIndent && above.lead < it.lead {
		return true
	}
	n := lineRunes(last)
	return n >= wrapRunes && n <= wrapMost && !closed(last) && !hasTab(last) && !hasTab(next) && lowerWord(next)
}

// lowerWord reports whether a line begins with a word in small letters; an
// address is none, nor is a name such as iOS.
func lowerWord(line *flow.Line) bool {
	word, _, _ := strings.Cut(line.Runs[0].Text, " ")
	word = strings.TrimRight(word, ".,;:)")
	for _, r := range word {
		if !unicode.IsLower(r) && r != '-' && r != '\'' {
			return false
		}
	}
	return word != "" && word[0] != '-' && line.Runs[0].Link == ""
}

// closed reports whether a line ends like a sentence or a label.
func closed(line *flow.Line) bool {
	text := strings.TrimRight(line.Runs[len(line.Runs)-1].Text, " ")
	return text == "" || strings.ContainsAny(text[len(text)-1:], ".!?:;|)")
}

func hasTab(line *flow.Line) bool {
	for _, run := range line.Runs {
		if run.Text == "\t" {
			return true
		}
	}
	return false
}

func lineRunes(line *flow.Line) int {
	n := 0
	for _, run := range line.Runs {
		n += utf8.RuneCountInString(run.Text)
	}
	return n
}
