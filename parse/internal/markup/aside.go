package markup

import (
	"strings"

	"github.com/vitae-go/vitae/parse/internal/flow"
)

// Comment keeps words that are in the file and not in the text.
func (b *Builder) Comment(s string) {
	if s = oneLine(s); s != "" && len(b.asides) < maxAsides {
		b.asides = append(b.asides, flow.Aside{Kind: flow.Comment, Text: s, After: b.place()})
	}
}

// maxAsides bounds the asides; after them, hidden words are dropped.
const maxAsides = 1000

// oneLine returns s with all white space as single spaces.
func oneLine(s string) string {
	var out strings.Builder
	for word := range strings.FieldsSeq(s) {
		if out.Len() > 0 {
			out.WriteByte(' ')
		}
		out.WriteString(word)
	}
	return out.String()
}

// Hide makes what follows hidden, for a reason, until Show.
func (b *Builder) Hide(reason string) { b.hidden = append(b.hidden, reason) }

// Show ends the innermost Hide.
func (b *Builder) Show() {
	if n := len(b.hidden); n > 0 {
		b.hidden = b.hidden[:n-1]
	}
}

func (b *Builder) hide(s, reason string) {
	at := b.place()
	if n := len(b.asides); n > 0 {
		last := &b.asides[n-1]
		if last.Kind == flow.HiddenText && last.Reason == reason && last.After == at && len(last.Text) < 1<<10 {
			last.Text += " " + s
			return
		}
	}
	if len(b.asides) >= maxAsides {
		return
	}
	b.asides = append(b.asides, flow.Aside{Kind: flow.HiddenText, Reason: reason, Text: s, After: at})
}

// place is the block that was read last.
func (b *Builder) place() [2]int {
	if len(b.line.Runs) > 0 || len(b.cur.Lines) > 0 {
		return [2]int{0, len(b.blocks)}
	}
	return [2]int{0, len(b.blocks) - 1}
}
