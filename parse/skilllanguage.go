package parse

import (
	"strings"

	"github.com/vitae-go/vitae/parse/internal/lexicon"
)

// spokenLanguages takes the groups of human languages out of a section of
// skills: "Languages: English (native), German".
func (m *meaning) spokenLanguages(s *Section) (Section, bool) {
	out := Section{Kind: Languages}
	kept := s.Groups[:0]
	for _, g := range s.Groups {
		if !spoken(g.Keywords) {
			kept = append(kept, g)
			continue
		}
		out.Heading, out.Span = g.Label, out.Span.Cover(g.Span)
		for i, k := range g.Keywords {
			end := g.Span.End
			if i+1 < len(g.Keywords) {
				end = g.Keywords[i+1].Span.Start
			}
			out.Entries = m.addLanguage(out.Entries, m.withLevel(k.Span, max(end, k.Span.End)))
		}
	}
	s.Groups = kept
	return out, len(out.Entries) > 0
}

// withLevel adds to a language the level in brackets or behind a dash that stands
// between it and the next, and is no part of the name of a skill.
func (m *meaning) withLevel(name Span, end int) Span {
	level := Span{name.End, end}
	if line := strings.IndexByte(m.doc.Text[name.End:end], '\n'); line >= 0 {
		level.End = name.End + line
	}
	if !lexicon.IsLevel(m.doc.Words(trimPiece(m.doc.Text, level))) {
		return name
	}
	return Span{name.Start, name.End + len(strings.TrimRight(m.doc.Text[level.Start:level.End], " ,;|/•·"))}
}

// spoken reports whether all of a list are human languages.
func spoken(list []Field[string]) bool {
	for _, k := range list {
		if !isSpoken(k.Value) {
			return false
		}
	}
	return len(list) > 0
}
