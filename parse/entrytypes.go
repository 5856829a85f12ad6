package parse

import (
	"strings"

	"github.com/vitae-go/vitae/parse/internal/date"
	"github.com/vitae-go/vitae/parse/internal/lexicon"
	"github.com/vitae-go/vitae/parse/internal/width"
)

// entryTypes is what the rows of a section have in common.
type entryTypes struct {
	kind     SectionKind
	marked   bool    // a list marker begins an entry, not a bullet
	mark     string  // the marker that does
	level    int     // its nesting
	left     float64 // where its text begins, in points; 0 if that is not printed
	first    lead    // how the first row is set
	loud     bool    // the first row stands out from the body
	dated    bool    // the first row begins with its date
	eyebrow  bool    // the first row is its date and nothing else
	opener   string  // the label that begins each entry of a form
	titled   bool    // the first row shows no date, the second begins with one
	goesOn   bool    // the first row begins in lower case
	dateless float64 // what an entry without a date costs
	bare     float64 // what an entry costs that is only a head
	spaced   bool    // space parts the entries
	levels   bool    // the format marks the titles of entries as headings
	top      int     // the highest such level
	half     half    // what the first row of a study names
	parts    bool    // headings below that level head parts of what an entry tells
	told     bool    // the first row names a thing and, behind a dash, what it is
}

func typesOf(kind SectionKind, rows []sketch) *entryTypes {
	t := &entryTypes{kind: kind, first: rows[0].lead, loud: rows[0].weight >= 1, dateless: 0.7, bare: 0.3}
	switch kind {
	case Experience, Education:
		t.dateless = 3
	case Volunteering, Certifications:
		t.dateless = 1.2
	}
	dated, alike := 0, 0
	for i := range rows {
		if rows[i].ranged() > 0 {
			dated++
		}
		if rows[i].lead == t.first && rows[i].marker == "" && !rows[i].alone {
			alike++
		}
		if rows[i].marker != "" {
			t.bare = 1.5
		}
		if l := rows[i].look.level; l > 0 && (!t.levels || l < t.top) {
			t.levels, t.top = true, l
		}
		if i > 0 && rows[i].gap > 0.4 {
			t.spaced = true
		}
	}
	if dated == 0 {
		t.dateless = 0
	} else if 3*alike > 4*dated && (t.dateless > 1 || alike <= 2*dated) {
		t.loud = false // more rows are set like the first than there are entries
	}
	t.dated, t.goesOn = rows[0].startsDated(), rows[0].goesOn
	t.eyebrow = rows[0].onlyDate()
	t.titled = rows[0].ranged() == 0 && len(rows) > 1 && rows[1].startsDated()
	t.dropOddFirst(rows, dated)
	t.findOpener(rows)
	t.findMark(rows)
	t.findParts(rows)
	t.findStudies(rows)
	t.told = kind == Projects && rows[0].introduces()
	return t
}

// findParts looks whether every heading of the higher level is an employer with
// its dates, and none of the lower a position: those name what was worked on.
func (t *entryTypes) findParts(rows []sketch) {
	lower := false
	for i := range rows {
		r := &rows[i]
		switch {
		case r.look.level == 0:
		case r.look.level == t.top && !r.headsRange(rows[i+1:]):
			return
		case r.look.level > t.top && (r.ranged() > 0 || r.title >= 2 || r.org >= 2):
			return
		case r.look.level > t.top:
			lower = true
		}
	}
	t.parts = lower && t.kind == Experience
}

// headsRange reports whether a heading shows a range of dates beside its words,
// or the row right below it shows nothing else.
func (s *sketch) headsRange(below []sketch) bool {
	dated := s
	if len(s.dates) == 0 && len(below) > 0 && below[0].rest == "" && below[0].look.level == 0 {
		dated = &below[0]
	}
	return s.rest != "" && len(dated.dates) == 1 && dated.dates[0].Form == date.Range
}

// dropOddFirst goes by the entries below where the first is unlike them, as one
// that lacks its title is: a date that stands alone among dates that stand
// beside a title, or an employer in light type above its date among titles in
// bold.
func (t *entryTypes) dropOddFirst(rows []sketch, dated int) {
	leads := make(map[lead]int)
	heads, most, typical := 0, 0, -1
	for i := range rows {
		r := &rows[i]
		head := r.ranged() > 0 && r.rest != ""
		if t.titled {
			head = r.ranged() == 0 && r.marker == "" && i+1 < len(rows) && rows[i+1].startsDated()
		}
		if !head {
			continue
		}
		heads++
		if leads[r.lead]++; leads[r.lead] > most {
			most, typical = leads[r.lead], i
		}
	}
	if !t.eyebrow && !t.titled || most < 3 || 2*most <= heads || rows[typical].lead == t.first {
		return
	}
	if r := &rows[typical]; t.titled {
		t.first, t.loud = r.lead, t.loud || r.weight >= 1
	} else if 2*heads > dated {
		t.first, t.loud, t.eyebrow, t.dated = r.lead, r.weight >= 1, false, r.startsDated()
	}
}

// findOpener looks whether the section is a form whose entries begin with the
// label that its first row has.
func (t *entryTypes) findOpener(rows []sketch) {
	labels, same := 0, 0
	for i := range rows {
		if rows[i].label != "" && !rows[i].alone {
			labels++
			same += count(rows[i].label == rows[0].label, 1)
		}
	}
	switch rows[0].label {
	case "dates", "title", "organization", "institution", "degree":
		if same > 0 && labels >= 3*same && 3*labels >= 2*len(rows) {
			t.opener = rows[0].label
		}
	}
}

// findMark decides whether list markers begin entries.
func (t *entryTypes) findMark(rows []sketch) {
	r := &rows[0]
	if r.marker == "" {
		return
	}
	t.mark, t.level, t.left = markOf(r.marker), r.level, r.left()
	switch t.kind {
	case Experience, Projects, Volunteering, Education:
	default:
		t.marked = true
		return
	}
	entries, dated, named := 0, 0, 0
	for i := range rows {
		if !t.nested(&rows[i]) {
			continue
		}
		entries++
		if t.names(&rows[i]) {
			named++
		}
		for j := i; j < len(rows) && j <= i+2 && (j == i || rows[j].marker == ""); j++ {
			if rows[j].ranged() > 0 {
				dated++
				break
			}
		}
	}
	t.marked = 2*dated >= entries && dated > 0 || dated == 0 && entries > 1 && (named == entries || t.mark == "1" && t.bulleted(rows)) || t.kind == Projects && named > 0 && 4*named >= 3*entries
}

// names reports whether an item begins with what an entry without a date is
// called by: a school, or the name of a project before its text.
func (t *entryTypes) names(r *sketch) bool {
	switch t.kind {
	case Education:
		return r.prose <= 0.5 && (lexicon.IsSchool(r.text) || lexicon.Degree(r.text) > 0)
	case Projects:
		return r.lead.bold && r.weight >= 1.5 && r.boldStart() || r.named()
	}
	return false
}

// named reports whether the row is a thing and what is said of it, "**Quill** -
// a small editor", or a name that leads to the thing.
func (s *sketch) named() bool {
	for _, sep := range [...]string{" – ", " — ", " - ", ": "} {
		name, _, ok := strings.Cut(s.text, sep)
		if ok && width.Under(name, 60) && strings.Count(name, " ") < 6 && !strings.ContainsAny(name, ",;") {
			return true
		}
	}
	first := s.lines[0].Runs
	return len(first) > 0 && isWeb(first[0].Link) && first[0].Span.Start <= s.span.Start
}

// bulleted reports whether a section of numbered entries has bullets under them.
func (t *entryTypes) bulleted(rows []sketch) bool {
	for i := range rows {
		if m := rows[i].marker; m != "" && markOf(m) != t.mark {
			return true
		}
	}
	return false
}

// begins reports whether the row bears the marker that begins entries.
func (t *entryTypes) begins(r *sketch) bool {
	return t.marked && t.nested(r)
}

// nested reports whether a row bears the marker of the first, and as deep.
func (t *entryTypes) nested(r *sketch) bool {
	return markOf(r.marker) == t.mark && r.level == t.level && abs(r.left()-t.left) < 3
}

// markOf returns what the markers of one list have in common: of a number the
// kind of number.
func markOf(marker string) string {
	if i := strings.IndexAny(marker, "0123456789"); i >= 0 {
		return "1"
	}
	return marker
}

// introduces reports whether a row without a sign names a thing in a few words and
// tells behind a dash what it is: "Quill (Go, Postgres) – an editor for clerks".
func (s *sketch) introduces() bool {
	const most = 5 // words of a name
	at := -1
	for _, dash := range [...]string{" - ", " – ", " — "} {
		if i := strings.Index(s.text, dash); i > 0 && (at < 0 || i < at) {
			at = i
		}
	}
	if at < 0 || s.marker != "" || s.label != "" {
		return false
	}
	name := withoutRemark(s.text[:at])
	return strings.Count(strings.TrimSpace(name), " ") < most && startsUpper(name) && !lexicon.StartsWithVerb(name)
}
