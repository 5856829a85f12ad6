package score

import (
	"fmt"
	"io"
	"strings"
	"unicode/utf8"

	"github.com/vitae-go/vitae/parse"
	"github.com/vitae-go/vitae/rules"
)

// TextOptions say how a text report looks. The zero value is plain text of 100 columns.
type TextOptions struct {
	Name  string // of the file, for the title
	Width int    // columns; 0 means 100, less than 60 means 60
	Color bool   // use ANSI colours
	All   bool   // list every finding and skill, not only those that matter most
}

// WriteText writes a report for a person at a terminal.
func WriteText(w io.Writer, r *Report, opts *TextOptions) error {
	if opts == nil {
		opts = &TextOptions{}
	}
	p := &page{report: r, width: opts.Width, color: opts.Color, all: opts.All}
	if p.width == 0 {
		p.width = 100
	}
	p.width = max(60, min(p.width, 140))
	p.title(opts.Name)
	p.components()
	p.proof()
	p.skills()
	p.findings()
	p.advice()
	_, err := io.WriteString(w, p.out.String())
	return err
}

// page is a text report while it is written.
type page struct {
	report *Report
	out    strings.Builder
	width  int
	color  bool
	all    bool
}

// The styles, as ANSI codes.
const (
	bold   = "1"
	dim    = "2"
	red    = "31"
	green  = "32"
	yellow = "33"
	blue   = "36"
)

func (p *page) styled(code, text string) string {
	if !p.color || text == "" {
		return text
	}
	return "\x1b[" + code + "m" + text + "\x1b[0m"
}

func (p *page) printf(format string, args ...any) { fmt.Fprintf(&p.out, format, args...) }

func (p *page) heading(text string) { p.printf("\n%s\n", p.styled(bold, text)) }

func (p *page) title(name string) {
	r := p.report
	if name != "" {
		p.printf("%s\n", p.styled(bold, name))
	}
	level := r.Level.Level.String()
	if level != "" {
		level = ", reads as " + level
	}
	p.printf("\n  %s %s  %s%s\n", p.styled(bold, fmt.Sprintf("%3.0f", r.Total)), p.bar(r.Total/100, min(30, p.width-32)), "of 100", level)
	if r.Posting {
		p.printf("  Match %.0f · Quality %.0f\n", r.Match, r.Quality)
	}
}

// bar draws a value from 0 to 1.
func (p *page) bar(value float64, width int) string {
	full := int(value*float64(width) + 0.5)
	return p.styled(p.shade(value), strings.Repeat("█", full)) + p.styled(dim, strings.Repeat("░", width-full))
}

func (p *page) shade(value float64) string {
	switch {
	case value >= 0.75:
		return green
	case value >= 0.45:
		return yellow
	}
	return red
}

func (p *page) components() {
	p.heading("What it adds up from")
	for _, c := range p.report.Components {
		if c.Side == 0 {
			p.printf("  %s %s\n", p.styled(red, fmt.Sprintf("%6.1f", c.OfTotal)), c.Note)
			continue
		}
		if c.Void {
			p.printf("  %14s  %12s  %-17s %s\n", "–", "", c.Label, p.styled(dim, c.Note))
			continue
		}
		p.printf("  %6.1f of %4.1f  %s  %-17s %s\n", c.OfTotal, c.Most, p.bar(c.Value, 12), c.Label, p.styled(dim, p.fit(c.Note, 50)))
	}
	p.printf("  %s\n", p.styled(dim, fmt.Sprintf("%6.1f in all", p.report.Total)))
}

var marks = map[rules.Strength]string{rules.NoProof: "·", rules.Weak: "◐", rules.Strong: "●"}

func (p *page) proof() {
	p.heading("Proof")
	if why := p.report.proofUnjudged(); why != "" {
		p.printf("  %s\n", p.styled(dim, why))
		return
	}
	shades := map[rules.Strength]string{rules.NoProof: dim, rules.Weak: yellow, rules.Strong: green}
	for _, row := range p.report.Proof {
		line := p.styled(dim, "nothing")
		if len(row.Evidence) > 0 {
			line = p.quoted(row.Evidence[0].Span, row.Evidence[0].Span, 41)
		} else if len(row.Weak) > 0 {
			line = p.quoted(row.Weak[0].Span, row.Weak[0].Span, 41)
		}
		p.printf("  %s %-6s %-29s %s\n", p.styled(shades[row.Strength], marks[row.Strength]), row.Strength, row.Area, line)
	}
}

// quoted is the words of a span and where it stands, fitted to the line.
func (p *page) quoted(at, shown parse.Span, taken int) string {
	place := p.where(at)
	return p.fit(words(p.report.Document, shown), taken+len(place)+2) + "  " + p.styled(dim, place)
}

// where says where a span stands.
func (p *page) where(s parse.Span) string {
	at := p.report.Document.Position(s)
	place := fmt.Sprintf("line %d", at.Line)
	if at.Page > 0 {
		place = fmt.Sprintf("page %d, line %d", at.Page, at.Line)
	}
	return place
}

// fit cuts a text to what is left of the line after taken columns.
func (p *page) fit(text string, taken int) string {
	room := p.width - taken
	if utf8.RuneCountInString(text) <= room {
		return text
	}
	return strings.TrimRight(string([]rune(text)[:max(0, room-1)]), " ,;") + "…"
}
