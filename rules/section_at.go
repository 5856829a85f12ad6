package rules

import (
	"strings"

	"github.com/vitae-go/vitae/parse"
)

// sectionAt returns the section that holds a span, or nil.
func (p *Pass) sectionAt(s parse.Span) *parse.Section {
	for i := range p.Resume.Sections {
		if p.Resume.Sections[i].Span.Contains(s) {
			return &p.Resume.Sections[i]
		}
	}
	return nil
}

// headingOf is where something belongs that a section lacks: its heading, or
// the top of the resume.
func (p *Pass) headingOf(kind parse.SectionKind) parse.Span {
	if s := p.Resume.Section(kind); s != nil && s.Heading.Found() {
		return s.Heading.Span
	}
	return p.Top()
}

// firstLine is the first line of a longer span.
func (p *Pass) firstLine(s parse.Span) parse.Span {
	if i := strings.IndexByte(p.Words(s), '\n'); i > 0 {
		s.End = s.Start + i
	}
	return s
}
