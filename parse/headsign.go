package parse

import "strings"

// headSign is what speaks for a list sign as the mark of headings.
type headSign struct {
	kinds  map[SectionKind]bool
	named  int // rows that name a kind of section
	others int
	dated  bool // one of the others is a row of an entry
}

// raiseSigned makes headings of the rows that a text marks with the same sign
// before them, "■職務経歴", "◆ Education": two or more of those name what nearly
// every resume has. A row that bears the sign and shows a date is one of a list.
func raiseSigned(doc *Document, rows []row) {
	signs := make(map[string]*headSign)
	for i := range rows {
		r := &rows[i]
		if r.look.level > 0 {
			return // the format marks headings
		}
		if r.marker == "" || strings.ContainsAny(r.marker, "0123456789") {
			continue
		}
		s := signs[r.marker]
		if s == nil {
			s = &headSign{kinds: make(map[SectionKind]bool)}
			signs[r.marker] = s
		}
		if kinds := headingKinds(headingName(r.text)); len(kinds) > 0 {
			s.named++
			s.kinds[kinds[0]] = true
		} else {
			s.others++
			s.dated = s.dated || hasDate(r.text) || !headingShaped(headingName(r.text))
		}
	}
	for i := range rows {
		r := &rows[i]
		s := signs[r.marker]
		if s == nil || !s.heads() || s.dated && len(headingKinds(headingName(r.text))) == 0 {
			continue
		}
		r.marker, r.level = "", 0
		r.setSpan(doc, r.span)
		r.look.level = 1
	}
}

// heads reports whether a sign stands before headings: most rows that bear it
// name sections, those of work or studies among them.
func (s *headSign) heads() bool {
	return len(s.kinds) > 1 && s.named > s.others && (s.kinds[Experience] || s.kinds[Education])
}
