package main

import (
	"fmt"
	"io"
	"strings"
	"unicode"

	"golang.org/x/text/width"

	"github.com/vitae-go/vitae/parse"
	"github.com/vitae-go/vitae/rules"
	"github.com/vitae-go/vitae/score"
)

// writeDetails writes every finding in the manner of a compiler: the line, carets
// under the words, what to do and who asks for it.
func writeDetails(w io.Writer, r result, set *rules.Set, text *score.TextOptions) {
	d := &details{w: w, doc: r.report.Document, set: set, width: text.Width, color: text.Color, path: r.path}
	if d.width == 0 {
		d.width = 100
	}
	for _, found := range r.report.Findings {
		d.finding(found)
	}
}

// details are findings while they are written.
type details struct {
	w     io.Writer
	doc   *parse.Document
	set   *rules.Set
	path  string
	width int
	color bool
	told  map[string]bool // rules whose reasons have been told
}

// The colours, as ANSI codes.
var severityColor = map[rules.Severity]string{rules.Error: "31;1", rules.Warning: "33;1", rules.Info: "36;1"}

const faint = "2"

func (d *details) styled(code, text string) string {
	if !d.color || text == "" {
		return text
	}
	return "\x1b[" + code + "m" + text + "\x1b[0m"
}

func (d *details) finding(f rules.Diagnostic) {
	color := severityColor[f.Severity]
	fmt.Fprintf(d.w, "\n%s: %s\n", d.styled(color, fmt.Sprintf("%s[%s]", f.Severity, f.Rule)), f.Message)
	at := d.doc.Position(f.Span)
	number := fmt.Sprint(at.Line)
	margin := strings.Repeat(" ", len(number))
	switch {
	case f.Aside != nil:
		fmt.Fprintf(d.w, "%s %s %s (not in the text)\n", margin, d.styled(faint, "-->"), d.place(f.Aside.Page, 0))
		d.quote(margin, "", oneLine(f.Aside.Text), [2]int{}, color)
	case at.Line > 0:
		fmt.Fprintf(d.w, "%s %s %s\n", margin, d.styled(faint, "-->"), d.place(at.Page, at.Line))
		line, marked := d.line(f)
		d.quote(margin, number, line, marked, color)
	default:
		fmt.Fprintf(d.w, "%s %s %s\n", margin, d.styled(faint, "-->"), d.path)
	}
	for _, related := range f.Related {
		at := d.doc.Position(related.Span)
		d.say(margin, "see", fmt.Sprintf("%s: %s", d.place(at.Page, at.Line), related.Message))
	}
	for _, fix := range f.Fixes {
		d.say(margin, "fix", fix.Message)
	}
	d.reasons(margin, f.Rule)
}

// reasons tells once why a rule asks for what it asks for.
func (d *details) reasons(margin, id string) {
	rule, ok := d.set.Rule(id)
	if !ok || d.told[id] {
		return
	}
	if d.told == nil {
		d.told = map[string]bool{}
	}
	d.told[id] = true
	d.say(margin, "why", rule.Doc.Why)
	d.say(margin, "guide", strings.Join(rule.Doc.Sources, ", "))
}

// say writes a note, broken into lines of the width there is.
func (d *details) say(margin, label, text string) {
	if text == "" {
		return
	}
	lead := fmt.Sprintf("%s %s %s: ", margin, d.styled(faint, "="), label)
	indent := len(margin) + len(label) + 5
	line := ""
	for _, word := range strings.Fields(text) {
		if line != "" && indent+columns(line)+1+columns(word) > d.width {
			fmt.Fprintf(d.w, "%s%s\n", lead, line)
			lead, line = strings.Repeat(" ", indent), ""
		}
		line = strings.TrimSpace(line + " " + word)
	}
	fmt.Fprintf(d.w, "%s%s\n", lead, line)
}

func (d *details) place(page, line int) string {
	where := d.path
	if line > 0 {
		where = fmt.Sprintf("%s:%d", d.path, line)
	}
	if page > 0 {
		where += fmt.Sprintf(" (page %d)", page)
	}
	return where
}

// line is the line on which a finding begins, and which bytes of it are meant:
// none for something that is missing.
func (d *details) line(f rules.Diagnostic) (text string, marked [2]int) {
	s, all := f.Span, d.doc.Text
	start := strings.LastIndexByte(all[:s.Start], '\n') + 1
	end := len(all)
	if i := strings.IndexByte(all[start:], '\n'); i >= 0 {
		end = start + i
	}
	if !f.Missing && !s.Empty() {
		marked = [2]int{s.Start - start, min(s.End, end) - start}
	}
	return all[start:end], marked
}

// quote writes a line of the resume with carets under the marked bytes; a line
// too long for the terminal is cut around them.
func (d *details) quote(margin, number, line string, marked [2]int, color string) {
	bar := d.styled(faint, "|")
	room := max(20, d.width-len(margin)-3)
	before, words, after := visible(line[:marked[0]]), visible(line[marked[0]:marked[1]]), visible(line[marked[1]:])
	words = cutRight(words, room)
	before = cutLeft(before, max(room/4, room-columns(words)-columns(after)))
	if columns(before)+columns(words) > room {
		words = cutRight(words, room-columns(before))
	}
	after = cutRight(after, room-columns(before)-columns(words))
	fmt.Fprintf(d.w, "%s %s\n", margin, bar)
	fmt.Fprintf(d.w, "%*s %s %s\n", len(margin), number, bar, strings.TrimRight(before+words+after, " "))
	if words != "" {
		fmt.Fprintf(d.w, "%s %s %s%s\n", margin, bar, strings.Repeat(" ", columns(before)), d.styled(color, strings.Repeat("^", columns(words))))
	}
}

// visible replaces what a terminal would act on, and writes a tab as two blanks.
func visible(text string) string {
	return strings.Map(func(r rune) rune {
		if unicode.IsControl(r) || unicode.Is(unicode.Cf, r) {
			return '·'
		}
		return r
	}, strings.ReplaceAll(text, "\t", "  "))
}

// columns is how many columns a text takes at a terminal.
func columns(text string) int {
	n := 0
	for _, r := range text {
		n += runeColumns(r)
	}
	return n
}

func runeColumns(r rune) int {
	if unicode.Is(unicode.Mn, r) {
		return 0
	}
	switch width.LookupRune(r).Kind() {
	case width.EastAsianWide, width.EastAsianFullwidth:
		return 2
	}
	return 1
}

// cutRight keeps the first columns of a text.
func cutRight(text string, room int) string {
	if columns(text) <= room {
		return text
	}
	n := 0
	for i, r := range text {
		if n += runeColumns(r); n > room-1 {
			return text[:i] + "…"
		}
	}
	return text
}

// cutLeft keeps the last columns of a text.
func cutLeft(text string, room int) string {
	over := columns(text) - room
	if over <= 0 {
		return text
	}
	for i, r := range text {
		if over < 0 {
			return "…" + text[i:]
		}
		over -= runeColumns(r)
	}
	return "…"
}

// oneLine joins the lines of a text by single blanks.
func oneLine(text string) string { return strings.Join(strings.Fields(text), " ") }
