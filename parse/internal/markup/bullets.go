package markup

import (
	"strings"

	"github.com/vitae-go/vitae/parse/internal/flow"
	"github.com/vitae-go/vitae/parse/internal/plain"
)

// splitBullets makes items of the lines of a paragraph that begin with a bullet
// typed as a character. The lines below an item that do so belong to it.
func splitBullets(block flow.Block) []flow.Block {
	if block.Kind != flow.Paragraph || !hasBullets(block.Lines) {
		return []flow.Block{block}
	}
	var out []flow.Block
	for i, line := range block.Lines {
		n := bullet(line)
		switch {
		case n > 0:
			out = append(out, flow.Block{Kind: flow.Item})
			trimStart(&line, n)
		case len(out) == 0 || out[len(out)-1].Kind == flow.Item && !block.Lines[i-1].Wraps:
			out = append(out, flow.Block{SpaceBefore: block.SpaceBefore})
		}
		last := &out[len(out)-1]
		last.Lines = append(last.Lines, line)
	}
	return out
}

// hasBullets reports whether a line begins with a sure bullet, or two with a
// sign that has other uses.
func hasBullets(lines []flow.Line) bool {
	n := 0
	for _, line := range lines {
		if k := bullet(line); k > 1 {
			return true
		} else if k > 0 {
			n++
		}
	}
	return n > 1
}

// bullet returns the length of the bullet that a line begins with.
func bullet(line flow.Line) int {
	if line.Marker != "" || len(line.Runs) == 0 {
		return 0
	}
	text := line.Runs[0].Text
	if n := plain.BulletLen(text); n < len(text) || len(line.Runs) > 1 {
		return n
	}
	return 0
}

// trimStart makes the first n bytes of a line its marker.
func trimStart(line *flow.Line, n int) {
	line.Runs = append([]flow.Run(nil), line.Runs...)
	first := &line.Runs[0]
	line.Marker = first.Text[:n]
	rest := strings.TrimLeft(first.Text[n:], " ")
	if first.Source != [2]int{} {
		first.Source[0] += len(first.Text) - len(rest)
	}
	first.Text = rest
	for len(line.Runs) > 1 && strings.TrimSpace(line.Runs[0].Text) == "" {
		line.Runs = line.Runs[1:]
	}
}
