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
	p.printf("\n  %s %s  %s%s\n", p.styled(bold, fmt.Sprintf("%3.0f", r.Total)), p.bar(r.Total/100, 30), "of 100", level)
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
		most := 100 * c.Weight * ofTotal(p.report, c)
		p.printf("  %6.1f of %4.1f  %s  %-17s %s\n", c.OfTotal, most, p.bar(c.Value, 12), c.Label, p.styled(dim, p.fit(c.Note, 42)))
	}
	p.printf("  %s\n", p.styled(dim, fmt.Sprintf("%6.1f in all", p.report.Total)))
}

// ofTotal is the share of a component's side in the total.
func ofTotal(r *Report, c Component) float64 {
	if c.Points == 0 {
		for _, o := range r.Components {
			if o.Side == c.Side && o.Points != 0 {
				return o.OfTotal / o.Points
			}
		}
		return 1
	}
	return c.OfTotal / c.Points
}

var marks = map[rules.Strength]string{rules.NoProof: "·", rules.Weak: "◐", rules.Strong: "●"}

func (p *page) proof() {
	p.heading("Proof")
	shades := map[rules.Strength]string{rules.NoProof: dim, rules.Weak: yellow, rules.Strong: green}
	for _, row := range p.report.Proof {
		line := p.styled(dim, "nothing")
		if len(row.Evidence) > 0 {
			line = p.quoted(row.Evidence[0].Span, 38)
		} else if len(row.Weak) > 0 {
			line = p.quoted(row.Weak[0].Span, 38)
		}
		p.printf("  %s %-6s %-29s %s\n", p.styled(shades[row.Strength], marks[row.Strength]), row.Strength, row.Area, line)
	}
}

// quoted is where a span stands and its words, fitted to the line.
func (p *page) quoted(s parse.Span, taken int) string {
	at := p.report.Document.Position(s)
	place := fmt.Sprintf("line %d", at.Line)
	if at.Page > 0 {
		place = fmt.Sprintf("page %d, line %d", at.Page, at.Line)
	}
	return p.fit(words(p.report.Document, s), taken+len(place)+5) + "  " + p.styled(dim, place)
}

// fit cuts a text to what is left of the line after taken columns.
func (p *page) fit(text string, taken int) string {
	room := p.width - taken
	if utf8.RuneCountInString(text) <= room {
		return text
	}
	return strings.TrimRight(string([]rune(text)[:max(0, room-1)]), " ,;") + "…"
}

func (p *page) skills() {
	groups := []struct {
		label, mark, shade string
		has                func(*Skill) bool
	}{
		{"Shown in use", "✓", green, func(s *Skill) bool { return s.Asked > 0 && s.State >= Shown }},
		{"Listed, shown in no bullet", "○", yellow, func(s *Skill) bool { return s.Asked > 0 && (s.State == Listed || s.State == Implied) }},
		{"Only something near it", "≈", yellow, func(s *Skill) bool { return s.Asked > 0 && s.State == Near }},
		{"Missing", "✗", red, func(s *Skill) bool { return s.Asked > 0 && s.State == Missing }},
	}
	if !p.report.Posting {
		groups = groups[:2]
		groups[0].has = func(s *Skill) bool { return s.State >= Shown }
		groups[1].has = func(s *Skill) bool { return s.State == Listed }
	}
	first := true
	for _, g := range groups {
		shown := 0
		for i := range p.report.Skills {
			s := &p.report.Skills[i]
			if !g.has(s) {
				continue
			}
			if first {
				p.heading("Skills")
				first = false
			}
			if shown++; shown == 1 {
				p.printf("  %s\n", g.label)
			}
			if shown > 12 && !p.all {
				continue
			}
			p.skill(g.mark, g.shade, s)
		}
		if shown > 12 && !p.all {
			p.printf("      %s\n", p.styled(dim, fmt.Sprintf("and %d more", shown-12)))
		}
	}
}

func (p *page) skill(mark, shade string, s *Skill) {
	label := s.Label
	if s.Asked == Preferred {
		label += " (preferred)"
	}
	line := ""
	if len(s.Spans) > 0 {
		line = p.quoted(p.report.lineAround(s.Spans[0]), 42)
	}
	months := ""
	if s.Months > 0 {
		months = span(s.Months)
	}
	p.printf("    %s %-24s %-10s %s\n", p.styled(shade, mark), p.fitTo(label, 24), months, line)
}

func (p *page) fitTo(text string, width int) string {
	if utf8.RuneCountInString(text) <= width {
		return text
	}
	return string([]rune(text)[:width-1]) + "…"
}

// lineAround returns the line that holds the start of a span.
func (r *Report) lineAround(s parse.Span) parse.Span {
	text := r.Document.Text
	start := strings.LastIndexByte(text[:s.Start], '\n') + 1
	end := len(text)
	if i := strings.IndexByte(text[s.Start:], '\n'); i >= 0 {
		end = s.Start + i
	}
	return parse.Span{Start: start, End: end}
}

// mostFindings is how many findings a short report lists.
const mostFindings = 15

func (p *page) findings() {
	found := p.report.ranked()
	if len(found) == 0 {
		return
	}
	p.heading(fmt.Sprintf("Findings (%d)", len(found)))
	shades := map[rules.Severity]string{rules.Error: red, rules.Warning: yellow, rules.Info: blue}
	for i, d := range found {
		if i == mostFindings && !p.all {
			p.printf("  %s\n", p.styled(dim, fmt.Sprintf("and %d more", len(found)-i)))
			break
		}
		at := p.report.place(d.Span)
		where := ""
		switch {
		case d.Aside != nil && d.Aside.Page > 0:
			where = fmt.Sprintf("page %d", d.Aside.Page)
		case at != nil && at.Page > 0:
			where = fmt.Sprintf("page %d, line %d", at.Page, at.Line)
		case at != nil:
			where = fmt.Sprintf("line %d", at.Line)
		}
		p.printf("  %s %s  %s\n", p.styled(shades[d.Severity], fmt.Sprintf("%-7s", d.Severity)), d.Rule, p.styled(dim, where))
		p.wrapped(d.Message, 10)
	}
}

// wrapped writes a text broken into lines behind an indent.
func (p *page) wrapped(text string, indent int) {
	room, pad := p.width-indent, strings.Repeat(" ", indent)
	line := ""
	for _, word := range strings.Fields(text) {
		if line != "" && utf8.RuneCountInString(line)+1+utf8.RuneCountInString(word) > room {
			p.printf("%s%s\n", pad, line)
			line = ""
		}
		if line != "" {
			line += " "
		}
		line += word
	}
	if line != "" {
		p.printf("%s%s\n", pad, line)
	}
}

func (p *page) advice() {
	if len(p.report.Advice) == 0 {
		return
	}
	p.heading("What to change first")
	for i, a := range p.report.Advice {
		if i == 6 && !p.all {
			break
		}
		gain := fmt.Sprintf("%+5.1f", a.Gain)
		if a.Fixed {
			gain = "  –  "
		}
		p.printf("  %s ", p.styled(green, gain))
		var sub page
		sub.width = p.width
		sub.wrapped(a.Action, 8)
		p.out.WriteString(strings.TrimPrefix(sub.out.String(), "        "))
	}
}
