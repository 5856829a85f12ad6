package main

import (
	"fmt"
	"io"
	"strings"
	"text/tabwriter"

	"github.com/vitae-go/vitae/taxonomy"
)

// print writes what was found in a text, a line a mention.
func print(out io.Writer, text string, found []taxonomy.Explanation, all bool) {
	w := tabwriter.NewWriter(out, 0, 0, 2, ' ', 0)
	shown := 0
	for _, e := range found {
		if e.Verdict == taxonomy.Rejected && !all {
			continue
		}
		c, _ := taxonomy.Default().Lookup(e.ID)
		label := c.Label
		if e.Version != "" {
			label += " " + e.Version
		}
		fmt.Fprintf(w, "%s\t%s\t%s\t%s\t%s\n", label, c.Category, position(text, e.Match), quote(text[e.Start:e.End]), why(e))
		shown++
	}
	w.Flush()
	if shown == 0 {
		fmt.Fprintln(out, "no skills found")
	}
}

// position is line:column of a mention in bytes from 1, and its span.
func position(text string, m taxonomy.Match) string {
	line := 1 + strings.Count(text[:m.Start], "\n")
	column := m.Start - strings.LastIndexByte(text[:m.Start], '\n')
	return fmt.Sprintf("%d:%d [%d,%d)", line, column, m.Start, m.End)
}

func quote(s string) string { return fmt.Sprintf("%q", s) }

func why(e taxonomy.Explanation) string {
	var b strings.Builder
	switch {
	case e.Verdict == taxonomy.Ambiguous:
		b.WriteString("ambiguous")
	case e.Verdict == taxonomy.Rejected:
		b.WriteString("not meant")
	case e.Tier == 0 && len(e.Reasons) == 0:
		b.WriteString("unmistakable")
	default:
		b.WriteString("taken")
	}
	for i, r := range e.Reasons {
		b.WriteString(map[bool]string{true: ": ", false: ", "}[i == 0])
		b.WriteString(r.String())
	}
	switch {
	case e.Tier == 1 && e.Verdict == taxonomy.Taken && len(e.Reasons) == 0:
		b.WriteString(": nothing speaks against it")
	case e.Verdict == taxonomy.Ambiguous && len(e.Reasons) == 0:
		b.WriteString(": nothing decides")
	}
	if e.Typo {
		b.WriteString("; unusual spelling")
	}
	return b.String()
}
