package parse

import (
	"slices"
	"strings"

	"github.com/vitae-go/vitae/parse/internal/date"
	"github.com/vitae-go/vitae/parse/internal/lexicon"
	"github.com/vitae-go/vitae/parse/internal/width"
)

// guessKinds finds a kind for parts under unknown headings by what stands in
// them: studies or positions, if no other part is known to hold these.
func (m *meaning) guessKinds(cut []*part) {
	named := make(map[SectionKind]bool)
	for _, p := range cut {
		named[p.kind()] = true
	}
	m.datelessSkills(cut)
	for _, p := range cut[1:] {
		if p.kind() == Summary && datedThings(p.rows) {
			p.kinds = []SectionKind{Certifications}
		}
		if len(p.kinds) > 0 {
			continue
		}
		studies, positions := m.signs(p)
		switch {
		case !named[Education] && studies:
			p.kinds = []SectionKind{Education}
		case !named[Experience] && positions:
			p.kinds = []SectionKind{Experience}
		case len(p.rows) > 0 && m.listsSkills(p):
			p.kinds, p.label = []SectionKind{Skills}, true
		default:
			continue
		}
		named[p.kinds[0]] = true
		p.heading.Confidence = Low
	}
	m.amongLists(cut)
}

// amongLists takes a part between two lists of skills under headings of their own
// for one too, and the heading of each for the label of its list.
func (m *meaning) amongLists(cut []*part) {
	labels := 0
	for i := range cut {
		labels += count(cut[i].label, 1)
	}
	for i := 1; i < len(cut) && labels > 1; i++ {
		p := cut[i]
		between := cut[i-1].label && (i+1 == len(cut) || cut[i+1].label || cut[i+1].column != p.column)
		if len(p.kinds) == 0 && between && cut[i-1].column == p.column && m.listsNames(p) {
			p.kinds, p.heading.Confidence = []SectionKind{Skills}, Low
		}
		if p.kind() == Skills && p.column == cut[i-1].column && p.size == cut[i-1].size || i+1 < len(cut) && p.kind() == Skills && cut[i+1].label && p.size == cut[i+1].size {
			p.label = true
		}
	}
}

// labelBelow takes the headings below "Skills" and those that go on with labels
// for the labels of lists too: "Languages" below "Skills".
func labelBelow(cut []*part) {
	for i := 2; i < len(cut); i++ {
		p, above := cut[i], cut[i-1]
		if p.kind() == Skills || p.kind() == Languages {
			p.label = p.label || above.label || above.kind() == Skills && len(above.rows) == 0
		}
	}
}

// listsNames reports whether each row of a part is a name of few words.
func (m *meaning) listsNames(p *part) bool {
	for i := range p.rows {
		r := &p.rows[i]
		if strings.Count(r.text, " ") > 5 || hasDate(r.text) || reaches(r.text) || strings.HasSuffix(r.text, ".") {
			return false
		}
	}
	return len(p.rows) > 0
}

// withJobs makes a section of the jobs that stand under no heading, behind what
// a resume begins with: two or more rows with a time, and positions by them.
func (m *meaning) withJobs(cut []*part) []*part {
	for _, p := range cut {
		if p.kind() == Experience || p.kind() == Education && p == cut[0] {
			return cut
		}
	}
	head := cut[0]
	times, titles, first := 0, 0, -1
	for i := range head.rows {
		s := newSketch(&head.rows[i], m.body, false)
		if s.marker != "" || s.prose > 0.5 || reaches(s.text) {
			continue
		}
		titles += count(s.title >= 2, 1)
		if s.ranged() == 0 {
			continue
		}
		if times++; first < 0 {
			first = i
		}
	}
	if times < 2 || titles < 2 || first < 2 {
		return cut
	}
	for first > 2 && !head.rows[first].opens { // the title above its time
		first--
	}
	if above := &head.rows[first-1]; above.look.level > 0 && head.rows[first].look.level == 0 && (lexicon.TitleScore(above.text) >= 2 || overPosition(above, &head.rows[first])) {
		first--
	}
	jobs := &part{kinds: []SectionKind{Experience}, rows: head.rows[first:], page: head.rows[first].page, column: head.rows[first].column}
	head.rows = head.rows[:first]
	return append([]*part{head, jobs}, cut[1:]...)
}

// datelessSkills takes "Technical experience" for skills where it shows neither
// a date nor a position nor an employer nor a sentence, and another part holds the jobs.
func (m *meaning) datelessSkills(cut []*part) {
	jobs := false
	for _, p := range cut {
		jobs = jobs || p.kind() == Experience && isDated(p.rows)
	}
	for _, p := range cut {
		if jobs && p.kind() == Experience && len(p.rows) > 0 && !m.showsJobs(p) {
			p.kinds = []SectionKind{Skills}
		}
	}
}

// showsJobs reports whether a part shows a date, a position, an employer
// or a sentence.
func (m *meaning) showsJobs(p *part) bool {
	for i := range p.rows {
		s := newSketch(&p.rows[i], m.body, false)
		if len(s.dates) > 0 || s.marker == "" && (s.title >= 2 || s.org >= 2 || s.place || s.words >= 12 && strings.HasSuffix(s.text, ".")) {
			return true
		}
	}
	return false
}

// signs reports whether a part shows degrees and schools, and whether it shows
// positions and their times.
func (m *meaning) signs(p *part) (studies, positions bool) {
	var degrees, schools, titles, ranges int
	for i := range p.rows {
		s := newSketch(&p.rows[i], m.body, false)
		if s.prose > 0.9 || s.marker != "" {
			continue
		}
		degrees += count(lexicon.Degree(s.text) > 0, 1)
		schools += count(lexicon.IsSchool(s.text), 1)
		titles += count(s.title >= 2, 1)
		ranges += count(s.ranged() > 0, 1)
	}
	return degrees > 0 && schools > 0, titles > 0 && ranges > 0
}

// listsDates reports whether each row of a table begins with a date: what is
// headed "Qualifications" may be certificates. Lists beside years are what was
// learnt then.
func listsDates(rows []row) bool {
	dated, lists := 0, 0
	for i := range rows {
		r := &rows[i]
		if found := datesOf(r.text); len(found) > 0 && found[0].Start == 0 && strings.IndexByte(r.text, '\t') > 0 {
			dated++
			lists += count(strings.Count(r.text, ", ") > 1, 1)
		}
	}
	return dated > 0 && dated >= len(rows)-1 && 2*lists <= dated
}

// datedThings reports whether rows are things with a date each, at one of their ends:
// "Qualifications" sum up a person unless they are certificates.
func datedThings(rows []row) bool {
	for i := range rows {
		text := strings.TrimRight(rows[i].text, ") ")
		found := datesOf(text)
		if len(found) != 1 || found[0].Form != date.Single && found[0].Form != date.BareYear || found[0].Start > 0 && found[0].End < len(text) || width.Over(text, 110) {
			return false
		}
	}
	return len(rows) > 1
}

// isDated reports whether rows show the times of activities, also in cells of
// their own.
func isDated(rows []row) bool {
	for i := range rows {
		if slices.ContainsFunc(datesOf(rows[i].text), isTime) {
			return true
		}
	}
	return false
}

// speaks reports whether a list holds a language that people speak, or how well
// one is spoken.
func (m *meaning) speaks(rows []row) bool {
	for i := range rows {
		if spokenRow(&rows[i]) {
			return true
		}
		for _, s := range listItems(m.doc.Text, rows[i].span) {
			if isSpoken(trimMarks(m.doc.Words(s))) {
				return true
			}
		}
	}
	return false
}

// listsSkills reports whether a part under an unknown heading is a list of
// short words.
func (m *meaning) listsSkills(p *part) bool {
	items, words := 0, 0
	for i := range p.rows {
		r := &p.rows[i]
		if width.Over(r.text, 200) || hasDate(r.text) || reaches(r.text) || isPlace(r.text) || isLink(r.text) {
			return false
		}
		for _, s := range listItems(m.doc.Text, r.span) {
			w := strings.Count(m.doc.Words(s), " ") + 1
			if w > 4 {
				return false
			}
			items++
			words += w
		}
	}
	return items >= 2 && words <= 2*items+2
}
