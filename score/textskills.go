package score

import (
	"fmt"
	"strings"
	"unicode/utf8"

	"github.com/vitae-go/vitae/parse"
)

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
	if s.State == Near {
		label = s.Term + ": " + s.Label
	}
	room := 24 + max(0, p.width-100)/4
	if s.Asked == Preferred {
		const suffix = " (preferred)"
		label = p.fitTo(label, room-len(suffix)) + suffix
	}
	line, months := "", ""
	if len(s.Spans) > 0 {
		line = p.quotedAround(s.Spans[0], 18+room)
	}
	if s.Months > 0 {
		months = span(s.Months)
	}
	row := fmt.Sprintf("%-*s %-10s %s", room, p.fitTo(label, room), months, line)
	p.printf("    %s %s\n", p.styled(shade, mark), strings.TrimRight(row, " "))
}

// quotedAround is the line around a mention, cut so that the mention shows.
func (p *page) quotedAround(s parse.Span, taken int) string {
	line := p.report.lineAround(s)
	room := p.width - taken - len("  page 10, line 100")
	before := utf8.RuneCountInString(p.report.Document.Words(parse.Span{Start: line.Start, End: s.End}))
	if before <= room {
		return p.quoted(s, line, taken)
	}
	start := line.Start
	for n := before - room*2/3; n > 0 && start < s.Start; n-- {
		_, size := utf8.DecodeRuneInString(p.report.Document.Text[start:])
		start += size
	}
	if i := strings.IndexByte(p.report.Document.Text[start:s.Start], ' '); i >= 0 {
		start += i + 1
	}
	return "…" + p.quoted(s, parse.Span{Start: start, End: line.End}, taken+1)
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
