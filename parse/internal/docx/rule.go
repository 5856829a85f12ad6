package docx

import (
	"strings"

	"github.com/vitae-go/vitae/parse/internal/flow"
)

// rule marks the lines of a paragraph along which a rule is drawn: its own
// borders, a drawn line that hangs on it, a rule that stands alone before it.
func (s *story) rule(p *paragraph, lines []flow.Line) {
	own := p.layout.rules
	first, last := &lines[0], &lines[len(lines)-1]
	if s.boxed == own && own.below && s.lastLine != nil {
		s.lastLine.Ruled = false // equal borders of neighbours are one frame around both
		own.above = false
	}
	if own.above {
		first.Ruled = true
	}
	if own.below || p.rule {
		last.Ruled = true
	}
	if s.ruleDue {
		s.ruleDue = false
		// Between two paragraphs it belongs to the one that stands out, else to the upper one.
		if s.lastLine != nil && weight(s.lastLine) >= weight(first) {
			s.lastLine.Ruled = true
		} else {
			first.Ruled = true
		}
	}
	s.lastLine, s.boxed = last, p.layout.rules
}

// weight is how much a line stands out.
func weight(line *flow.Line) float64 {
	w := line.Runs[0].Style.Size
	if emphatic(line) {
		w += 2
	}
	return w
}

// ruleLength is the least number of signs that make a typed rule.
const ruleLength = 4

// typedRule reports whether a line is a rule made of dashes or the like.
func typedRule(line *flow.Line) bool {
	n := 0
	for _, run := range line.Runs {
		for _, r := range run.Text {
			if !strings.ContainsRune("-–—_=~*─━═▬⎯", r) {
				return false
			}
			n++
		}
	}
	return n >= ruleLength
}
