package parse

import (
	"strings"
	"unicode/utf8"

	"github.com/vitae-go/vitae/parse/internal/lexicon"
	"github.com/vitae-go/vitae/parse/internal/width"
)

// readSkills reads skills in their groups: "Languages: Go, Java", a label on a
// row of its own, the rows of a table, a list without a label.
func (m *meaning) readSkills(p *part, s *Section) {
	k := skillReader{meaning: m, rows: m.sketches(m.pairsApart(p.rows)), group: -1}
	k.dropLevels()
	k.learn()
	for i := range k.rows {
		k.read(i)
	}
	s.Groups = k.groups
}

// skillReader reads the rows of a section of skills.
type skillReader struct {
	*meaning
	rows   []sketch
	groups []SkillGroup
	group  int       // that is open, -1 for none
	open   bool      // the open group goes on in the rows below its label
	cells  bool      // two cells of a row are a label and its list
	labels bool      // rows that stand out are labels of those below
	styled bool      // some rows stand out by more than capitals
	leads  bool      // the first row of each block is the label of its list
	grid   []int     // groups side by side, by their labels
	gridX  []float64 // where the labels begin on the page

	gridItems bool    // the skills below the labels have list signs
	labelSize float64 // from which on rows are labels, if type of two sizes tells; else 0
	labelLeft float64 // left of which rows are labels, if rows of one size are set in below them; else 0
	listX     float64 // where the list of the open group begins on the page, 0 if it is unknown
	inked     bool    // the labels of the rows are set in another colour than their lists
}

// listMarks part the items of a list on a row.
const listMarks = ",;·•|"

// learn finds what the rows of the section have in common.
func (k *skillReader) learn() {
	two, lists, wrong, loud, plain := 0, 0, 0, 0, 0
	k.labelSize, k.labelLeft = k.learnSize(), k.learnIndent()
	for i := range k.rows {
		k.styled = k.styled || !k.rows[i].lead.caps && k.isLabelRow(&k.rows[i])
	}
	for i := range k.rows {
		r := &k.rows[i]
		left, right, ok := strings.Cut(r.text, "\t")
		if ok && strings.ContainsAny(left, listMarks) {
			wrong++
		} else if ok && !strings.Contains(right, "\t") && !isTableHead(r) {
			two++
			if strings.ContainsAny(strings.TrimLeft(right, listMarks), listMarks) || loudCell(r, left) {
				lists++
			}
		}
		if k.isLabelRow(r) {
			loud++
		} else {
			plain++
		}
	}
	k.leads, k.inked = k.learnLeads(), k.learnInk()
	k.cells = lists > 0 && wrong == 0 && (2*lists >= two || lists > 1)
	k.labels = loud > 0 && plain > 0 && k.alternates()
}

// isLabelRow reports whether a row by itself looks like the label of the rows below.
func (k *skillReader) isLabelRow(r *sketch) bool {
	if r.marker != "" || strings.ContainsAny(r.text, ",\t") || r.words > 6 {
		return false
	}
	if k.labelSize > 0 {
		return r.look.size >= k.labelSize
	}
	if k.labelLeft > 0 && r.column == k.rows[0].column {
		return r.left() < k.labelLeft
	}
	if k.onlyCaps(r) {
		return false
	}
	return r.look.level > 0 || r.look.colon || r.weight >= 0.8 && !(r.lead.caps && k.body.size == 0 && r.words < 2 && (len(r.text) < 5 || strings.Contains(r.text, "/")))
}

// learnLeads reports whether every block of the section is a label and, on the
// next row, its list: text without type styles shows labels in no other way.
func (k *skillReader) learnLeads() bool {
	blocks := 0
	for i := range k.rows {
		if !k.rows[i].opens {
			continue
		}
		if blocks++; !k.leadsList(i) {
			return false
		}
	}
	return blocks > 1
}

// leadsList reports whether row i is a few words above a list in their block.
func (k *skillReader) leadsList(i int) bool {
	r := &k.rows[i]
	if !r.opens || i+1 >= len(k.rows) || k.rows[i+1].opens || r.words > 5 || strings.ContainsAny(r.text, ",;\t") {
		return false
	}
	return strings.Contains(k.rows[i+1].text, ",")
}

// alternates reports whether rows that look like labels have rows below that do not.
func (k *skillReader) alternates() bool {
	labels, heading := 0, 0
	for i := range k.rows {
		if !k.isLabelRow(&k.rows[i]) {
			continue
		}
		labels++
		if i+1 < len(k.rows) && !k.isLabelRow(&k.rows[i+1]) {
			heading++
		}
	}
	return 5*heading >= 3*labels
}

// heads reports whether a row is the label of a list below it: of items nested
// deeper, or of marked items if it has no marker.
func (k *skillReader) heads(r, below *sketch) bool {
	if strings.Contains(r.text, "\t") || r.words > 6 || below.marker == "" {
		return false
	}
	return r.marker == "" || below.level > r.level && !strings.Contains(r.text, ",")
}

// isTableHead reports whether a row names the columns of a table: "Area | Skills".
func isTableHead(r *sketch) bool {
	if r.block.Kind != Row || strings.IndexByte(r.text, '\t') < 0 {
		return false
	}
	for cell := range strings.SplitSeq(r.text, "\t") {
		_, label := lexicon.Label(cell)
		if kind, ok := lexicon.Heading(cell); !label && (!ok || kind != "skills") && !lexicon.IsColumnName(cell) {
			return false
		}
	}
	return true
}

// loudCell reports whether the first cell of a row is set to stand out from the rest.
func loudCell(r *sketch, cell string) bool {
	end := r.span.Start + len(cell)
	var first, second *Run
	for run := range r.runs() {
		switch {
		case first == nil:
			first = run
		case second == nil && run.Span.Start > end:
			second = run
		}
	}
	return first != nil && second != nil && (first.Style.Bold != second.Style.Bold || first.Style.Italic != second.Style.Italic || first.Style.Color != second.Style.Color)
}

func (k *skillReader) read(i int) {
	r := &k.rows[i]
	if k.grid != nil && k.readGrid(r) {
		return
	}
	if !isTableHead(r) && k.startsGrid(i) {
		return
	}
	if k.readLevel(i) {
		return
	}
	if label, rest, ok := k.inlineLabel(r); ok && !isTableHead(r) {
		if lexicon.IsDrivingLicence(trimMarks(k.doc.Words(label))) {
			k.group = -1
			return
		}
		if k.explains(r, label, rest) {
			k.addExplained(r, label)
			return
		}
		k.begin(label, r)
		k.add(rest)
		k.open = r.marker == ""
		k.listX, _ = r.xOf(rest)
		return
	}
	if isTableHead(r) && i+1 < len(k.rows) {
		return
	}
	if i+1 < len(k.rows) && (k.labels && k.isLabelRow(r) || k.leads && k.leadsList(i) || k.heads(r, &k.rows[i+1]) || k.namesList(i)) {
		k.begin(r.span, r)
		k.open = true
		return
	}
	if r.block.Kind == Item && !r.opens && r.prose > 0.5 && r.words > 6 {
		return // says something of the skill above
	}
	if r.prose > 1.2 && r.words > 8 && !strings.Contains(r.text, ",") && len(listItems(k.doc.Text, r.span)) < 3 || k.tells(r) {
		k.begin(Span{}, r)
		k.groups[k.group].Keywords = []Field[string]{k.doc.value(r.span, Low)}
		k.group = -1
		return
	}
	if k.group < 0 || !k.open {
		k.begin(Span{}, r)
		k.open = true
	}
	k.add(r.span)
	if i > 0 && !k.labels && k.namesList(i-1) {
		k.open = false // the row is the whole list
	}
}

// begin opens a group.
func (k *skillReader) begin(label Span, r *sketch) {
	g := SkillGroup{Span: r.span}
	if !label.Empty() {
		c := High
		if r.look.level > 0 {
			c = Exact
		}
		g.Label = k.doc.value(withoutLevel(k.doc.Text, trimPiece(k.doc.Text, label)), c)
	}
	k.groups = append(k.groups, g)
	k.group = len(k.groups) - 1
}

// inlineLabel cuts a row into a label and its list.
func (k *skillReader) inlineLabel(r *sketch) (label, rest Span, ok bool) {
	at := labelEnd(r.text)
	if at == 0 && k.cells && !k.setIn(r) {
		at = strings.IndexByte(r.text, '\t')
	}
	if styled := k.styledLabel(r); at <= 0 || styled > 0 && styled < at && r.text[at] == '\t' {
		at = styled
	}
	if at <= 0 && k.inked {
		at = k.inkedLabel(r)
	}
	if at <= 0 {
		return Span{}, Span{}, false
	}
	label = Span{r.span.Start, r.span.Start + at}
	rest = trimPiece(k.doc.Text, Span{label.End, r.span.End})
	return label, rest, !rest.Empty() && !trimPiece(k.doc.Text, label).Empty()
}

// styledLabel returns where the bold words end that a row of skills begins with.
func (k *skillReader) styledLabel(r *sketch) int {
	var first *Run
	for run := range r.worded() {
		if first == nil {
			if !run.Style.Bold && !run.Style.Italic && !run.Style.SmallCaps {
				return 0
			}
			first = run
			continue
		}
		if run.Style.Bold == first.Style.Bold && run.Style.Italic == first.Style.Italic && run.Style.SmallCaps == first.Style.SmallCaps {
			continue
		}
		label := r.text[:run.Span.Start-r.span.Start]
		if !labelShaped(label) {
			return 0
		}
		return len(label)
	}
	return 0
}

// labelEnd returns the end of a label before a colon or a dash, or 0.
func labelEnd(s string) int {
	depth := 0
	for i, r := range s {
		switch r {
		case '(', '[':
			depth++
		case ')', ']':
			depth--
		case ',', ';', '|', '\t', '•', '·':
			if depth == 0 {
				return 0
			}
		case ':', '：':
			if depth == 0 && i > 1 && width.Under(s[:i], 60) && !strings.HasPrefix(s[i:], "://") && !betweenDigits(s, i) {
				return i
			}
		case '–', '—', '-':
			if depth == 0 && i > 1 && width.Under(s[:i], 50) && s[i-1] == ' ' && strings.HasPrefix(s[i+utf8.RuneLen(r):], " ") && strings.ContainsAny(s[i:], ",/|•·;") {
				return i
			}
		}
	}
	return 0
}

// add adds the items of a span to the open group.
func (k *skillReader) add(s Span) {
	g := &k.groups[k.group]
	g.Keywords = append(g.Keywords, k.items(s)...)
	g.Span = g.Span.Cover(s)
}
