package markup

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/vitae-go/vitae/parse/internal/flow"
)

// Gap adds columns of white space. A single space is written as such; a wide
// gap parts the line.
func (b *Builder) Gap(columns int) { b.gap += columns }

// Space adds white space that is worth one column however long it is.
func (b *Builder) Space() { b.gap = max(b.gap, 1) }

// Seam notes that an element ends here and another begins. A style sheet may
// part them where the text does not: what reads on with a capital or a figure
// behind a small letter or a figure is another word.
func (b *Builder) Seam() { b.seam = true }

// parted reports whether s, behind a seam, is not the rest of a word.
func (b *Builder) parted(s string) bool {
	n := len(b.line.Runs)
	if n == 0 {
		return false
	}
	last, _ := utf8.DecodeLastRuneInString(b.line.Runs[n-1].Text)
	first, _ := utf8.DecodeRuneInString(s)
	return (unicode.IsLetter(last) || unicode.IsDigit(last) || last == '#' || last == '+') &&
		(unicode.IsUpper(first) || unicode.IsDigit(first) || unicode.IsLower(first) && !unicode.IsLetter(last))
}

// Verbatim adds Text.String[start:end].
func (b *Builder) Verbatim(start, end int) {
	text := b.Text.String
	if n := len(b.line.Runs); n == 0 || b.gap > 0 || endsInSpace(b.line.Runs[n-1].Text) {
		for start < end && text[start] == ' ' {
			start++
			b.gap++
		}
	}
	if start < end {
		b.put(text[start:end], start)
	}
}

// Say adds text that does not stand in Text.
func (b *Builder) Say(s string) {
	switch s {
	case "":
	case " ":
		b.gap++
	default:
		b.put(s, -1)
	}
}

// put adds a piece of text, which stands in Text at an offset or, if that is -1, does not.
func (b *Builder) put(s string, at int) {
	if n := len(b.hidden); n > 0 {
		b.hide(s, b.hidden[n-1])
		return
	}
	if b.size += len(s); b.Full() {
		return
	}
	b.count(s)
	if b.seam && b.gap == 0 && b.parted(s) {
		b.gap = WideGap
	}
	b.seam = false
	if b.fillGap(at) {
		s = " " + s
	}
	run := flow.Run{Text: s, Style: flow.Style{Bold: b.bold > 0, Italic: b.italic > 0}}
	if n := len(b.links); n > 0 {
		run.Link = b.links[n-1].target
	}
	if b.extend(&run, at) {
		return
	}
	if b.behind = -1; at >= 0 {
		b.behind = at + len(s)
		run.Source = [2]int{at, b.behind} // in Text; EndLine makes it that of the file
	}
	b.line.Runs = append(b.line.Runs, run)
}

// maxJoined bounds the runs that are made by adding piece to piece.
const maxJoined = 1 << 8

// extend joins run to the one before, if it follows it in Text in the same style.
func (b *Builder) extend(run *flow.Run, at int) bool {
	n := len(b.line.Runs)
	if n == 0 {
		return false
	}
	last := &b.line.Runs[n-1]
	if n >= maxRuns && len(last.Text) < maxJoined && last.Text != "\t" {
		last.Text, last.Source, b.behind = last.Text+run.Text, [2]int{}, -1
		return true
	}
	if last.Style != run.Style || last.Link != run.Link {
		return false
	}
	if at < 0 && b.behind < 0 && last.Text != "\t" && len(last.Text) < maxJoined {
		last.Text += run.Text
		return true
	}
	if at < 0 || at != b.behind {
		return false
	}
	from, to := at-len(last.Text), at+len(run.Text)
	last.Text, last.Source = b.Text.String[from:to], [2]int{from, to}
	b.behind = to
	return true
}

// fillGap writes the white space before a piece of text at an offset. It
// reports whether that is a space that the piece itself can begin with.
func (b *Builder) fillGap(at int) bool {
	gap, n := b.gap, len(b.line.Runs)
	b.gap = 0
	if gap == 0 || n == 0 {
		return false
	}
	switch last := &b.line.Runs[n-1]; {
	case last.Text == "\t":
		return false
	case n >= maxRuns && len(last.Text) < maxJoined:
		last.Text, last.Source = last.Text+" ", [2]int{}
	case gap >= WideGap:
		b.line.Runs = append(trimEnd(b.line.Runs), flow.Run{Text: "\t"})
	case strings.HasSuffix(last.Text, " "):
		return false
	case at < 0:
		return true
	default:
		b.line.Runs = append(b.line.Runs, flow.Run{Text: " "})
	}
	b.behind = -1
	return false
}

func endsInSpace(s string) bool { return strings.HasSuffix(s, " ") || s == "\t" }

// safeTarget returns where a link leads, or nothing if that is no place a
// reader of the resume can go.
func safeTarget(target string) string {
	target = strings.TrimSpace(target)
	scheme, _, ok := strings.Cut(target, ":")
	if !ok {
		if strings.HasPrefix(target, "//") {
			return "https:" + target
		}
		return ""
	}
	switch strings.ToLower(scheme) {
	case "http", "https", "mailto", "tel":
		return target
	}
	return ""
}
