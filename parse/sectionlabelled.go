package parse

import (
	"slices"
	"strings"

	"github.com/vitae-go/vitae/parse/internal/lexicon"
)

// unlabelled takes the sections apart that hold rows of many kinds, each behind
// the label of its kind: "Additional information" with "Languages: English",
// "Certifications: CKA" and "Interests: chess" below it, or the same below "Skills"
// or below languages.
func (m *meaning) unlabelled(cut []*part) []*part {
	out := cut[:1:1]
	for _, p := range cut[1:] {
		out = append(out, p)
		if k := p.kind(); k == UnknownSection || k == Skills || k == Interests || k == Languages && len(p.rows) > 0 && spokenRow(&p.rows[0]) {
			out = append(out, m.byLabels(p)...)
		}
	}
	return out
}

// byLabels moves the rows of a part behind labels of other kinds into parts of
// their own. A part of no known kind that begins with a label holds skills where
// its rows behind unknown labels are lists. Languages among skills are
// told from those of computers when these are read.
func (m *meaning) byLabels(p *part) []*part {
	var out []*part
	kept, cur := p.rows[:0:0], (*part)(nil)
	named, led := 0, true // a label leads the part
	for i := range p.rows {
		r := &p.rows[i]
		end, kind, known := m.labelKind(r)
		switch {
		case end == 0 && cur == nil && p.kind() == UnknownSection:
			kept, led = append(kept, *r), false
			continue
		case end == 0 && cur != nil && !r.opensAnew(&p.rows[i-1]) && (cur.kind() != Languages || m.speaks(p.rows[i:i+1])):
			cur.rows = append(cur.rows, *r)
			continue
		case end > 0 && !known && led && p.kind() == UnknownSection && m.listsAfter(r, end):
			kind = Skills
		case p.kind() == Languages && (!known || kind == Skills) && m.listsOther(r, end, kind):
			kind, known = Skills, true
		case !known || kind == p.kind() || (kind == Skills || kind == Languages) && p.kind() != UnknownSection:
			kept, cur = append(kept, *r), nil
			continue
		}
		named += count(known, 1)
		if kind == Skills {
			if cur == nil || cur.kind() != Skills {
				cur = p.under(Skills)
				out = append(out, cur)
			}
			cur.rows = append(cur.rows, *r)
			continue
		}
		cur = p.under(kind)
		cur.heading = m.doc.value(Span{r.span.Start, r.span.Start + end}, High)
		cur.rows = m.behind(r, end)
		out = append(out, cur)
	}
	if named == 0 {
		return nil
	}
	p.rows = kept
	return out
}

// labelledKinds are the kinds of section that a label in a section of another kind names.
var labelledKinds = []SectionKind{Skills, Languages, Certifications, Awards, Interests, Volunteering, Memberships}

// labelKind returns where the label of a row ends and the kind of section that it names.
func (m *meaning) labelKind(r *row) (end int, kind SectionKind, known bool) {
	if end = strings.IndexAny(r.text, ":\t"); end <= 0 || !labelShaped(r.text[:end]) || strings.Count(r.text, "\t") > 1 {
		return 0, UnknownSection, false
	}
	name := headingName(r.text[:end])
	if kinds := headingKinds(name); len(kinds) > 0 {
		kind = kinds[0]
	}
	if kind == Languages {
		if !m.speaks(m.behind(r, end)) {
			kind = Skills // of computers
		}
	}
	if _, ok := lexicon.Label(name); ok && kind != Skills && kind != Languages || !slices.Contains(labelledKinds, kind) {
		kind = UnknownSection
	}
	return end, kind, kind != UnknownSection
}

// listsAfter reports whether what stands behind a label is a list of short words.
func (m *meaning) listsAfter(r *row, end int) bool {
	rows := m.behind(r, end)
	return len(rows) > 0 && m.listsSkills(&part{rows: rows})
}

// listsOther reports whether a row among languages is about something else: its
// label names neither a language nor how well one is known, and what stands
// behind is a list without a language, or classes of vehicles.
func (m *meaning) listsOther(r *row, end int, kind SectionKind) bool {
	label := trimMarks(r.text[:end])
	if lexicon.IsDrivingLicence(label) {
		return true
	}
	if languageEnd(label) > 0 || lexicon.IsLevel(label) || kind != Skills && isLanguageHead(label) || !m.listsAfter(r, end) {
		return false
	}
	for _, item := range listItems(m.doc.Text, Span{r.span.Start + end, r.span.End}) {
		if words := trimMarks(m.doc.Words(item)); isSpoken(words) || lexicon.IsLevel(words) || isLanguageHead(words) {
			return false
		}
	}
	return true
}

// behind returns what stands behind the label of a row as rows of their own,
// which semicolons part. The last holds all that is too much for a list.
func (m *meaning) behind(r *row, end int) []row {
	const most = 64 // rows: the look of each is found among all runs of the row
	var out []row
	rest := trimRest(m.doc.Text, Span{r.span.Start + end, r.span.End})
	for !rest.Empty() {
		s := rest
		if i := strings.IndexByte(m.doc.Text[s.Start:s.End], ';'); i >= 0 && len(out) < most {
			s.End = s.Start + i
		}
		rest.Start = min(s.End+1, rest.End)
		if !trimSpan(m.doc.Text, s).Empty() {
			piece := *r
			piece.setSpan(m.doc, s)
			out = append(out, piece)
		}
	}
	return out
}

// opensAnew reports whether a row stands beside the one above rather than below it.
func (r *row) opensAnew(above *row) bool {
	return r.marker == "" && above.marker != "" || r.level < above.level || r.marker == above.marker && r.marker != "" && r.level == above.level
}

// under returns an empty part of a kind at the place of p.
func (p *part) under(kind SectionKind) *part {
	return &part{kinds: []SectionKind{kind}, confidence: p.confidence, top: p.top, page: p.page, column: p.column, size: p.size, level: p.level}
}
