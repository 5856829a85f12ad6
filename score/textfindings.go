package score

import (
	"fmt"
	"strings"
	"unicode/utf8"

	"github.com/vitae-go/vitae/rules"
)

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
