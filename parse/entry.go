package parse

import "github.com/vitae-go/vitae/parse/internal/date"

// draft is an entry in the making: its rows, and its head taken apart.
type draft struct {
	head
	rows  []sketch // of the head
	body  []sketch
	dates []dated
	span  Span
	stage Span // label of the stage of schooling before the head: "Secondary: …"

	role      bool // it is a role at the employer of the entry above, see furtherRoles
	meanwhile bool // its dates are those of the employer it shares with the role above
}

// dated is a date of a head and the row it stands on.
type dated struct {
	row  int
	base int // offset of the row's text
	date.Match
}

// entries reads the rows of a section as entries.
func (m *meaning) entries(kind SectionKind, rows []row) []Entry {
	if _, ok := thingScores[kind]; ok {
		rows = m.divide(rows)
	}
	if out, ok := m.tabled(kind, rows); ok {
		return out
	}
	sketches := m.sketches(rows)
	if len(sketches) == 0 {
		return nil
	}
	for _, read := range [...]func(SectionKind, []sketch) ([]Entry, bool){m.references, m.lifeline, m.underGroups, m.toldAwards, m.introduced} {
		if out, ok := read(kind, sketches); ok {
			return out
		}
	}
	return m.listed(kind, sketches)
}

// listed reads rows as entries that have a head each.
func (m *meaning) listed(kind SectionKind, sketches []sketch) []Entry {
	if kind == Experience || kind == Education || kind == Projects {
		deepen(sketches)
	}
	if kind == Projects {
		nameRoles(sketches)
	}
	if kind == Experience || kind == Education || kind == Volunteering {
		raiseNested(sketches)
	}
	if kind == Experience {
		tellProjects(sketches)
	}
	drafts := m.drafts(sketches, typesOf(kind, sketches))
	if kind == Experience || kind == Volunteering {
		drafts = furtherRoles(m, drafts)
	}
	roles := rolesOf(kind)
	out := make([]Entry, len(drafts))
	dropCount(m.doc, drafts)
	roles.plan(m, drafts)
	for i := range drafts {
		if m.stopped() {
			return out
		}
		d := &drafts[i]
		e := &out[i]
		e.Span = d.span
		for _, l := range d.labels {
			if l.part != "client" {
				m.fillLabelled(kind, l, e)
			}
			e.Labels = append(e.Labels, m.doc.value(l.label, High))
		}
		roles.fill(m, d, e)
		m.fillStage(d, e)
		if kind == Experience {
			m.cutNote(d, e)
		}
		m.fillClient(kind, d, e)
		m.fillDates(d, e)
		m.fillRest(d, e)
	}
	m.readBodies(kind, drafts, out)
	for i := range out {
		m.joinSummary(&out[i])
	}
	if _, ok := thingScores[kind]; ok {
		for i := range out {
			m.issuerTold(&out[i])
		}
	}
	if kind == Experience || kind == Volunteering {
		for i := range out {
			m.titleTold(&out[i])
		}
		m.joinUnits(drafts, out)
		out = m.inherit(drafts, out)
	}
	if kind == Education {
		inheritSchool(drafts, out)
	}
	return out
}

func (m *meaning) sketches(rows []row) []sketch {
	rows = m.joinHalves(m.withoutTableHead(m.joinLabels(withoutCount(withoutTerms(rows)))))
	years := 0
	for i := range rows {
		if t := rows[i].text; startsWithYear(t) && len(t) > 5 && (t[4] == ' ' || beginsWithRange(t)) {
			years++
		}
	}
	out := make([]sketch, len(rows))
	icons := 0
	for i := range rows {
		if m.stopped() {
			return out[:i]
		}
		out[i] = newSketch(&rows[i], m.body, years > 1 || years == len(rows))
		if i > 0 {
			if out[i].dropMarker() {
				icons++
			}
			out[i].dropPlaceMarker(&out[i-1])
		}
		if i > 1 && rows[i].marker != "" && out[i].timed() && out[i-1].dropFieldMarker(&out[i-2]) {
			out[i].marker, out[i].level = "", 0
		}
	}
	if icons > 0 {
		out[0].dropMarker()
	}
	dropAsides(out, m.body)
	partDated(out)
	dropHeadSigns(out)
	if len(out) > 2 {
		raiseDates(out)
	}
	return out
}

// startsWithYear reports whether the first four characters of a text are a year
// from 1900 on.
func startsWithYear(s string) bool {
	return len(s) >= 4 && (s[:2] == "19" || s[:2] == "20") && isDigit(s[2]) && isDigit(s[3])
}

// drafts cuts the rows of a section into entries and takes their heads apart.
func (m *meaning) drafts(rows []sketch, t *entryTypes) []draft {
	var out []draft
	for i, s := range cut(rows, t) {
		if m.stopped() {
			break
		}
		if s.starts() {
			out = append(out, draft{})
		}
		d := &out[len(out)-1]
		r := &rows[i]
		d.span = d.span.Cover(r.span)
		if s.inBody() {
			d.body = append(d.body, *r)
			continue
		}
		d.take(m, r)
	}
	return out
}

// take adds a row to the head of the entry.
func (d *draft) take(m *meaning, r *sketch) {
	n := len(d.rows)
	d.rows = append(d.rows, *r)
	if r.former {
		d.words = append(d.words, r.span)
		return
	}
	for i, x := range r.dates {
		if at, ok := expiring(r.text, &x); ok {
			r.dates[i].Start = at
		} else if x.Form != date.Duration {
			d.dates = append(d.dates, dated{n, r.span.Start, x})
		}
	}
	if r.label == "stage" {
		d.stage = trimPiece(m.doc.Text, Span{r.span.Start, r.span.Start + r.after})
	} else if r.label != "" && r.label != "dates" && !(r.alone && isDegree(r.text)) {
		label := Span{r.span.Start, r.span.Start + r.after}
		d.labels = append(d.labels, labelled{r.label, trimPiece(m.doc.Text, label), r.labelledText(m.doc)})
		return
	}
	if icon := pictureBefore(r.text); icon > 0 && n > 0 && len(r.dates) == 0 && !r.place {
		if list := trimSpan(m.doc.Text, Span{r.span.Start + icon, r.span.End}); isStack(m.doc, list) && len(listItems(m.doc.Text, list)) > 1 && !isPlace(m.doc.Words(list)) {
			d.labels = append(d.labels, labelled{"stack", Span{r.span.Start, r.span.Start + icon}, list})
			return
		}
	}
	d.cutRow(m.doc, r, n)
}

// labelledText returns what a row says behind its label: a name ends before the
// dates at the end of the row.
func (s *sketch) labelledText(doc *Document) Span {
	text := trimSpan(doc.Text, Span{s.span.Start + s.after, s.span.End})
	switch s.label {
	case "title", "organization", "client", "institution", "degree":
	default:
		return text
	}
	if n := len(s.dates); n > 0 && s.dates[n-1].End == len(s.text) {
		if name := trimPiece(doc.Text, Span{text.Start, s.span.Start + s.dates[n-1].Start}); !name.Empty() {
			return name
		}
	}
	return text
}

// fillClient takes a client for who the work was for, where no employer is named.
func (m *meaning) fillClient(kind SectionKind, d *draft, e *Entry) {
	for _, l := range d.labels {
		switch {
		case l.part != "client":
		case e.Organization.Found():
			m.addSummary(e, l.span, High)
		default:
			m.fillLabelled(kind, l, e)
		}
	}
}

// fillStage takes the stage of schooling for the degree of an entry that names none.
func (m *meaning) fillStage(d *draft, e *Entry) {
	switch {
	case d.stage.Empty():
	case e.Degree.Found():
		e.Labels = append(e.Labels, m.doc.value(d.stage, High))
	default:
		e.Degree = m.doc.value(d.stage, Low)
	}
}

// fillRest sets what does not depend on the section: links and places.
func (m *meaning) fillRest(d *draft, e *Entry) {
	if !d.told.Empty() {
		m.addSummary(e, d.told, High)
	}
	for _, s := range d.words {
		e.Labels = append(e.Labels, m.doc.value(s, High))
	}
	if len(d.links) > 0 && !e.URL.Found() {
		l := d.links[0]
		e.URL = Field[Link]{m.link(l.span, l.url), l.span, Exact}
	}
	if len(d.places) > 0 && !e.Location.Found() {
		e.Location = m.place(d.places[0], High)
	}
	if !e.URL.Found() {
		m.fillLink(d.rows, e)
	}
}

// fillLink takes the link of words that lead somewhere for the link of the entry.
func (m *meaning) fillLink(rows []sketch, e *Entry) {
	for i := range rows {
		for run := range rows[i].runs() {
			if isWeb(run.Link) {
				e.URL = Field[Link]{m.link(run.Span, run.Link), run.Span, Exact}
				return
			}
		}
	}
}
