package parse

import (
	"slices"
	"strings"
)

// skillsInHead moves what somebody knows out of the details above all sections, where
// the profile of a portal has it among them: "Key Skills : Power BI, SQL". A section
// of skills says it better.
func (m *meaning) skillsInHead(cut []*part) []*part {
	if slices.ContainsFunc(cut, func(p *part) bool { return p.kind() == Skills }) {
		return cut
	}
	for at, p := range cut {
		if at > 0 && p.kind() != ContactDetails {
			continue
		}
		for i := range p.rows {
			r := &p.rows[i]
			end, colon := m.labelsSkills(r)
			if end == 0 {
				continue
			}
			skills := p.under(Skills)
			skills.heading = m.doc.value(Span{r.span.Start, r.span.Start + end}, High)
			skills.rows = m.behind(r, colon)
			p.rows = slices.Delete(p.rows, i, i+1)
			return slices.Insert(cut, at+1, skills)
		}
	}
	return cut
}

// labelsSkills returns where the label of a row ends that lists skills behind it, and
// where the colon between them stands; 0 if the row is none.
func (m *meaning) labelsSkills(r *row) (end, colon int) {
	end = strings.IndexAny(r.text, ":\t")
	if end <= 0 || !labelShaped(r.text[:end]) {
		return 0, 0
	}
	kinds := headingKinds(headingName(r.text[:end]))
	colon = end + max(strings.IndexByte(r.text[end:], ':'), 0)
	if len(kinds) == 0 || kinds[0] != Skills || strings.TrimSpace(r.text[end:colon]) != "" || !m.listsAfter(r, colon) {
		return 0, 0
	}
	return end, colon
}
